"""How dense, how mutual, how much around one: stars, rings and triads."""

from __future__ import annotations

import networkx as nx
import pytest
from igraph import Graph as Igraph

from graph.analysis.census import census
from graph.analysis.centralisation import centralisation
from graph.analysis.density import density
from graph.analysis.reciprocity import reciprocity
from tests.analysis.examples import pairs, rounds


@pytest.mark.parametrize("by", ["degree", "closeness", "betweenness"])
@pytest.mark.parametrize("leaves", [2, 5, 20])
def test_a_star_is_centralised_and_a_ring_is_not(by: str, leaves: int) -> None:
    assert centralisation(nx.star_graph(leaves), by) == pytest.approx(1, abs=1e-9)
    assert centralisation(nx.cycle_graph(leaves + 1), by) == pytest.approx(0, abs=1e-9)


def test_of_two_nothing_turns_around_one() -> None:
    assert centralisation(nx.path_graph(2)) == 0


def test_density_counts_sovereign_states_and_whoever_is_tied() -> None:
    network = nx.Graph(pairs("AB BC"))
    nx.set_node_attributes(network, {"A": True, "B": True, "C": False}, "sovereign")
    network.add_node("D", sovereign=True)
    network.add_node("E", sovereign=False)
    assert density(network) == pytest.approx(2 / 6)
    assert density(network.to_directed()) == pytest.approx(4 / 12)
    assert density(nx.Graph()) == 0


def test_reciprocity() -> None:
    assert reciprocity(nx.DiGraph(pairs("AB BA BC"))) == pytest.approx(2 / 3)
    assert reciprocity(nx.DiGraph()) == 0


def test_the_census_of_triads() -> None:
    found = census(rounds())
    assert {sort: count for sort, count in found.items() if count} == {"030T": 2, "030C": 2}
    theirs = Igraph.from_networkx(rounds()).triad_census()
    assert found["030T"] == theirs.t030T
    assert found["030C"] == theirs.t030C
