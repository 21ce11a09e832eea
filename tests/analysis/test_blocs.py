"""Blocs: as good as NetworkX's Louvain and leidenalg's, the same each time; how far they agree."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from math import isnan

import networkx as nx
import numpy as np
import pytest

from graph.analysis import _louvain, measure
from graph.analysis.agreement import adjusted_rand, agreement, compared, mutual_information
from graph.analysis.blocs import RUNS, blocs
from graph.analysis.modularity import modularity, modularity_of
from tests.analysis.examples import signed, tribes
from tests.shipped import shipped


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
    """Leidenalg's grouping of positive and negative ties by their numbers, as its author treats
    signs: he is the Traag of Traag and Bruggeman 2009.
    """
    import igraph
    import leidenalg

    ids = sorted(network)
    place = {node: number for number, node in enumerate(ids)}
    layers = []
    for sign in ("positive", "negative"):
        ties = [(a, b, tie[sign]) for a, b, tie in network.edges(data=True) if tie[sign]]
        layer = igraph.Graph(len(ids), [(place[a], place[b]) for a, b, _ in ties])
        layer.es["weight"] = [number for *_, number in ties]
        layers.append(leidenalg.RBConfigurationVertexPartition(layer, weights="weight"))
    search = leidenalg.Optimiser()
    search.set_rng_seed(1)
    search.optimise_partition_multiplex(layers, layer_weights=[1, -1], n_iterations=-1)
    found: dict[str, object] = dict(zip(ids, layers[0].membership, strict=True))
    return found, modularity_of(network, found)


def test_with_signs_it_is_as_good_as_leidenalg() -> None:
    network = tribes()
    found = blocs(network)
    _, theirs = leiden(network)
    assert modularity_of(network, found) >= theirs - 1e-9
    # Three camps, as Read's ethnography and all after him have it.
    assert sorted(map(list(found.values()).count, set(found.values()))) == [4, 5, 7]


@pytest.mark.parametrize("day", ["1962-12-31", "2001-12-31"])
def test_the_blocs_of_the_world_are_as_good_as_leidenalgs(day: str) -> None:
    network = measure("blocs").network(shipped().relations.select(day))
    assert len(network) > 100
    assert modularity(network) >= leiden(network)[1] - 1e-9


@pytest.mark.parametrize("seed", range(4))
def test_six_blocs_of_the_size_of_the_worlds_are_found_again(seed: int) -> None:
    """Of the sizes that it gives for what Traag and Bruggeman (2009) had: the alliances (4.1) and
    disputes (5.0) of the Correlates of War from 1993 to 2001, by whose terms they are not here.
    """
    random = np.random.default_rng(seed)
    sizes = (41, 33, 29, 20, 19, 16)
    bloc = {f"s{n:03}": int(b) for n, b in enumerate(np.repeat(np.arange(6), sizes))}
    friends, enemies = [], []
    for one, other in combinations(bloc, 2):
        within, chance = bloc[one] == bloc[other], random.random()
        if chance < (0.5 if within else 0.02):
            friends.append((one, other))
        elif chance > (0.995 if within else 0.98):
            enemies.append((one, other))
    found = blocs(signed(friends, enemies))
    assert adjusted_rand(list(bloc.values()), [found[id_] for id_ in bloc]) == 1
    assert sorted(Counter(found.values()).values(), reverse=True) == list(sizes)


def test_each_run_begins_alone_or_from_parts_of_the_best_so_far(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    network = tribes()
    best: list[np.ndarray] = []
    loose: list[int] = []
    once = _louvain._once

    def noted(gain: np.ndarray, start: np.ndarray, random: np.random.Generator) -> np.ndarray:
        parts = [set(np.flatnonzero(start == part).tolist()) for part in set(start.tolist())]
        if len(best) % 2:
            # Whoever is not alone is with those of the best so far, all that are not loose.
            worth = [_louvain._worth(gain, groups) for groups in best]
            so_far = best[int(np.argmax(worth))]
            wholes = [set(np.flatnonzero(so_far == one).tolist()) for one in set(so_far.tolist())]
            assert all(any(part <= whole for whole in wholes) for part in parts)
            loose.append(sum(len(part) == 1 for part in parts))
        else:
            assert [len(part) for part in parts] == [1] * len(gain)
        best.append(once(gain, start, random))
        return best[-1]

    monkeypatch.setattr(_louvain, "_once", noted)
    blocs(network)
    assert len(best) == RUNS
    assert 0 < min(loose) < max(loose) < len(network)


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
