"""Chains between two actors: all shortest ones, the strongest, and those that respect time."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

import networkx as nx
import pytest

import graph
from graph.analysis.chains import shortest, strongest
from graph.analysis.journeys import journey
from tests.analysis.worlds import world

SMALL = graph.load(Path(__file__).parents[1] / "fixtures" / "small.yaml")

TWO_DEALS = """
    deals:
      - {kind: entente, between: [Chad, Mali], since: 1990, until: 1990}
      - {kind: entente, between: [Mali, Niger], since: 1980, until: 1980}
"""


def test_of_two_deals_the_later_cannot_come_first() -> None:
    """A–B in 1990 and B–C in 1980: nothing gets from A to C, but from C to A."""
    selection = world(TWO_DEALS).select()
    assert journey(selection, "TCD", "NER") is None
    back = journey(selection, "NER", "TCD")
    assert back is not None
    assert [(leg.other, leg.day) for leg in back] == [
        ("MLI", date(1980, 1, 1)),
        ("TCD", date(1990, 1, 1)),
    ]
    assert len(shortest(selection, "TCD", "NER")) == 1  # without time there is one


def test_the_first_to_arrive_is_told_and_directions_count() -> None:
    relations = world("""
    deals:
      - {kind: loan, from: Chad, to: Mali, since: 1970, until: 2000}
      - {kind: entente, between: [Mali, Niger], since: 1999}
      - {kind: entente, between: [Chad, Benin], since: 1975}
      - {kind: entente, between: [Benin, Niger], since: 1980}
    """)
    found = journey(relations.select(), "TCD", "NER")
    assert found is not None
    assert [leg.other for leg in found] == ["BEN", "NER"]
    assert found[0].sentence == "Chad has an entente with Benin (since 1975)"
    later = journey(relations.select(since=1990), "TCD", "NER")
    assert later is not None
    assert later[-1].day == date(1990, 1, 1)
    assert journey(relations.select(), "MLI", "TCD") is not None
    loans = relations.select(kinds="loan")
    assert journey(loans, "TCD", "MLI") is not None
    assert journey(loans, "MLI", "TCD") is None
    assert journey(relations.select(), "TCD", "TCD") == []


def test_of_ties_that_arrive_alike_the_first_of_the_file_is_told() -> None:
    relations = world("""
    deals:
      - {id: one, kind: loan, from: Chad, to: Mali, since: 1970}
      - {id: two, kind: arms sale, from: Chad, to: Mali, since: 1970}
      - {id: three, kind: entente, between: [Chad, Benin], since: 1970}
      - {id: four, kind: entente, between: [Benin, Niger], since: 1970}
      - {id: five, kind: entente, between: [Mali, Niger], since: 1970}
    """)
    for day in (None, 1980):  # all at once, of 1970 or of the day asked for
        for other, ids in {"MLI": ["one"], "NER": ["three", "four"]}.items():
            found = journey(relations.select(at=day), "TCD", other)
            assert found is not None
            assert [leg.tie.id for leg in found] == ids


def test_shortest_chains_are_those_of_networkx() -> None:
    selection = SMALL.select("2020-02-24")
    network = selection.network("simple")
    for one, other in [("SRB", "NOR"), ("JPN", "HRV"), ("CIV", "EAEU"), ("NATO", "CHN")]:
        chains = shortest(selection, one, other)
        theirs = {tuple(path) for path in nx.all_shortest_paths(network, one, other)}
        assert {chain.actors for chain in chains} == theirs
        assert len(chains) == len(theirs)
        for chain in chains:
            for (a, b), ties in zip(pairwise(chain.actors), chain.ties, strict=True):
                assert all({tie.source, tie.target} == {a, b} for tie in ties)


def test_the_strongest_lead_over_most_ties() -> None:
    relations = world("""
    deals:
      - {kind: entente, between: [Chad, Niger]}
      - {kind: entente, between: [Chad, Mali]}
      - {kind: loan, from: Chad, to: Mali}
      - {kind: investment, from: Mali, to: Chad}
      - {kind: entente, between: [Mali, Niger]}
      - {kind: loan, from: Niger, to: Mali}
      - {kind: investment, from: Mali, to: Niger}
    """)
    selection = relations.select()
    first, second = strongest(selection, "TCD", "NER", 5)
    assert first.actors == ("TCD", "MLI", "NER")
    assert first.strength == pytest.approx(1 / (1 / 3 + 1 / 3))
    assert second.actors == ("TCD", "NER")
    assert [chain.actors for chain in shortest(selection, "TCD", "NER")] == [("TCD", "NER")]
    assert first.steps == 2


def test_each_step_is_a_sentence() -> None:
    (chain,) = shortest(SMALL.select("2020-02-24", kinds="membership"), "SRB", "NOR")
    assert chain.sentences == (
        "Serbia is partner of North Atlantic Treaty Organization (since 2006-12-14)",
        "North Atlantic Treaty Organization has as member Norway (since 1949-08-24)",
    )
    (sale,) = shortest(SMALL.select("2020-02-24", states_only=True), "SRB", "RUS")
    assert sale.sentences[0].startswith("Serbia ")
    assert sale.sentences[0].endswith(", and 3 more ties")


@pytest.mark.parametrize(("one", "other"), [("SRB", "SRB"), ("SRB", "CIV"), ("SRB", "xyzzy")])
def test_where_there_is_none_there_is_none(one: str, other: str) -> None:
    selection = SMALL.select("2020-02-24", kinds="arms sale")
    assert shortest(selection, one, other) == []
    assert strongest(selection, one, other, 3) == []
