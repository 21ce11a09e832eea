"""Regimes and organisations with members: how many on a day, and what lists of others say.

A difference from a list is named with its reason; a new one fails.
"""

import csv
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

import graph
from tests.data.deposits import chemical, court, mines
from tests.data.differences import (
    ENDS,
    GONE,
    LATER,
    PREDECESSOR,
    RATIFIED_LATER,
    SERBIA,
    SUCCEEDED,
    SUCCESSOR,
    WITHDREW,
)

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
    ("Arab-Joint-Defence", "1952-12-31"): 6,
    ("Arab-Joint-Defence", "1954-12-31"): 7,
    ("EPC", "2022-10-06"): 44,
    ("EPC", "2023-06-01"): 47,
    ("GUAM", "2000-01-01"): 5,
    ("GUAM", "2026-01-01"): 4,
    ("AfCFTA", "2019-05-30"): 24,
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
    ("NPT", "2026-01-01"): 190,
    ("PTBT", "1963-10-10"): 6,
    ("PTBT", "2026-01-01"): 125,
    ("Chemical-Weapons-Convention", "1997-04-29"): 87,
    ("Chemical-Weapons-Convention", "2026-01-01"): 193,
    ("BWC", "2005-12-31"): 155,
    ("BWC", "2013-04-02"): 170,
    ("BWC", "2016-11-09"): 178,
    ("BWC", "2019-08-14"): 183,
    ("BWC", "2024-07-31"): 187,
    ("BWC", "2025-02-14"): 188,
    ("BWC", "2026-01-01"): 189,
    ("CTBT", "2026-01-01"): 178,
    ("TPNW", "2021-01-22"): 50,
    ("TPNW", "2026-01-01"): 74,
    ("Ottawa", "2025-12-26"): 166,
    ("Ottawa", "2026-01-01"): 163,
    ("Antarctic-Treaty", "1961-06-23"): 13,
    ("Antarctic-Treaty", "2026-01-01"): 58,
    ("NSG", "2026-01-01"): 48,
    ("MTCR", "1987-04-30"): 7,
    ("MTCR", "2026-01-01"): 35,
    ("Wassenaar", "1996-07-31"): 33,
    ("Wassenaar", "2026-01-01"): 42,
    ("Australia-Group", "1985-12-31"): 17,
    ("Australia-Group", "2026-01-01"): 42,
    ("ICC", "2002-07-01"): 66,
    ("ICC", "2025-01-01"): 125,
    ("IMF", "1945-12-31"): 30,
    ("IMF", "2026-01-01"): 191,
    ("World-Bank", "2011-04-30"): 187,
    ("World-Bank", "2026-01-01"): 189,
    ("NDB", "2025-12-31"): 11,
    ("AIIB", "2015-12-25"): 17,
    ("GATT", "1994-12-31"): 127,
    ("WTO", "1995-01-01"): 75,
    ("WTO", "2024-08-30"): 165,
}
"""How many the organisation itself counted on a day; one that is suspended is a member.

Without those whose party is disputed, without the European Union, which is one beside its members
in the World Trade Organization, and without the seat of Yugoslavia that the GATT kept to its end.
"""

