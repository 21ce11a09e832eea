"""Tables as people keep them: titles above headings, dates of other languages, decimal commas."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from graph.cli import main
from graph.importers import bring
from tests.importers.test_tables import made, relations

GERMAN = [
    ["Liste der Abkommen, Stand 12/2020"],
    [],
    ["Von", "Nach", "Was", "Seit", "Bis", "Quelle", "Betrag"],
    ["Rußland ", "Serbien", "arms sale", "24. Februar 2020", None, "RFE/RL", "180,5"],
    [None] * 7,
    ["Deutschland", "Türkei", "trade agreement", "1.1.1996", "heute", "Amtsblatt", "1.234,56"],
]
FRENCH = (
    "De;À;Quoi;Depuis;Jusqu'à;Source;Montant\r\n;;;;;;\r\n"
    "France;Égypte;arms sale;16 février 2015;;Le Monde;5,2\r\n"
    "République tchèque;Corée du Sud;strategic partnership;1er mars 2015;déc. 2018;MFA;\r\n"
)


def test_a_workbook_with_a_title_above_its_headings(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book["Sheet"]
    for line in GERMAN:
        sheet.append(line)
    sheet.merge_cells("A1:G1")
    book.save(tmp_path / "ties.xlsx")
    found = bring(tmp_path / "ties.xlsx")
    assert found.report() == []
    sale, trade = relations(found).ties.values()
    assert (sale.source, sale.target, str(sale.held.since)) == ("RUS", "SRB", "2020-02-24")
    assert (str(trade.held.since), trade.held.until) == ("1996-01-01", None)
    assert [tie.figures[0].value for tie in (sale, trade)] == [180.5, 1234.56]


@pytest.mark.parametrize("above", ["", "Les accords, en 2020\r\n\r\n"])
def test_a_table_in_french(tmp_path: Path, above: str) -> None:
    found = made(tmp_path, above + FRENCH)
    assert found.report() == []
    read = relations(found)
    sale, partners = read.ties.values()
    assert (sale.source, sale.target, str(sale.held.since)) == ("FRA", "EGY", "2015-02-16")
    assert sale.figures[0].value == 5.2
    assert [read.sources[key].title for key in sale.sources] == ["Le Monde"]
    assert (str(partners.held.since), str(partners.held.until)) == ("2015-03-01", "2018-12")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1,234", 1234),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1 234,5", 1234.5),
        ("1'234.5", 1234.5),
        ("5,2", 5.2),
        ("5.2", 5.2),
        ("1.234.567", 1234567),
        ("€ 12", 12),
    ],
)
def test_amounts(tmp_path: Path, written: str, value: float) -> None:
    found = made(tmp_path, f'from,to,kind,amount\nMali,Chad,loan,"{written}"\n')
    (tie,) = relations(found).ties.values()
    assert tie.figures[0].value == value


def test_what_is_wrong_with_a_table_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "ties.csv"
    file.write_text("from,to,kind\nAtlantis,Mu,loan\n", encoding="utf-8")
    assert main(["import", str(file)]) == 1
    said = capsys.readouterr().err
    assert "no row could be understood; 1 name not understood" in said
    assert "\\n" not in said


def test_all_that_is_left_out_is_said_of_rows_and_in_rows(
    tmp_path: Path,
) -> None:
    table = tmp_path / "ties.csv"
    table.write_text(
        "from,to,what,since,status,amount,Our rating\n"
        "Mali,Chad,loan,2001,signed?,about ten,A\n"
        "Mali,Niger,loan,2002,,n/a,\n"
        "Atlantis,Lemuria,juggling,sometime,,5,B\n",
        encoding="utf-8",
    )
    found = bring(table)
    assert (found.ties, found.rows) == (2, 3)
    assert found.report() == [
        "1 column not understood: “Our rating” (2 rows)",
        "1 status not understood: “signed?” (1 row)",
        "1 amount not understood: “about ten” (1 row)",
        "1 date not understood: “sometime” (1 row)",
        "2 names not understood: “Atlantis” (1 row), “Lemuria” (1 row)",
        "1 kind not understood: “juggling” (1 row)",
    ]


def test_what_a_state_is_called_in_short_is_a_name_and_a_code_is_none(tmp_path: Path) -> None:
    """AUS is Australia to ISO and Austria to the Correlates of War."""
    table = tmp_path / "ties.csv"
    table.write_text(
        "from,to,what,since\nUAE,Mali,loan,2001\nUK,Niger,loan,2003\nPeru,Ghana,loan,2003\n"
        "Togo,Benin,loan,2003\nAUS,Niger,loan,2004\nCountry of theirs,Chad,loan,2005\n",
        encoding="utf-8",
    )
    found = bring(table)
    sources = {tie.source for tie in relations(found).ties.values()}
    assert sources == {"ARE", "GBR", "PER", "TGO"}
    assert found.report() == ["2 names not understood: “AUS” (1 row), “Country of theirs” (1 row)"]
