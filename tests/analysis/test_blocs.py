"""Blocs: as good as NetworkX's Louvain and leidenalg's, the same each time; how far they agree."""

from __future__ import annotations

from itertools import combinations
from math import isnan

import networkx as nx
import pytest

from graph.analysis.agreement import adjusted_rand, agreement, compared, mutual_information
from graph.analysis.blocs import blocs
from graph.analysis.modularity import modularity, modularity_of
from tests.analysis.examples import signed, tribes


def unsigned(network: nx.Graph[str]) -> nx.Graph[str]:
    return signed([(str(a), str(b)) for a, b in network.edges], [])


@pytest.mark.parametrize(
    "network",
    [nx.karate_club_graph(), nx.les_miserables_graph(), nx.florentine_families_graph()],
    ids=["karate", "les miserables", "florence"],
)
def test_without_signs_it_is_the_modularity_of_networkx(network: nx.Graph[str]) -> None:
    plain = unsigned(network)
    found = blocs(plain)
    groups = [{node for node in found if found[node] == bloc} for bloc in set(found.values())]
    ours = modularity(plain)
    assert ours == pytest.approx(nx.community.modularity(plain, groups), abs=1e-9)
    theirs = max(
        nx.community.modularity(plain, nx.community.louvain_communities(plain, seed=seed))
        for seed in range(10)
    )
    assert ours >= theirs - 1e-9


def leiden(network: nx.Graph[str]) -> tuple[dict[str, object], float]:
    """Leidenalg's grouping of positive and negative ties, as its authors treat signs."""
    import igraph
    import leidenalg

    ids = sorted(network)
    place = {node: number for number, node in enumerate(ids)}
    layers = []
    for sign in (1, -1):
        pairs = [(place[a], place[b]) for a, b, t in network.edges(data=True) if t["sign"] == sign]
        layers.append(igraph.Graph(len(ids), pairs))
    groups, _ = leidenalg.find_partition_multiplex(
        layers, leidenalg.ModularityVertexPartition, layer_weights=[1, -1], n_iterations=-1, seed=1
    )
    found: dict[str, object] = dict(zip(ids, groups, strict=True))
    return found, modularity_of(network, found)


def test_with_signs_it_is_as_good_as_leidenalg() -> None:
    network = tribes()
    found = blocs(network)
    _, theirs = leiden(network)
    assert modularity_of(network, found) >= theirs - 1e-9
    # Three camps, as Read's ethnography and all after him have it.
    assert sorted(map(list(found.values()).count, set(found.values()))) == [4, 5, 7]


def test_negative_ties_part() -> None:
    friends = [pair for group in ("abc", "def", "ghi") for pair in combinations(group, 2)]
    enemies = [("a", "d"), ("b", "e"), ("a", "g"), ("f", "i")]
    found = blocs(signed(friends, enemies))
    assert found == {
        **dict.fromkeys("abc", 1),
        **dict.fromkeys("def", 2),
        **dict.fromkeys("ghi", 3),
    }
    assert blocs(signed([], [("a", "b")])) == {"a": 1, "b": 2}
    assert blocs(signed([], [])) == {}


def test_the_same_each_time_and_in_any_order() -> None:
    network = tribes()
    turned: nx.Graph[str] = nx.Graph()
    turned.add_nodes_from(reversed(list(network)))
    turned.add_edges_from(reversed(list(network.edges(data=True))))
    assert blocs(network) == blocs(network) == blocs(turned)


def test_resolution_makes_them_smaller() -> None:
    karate = unsigned(nx.karate_club_graph())
    assert max(blocs(karate, resolution=3).values()) > max(blocs(karate).values())
    assert max(blocs(karate, resolution=0.2).values()) < max(blocs(karate).values())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([0, 0, 1, 1], [1, 1, 0, 0]),
        ([0, 0, 1, 1, 2], [0, 0, 1, 2, 2]),
        ([0, 1, 0, 1, 0, 1, 2], [0, 0, 0, 1, 1, 1, 1]),
        ([0, 0, 0, 1], [0, 1, 2, 3]),
    ],
)
def test_agreement_is_that_of_igraph(one: list[int], other: list[int]) -> None:
    import igraph

    rand = igraph.compare_communities(one, other, method="adjusted_rand")
    shared = igraph.compare_communities(one, other, method="nmi")
    assert adjusted_rand(one, other) == pytest.approx(rand, abs=1e-9)
    assert mutual_information(one, other) == pytest.approx(shared, abs=1e-9)


def test_agreement_counts_who_is_in_both() -> None:
    network = signed([("a", "b"), ("c", "d")], [])
    found = agreement(network, {"a": "X", "b": "X", "c": "Y", "z": "Y"})
    assert found == {"adjusted Rand": 1.0, "mutual information": 1.0, "states": 3.0}
    assert agreement(network, {})["states"] == 0


def test_of_nobody_no_agreement_is_claimed() -> None:
    found = compared({"A": 1}, {"B": 1})
    assert found.pop("states") == 0
    assert all(isnan(value) for value in found.values())
