"""Arms for the states around Serbia, held to the years of SIPRI's register of arms transfers.

The register is for checking here; what stands in the file has a source of its own beside it.
"""

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
    ("CHN", "SRB", "HQ-17"): Transfer(2020, 2024),
    ("CHN", "SRB", "CH-95"): Transfer(2020, 2024),
    ("CYP", "SRB", "Mi-35P"): Transfer(2021, 2023),
    ("DEU", "SRB", "H145M"): Transfer(2016, None),
    ("ESP", "SRB", "C-295"): Transfer(2022, 2023),
    ("FRA", "SRB", "Mistral"): Transfer(2019, None),
    ("FRA", "SRB", "Ground Master 200"): Transfer(2019, None),
    ("RUS", "SRB", "Kornet"): Transfer(2021, 2021),
    ("CHN", "PAK", "J-10C"): Transfer(2021, 2023),
    ("RUS", "ARM", "Iskander"): Transfer(2013, 2016),
    ("RUS", "ARM", "Su-30SM"): Transfer(2019, 2019),
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
