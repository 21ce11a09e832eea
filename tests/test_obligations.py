"""What alliances oblige those to who share them, and from which day on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import graph
from graph.dated import DatedKind
from graph.dates import Interval, parse
from graph.model import Alliance
from graph.selection.obligations import obligations
from graph.vocabulary.statuses import membership_statuses

SMALL = Path(__file__).parent / "fixtures" / "small.yaml"


def test_only_members_in_good_standing_share_an_alliance() -> None:
    good = {key for key, one in membership_statuses().items() if one.within and one.sign > 0}
    assert good == {"member"}


def test_what_an_alliance_obliges_to_it_does_from_its_day_on() -> None:
    relations = graph.load(SMALL)
    union = relations.actors["EU"]
    assert isinstance(union, Alliance)
    pledge = DatedKind("defence alliance", Interval(parse("2015-01-01")))
    dated = replace(relations, actors={**relations.actors, "EU": replace(union, kinds=(pledge,))})

    def bound_by(year: int) -> set[str | None]:
        return {bond.alliance for bond in obligations(dated.select(year)).get(("DEU", "HRV"), [])}

    assert "EU" in bound_by(2016) - bound_by(2014)
    assert "NATO" in bound_by(2014)
