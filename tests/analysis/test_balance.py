"""Balance: signnet's tribes, small networks by hand, and the line index by trying all camps."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from itertools import combinations, product
from types import ModuleType
from typing import Any

import networkx as nx
import numpy as np
import pytest

from graph.analysis import _camps
from graph.analysis._camps import bounds
from graph.analysis._signs import triangles, with_signs
from graph.analysis.frustration import frustration
from graph.analysis.triangle_balance import triangle_balance
from graph.analysis.walk_balance import walk_balance
from tests.analysis.examples import signed, tribes


def random_signed(size: int, share: float, seed: int) -> nx.Graph[str]:
    random = np.random.default_rng(seed)
    ids = [f"n{number:02}" for number in range(size)]
    pairs = [pair for pair in combinations(ids, 2) if random.random() < share]
    friends = [pair for pair in pairs if random.random() < 0.6]
    return signed(friends, [pair for pair in pairs if pair not in friends])


def nx_triangles(network: nx.Graph[str]) -> list[list[str]]:
    return [clique for clique in nx.enumerate_all_cliques(network) if len(clique) == 3]


def by_trying(network: nx.Graph[str]) -> int:
    ids = sorted(network)
    least = network.number_of_edges()
    for camps in product((1, -1), repeat=len(ids) - 1):
        camp = dict(zip(ids, (1, *camps), strict=True))
        wrong = sum(1 for a, b, tie in network.edges(data=True) if camp[a] * camp[b] != tie["sign"])
        least = min(least, wrong)
    return least


def test_the_tribes_of_new_guinea() -> None:
    """Signnet's numbers: 59 of 68 triangles, .8676; walks .3576; line index 7, .7586."""
    network = tribes()
    assert (len(network), network.number_of_edges()) == (16, 58)
    triangle = triangle_balance(network)
    assert (triangle["balanced"], triangle["triangles"]) == (59, 68)
    assert round(triangle["balance"], 4) == 0.8676
    assert round(walk_balance(network), 4) == 0.3576
    found = frustration(network)
    assert (found["least"], found["line index"]) == (7, 7)
    assert round(found["balance"], 4) == 0.7586


def test_what_is_balanced_is() -> None:
    friends = [*combinations("abcd", 2), *combinations("uvw", 2)]
    enemies = [(one, other) for one in "abcd" for other in "uvw"]
    network = signed([(a, b) for a, b in friends], enemies)
    assert triangle_balance(network)["balance"] == 1
    assert walk_balance(network) == pytest.approx(1, abs=1e-9)
    assert frustration(network)["line index"] == 0


def test_what_has_no_ties_is_balanced() -> None:
    for empty in (signed([], []), nx.empty_graph(["A", "B"])):
        assert triangle_balance(empty)["balance"] == 1
        assert walk_balance(empty) == 1
        assert frustration(empty)["balance"] == 1


def test_pairs_of_both_signs_have_none() -> None:
    network = signed([("A", "B"), ("B", "C")], [])
    network.add_edge("A", "C", positive=2, negative=2, weight=0.0, sign=0)
    assert list(triangles(with_signs(network))) == []


@pytest.mark.parametrize("seed", range(6))
def test_triangles_are_those_of_networkx(seed: int) -> None:
    network = random_signed(12, 0.5, seed)
    found = list(triangles(with_signs(network)))
    assert len(found) == len(set(found)) == len(nx_triangles(network))
    matrix = nx.to_numpy_array(network, weight="sign")
    difference = np.trace(np.linalg.matrix_power(matrix, 3)) / 6
    balance = triangle_balance(network)
    assert 2 * balance["balanced"] - balance["triangles"] == pytest.approx(difference)


@pytest.mark.parametrize("seed", range(12))
def test_the_line_index_is_the_least_of_all_camps(seed: int) -> None:
    network = random_signed(4 + seed // 2, 0.3 + 0.05 * seed, seed)
    found = frustration(network)
    assert found["least"] == found["line index"] == by_trying(network)


@pytest.mark.parametrize("seed", range(6))
def test_without_scipy_the_bounds_hold_it(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> ModuleType:
        if name.startswith("scipy"):
            raise ImportError(name)
        return real(name, *rest)

    network = random_signed(11, 0.6, seed)
    exact = by_trying(network)
    monkeypatch.setattr(builtins, "__import__", without)
    least, most = bounds(with_signs(network))
    assert least <= exact <= most


def test_a_large_network_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    network = random_signed(25, 0.5, 1)
    exact = frustration(network)
    assert exact["least"] == exact["line index"]
    edges = int(exact["pairs"])
    monkeypatch.setattr(_camps, "SMALL", edges)
    assert frustration(network) == exact
    monkeypatch.setattr(_camps, "SMALL", edges - 1)
    found = frustration(network)
    assert 0 < found["least"] < exact["least"] <= found["line index"] < found["pairs"] / 2


def test_what_is_given_up_early_says_no_more_than_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    network = with_signs(random_signed(25, 0.5, 1))
    exact, _ = bounds(network)
    monkeypatch.setattr(_camps, "NODES", 1)
    least, most = bounds(network)
    assert least < exact <= most


def test_the_same_each_time() -> None:
    one: Mapping[str, float] = frustration(random_signed(18, 0.5, 3))
    assert one == frustration(random_signed(18, 0.5, 3))
