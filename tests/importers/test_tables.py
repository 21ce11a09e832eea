"""Tables of ties: headings, names, codes, kinds and days as people write them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.cli import main
from graph.errors import DataError
from graph.importers import Gathered, Options, bring
from graph.reading import read
from graph.relations import Relations

DOUBTFUL = "AUS"
"""A code of ISO that others have for another state: COW for Austria."""


def made(folder: Path, text: str, name: str = "ties.csv", **options: Any) -> Gathered:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return bring(file, Options(**options))


def relations(found: Gathered) -> Relations:
    reading = read(Path("made.yaml"), BytesIO(found.text.encode("utf-8")))
    assert not [one for one in reading.warnings if "no source" in str(one)]
    return reading.relations


def ends(found: Gathered) -> list[tuple[str, str]]:
    return [(tie.source, tie.target) for tie in relations(found).ties.values()]


@pytest.mark.parametrize(
    "heading",
    [
        "from,to,what,since",
        "Supplier,Recipient,Kind,Year",
        "source_state;target.state;Type;Start Date",
        "EXPORTER\tIMPORTER\trelation\tbegan",
        "Country A|Country B|Nature|Signed",
        "State 1,State 2,Kind of tie,Entry into force",
    ],
)
def test_headings_as_people_have_them(tmp_path: Path, heading: str) -> None:
    sign = next(one for one in ",;\t|" if one in heading)
    row = sign.join(["Russian Federation", "Côte d'Ivoire", "weapons sale", "2017"])
    found = made(tmp_path, f"{heading}\n{row}\n")
    (tie,) = relations(found).ties.values()
    assert (tie.source, tie.target, tie.kind) == ("RUS", "CIV", "arms sale")
    assert str(tie.held.since) == "2017"
    assert not found.report()


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("1999", "1999"),
        ("1999-03", "1999-03"),
        ("1999-3-4", "1999-03-04"),
        ("4 March 1999", "1999-03-04"),
        ("March 1999", "1999-03"),
        ("19990304", "1999-03-04"),
        ("04.25.1999", "1999-04-25"),
        ("c. 1999", "1999~"),
        ("1999.0", None),
        ("", ""),
        *((empty, "") for empty in ("-", ".", "n/a", "NA", "NaN", "NaT", "None", "NULL")),
        *((empty, "") for empty in ("present", "Ongoing", "today", "now", "heute", "hoy", "oggi")),
        *((empty, "") for empty in ("aujourd'hui", "aujourd’hui", "hoje", "heden")),
        ("199X", None),
        ("5/6/2017", None),
        ("soon", None),
    ],
)
def test_days(tmp_path: Path, written: str, read_as: str | None) -> None:
    text = f"from,to,kind,since\nMali,Chad,loan,{written}\nMali,Chile,loan,2001\n"
    found = made(tmp_path, text)
    ties = [*relations(found).ties.values()]
    if read_as is None:
        assert len(ties) == 1
        assert found.report() == [f"1 date not understood: “{written}” (1 row)"]
    else:
        assert str(ties[0].held.since or "") == read_as


def test_another_row_tells_the_order_of_day_and_month(tmp_path: Path) -> None:
    for other, expected in (("25/6/2017", "2017-06-05"), ("6/25/2017", "2017-05-06")):
        text = f"from,to,kind,since\nMali,Chad,loan,5/6/2017\nMali,Chile,loan,{other}\n"
        days = [str(tie.held.since) for tie in relations(made(tmp_path, text)).ties.values()]
        assert days == [expected, "2017-06-25"]


@pytest.mark.parametrize(
    ("codes", "one", "other", "year", "expected"),
    [
        ("auto", "FRA", "DEU", 1999, ("FRA", "DEU")),
        ("auto", "FR", "JP", 1999, ("FRA", "JPN")),
        ("cow", "220", "255", 1999, ("FRA", "DEU")),
        ("cow", "220", "260", 1970, ("FRA", "DEU")),
        ("cow", "FRN", "AUS", 1999, ("FRA", "AUT")),
        ("cow", "220", "345", 1970, ("FRA", "YUG")),
        ("cow", "220", "345", 2010, ("FRA", "SRB")),
        ("gw", "220", "260", 1999, ("FRA", "DEU")),
        ("iso3", "FRA", "AUS", 1999, ("FRA", "AUS")),
        ("iso2", "FR", "NA", 1999, ("FRA", "NAM")),
        ("auto", "FR", "NA", 1999, ("FRA", "NAM")),
        ("ioc", "GER", "SUI", 1999, ("DEU", "CHE")),
        ("fips", "GM", "SZ", 1999, ("DEU", "CHE")),
        ("name", "Bolivia (Plurinational State of)", "Viet Nam", 1999, ("BOL", "VNM")),
    ],
)
def test_codes(
    tmp_path: Path, codes: Any, one: str, other: str, year: int, expected: tuple[str, str]
) -> None:
    text = f"from,to,kind,year\n{one},{other},loan,{year}\n"
    assert ends(made(tmp_path, text, codes=codes)) == [expected]


@pytest.mark.parametrize(
    "pair", [("FRN", "UKG"), ("220", "255"), (DOUBTFUL, "FRA"), ("GER", "SUI")]
)
def test_codes_of_others_are_never_taken_for_isos(tmp_path: Path, pair: tuple[str, str]) -> None:
    with pytest.raises(DataError, match="it cannot be told whose; say --codes"):
        made(tmp_path, f"from,to,kind\n{pair[0]},{pair[1]},loan\n")


@pytest.mark.parametrize("end", ["from", "to"])
@pytest.mark.parametrize(
    "nobody",
    ["", "-", "n/a", "NA", "na", "NaN", "None", "NULL", "unknown", "World", "Total"],
)
def test_an_end_that_nobody_is_at(tmp_path: Path, nobody: str, end: str) -> None:
    row = f"{nobody},Chad" if end == "from" else f"Chad,{nobody}"
    found = made(
        tmp_path, f"from,to,kind,since,amount\nMali,Chad,loan,2001,{nobody}\n{row},loan,,\n"
    )
    assert found.ties == 1
    assert found.report() == [f"1 empty end not understood: “{end}” (1 row)"]


def test_what_is_not_understood_is_grouped(tmp_path: Path) -> None:
    rows = ["Mali,Chad,loan,2001"]
    rows += [f"Atlantis {number % 3},Chad,loan,2001" for number in range(300)]
    rows += ["Germny,Chad,loan,2001"] * 2 + ["Mali,Chad,juggling,2001", "Mali,Mali,loan,2001"]
    rows += ["Mali,Chad,loan,2005"] * 3 + [",Chad,loan,2001"]
    found = made(tmp_path, "from,to,kind,since\n" + "\n".join(rows) + "\n")
    assert found.ties == 2
    assert found.report() == [
        "4 names not understood: “Atlantis 0” (100 rows), “Atlantis 1” (100 rows),"
        " “Atlantis 2” (100 rows), “Germny” (2 rows); did you mean “Germany”?",
        "1 kind not understood: “juggling” (1 row)",
        "1 tie of a state to itself not understood: “MLI” (1 row)",
        "1 empty end not understood: “from” (1 row)",
        "1 row said twice not understood: “ties.csv” (2 rows)",
    ]


def test_a_row_says_more(tmp_path: Path) -> None:
    text = (
        "supplier,recipient,type,year of order,last year,weapon,number ordered,number delivered,"
        "value,status,reference,comment\n"
        'Russia,Serbia,arms sale,2019,2020,Pantsir-S1,6,2,"1,250.5",in delivery,'
        'https://example.org/a,"a: [b] # {c}"\n'
    )
    how = {"unit": {"always": "million USD"}, "measure": {"always": "worth"}}
    found = relations(made(tmp_path, text, columns=how))
    (tie,) = found.ties.values()
    (item,) = tie.items
    assert (item.item, item.ordered, item.delivered) == ("Pantsir-S1", 6, 2)
    (figure,) = tie.figures
    assert (figure.value, figure.unit, figure.measure) == (1250.5, "million USD", "worth")
    assert tie.status == "in delivery"
    assert tie.note == "a: [b] # {c}"
    assert [found.sources[key].url for key in tie.sources] == ["https://example.org/a"]


def test_a_map_says_what_headings_do_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pacts.csv").write_text(
        "ccode1,member2,pact,y\n220,255,1,1963\n220,230,3,1970\n", encoding="utf-8"
    )
    (tmp_path / "map.yaml").write_text(
        "to: member2\nsince: y\nkind: {column: pact, words: {1: defence pact, 3: entente}}\n",
        encoding="utf-8",
    )
    out = tmp_path / "out.yaml"
    arguments = ["import", str(tmp_path / "pacts.csv"), "--map", str(tmp_path / "map.yaml")]
    assert main([*arguments, "--codes", "cow", "--source", "Pacts, 2020", "-o", str(out)]) == 0
    assert "2 ties of 2 rows" in capsys.readouterr().out
    found = graph.load(out)
    assert [tie.kind for tie in found.ties.values()] == ["defence pact", "entente"]
    assert [source.title for source in found.sources.values()] == ["Pacts, 2020"]
    assert all(tie.sources == ("imported",) for tie in found.ties.values())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("fro: a", "“fro” is no field; did you mean “from”?"),
        ("unti: a", "“unti” is no field; did you mean “until”"),
        ("measurr: a", "“measurr” is no field; did you mean “measure”?"),
        ("from: [a]", "`from` takes a column's heading"),
        ("from: {col: a}", "`from` takes a column, or column, words and always"),
        ("- a", "should say which column is which"),
        ("a: [", "is not YAML"),
        ("from: nobody", "has no column “nobody” for `from`"),
        ("from: {column: nobody}", "has no column “nobody” for `from`"),
    ],
)
def test_a_map_that_is_wrong(
    tmp_path: Path, text: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.csv").write_text("from,to\nMali,Chad\n", encoding="utf-8")
    (tmp_path / "map.yaml").write_text(text, encoding="utf-8")
    arguments = ["import", str(tmp_path / "x.csv"), "--map", str(tmp_path / "map.yaml")]
    assert main(arguments) == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "x.yaml").exists()


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("x.csv", "", "holds no rows"),
        ("x.csv", "from,to\n", "holds no rows"),
        ("x.csv", "one,two\nMali,Chad\n", "no column of x.csv is called `from`"),
        ("x.csv", "from,to\nMali,Chad\n", "1 kind not understood: “None” (1 row)"),
        ("x.csv", "from,to,kind\nAtlantis,Mu,loan\n", "no row could be understood"),
        ("x.doc", "?", "what x.doc is cannot be told; say --as csv, gdelt"),
        ("x.xlsx", "?", "is no workbook that can be read"),
        ("x.parquet", "?", "is no Parquet file that can be read"),
        ("x.gexf", "?", "is no GEXF that can be read"),
        ("x.graphml", "<a/>", "is no GraphML that can be read"),
        ("x.gml", "?", "is no GML that can be read"),
    ],
)
def test_what_cannot_be_read_is_said(
    tmp_path: Path, name: str, text: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert main(["import", str(tmp_path / name)]) == 1
    assert said in capsys.readouterr().err
    assert [one.name for one in tmp_path.iterdir()] == [name]
