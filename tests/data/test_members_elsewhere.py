"""Members as the lists of others have them, and where these differ, why."""

import ast
import csv
from collections.abc import Set
from dataclasses import dataclass
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

import pytest

import graph
from tests.test_data import members


@dataclass(frozen=True)
class Difference:
    """What one list has and the other has not, and why that is right."""

    why: str
    only_here: Set[str] = frozenset()
    only_there: Set[str] = frozenset()


def differ(why: str, here: str = "", there: str = "") -> Difference:
    return Difference(why, set(here.split()), set(there.split()))


SAME = Difference("")


EU_STATES = "AUT BEL BGR CYP CZE DNK ESP EST FIN GRC HRV HUN IRL LTU LUX LVA MLT NLD POL PRT"


EU_STATES += " ROU SVK SVN SWE"
CONVERTER = {
    ("UN", "UNmember"): SAME,
    ("OECD", "OECD"): SAME,
    ("EU", "EU27"): SAME,
    ("APEC", "APEC"): SAME,
    ("CoE", "CoE"): SAME,
    ("G7", "G7"): SAME,
    ("Eurozone", "EURO"): differ("the table is older than Bulgaria's euro of 2026", "BGR"),
    ("Schengen", "Schengen"): differ(
        "the table is older than 2023 and counts the Faroes and Greenland, which are no states",
        "BGR HRV ROU",
        "FRO GRL",
    ),
    ("CIS", "CIS"): differ("the table leaves Kyrgyzstan out, a founder", "KGZ"),
    ("G20", "G20"): differ("the table counts all states of the European Union", "", EU_STATES),
    ("BRICS", "BRIC"): differ("the table holds the four of before 2010", "ARE EGY ETH IDN IRN ZAF"),
}
GROUPS = {
    ("EU", "EUROPEAN_UNION"): SAME,
    ("OECD", "OECD"): SAME,
    ("G7", "G7"): differ("the list counts the European Union as one", "", "EUU"),
    ("G20", "G20"): differ("the list counts the European Union as one", "", "EUU"),
    ("BRICS", "BRICS"): differ("the list is of before 2024", "ARE EGY ETH IDN IRN"),
    ("OPEC", "OPEC"): differ(
        "the list is of before the Congo joined in 2018 and Qatar, Ecuador and Angola left",
        "COG",
        "AGO ECU QAT",
    ),
}


@pytest.mark.parametrize(("alliance", "column"), CONVERTER)
def test_members_as_country_converter_has_them(
    relations: graph.Relations, alliance: str, column: str
) -> None:
    theirs = {code for code, _ in country_converter(column)}
    known = CONVERTER[alliance, column]
    ours = members(relations, alliance)
    assert ours - theirs == known.only_here, known.why
    assert theirs - ours == known.only_there, known.why


@pytest.mark.parametrize(("alliance", "name"), GROUPS)
def test_members_as_countrygroups_has_them(
    relations: graph.Relations, alliance: str, name: str
) -> None:
    theirs = countrygroups(name)
    known = GROUPS[alliance, name]
    ours = members(relations, alliance)
    assert ours - theirs == known.only_here, known.why
    assert theirs - ours == known.only_there, known.why


YEARS = {
    ("UN", "UNmember"): {
        "RUS": "the table counts the Soviet Union's seat",
        "SRB": "the table counts the seat of the Federal Republic of Yugoslavia",
        "TZA": "the table counts Tanganyika's seat",
    },
    ("OECD", "OECD"): {},
    ("Eurozone", "EURO"): {},
}


@pytest.mark.parametrize(("alliance", "column"), YEARS)
def test_years_of_joining_as_country_converter_has_them(
    relations: graph.Relations, alliance: str, column: str
) -> None:
    ours: dict[str, set[str]] = {}
    for tie in relations.ties.values():
        if tie.target == alliance and tie.status == "member" and tie.held.since:
            ours.setdefault(tie.source, set()).add(tie.held.since.text[:4])
    theirs = dict(country_converter(column))
    assert len(theirs) >= 20
    different = {code for code, years in ours.items() if theirs.get(code, "") not in years}
    late = {code for code in different if code not in theirs}
    assert different - late - set(YEARS[alliance, column]) == set()


def country_converter(column: str) -> list[tuple[str, str]]:
    """The states with an entry in a column of country_converter's table, and the entry."""
    table = files("country_converter").joinpath("country_data.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(table.splitlines(), delimiter="\t")
    return [(row["ISO3"], row[column]) for row in rows if row[column] and not row["obsolete"]]


def countrygroups(name: str) -> set[str]:
    """A list of countrygroups, read without importing it (it needs more at import)."""
    spec = find_spec("countrygroups")
    assert spec
    assert spec.origin
    tree = ast.parse(Path(spec.origin).read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name:
            texts = (part for part in ast.walk(node.value) if isinstance(part, ast.Constant))
            return {text.value for text in texts if isinstance(text.value, str)}
    raise AssertionError(f"countrygroups has no {name}")
