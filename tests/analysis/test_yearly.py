"""Measures year by year are what they are on each day, and what NetworkX makes of it."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest

import graph
from graph.analysis import measure, measures
from graph.analysis._yearly import yearly
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
    for name in ("density", "s-score"):
        with pytest.raises(ValueError, match="strands"):
            next(yearly([measure(name)], small.select()))


@pytest.mark.parametrize("directed", [False, True])
@pytest.mark.parametrize("seed", range(20))
def test_betweenness_in_matrices_is_that_of_networkx(seed: int, directed: bool) -> None:
    """Also in pieces, without ties, with loops, and without anybody."""
    network = nx.gnp_random_graph(2 * seed, 0.02 * (seed % 10), seed=seed, directed=directed)
    if seed % 3 == 2:
        network.add_edge(0, 0)
    assert betweenness(network) == pytest.approx(nx.betweenness_centrality(network), abs=1e-12)
