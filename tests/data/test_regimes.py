"""Regimes and organisations with members: how many on a day, and what lists of others say.

A difference from a list is named with its reason; a new one fails.
"""

import csv
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

import graph

LISTS = Path(__file__).parent / "lists" / "regimes.tsv"

COUNTS = {
    ("CFE", "1992-12-31"): 29,
    ("CFE", "1993-01-01"): 30,
    ("CFE", "2023-11-07"): 29,
    ("Open-Skies", "2002-01-01"): 26,
    ("Open-Skies", "2005-12-31"): 34,
    ("Open-Skies", "2021-12-18"): 32,
    ("PESCO", "2017-12-11"): 25,
    ("PESCO", "2023-05-23"): 26,
    ("JEF", "2014-12-31"): 7,
    ("JEF", "2021-12-31"): 10,
    ("NORDEFCO", "2009-11-04"): 5,
    ("FPDA", "1971-11-01"): 5,
    ("Western-Union", "1948-08-25"): 5,
    ("Western-Union", "1955-05-06"): 0,
    ("ECSC", "1952-07-23"): 6,
    ("ECSC", "2002-07-23"): 15,
    ("Arab-Joint-Defence", "1952-12-31"): 7,
    ("EPC", "2022-10-06"): 44,
    ("EPC", "2023-06-01"): 47,
    ("GUAM", "2000-01-01"): 5,
    ("GUAM", "2026-01-01"): 4,
    ("AfCFTA", "2019-05-30"): 22,
    ("COMESA", "2018-12-31"): 21,
    ("IGAD", "1986-01-16"): 6,
    ("IGAD", "2025-12-11"): 8,
    ("IGAD", "2025-12-12"): 7,
    ("ECCAS", "2025-01-01"): 11,
    ("CELAC", "2011-12-03"): 33,
    ("CELAC", "2026-01-01"): 33,
    ("UNASUR", "2011-12-31"): 12,
    ("SICA", "2026-01-01"): 8,
    ("ALADI", "2026-01-01"): 13,
    ("Lima-Group", "2017-08-08"): 12,
    ("D-8", "2026-01-01"): 9,
    ("CPLP", "2026-01-01"): 9,
}
"""How many the organisation itself counted on a day; one that is suspended is a member."""

DIFFERENT = {
    "manytreaties": {
        ("COMESA", "RWA"): "it gives the day on which Rwanda joined the free-trade area",
        ("COMESA", "COG"): "it takes the Congo of Brazzaville for a party, which never was",
        ("COMESA", "SSD"): "it takes South Sudan for a member; COMESA does not list it",
        ("ECCAS", "GIN"): "it lists Guinea beside Equatorial Guinea; Guinea lies in West Africa",
        ("ECSC", "AUT"): "its list ends before the enlargement of 1995, which covered this treaty",
        ("ECSC", "FIN"): "its list ends before the enlargement of 1995, which covered this treaty",
        ("ECSC", "SWE"): "its list ends before the enlargement of 1995, which covered this treaty",
    },
    "verdragenbank": {
        ("Open-Skies", "SWE"): "the copy that was read ends before Sweden, which acceded in 2002",
    },
}
"""Where a list and the file differ in who or in the year, and why the file is right."""


def members(relations: graph.Relations, alliance: str, day: str) -> list[str]:
    at = date.fromisoformat(day)
    return [
        tie.source
        for tie in relations.ties.values()
        if tie.type == "membership"
        and tie.target == alliance
        and tie.status in ("member", "suspended")
        and tie.held.start <= at <= tie.held.end
    ]


@pytest.mark.parametrize(("alliance", "day"), COUNTS)
def test_members_on_a_day(relations: graph.Relations, alliance: str, day: str) -> None:
    found = members(relations, alliance, day)
    assert len(found) == len(set(found)) == COUNTS[alliance, day]


def first_years(relations: graph.Relations, alliance: str) -> dict[str, str]:
    """Each member that ever was, with the year in which it first became one."""
    years: dict[str, str] = {}
    for tie in relations.ties.values():
        if tie.target == alliance and tie.status == "member" and tie.held.since:
            year = tie.held.since.text[:4]
            years[tie.source] = min(year, years.get(tie.source, year))
    return years


def theirs(name: str) -> dict[str, dict[str, str]]:
    """What a list says: alliance → state → year."""
    found: dict[str, dict[str, str]] = {}
    with LISTS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["list"] == name:
                found.setdefault(row["alliance"], {})[row["state"]] = row["since"][:4]
    return found


@pytest.mark.parametrize("name", DIFFERENT)
def test_who_and_since_which_year_as_a_list_has_it(relations: graph.Relations, name: str) -> None:
    differ: set[tuple[str, str]] = set()
    lists = theirs(name)
    assert lists
    for alliance, years in lists.items():
        ours: Mapping[str, str] = first_years(relations, alliance)
        either = ours.keys() | years.keys()
        differ |= {(alliance, state) for state in either if ours.get(state) != years.get(state)}
    assert differ == set(DIFFERENT[name])
