"""Conflicts between states since 1946, held to the register of Uppsala and Oslo, year by year.

The UCDP/PRIO Armed Conflict Dataset, version 25.1, counts fifty-two of them to 2024, in each year
in which more than twenty-five died, with the states on either side and those that sent them
troops. A pair of the register that did not fight here in such a year is named with the reason, and
so is a war of this file that the register does not count between two states.
"""

import csv
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import pytest

import graph
from tests.data.test_wars import FIGHTING

LIST = Path(__file__).parent / "lists" / "ucdp.tsv"
LAST = 2024
"""The last year of the register."""


@dataclass(frozen=True)
class Row:
    """Who fought whom in a conflict of the register, as a party or in support of one, and when."""

    conflict: str
    part: str
    pair: frozenset[str]
    years: frozenset[int]


def years(spans: str) -> frozenset[int]:
    """`1949-1950 1954` as years."""
    ends = (span.split("-") for span in spans.split())
    return frozenset(chain.from_iterable(range(int(e[0]), int(e[-1]) + 1) for e in ends))


def pair(codes: str) -> frozenset[str]:
    return frozenset(codes.split("-"))


with LIST.open(encoding="utf-8", newline="") as file:
    ROWS = [
        Row(row["conflict"], row["part"], pair(f"{row['one']}-{row['other']}"), years(row["years"]))
        for row in csv.DictReader(file, delimiter="\t")
    ]

HELPED = "it sent ships, aircraft or troops, and no other register has it fighting"
IN_THE_RED_SEA = "it helped those that struck, and struck nothing itself"
NO_REGULARS = "no document found that names the army of the other state in that year"

NOT_HERE = {
    ("HYD-IND", "1948"): "Hyderabad was never recognised as a state, and is none in this file",
    ("IND-PAK", "1964"): "firing along the line in the year before the war of 1965",
    ("CHN-MMR", "1969"): "no document found that names Chinese regulars",
    ("ETH-SOM", "1980"): NO_REGULARS,
    ("KHM-VNM", "1976"): NO_REGULARS,
    (
        "CHN-VDR",
        "1974",
    ): "the register has both Vietnams as one; South Vietnam fought, and does here",
    ("LAO-THA", "1986"): "a raid on refugees, which Thailand laid to Laos, and no clash of armies",
    ("CHN-USA", "1954 1958"): "American ships went along with supplies and did not fire",
    ("KOR-SUN", "1950-1953"): "Soviet pilots met American aircraft; they do so here",
    ("CUB-SOM", "1977"): "the Cubans fought from January 1978 on",
    ("CUB-SOM", "1980"): NO_REGULARS,
    ("SOM-YMD", "1977-1978"): HELPED,
    ("PRK-VNR", "1965-1975"): "its pilots fought American aircraft over the North; they do so here",
    ("NZL-VDR", "1972"): "its fighting troops had left in December 1971",
    ("IRN-USA", "2021-2024"): "strikes on militias, and on drones in flight to Israel",
    **{
        (f"{min(ally, 'IRQ')}-{max(ally, 'IRQ')}", "1991"): HELPED
        for ally in (
            *("ARG", "AUS", "BEL", "BGD", "CSK", "DNK", "ESP", "GRC", "HND", "NER", "NLD", "NOR"),
            *("PAK", "PRT", "SEN", "SLE", "TUR"),
        )
    },
    **{
        (f"{ally}-YEM", "2024"): IN_THE_RED_SEA
        for ally in ("AUS", "BHR", "CAN", "LKA", "NLD", "NOR", "NZL", "SGP")
    },
}
"""What the register counts and this file has not: a pair, the years, and why."""

WITHIN = "it counts it as a war within a state, or for a colony, whoever fought in it"
UNLISTED = "it does not list this ally of a party"
BOTH_IN_SUPPORT = "both came to the help of one Korea, and it sets neither against the other"

NOT_THERE = {
    **dict.fromkeys(["HRV-YUG", "HRV-SCG", "BIH-YUG", "BIH-SCG", "BIH-HRV", "KLA-SCG"], WITHIN),
    **dict.fromkeys(["GEO-RUS", "FRA-VDR", "ARM-AZE", "COD-RWA", "COD-UGA", "ESH-MAR"], WITHIN),
    **dict.fromkeys(["ESH-MRT", "AGO-ZAF", "CUB-ZAF", "ESP-MAR", "LBY-TZA", "LAO-VDR"], WITHIN),
    **dict.fromkeys(["KHM-VDR", "KHM-VNM", "ISR-PSE", "ISR-LBN", "ISR-SYR"], WITHIN),
    **dict.fromkeys(["IRQ-ISR", "ISR-JOR", "ISR-SAU", "AFG-FRA", "AFG-AUS", "AFG-CAN"], UNLISTED),
    "IRQ-POL": UNLISTED,
    **{
        f"{min(ally, 'CHN')}-{max(ally, 'CHN')}": BOTH_IN_SUPPORT
        for ally in (
            *("USA", "GBR", "TUR", "ZAF", "AUS", "CAN", "FRA", "NLD", "GRC", "THA", "BEL", "LUX"),
            *("NZL", "PHL", "COL", "ETH"),
        )
    },
}
"""The pairs of wars of this file, to its last year, that the register does not count between two
states in any year of that war, and why."""


def left_out(one: frozenset[str]) -> frozenset[int]:
    return frozenset(
        chain.from_iterable(years(when) for (codes, when) in NOT_HERE if pair(codes) == one)
    )


@pytest.fixture(scope="module")
def fought(relations: graph.Relations) -> dict[frozenset[str], set[int]]:
    """The years in which two fought one another, by the pair."""
    found: dict[frozenset[str], set[int]] = {}
    for tie in relations.ties.values():
        if tie.kind in FIGHTING:
            first, last = relations.in_force(tie)
            years_of = range(first.year, min(last.year, LAST) + 1)
            found.setdefault(frozenset((tie.source, tie.target)), set()).update(years_of)
    return found


def test_the_register_is_whole() -> None:
    assert len({row.conflict for row in ROWS}) == 52
    assert sum(len(row.years) for row in ROWS) == 338


@pytest.mark.parametrize(
    "row", ROWS, ids=lambda row: f"{row.conflict}-{'-'.join(sorted(row.pair))}"
)
def test_they_fought_in_each_year(fought: dict[frozenset[str], set[int]], row: Row) -> None:
    """A year that a reason leaves out is indeed not there, so that no reason outlives its use."""
    assert row.years - fought.get(row.pair, set()) == row.years & left_out(row.pair)


def test_a_reason_is_one_for_a_pair_of_the_register() -> None:
    listed = {(row.pair, year) for row in ROWS for year in row.years}
    assert {(pair(codes), year) for codes, when in NOT_HERE for year in years(when)} <= listed


def test_wars_that_the_register_does_not_count(relations: graph.Relations) -> None:
    counted: dict[frozenset[str], set[int]] = {}
    for row in ROWS:
        counted.setdefault(row.pair, set()).update(row.years)
    others = set()
    for tie in relations.ties.values():
        first, last = relations.in_force(tie)
        ends = frozenset((tie.source, tie.target))
        in_common = counted.get(ends, set()) & set(range(first.year, last.year + 1))
        if tie.kind == "war" and first.year <= LAST and not in_common:
            others.add(ends)
    assert others == {pair(codes) for codes in NOT_THERE}
