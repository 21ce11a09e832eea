"""How much of a table is read, named and looked at: as much as the limit, and no more."""

from __future__ import annotations

import codecs
from datetime import date, datetime
from pathlib import Path

import pytest

from graph.errors import DataError
from graph.importers import _plain
from graph.importers._columns import ABOVE
from graph.importers._days import Days
from graph.importers._missed import MOST, ONE, Missed


def written(folder: Path, data: bytes) -> Path:
    file = folder / "x.csv"
    file.write_bytes(data)
    return file


def test_a_table_may_be_as_large_as_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _plain.MOST == 256 << 20
    monkeypatch.setattr(_plain, "MOST", 2 << 20)
    assert len(_plain.text_of(written(tmp_path, b"a" * (2 << 20)))) == 2 << 20
    file = written(tmp_path, b"a" * ((2 << 20) + 1))
    with pytest.raises(DataError) as raised:
        _plain.text_of(file)
    assert str(raised.value) == f"{file} is larger than 2 MiB; take a part of it"


def test_so_may_a_cell(tmp_path: Path) -> None:
    for length in (1 << 20, (1 << 20) + 1):
        file = written(tmp_path, b"from,to\nMali," + b"a" * length)
        if length == 1 << 20:
            assert [len(row["to"]) for row in _plain.csv_rows(file)] == [length]
        else:
            with pytest.raises(DataError, match=r"x\.csv: line 2: field larger than"):
                list(_plain.csv_rows(file))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("é,中".encode(), "é,中"),
        (codecs.BOM_UTF8 + "é".encode(), "é"),
        ("é,中".encode("utf-16"), "é,中"),
        (codecs.BOM_UTF16_BE + "é".encode("utf-16-be"), "é"),
        ("é – 5 €".encode("cp1252"), "é – 5 €"),
        (b"\xe9\x81", "é\ufffd"),
    ],
)
def test_a_text_is_read_in_whatever_coding_it_is(tmp_path: Path, data: bytes, text: str) -> None:
    assert _plain.text_of(written(tmp_path, data)) == text


@pytest.mark.parametrize("above", [0, 1, ABOVE - 1, ABOVE])
def test_headings_are_looked_for_in_the_first_twenty_lines(tmp_path: Path, above: int) -> None:
    lines = ["A title of the table"] * above + ["from;to;kind", "Mali;Chad;loan"]
    rows = [*_plain.csv_rows(written(tmp_path, "\n".join(lines).encode()))]
    found = {"from": "Mali", "to": "Chad", "kind": "loan"}
    assert (rows == [found]) == (above < 20)


def test_twenty_are_named_and_how_many_more() -> None:
    for count in (MOST, MOST + 1, MOST + 7):
        missed = Missed()
        for number in range(count):
            missed.row("kinds", f"k{number:02}")
        named = ", ".join(f"“k{number:02}” (1 row)" for number in range(20))
        more = f" and {count - 20} more" if count > 20 else ""
        assert missed.report() == [f"{count} kinds not understood: {named}{more}"]
        assert missed.rows == count


def test_one_of_each_sort_is_called_what_several_are() -> None:
    for several, one in ONE.items():
        alone, both = Missed(), Missed()
        alone.add(several, "x", 2)
        for said in "yx":
            both.add(several, said)
        assert alone.report() == [f"1 {one} not understood: “x” (2 rows)"]
        assert both.report() == [f"2 {several} not understood: “x” (1 row), “y” (1 row)"]
        assert alone.rows == 0
        assert one[:3] == several[:3]


@pytest.mark.parametrize(
    ("column", "read_as"),
    [
        (["5/6/2017"], None),
        (["5/6/2017", "25/6/2017"], "2017-06-05"),
        (["5/6/2017", "6/25/2017"], "2017-05-06"),
        (["5/6/2017", "6/25/2017", "25/6/2017"], "2017-06-05"),
        (["5/6/2017", "25/6/2017", "6/25/2017"], "2017-05-06"),
        (["5.6.2017", "31.6.2017", "31.12.2017"], "2017-06-05"),
        (["5/6/2017", "6/6/2017"], None),
        (["5/6/2017", "2017/6/25"], None),
        (["5/6/2017", "25 June 2017"], None),
        (["5/6/2017", "June/2017"], None),
        (["5/6/2017", 20170625.0, None], None),
        (["12/11/2017", "11/12/2017", "13/12/2017"], "2017-11-12"),
    ],
)
def test_of_day_and_month_another_row_tells_which_is_first(
    column: list[object], read_as: str | None
) -> None:
    days = Days(column)
    if read_as is None:
        with pytest.raises(ValueError, match=str(column[0])):
            days.read(column[0])
    else:
        assert days.read(column[0]) == read_as


@pytest.mark.parametrize(
    ("value", "read_as"),
    [
        (None, None),
        (float("nan"), None),
        ("NaN", None),
        (" ", None),
        ("Present", None),
        ("heden", None),
        (datetime(2017, 6, 5, 23, 59), "2017-06-05"),
        (date(2017, 6, 5), "2017-06-05"),
        (2017, "2017"),
        (2017.0, "2017"),
        ("24. Februar 2020", "2020-02-24"),
        ("1er mars 2020", "2020-03-01"),
        ("24 de febrero de 2020", "2020-02-24"),
        ("Februar, 2020", "2020-02"),
        (" 24 February 2020 ", "2020-02-24"),
    ],
)
def test_a_value_of_whatever_sort_is_read(value: object, read_as: str | None) -> None:
    assert Days([]).read(value) == read_as


@pytest.mark.parametrize("value", [2017.5, 2017.1, "soon", "32/13/2017", 99, "24. Brumaire 1999"])
def test_what_is_no_day_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=str(value)):
        Days([]).read(value)
