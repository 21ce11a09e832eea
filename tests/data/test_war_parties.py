"""The parties of wars that many states fought, held to the lists that others compiled of them."""

from dataclasses import dataclass, field
from datetime import date

import pytest

import graph


@dataclass(frozen=True)
class Side:
    """Who fought an enemy at a time; the differences from the list, each with its reason."""

    enemies: tuple[str, ...]
    first: str
    last: str
    listed: str
    differences: dict[str, str] = field(default_factory=dict)


SIDES = {
    "Korea, the United Nations Command's sixteen and South Korea": Side(
        ("PRK",),
        "1950-06-25",
        "1953-07-27",
        "KOR USA GBR AUS NLD CAN NZL FRA PHL TUR THA GRC ZAF BEL LUX COL ETH",
    ),
    "Korea, against China": Side(
        ("CHN",),
        "1950-10-25",
        "1953-07-27",
        "KOR USA GBR AUS NLD CAN NZL FRA PHL TUR THA GRC ZAF BEL LUX COL ETH",
    ),
    "Vietnam, South Vietnam's allies of More Flags": Side(
        ("VDR",),
        "1965-07-01",
        "1972-12-31",
        "USA AUS NZL KOR PHL THA VNR",
        {
            "LAO": "a war of its own in the registers, with North Vietnam's troops",
            "KHM": "a war of its own in the registers, with North Vietnam's troops",
        },
    ),
    "October War": Side(("ISR",), "1973-10-06", "1973-10-24", "EGY SYR IRQ JOR SAU"),
    "Gulf War": Side(
        ("IRQ",),
        "1991-01-17",
        "1991-02-28",
        "USA CAN GBR ITA MAR KWT EGY OMN FRA ARE QAT SAU SYR",
        {"BHR": "its aircraft flew against Iraq; the register counts it among those who helped"},
    ),
    "Afghanistan 2001": Side(("AFG",), "2001-10-07", "2001-12-22", "USA GBR CAN FRA AUS"),
    "Iraq 2003": Side(
        ("IRQ",),
        "2003-03-20",
        "2003-05-01",
        "USA GBR AUS",
        {"POL": "its special forces took part, as the British inquiry says"},
    ),
}
"""Each side as the register of inter-state wars (Sarkees and Wayman, 2010) has it; for Korea the
sixteen that South Korea's ministry of veterans names, for Vietnam the contributors of troops."""


@pytest.mark.parametrize("name", SIDES)
def test_the_parties_are_those_of_the_register(relations: graph.Relations, name: str) -> None:
    side = SIDES[name]
    first, last = date.fromisoformat(side.first), date.fromisoformat(side.last)
    found = set()
    for tie in relations.ties.values():
        ends = {tie.source, tie.target}
        at_the_time = tie.held.start <= last and first <= tie.held.end
        if tie.kind == "war" and at_the_time and ends & set(side.enemies):
            found |= ends - set(side.enemies)
    assert found ^ set(side.listed.split()) == set(side.differences)


def test_soviet_pilots_are_reported_and_no_party(relations: graph.Relations) -> None:
    (tie,) = (tie for tie in relations.ties.values() if tie.title == "Soviet fighters over Korea")
    assert (tie.kind, tie.confidence) == ("armed clash", "reported")
