"""Wars and clashes between states since 1946, held to a register that others compiled.

The Correlates of War project's inter-state wars (version 4.0) were read for comparing: a pair
stands here with a day on which the two fought. What the register has and this file has not is named
with the reason. Of large coalitions the leading parties stand here. Uppsala's and Oslo's register
is held year by year in test_ucdp.py.
"""

from datetime import date

import pytest

import graph

FIGHTING = {"war", "armed clash", "intervention", "occupation"}

COW = {
    "First Kashmir": ("1948-06-01", "IND-PAK"),
    "Arab–Israeli": ("1948-06-01", "EGY-ISR IRQ-ISR ISR-JOR ISR-LBN ISR-SYR"),
    "Korea": ("1952-01-01", "KOR-PRK PRK-USA CHN-USA CHN-KOR GBR-PRK PRK-TUR"),
    "Offshore Islands": ("1954-10-01", "CHN-TWN"),
    "Sinai": ("1956-11-05", "EGY-ISR EGY-GBR EGY-FRA"),
    "Hungary": ("1956-11-04", "HUN-SUN"),
    "Ifni": ("1958-02-15", "ESP-MAR FRA-MAR"),
    "Taiwan Straits": ("1958-09-01", "CHN-TWN"),
    "Assam": ("1962-11-01", "CHN-IND"),
    "Vietnam": ("1968-06-01", "USA-VDR VDR-VNR AUS-VDR KOR-VDR"),
    "Second Laotian": ("1970-01-01", "LAO-VDR"),
    "Communist Coalition": ("1970-06-01", "KHM-VDR"),
    "Second Kashmir": ("1965-09-01", "IND-PAK"),
    "Six Days": ("1967-06-06", "EGY-ISR ISR-JOR ISR-SYR"),
    "Attrition": ("1970-01-01", "EGY-ISR"),
    "Football": ("1969-07-15", "HND-SLV"),
    "Bangladesh": ("1971-12-10", "IND-PAK"),
    "October": ("1973-10-15", "EGY-ISR ISR-SYR"),
    "Cyprus": ("1974-08-01", "CYP-TUR"),
    "Angola": ("1975-12-01", "AGO-ZAF CUB-ZAF AGO-COD COD-CUB"),
    "Ogaden": ("1978-02-01", "ETH-SOM CUB-SOM"),
    "Vietnam and Cambodia": ("1979-01-01", "KHM-VNM"),
    "Uganda and Tanzania": ("1979-03-20", "TZA-UGA LBY-TZA"),
    "Sino-Vietnamese": ("1979-03-01", "CHN-VNM"),
    "Iran–Iraq": ("1984-01-01", "IRN-IRQ"),
    "Falklands": ("1982-05-01", "ARG-GBR"),
    "Lebanon": ("1982-06-10", "ISR-SYR"),
    "Aouzou": ("1987-03-01", "LBY-TCD"),
    "Sino-Vietnamese border": ("1987-01-15", "CHN-VNM"),
    "Gulf": ("1991-02-01", "IRQ-KWT IRQ-USA GBR-IRQ FRA-IRQ IRQ-SAU"),
    "Bosnia": ("1992-04-20", "BIH-YUG HRV-YUG"),
    "Azeri–Armenian": ("1993-06-01", "ARM-AZE"),
    "Cenepa": ("1995-02-01", "ECU-PER"),
    "Badme": ("1999-03-01", "ERI-ETH"),
    "Kosovo": ("1999-04-01", "NATO-SCG"),
    "Kargil": ("1999-06-01", "IND-PAK"),
    "Afghanistan": ("2001-11-01", "AFG-USA"),
    "Iraq": ("2003-04-01", "IRQ-USA GBR-IRQ AUS-IRQ"),
}
"""The thirty-eight wars of the register: a day, and the pairs that fought on it."""

LESSER = {
    "Corfu Channel": ("1946-10-22", "ALB-GBR"),
    "Mekong": ("1946-05-30", "FRA-THA"),
    "Indochina": ("1950-01-01", "FRA-VDR"),
    "Canal Zone": ("1951-12-01", "EGY-GBR"),
    "Mocorón": ("1957-05-01", "HND-NIC"),
    "Bizerte": ("1961-07-20", "FRA-TUN"),
    "Goa": ("1961-12-18", "IND-PRT"),
    "West New Guinea": ("1962-05-01", "IDN-NLD"),
    "Confrontation": ("1965-06-01", "IDN-MYS GBR-IDN AUS-IDN IDN-NZL"),
    "Sand War": ("1963-10-20", "DZA-MAR"),
    "Ussuri": ("1969-03-10", "CHN-SUN"),
    "al-Wadiah": ("1969-12-01", "SAU-YMD"),
    "First war of the Yemens": ("1972-10-01", "YEM-YMD"),
    "Paracels": ("1974-01-19", "CHN-VNR"),
    "Iran and Iraq 1974": ("1974-02-15", "IRN-IRQ"),
    "Shaba": ("1977-04-01", "AGO-COD"),
    "Second war of the Yemens": ("1979-03-01", "YEM-YMD"),
    "Thai–Cambodian border": ("1985-03-01", "THA-VNM"),
    "Lake Chad": ("1983-05-01", "NGA-TCD"),
    "Grenada": ("1983-10-26", "GRD-USA"),
    "Christmas War": ("1985-12-26", "BFA-MLI"),
    "Ban Rom Klao": ("1988-01-15", "LAO-THA"),
    "Panama": ("1989-12-21", "PAN-USA"),
    "Croats and Bosniaks": ("1993-06-01", "BIH-HRV"),
    "Bakassi": ("1996-03-01", "CMR-NGA"),
    "Djibouti": ("2008-06-11", "DJI-ERI"),
    "Georgia": ("2008-08-09", "GEO-RUS"),
    "Heglig": ("2012-04-05", "SDN-SSD"),
    "Idlib": ("2020-03-01", "SYR-TUR"),
    "Ukraine": ("2024-12-01", "RUS-UKR PRK-UKR"),
}
"""Conflicts that the register has not, or has as a dispute only."""

OVER_KOSOVO = "NATO is the party that acted over Kosovo"

LEFT_OUT = {
    (ally, "SCG", "1999"): OVER_KOSOVO for ally in ("DEU", "FRA", "GBR", "ITA", "NLD", "TUR", "USA")
}
"""All else that the register counts between two states since 1946, 118 pairs by war, is held:
here, or among the sides of the wars of many parties (test_war_parties.py)."""


def cases(register: dict[str, tuple[str, str]]) -> list[tuple[str, str]]:
    return [(day, pair) for day, pairs in register.values() for pair in pairs.split()]


@pytest.mark.parametrize(("day", "pair"), cases(COW) + cases(LESSER))
def test_they_fought_on_the_day(relations: graph.Relations, day: str, pair: str) -> None:
    at = date.fromisoformat(day)
    ends = set(pair.split("-"))
    assert any(
        tie.kind in FIGHTING
        and {tie.source, tie.target} == ends
        and tie.held.start <= at <= tie.held.end
        for tie in relations.ties.values()
    )


def test_the_register_is_whole() -> None:
    assert len(COW) == 38


@pytest.mark.parametrize(("one", "other", "year"), LEFT_OUT)
def test_what_is_left_out_is_not_there(
    relations: graph.Relations, one: str, other: str, year: str
) -> None:
    """So that a reason which no longer holds is taken out."""
    at = date.fromisoformat(f"{year}-06-01")
    assert not any(
        tie.kind in FIGHTING
        and {tie.source, tie.target} == {one, other}
        and tie.held.start <= at <= tie.held.end
        for tie in relations.ties.values()
    )
