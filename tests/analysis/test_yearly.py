"""Measures year by year are what they are on each day, and what NetworkX makes of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import networkx as nx
import numpy as np
import pytest
from numpy.typing import NDArray
from threadpoolctl import threadpool_info

import graph
from graph.analysis import measure, measures
from graph.analysis._leading import leading
from graph.analysis._matrix import Strands, strands
from graph.analysis._yearly import Known, yearly
from graph.analysis.betweenness import betweenness
from graph.relations import Relations

SMALL = Path(__file__).parents[1] / "fixtures" / "small.yaml"
IN_PAGE = [one for one in measures().values() if one.in_page]


@pytest.fixture(scope="module")
def small() -> Relations:
    return graph.load(SMALL)


def test_each_year_is_what_the_measure_gives_on_its_last_day(small: Relations) -> None:
    found = dict(yearly(IN_PAGE, small.select()))
    days = dict(small.select().years())
    assert list(found) == list(days)
    assert len(IN_PAGE) >= 4
    for year in list(days)[::5]:
        for one in IN_PAGE:
            assert found[year][one.name] == pytest.approx(one(days[year]), abs=1e-9), (
                year,
                one.name,
            )


def test_what_is_no_measure_of_actors_on_strands_is_refused(small: Relations) -> None:
    for name in ("density", "s-score", "closeness"):
        with pytest.raises(ValueError, match="strands"):
            next(yearly([measure(name)], small.select()))


TIES = """\
title: A file
as_of: 2010-06-30
sources: {paper: {title: A paper, publisher: An institute, date: 2020}}
deals:
  - {kind: peace treaty, between: [France, Germany], since: 2001, sources: [paper]}
  - {kind: peace treaty, between: [France, Italy], since: 2004, until: 2006, sources: [paper]}
"""


@pytest.mark.parametrize(
    ("changed", "computed"),
    [
        (TIES, 0),
        (TIES.replace("A file", "Another").replace("since: 2001", "title: One, since: 2001"), 0),
        (TIES.replace("until: 2006", "until: 2007"), 0),
        (TIES.replace("until: 2006", "until: 2006, title: A treaty"), 0),
        # Of 2005 and 2006 alone: later the loan is the pair's only tie, as the treaty was before.
        (TIES + "  - {kind: loan, from: Italy, to: France, since: 2005, sources: [paper]}\n", 1),
        (TIES.replace("Italy", "Spain"), 2),
    ],
)
def test_strands_that_were_there_before_are_not_computed_again(
    tmp_path: Path, changed: str, computed: int
) -> None:
    calls: list[Strands] = []

    def counted(found: Strands) -> NDArray[np.float64]:
        calls.append(found)
        return np.asarray(found.weights.sum(axis=0))

    one = replace(measure("strength"), name="counted", in_page=counted)
    known: Known = {}
    path = tmp_path / "file.yaml"
    path.write_text(TIES, encoding="utf-8")
    first = dict(yearly([one], graph.load(path).select(), known))
    assert len(calls) == 2, "with Italy and without: ten years"
    assert first[2001]["counted"] is first[2009]["counted"]
    path.write_text(changed, encoding="utf-8")
    again = graph.load(path).select()
    calls.clear()
    found = dict(yearly([one], again, known))
    assert len(calls) == computed
    assert found == dict(yearly([one], again)), "what is remembered is what is computed"
    assert {id(of["counted"]) for of in found.values()} == set(map(id, known.values()))


def test_no_day_is_computed_in_several_threads(small: Relations) -> None:
    """So small are the matrices that threads would wait for one another."""
    threads: list[int] = []

    def counted(found: Strands) -> NDArray[np.float64]:
        blas = [one for one in threadpool_info() if one["user_api"] == "blas"]
        threads.extend(one["num_threads"] for one in blas)
        return np.zeros(len(found.ids))

    dict(yearly([replace(measure("strength"), name="counted", in_page=counted)], small.select()))
    assert set(threads) == {1}


def test_the_matrix_of_a_network_is_remembered_only_if_that_stays_as_it_is() -> None:
    network: nx.Graph[str] = nx.Graph()
    network.add_nodes_from("DACB")
    network.add_edge("A", "B", weight=0.0)
    network.add_edge("B", "C", weight=3.0)
    found = strands(network)
    assert found.ids == ["A", "C", "B"]
    assert found.actors == 4
    assert found.weights.tolist() == [[0, 0, 0], [0, 0, 3], [0, 3, 0]]
    assert found.tied.tolist() == [[0, 0, 1], [0, 0, 1], [1, 1, 0]], "of no weight, but tied"
    network.add_edge("D", "A")
    assert strands(network).ids == ["D", "A", "C", "B"]
    nx.freeze(network)
    assert strands(network) is strands(network)
    assert strands(nx.Graph()).weights.shape == (0, 0)
    assert np.array_equal(strands(network).weights, nx.to_numpy_array(network))


@pytest.mark.parametrize("directed", [False, True])
@pytest.mark.parametrize("seed", range(20))
def test_betweenness_in_matrices_is_that_of_networkx(seed: int, directed: bool) -> None:
    """Also in pieces, without ties, with loops, and without anybody."""
    network = nx.gnp_random_graph(2 * seed, 0.02 * (seed % 10), seed=seed, directed=directed)
    if seed % 3 == 2:
        network.add_edge(0, 0)
    assert betweenness(network) == pytest.approx(nx.betweenness_centrality(network), abs=1e-12)


@pytest.mark.parametrize("pieces", [1, 2, 3])
def test_so_is_that_of_a_small_matrix_of_which_all_are_found(pieces: int) -> None:
    piece = np.array([[0, 3, 1], [3, 0, 2], [1, 2, 0]], dtype=float)
    _, vectors = np.linalg.eigh(piece)
    wanted = np.tile(np.abs(vectors[:, -1]), pieces) / np.sqrt(pieces)
    found = leading(np.kron(np.eye(pieces), piece))
    assert np.abs(found) == pytest.approx(wanted, abs=1e-12)


@pytest.mark.parametrize("pieces", [1, 2, 3])
@pytest.mark.parametrize("seed", range(8))
def test_the_leading_eigenvector_is_that_of_all_of_them(seed: int, pieces: int) -> None:
    """Also where several are leading: then what all alike have of them."""
    chance = np.random.default_rng(seed)
    size = 34 + 6 * seed
    half = np.triu(chance.random((size, size)) < (0.03, 0.1, 0.4)[seed % 3], 1)
    piece = half * chance.integers(1, 6, half.shape).astype(float)
    matrix = np.kron(np.eye(pieces), piece + piece.T)
    values, vectors = np.linalg.eigh(matrix)
    among = vectors[:, values > values[-1] - 1e-9]
    wanted = among @ among.sum(axis=0)
    assert np.abs(leading(matrix)) == pytest.approx(
        np.abs(wanted) / np.linalg.norm(wanted), abs=1e-8
    )
