"""One table of filters: what passes, by each of them and by all."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

import pytest

import graph
from graph.model import Alliance, Filters, State
from graph.selection import FILTERS, select

SMALL = Path(__file__).parent / "fixtures" / "small.yaml"
DAY = date(2020, 2, 24)


@pytest.fixture(scope="module")
def relations() -> graph.Relations:
    return graph.load(SMALL)


def test_the_table_has_every_filter_of_the_model() -> None:
    assert list(FILTERS) == [field.name for field in dataclasses.fields(Filters)]


def test_without_filters_all_that_stands_on_the_day(relations: graph.Relations) -> None:
    found = select(relations, DAY, Filters())
    assert set(found) == {key for _, _, key in relations.network(DAY).edges(keys=True)}
    assert found


def test_each_filter_lets_its_own_through(relations: graph.Relations) -> None:
    every = select(relations, DAY, Filters())
    actors = relations.actors
    kinds = select(relations, DAY, Filters(kinds=("arms sale",)))
    assert set(kinds) == {id_ for id_, tie in every.items() if tie.kind == "arms sale"} != set()
    alliances = select(relations, DAY, Filters(alliances=("NATO",)))
    ends = {id_ for tie in alliances.values() for id_ in (tie.source, tie.target)}
    assert {id_ for id_ in ends if isinstance(actors[id_], Alliance)} == {"NATO"}
    regions = select(relations, DAY, Filters(regions=("Europe",)))
    for tie in regions.values():
        for id_ in (tie.source, tie.target):
            actor = actors[id_]
            assert not isinstance(actor, State) or actor.continent == "Europe"
    statuses = select(relations, DAY, Filters(statuses=("candidate",)))
    assert {tie.status for tie in statuses.values()} == {"candidate"}
    assert select(relations, DAY, Filters(kinds=())) == {}


def test_several_filters_let_through_what_passes_all(relations: graph.Relations) -> None:
    one, other = Filters(kinds=("membership",)), Filters(statuses=("member",))
    both = select(relations, DAY, Filters(kinds=("membership",), statuses=("member",)))
    assert set(both) == set(select(relations, DAY, one)) & set(select(relations, DAY, other))
