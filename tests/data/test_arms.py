"""Arms sales, held to the years of SIPRI's register of arms transfers (to 2024).

The register is for checking here; what stands in the file has a source of its own beside it.
"""

import re
from dataclasses import dataclass

import pytest

import graph
from graph.model import Tie


@dataclass(frozen=True)
class Transfer:
    """Years of a row of the register: of the order and of the last delivery."""

    ordered: int
    delivered: int | None


REGISTER = {
    ("RUS", "SRB", "Mi-17"): Transfer(2015, 2019),
    ("RUS", "SRB", "Mi-35M"): Transfer(2018, 2019),
    ("RUS", "SRB", "MiG-29"): Transfer(2016, 2017),
    ("RUS", "SRB", "T-72"): Transfer(2016, 2021),
    ("RUS", "SRB", "Pantsir-S1"): Transfer(2018, 2020),
    ("CHN", "SRB", "FK-3"): Transfer(2020, 2023),
    ("FRA", "SRB", "Rafale"): Transfer(2024, None),
    ("BLR", "SRB", "MiG-29"): Transfer(2019, 2021),
    ("CHN", "SRB", "CH-92A"): Transfer(2019, 2020),
    ("CHN", "SRB", "HQ-17"): Transfer(2023, 2024),
    ("CHN", "SRB", "CH-95"): Transfer(2022, 2023),
    ("CYP", "SRB", "Mi-35P"): Transfer(2021, 2023),
    ("DEU", "SRB", "H145M"): Transfer(2016, None),
    ("ESP", "SRB", "C-295"): Transfer(2022, 2023),
    ("FRA", "SRB", "Mistral"): Transfer(2019, None),
    ("FRA", "SRB", "Ground Master 200"): Transfer(2021, None),
    ("RUS", "SRB", "Kornet"): Transfer(2021, 2021),
    ("CHN", "PAK", "J-10C"): Transfer(2021, 2023),
    ("RUS", "ARM", "Iskander"): Transfer(2013, 2016),
    ("RUS", "ARM", "Su-30SM"): Transfer(2019, 2019),
    ("DEU", "POL", "Leopard 2A5"): Transfer(2013, 2015),
    ("USA", "SGP", "F-15SG"): Transfer(2005, 2012),
    ("FRA", "SGP", "Formidable"): Transfer(2000, 2009),
    ("RUS", "MYS", "Su-30MKM"): Transfer(2003, 2009),
    ("GBR", "OMN", "Typhoon"): Transfer(2012, 2018),
    ("ITA", "EGY", "FREMM"): Transfer(2020, 2021),
    ("DEU", "ISR", "Sa'ar 6"): Transfer(2015, 2021),
    ("DEU", "KOR", "Type 214"): Transfer(2000, 2020),
    ("DEU", "GRC", "Leopard 2 HEL"): Transfer(2003, 2009),
    ("NLD", "MAR", "SIGMA"): Transfer(2008, 2012),
    ("FRA", "MAR", "FREMM"): Transfer(2008, 2014),
    ("CHN", "PAK", "054A"): Transfer(2017, 2023),
    ("KOR", "GBR", "Tide"): Transfer(2012, 2019),
    ("PAK", "NGA", "JF-17"): Transfer(2016, 2021),
    ("ESP", "NOR", "Nansen"): Transfer(2000, 2011),
    ("USA", "CHL", "F-16C/D Block 50"): Transfer(2003, 2007),
    ("UKR", "THA", "Oplot"): Transfer(2011, 2018),
    ("ITA", "ISR", "M-346"): Transfer(2012, 2016),
    ("DEU", "QAT", "Leopard 2A7"): Transfer(2013, 2018),
    ("FRA", "MYS", "Scorp"): Transfer(2002, 2009),
    ("GBR", "IND", "Hawk"): Transfer(2004, 2016),
    ("USA", "OMN", "F-16C/D"): Transfer(2002, 2014),
    ("RUS", "BGD", "Yak-130"): Transfer(2013, 2016),
    ("RUS", "IDN", "Su-30MK2"): Transfer(2003, 2013),
    ("FRA", "KWT", "Caracal"): Transfer(2016, 2024),
    ("DEU", "ESP", "Leopard 2E"): Transfer(1995, 2013),
    ("DEU", "ARG", "MEKO 140"): Transfer(1979, 2004),
    ("DEU", "BRA", "Type 209"): Transfer(1984, 2005),
}


@pytest.mark.parametrize(("supplier", "recipient", "weapon"), REGISTER)
def test_years_as_the_register_has_them(
    relations: graph.Relations, supplier: str, recipient: str, weapon: str
) -> None:
    row = REGISTER[supplier, recipient, weapon]
    (tie,) = transfers(relations, supplier, recipient, weapon)
    assert tie.held.since
    assert abs(tie.held.since.first.year - row.ordered) <= 1
    assert (tie.held.until.last.year if tie.held.until else None) == row.delivered


def transfers(relations: graph.Relations, supplier: str, recipient: str, weapon: str) -> list[Tie]:
    return [
        tie
        for tie in relations.ties.values()
        if (tie.source, tie.target) == (supplier, recipient)
        and tie.kind in ("arms sale", "arms donation")
        and any(weapon in text for text in (tie.title or "", *(item.item for item in tie.items)))
    ]


ROLES = {
    ("ESP", "CAN", "C-295"): "search-and-rescue",
    ("ESP", "IRL", "C-295"): "patrol",
    ("ESP", "OMN", "C-295"): "patrol",
}
"""What one type of aircraft was sold for: its maker's patrol version searches for Canada alone."""


@pytest.mark.parametrize(("supplier", "recipient", "weapon"), ROLES)
def test_what_one_type_was_sold_for(
    relations: graph.Relations, supplier: str, recipient: str, weapon: str
) -> None:
    roles = [
        tie.title or ""
        for tie in relations.ties.values()
        if (tie.source, tie.target) == (supplier, recipient) and weapon in (tie.title or "")
    ]
    assert roles
    assert all(ROLES[supplier, recipient, weapon] in role for role in roles)


COUNTS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|(?:^|, |\band )\d+ (?!mm)",
    re.IGNORECASE,
)
"""Words of a title that say how many: “Two DA-05 radars”, “tanks and 24 helicopters”."""

WHOLE = {
    ("NLD", "DEU"): "what is counted was ordered from 1997 on",
    ("SWE", "SGP"): "the submarines were ordered from 1995 on",
    ("USA", "TWN"): "the destroyers were ordered in 2003",
    ("UKR", "IND"): "the first came in 1995",
    ("NLD", "KOR"): "the first came in 1998",
    ("ITA", "IRQ"): "two came, of those ordered in 1981, and no others",
}
"""Why the number is whole although the order is old."""


def test_no_old_order_is_told_by_its_rest_alone(relations: graph.Relations) -> None:
    """The register's extract begins in 1995: of an older order it has what came last."""
    counted = {
        (tie.source, tie.target)
        for tie in relations.ties.values()
        if tie.kind in ("arms sale", "arms donation", "arms transfer")
        and "sipri-register" in tie.sources
        and tie.held.since
        and tie.held.since.first.year < 1992
        and COUNTS.search(tie.title or "")
    }
    assert counted == set(WHOLE)
