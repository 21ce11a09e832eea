"""What a selection is turned into: graphs, strands and tables."""

from __future__ import annotations

from datetime import date
from typing import Any

import networkx as nx
import pandas as pd
import pytest

import graph
from graph.network import sign_of
from tests.shipped import shipped
from tests.test_selection import DAY, LOADED


@pytest.fixture(scope="module")
def relations() -> graph.Relations:
    return LOADED


@pytest.fixture(scope="module")
def world() -> graph.Relations:
    return shipped().relations


def test_actors_without_a_tie_are_there(relations: graph.Relations) -> None:
    selection = relations.select(DAY, kinds="defence pact")
    assert set(selection.tied) == {"USA", "JPN"}
    assert set(selection.network(isolates=False)) == {"USA", "JPN"}
    assert "CIV" in relations.select("1980", states_only=True).isolates
    assert "CIV" not in relations.select("1990", states_only=True).isolates
    # Its tie leads out of Africa.
    assert set(relations.select("1990", regions="Africa", states_only=True).isolates) == set()


def test_what_is_mutual_runs_both_ways_or_has_no_direction(relations: graph.Relations) -> None:
    selection = relations.select(DAY)
    both, plain = selection.network(), selection.network(directed=False)
    assert isinstance(both, nx.MultiDiGraph)
    assert isinstance(plain, nx.MultiGraph)
    assert not plain.is_directed()
    assert plain.number_of_edges() == len(selection.ties)
    mutual = [tie for tie in selection.ties.values() if not relations.kinds[tie.kind].directed]
    assert mutual
    assert both.number_of_edges() == len(selection.ties) + len(mutual)
    for tie in mutual:
        assert both.has_edge(tie.source, tie.target, tie.id)
        assert both.has_edge(tie.target, tie.source, tie.id)
    for _, _, edge in plain.edges(data=True):
        assert ("from" in edge) == edge["directed"]


def test_an_edge_says_all_of_its_tie(relations: graph.Relations) -> None:
    edge = relations.select(DAY).network()["RUS"]["SRB"]["pantsir"]
    assert edge["start"] == date(2019, 1, 1)
    assert "end" not in edge
    assert (edge["since"], edge["title"]) == ("2019", "Pantsir-S1 for Serbia")
    assert (edge["confidence"], edge["sources"], edge["source_count"]) == (
        "reported",
        "report paper",
        2,
    )
    assert (edge["ordered"], edge["delivered"], edge["donated"]) == (6, 2, 6)


def test_a_node_says_all_of_its_actor(world: graph.Relations) -> None:
    germany = world.select("1970").network().nodes["DEU"]
    assert (germany["iso2"], germany["iso3"], germany["cow"], germany["wikidata"]) == (
        "DE",
        "DEU",
        260,
        "Q183",
    )
    on_the_eve = world.select("1960-01-01").network().nodes
    assert "NGA" not in on_the_eve or not on_the_eve["NGA"]["sovereign"]
    assert world.select("1961").network().nodes["NGA"]["sovereign"]
    soviet = world.select("1980").network().nodes["SUN"]
    assert soviet["end"] == date(1991, 12, 26)


def test_strands_count_and_sum(relations: graph.Relations) -> None:
    selection = relations.select(DAY, states_only=True)
    made = selection.network("simple")
    for one, other, strand in made.edges(data=True):
        ties = [tie for tie in selection.ties.values() if {tie.source, tie.target} == {one, other}]
        assert strand["count"] == len(ties) == strand["weight"]
        assert set(strand["ties"].split()) == {tie.id for tie in ties}
        signs = {sign_of(tie, relations.kinds[tie.kind]) for tie in ties} - {0}
        assert (
            strand["sign"]
            == {(1,): "+", (-1,): "−", (-1, 1): "both", (): "0"}[tuple(sorted(signs))]
        )
    assert made["RUS"]["SRB"]["ordered"] == 6
    assert made["SRB"]["USA"]["sign"] == "−"
    directed = selection.network("simple", directed=True)
    assert directed.has_edge("USA", "SRB")
    assert not directed.has_edge("SRB", "USA")
    assert directed.has_edge("USA", "JPN")
    assert directed.has_edge("JPN", "USA")


