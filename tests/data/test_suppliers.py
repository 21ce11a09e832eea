"""Who supplies whom with arms, held to what others count: main suppliers by period, and the ten.

The list is a ranking (tests/data/lists/README.md); what stands in the file names the weapons, the
years and the source. A pair is held by a tie whose years touch those of the list.
"""

from __future__ import annotations

import yaml

import graph
from tests.data.conftest import ROOT

LISTS = yaml.safe_load((ROOT / "tests/data/lists/arms.yaml").read_text(encoding="utf-8"))
MAIN = {
    (recipient, supplier, period)
    for period, suppliers in LISTS["main"].items()
    for recipient, found in suppliers.items()
    for supplier in found
}
TEN = {
    (recipient, supplier) for recipient, suppliers in LISTS["ten"].items() for supplier in suppliers
}
TRANSFERS = {"arms sale", "arms donation", "arms transfer"}

AID = {("UKR", supplier) for supplier in ("CAN", "DEU", "FRA", "GBR", "NOR", "POL")}
"""What came stands as military aid."""

DIFFERENCES = {
    "cargo ships, and no arms": ["GBR-ITA", "GBR-JPN", "RUS-TUR"],
    "put together in the United States and paid for by it": ["AFG-BRA"],
    "a ship of the coast guard, built in Chile": ["ISL-NOR"],
    "delivered before its independence": ["MKD-SRB", "SRB-UKR", "SSD-UKR"],
    "three armoured vehicles, by an estimate alone": ["ESH-DZA"],
}
"""By the reason: pairs of recipient and supplier that the list has and the file has not."""


def touching(
    relations: graph.Relations, kinds: set[str], since: int, until: int
) -> set[tuple[str, str]]:
    return {
        (tie.target, tie.source)
        for tie in relations.ties.values()
        if tie.kind in kinds
        and relations.in_force(tie)[0].year <= until
        and relations.in_force(tie)[1].year >= since
    }


def missing(relations: graph.Relations) -> set[tuple[str, str]]:
    """Pairs of the list, of a period or of all the years, in which the file has no transfer."""
    found = TEN - touching(relations, TRANSFERS, 1995, 2024)
    for period in LISTS["main"]:
        held = touching(relations, TRANSFERS, *map(int, period.split("-")))
        found |= {(to, by) for to, by, when in MAIN if when == period} - held
    return found


def test_the_list_is_as_wide_as_it_says() -> None:
    assert len(MAIN) == 658
    assert len({recipient for recipient, _, _ in MAIN}) == 70
    assert len(TEN) == 1397
    assert len({recipient for recipient, _ in TEN}) == 177
    assert max(len(suppliers) for suppliers in LISTS["ten"].values()) == 10


def test_every_main_supplier_is_there_or_it_is_said_why_not(relations: graph.Relations) -> None:
    named = {tuple(pair.split("-")) for pairs in DIFFERENCES.values() for pair in pairs}
    assert missing(relations) == named | AID


def test_what_came_as_military_aid_stands_as_such(relations: graph.Relations) -> None:
    assert touching(relations, {"military aid"}, 2022, 2024) >= AID


def test_a_register_s_last_year_is_no_end(relations: graph.Relations) -> None:
    """What was still being delivered when the register closed may go on: its end is uncertain."""
    closing = [
        tie.held.until.text
        for tie in relations.ties.values()
        if tie.held.until
        and tie.held.until.first.year == 2024
        and tie.status != "delivered"
        and tie.sources == ("sipri-register",)
    ]
    assert len(closing) > 30
    assert set(closing) == {"2024?"}