DIFFERENT: dict[str, dict[tuple[str, str], str]] = {
    "manytreaties": {
        ("COMESA", "RWA"): "it gives the day on which Rwanda joined the free-trade area",
        ("COMESA", "SYC"): "it gives 2001; the state's own consulate says ratified in March 1998",
        ("COMESA", "COG"): "it takes the Congo of Brazzaville for a party, which never was",
        ("COMESA", "SSD"): "it takes South Sudan for a member; COMESA does not list it",
        ("ECCAS", "GIN"): "it lists Guinea beside Equatorial Guinea; Guinea lies in West Africa",
        ("ECSC", "AUT"): ENDS,
        ("ECSC", "FIN"): ENDS,
        ("ECSC", "SWE"): ENDS,
        ("Chemical-Weapons-Convention", "ISR"): "it takes a signatory for a party",
        ("Chemical-Weapons-Convention", "NLD"): "it leaves the Netherlands out, a founder",
        ("Chemical-Weapons-Convention", "PSE"): LATER,
        ("Chemical-Weapons-Convention", "SCG"): SERBIA,
        ("Chemical-Weapons-Convention", "SRB"): SERBIA,
        ("Chemical-Weapons-Convention", "MNE"): SERBIA,
        **{("BWC", state): PREDECESSOR for state in SUCCEEDED},
        **{("BWC", state): GONE for state in ("CSK", "DDR", "SCG", "SUN", "YMD", "YUG")},
        **{("BWC", state): LATER for state in ("COM", "FSM", "KIR", "TUV")},
        ("BWC", "BLZ"): "it writes Belize with a code that is none",
        (
            "BWC",
            "SLV",
        ): "it gives Slovenia's day to El Salvador, which ratified on 31 December 1991",
        ("BWC", "LKA"): "it gives 1976; the depositary in London has 18 November 1986",
        ("BWC", "SVN"): "it gives Slovenia's day to El Salvador",
        ("BWC", "URY"): "it repeats Venezuela's day for Uruguay, which acceded in 1981",
        ("CTBT", "SCG"): SERBIA,
        ("CTBT", "SRB"): SERBIA,
        **{("CTBT", state): LATER for state in RATIFIED_LATER},
        ("GATT", "CHN"): WITHDREW,
        ("GATT", "LBN"): WITHDREW,
        ("GATT", "LBR"): WITHDREW,
        ("GATT", "SYR"): WITHDREW,
        ("GATT", "CSK"): "it holds the successors of 1993 alone",
        ("GATT", "TGY"): SUCCESSOR,
        ("GATT", "TZA"): SUCCESSOR,
        ("GATT", "ZWE"): "it counts Southern Rhodesia's acceptance of 1948; here from independence",
    },
    "verdragenbank": {("Antarctic-Treaty", "RUS"): SUCCESSOR},
    "bgbl": {},
    "nsg": {
        ("NSG", "RUS"): SUCCESSOR,
        ("NSG", "SUN"): SUCCESSOR,
        ("NSG", "CSK"): SUCCESSOR,
        ("NSG", "DDR"): GONE,
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
        and tie.confidence != "disputed"
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
    """What a list says: alliance → state → day."""
    found: dict[str, dict[str, str]] = {}
    with LISTS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["list"] == name:
                found.setdefault(row["alliance"], {})[row["state"]] = row["since"]
    return found


IN_FORCE: Mapping[str, Callable[[date], date]] = {
    "Chemical-Weapons-Convention": chemical,
    "Ottawa": mines,
    "ICC": court,
    "CTBT": lambda deposit: deposit,
}
"""From the day of a deposit to that on which a treaty binds, as its text has it."""

SUCCESSORS = {"MNE", "SRB", "SSD"}
"""They are bound since they exist, whenever they said so; Serbia by its predecessor's deposit."""

CUT_OFF = {"verdragenbank", "bgbl"}
"""The one's lists break off in the copies that were read, the other's ends in 2016: they say who is
a party, not who is none."""


@pytest.mark.parametrize("alliance", IN_FORCE)
def test_the_day_on_which_a_treaty_binds_follows_from_the_deposit(
    relations: graph.Relations, alliance: str
) -> None:
    """Held to the days of deposit that the United Nations list, read in 2014."""
    ours = {
        tie.source: tie.held.since.text
        for tie in relations.ties.values()
        if tie.target == alliance and tie.status == "member" and tie.held.since
    }
    deposits = theirs("untc")[alliance]
    assert len(deposits) > 120
    for state, day in deposits.items():
        if state not in SUCCESSORS:
            assert ours[state] == IN_FORCE[alliance](date.fromisoformat(day)).isoformat(), state
    late = {state for state, day in ours.items() if day[:4] >= "2014"}
    assert ours.keys() - deposits.keys() - late <= {"SCG"}


@pytest.mark.parametrize("name", DIFFERENT)
def test_who_and_since_which_year_as_a_list_has_it(relations: graph.Relations, name: str) -> None:
    differ: set[tuple[str, str]] = set()
    lists = theirs(name)
    assert lists
    for alliance, days in lists.items():
        ours = first_years(relations, alliance)
        for state in days.keys() if name in CUT_OFF else ours.keys() | days.keys():
            if ours.get(state) != days.get(state, "")[:4]:
                differ.add((alliance, state))
    assert differ == set(DIFFERENT[name])