def test_signs_are_summed_and_obligations_counted_once(relations: graph.Relations) -> None:
    made = relations.select(DAY, states_only=True).network("signed")
    assert made["USA"]["SRB"]["weight"] == -1
    assert made["USA"]["JPN"] == {"positive": 1, "negative": 0, "weight": 1.0, "sign": 1}
    assert made["USA"]["NOR"] == {"positive": 1, "negative": 0, "weight": 1.0, "sign": 1}
    assert not made.has_edge("DEU", "SRB")  # a partner, and a candidate, owe nothing


def test_co_members_share_alliances_at_one_time(relations: graph.Relations) -> None:
    made = relations.select(DAY).network("co-membership")
    assert made["DEU"]["HRV"]["alliances"].split() == ["NATO", "EU"]
    assert made["DEU"]["HRV"]["weight"] == pytest.approx(1 / 4 + 1 / 1)
    assert not made.has_edge("SRB", "DEU")
    earlier = relations.select("1999").network("co-membership")
    assert not earlier.has_edge("DEU", "HRV")
    with pytest.raises(graph.SelectionError, match="has no direction"):
        relations.select(DAY).network("co-membership", directed=True)


def test_obligations_are_of_pacts_and_alliances(relations: graph.Relations) -> None:
    made = relations.select(DAY, states_only=True).network("obligations")
    assert made["JPN"]["USA"]["obligation"] == "defence"
    assert made["NOR"]["USA"]["through"] == "NATO"
    assert not made.has_edge("DEU", "SRB")
    pact = relations.select("1943").network("obligations")
    assert pact["JPN"]["SUN"]["obligation"] == "non-aggression"
    assert pact["JPN"]["SUN"]["level"] == 2
    both = relations.select(DAY).network("obligations", directed=True)
    assert both["JPN"]["USA"] == both["USA"]["JPN"]


def test_an_unknown_form_or_table_is_said(relations: graph.Relations) -> None:
    unknown: Any = "double"
    with pytest.raises(graph.SelectionError, match="write one of multi, simple, signed"):
        relations.select(DAY).network(unknown)
    with pytest.raises(graph.SelectionError, match="write one of ties, actors, dyad-years"):
        relations.select(DAY).rows(unknown)


def test_tables_are_data_frames(relations: graph.Relations) -> None:
    selection = relations.select(since=2010, until=2012)
    ties, actors = selection.to_pandas(), selection.to_pandas("actors")
    assert list(ties["id"]) == list(selection.ties)
    assert ties["start"].dtype.kind == "M"
    assert list(actors["id"]) == list(selection.actors)
    assert actors["cow"].dtype == pd.Int64Dtype()
    assert int(actors["ties"].sum()) == 2 * len(ties)


def test_pairs_year_by_year(relations: graph.Relations) -> None:
    frame = relations.select(since=2010, until=2024, states_only=True).to_pandas("dyad-years")
    pair = frame[(frame["a"] == "RUS") & (frame["b"] == "SRB")].set_index("year")
    for year in range(2010, 2025):
        ties = relations.select(year, states_only=True).ties.values()
        between = [tie for tie in ties if {tie.source, tie.target} == {"RUS", "SRB"}]
        assert (pair.loc[year, "count"] if year in pair.index else 0) == len(between)
    assert pair.loc[2019, "cow_a"] == 365
    empty = relations.select(DAY, text="xyzzy").to_pandas("dyad-years")
    assert list(empty.columns) == list(frame.columns)


def test_a_form_or_table_that_there_is_not_is_called_so(relations: graph.Relations) -> None:
    selection: Any = relations.select(DAY)
    for asked, word, said in (
        (selection.network, "singed", "“singed” is no form; did you mean “signed”?"),
        (selection.rows, "actor", "“actor” is no table; did you mean “actors”?"),
    ):
        with pytest.raises(graph.SelectionError) as found:
            asked(word)
        assert str(found.value) == said
