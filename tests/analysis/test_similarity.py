"""How alike portfolios are: Germany and Russia in 1914, and SciPy's τ."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pytest

from graph.analysis import measure
from graph.analysis._portfolios import Matrix, portfolios
from graph.analysis.kappa import kappa
from graph.analysis.pi import pi
from graph.analysis.s_score import s, s_score
from graph.analysis.series import by_year
from graph.analysis.tau_b import tau_b
from tests.analysis.examples import europe_1914, portfolios_1914
from tests.analysis.worlds import world

PAIR = ("GMY", "RUS")


def test_the_matrix_has_the_published_rows() -> None:
    found = portfolios(europe_1914())
    one, other = portfolios_1914()
    assert sorted(found.values[found.ids.index("GMY")]) == sorted(one)
    assert sorted(found.values[found.ids.index("RUS")]) == sorted(other)


def test_germany_and_russia_in_1914() -> None:
    network = europe_1914()
    assert round(tau_b(network)[PAIR], 4) == 0.0303
    assert round(kappa(network)[PAIR], 4) == -0.0776
    assert round(pi(network)[PAIR], 4) == -0.0870
    assert s_score(network)[PAIR] == pytest.approx(1 - 2 * 18 / 60, abs=1e-9)


def test_one_of_three_commitments_differs() -> None:
    """Of three states two see two alike and the third as far apart as can be: S is 1/3."""
    one, other = np.array([3.0, 0, 0]), np.array([3.0, 3, 0])
    assert s(one, other, np.ones(3), 3) == pytest.approx(1 / 3, abs=1e-9)
    assert s(one, other, np.array([1.0, 0, 1]), 3) == 1
    assert s(one, other, np.array([0.0, 5, 0]), 3) == -1


def test_weights_say_how_much_a_state_counts() -> None:
    network = europe_1914()
    ids = portfolios(network).ids
    alike = dict.fromkeys(ids, 2.5)
    for measured in (s_score, kappa, pi):
        assert measured(network, alike)[PAIR] == pytest.approx(measured(network)[PAIR], abs=1e-9)
    only_italy = s_score(network, {"ITA": 1.0})
    assert only_italy[PAIR] == pytest.approx(1 - 2 * 2 / 3)
    one, other = portfolios_1914()
    assert s_score(network)[PAIR] == pytest.approx(s(one, other, np.ones(20), 3), abs=1e-9)


def test_tau_is_that_of_scipy_for_every_pair() -> None:
    from scipy.stats import kendalltau

    random = np.random.default_rng(1)
    network: nx.Graph[str] = nx.Graph()
    ids = [f"n{number}" for number in range(14)]
    network.add_nodes_from(ids, sovereign=True)
    for place, one in enumerate(ids):
        for other in ids[place + 1 :]:
            if level := int(random.integers(0, 4)):
                network.add_edge(one, other, level=level)
    rows = portfolios(network)
    found = tau_b(network)
    for one, other, value in found.pairs():
        theirs = kendalltau(*(rows.values[rows.ids.index(id_)] for id_ in (one, other)))
        assert value == pytest.approx(theirs.statistic, abs=1e-7)


@pytest.mark.parametrize("measured", [s_score, kappa, pi, tau_b])
def test_a_portfolio_is_like_itself_and_each_pair_alike_both_ways(measured: object) -> None:
    assert callable(measured)
    found: Matrix = measured(europe_1914())
    assert np.allclose(np.diag(found.values), 1)
    assert np.allclose(found.values, found.values.T)
    assert found.values.max() <= 1 + 1e-9
    assert found.values.min() >= -1 - 1e-9


@pytest.mark.parametrize("measured", [s_score, kappa, pi, tau_b])
def test_of_nobody_there_is_nothing(measured: object) -> None:
    assert callable(measured)
    assert list(measured(nx.Graph()).pairs()) == []


def test_kappa_and_pi_are_what_their_definitions_say() -> None:
    one, other = portfolios_1914()
    n, distance = len(one), float(((one - other) ** 2).sum())
    own = ((one[:, None] - other[None]) ** 2).mean() * n
    assert kappa(europe_1914())[PAIR] == pytest.approx(1 - distance / own, abs=1e-9)
    both = np.concatenate([one, other])
    pooled = ((both[:, None] - both[None]) ** 2).mean() * n
    assert pi(europe_1914())[PAIR] == pytest.approx(1 - distance / pooled, abs=1e-9)


STATES_1914 = """
DEU RUS GBR FRA AUT ITA BEL ESP TUR NLD SWE ROU PRT CHE GRC DNK SRB BGR NOR ALB
"""
"""Stand for those of the table, in its order, in a world of ties whose states exist on the day."""


def test_matrices_by_year_have_the_published_numbers() -> None:
    """What Germany and Russia owed in 1914, as pacts of a file; a year later two are over."""
    levels = {3: "defence pact", 1: "entente"}
    ids, pacts = STATES_1914.split(), []
    for party, portfolio in zip(("DEU", "RUS"), portfolios_1914(), strict=True):
        for state, level in zip(ids, portfolio, strict=True):
            if level and state != party:
                until = "'2014'" if state == "ITA" else "'2015'"
                pacts.append(
                    f"  - {{kind: {levels[int(level)]}, between: [{party}, {state}],"
                    f" since: '2013', until: {until}, sources: [s]}}"
                )
    states = "".join(f"  {id_}: {{}}\n" for id_ in ids)
    source = "sources: {s: {title: T, publisher: P, date: '1999'}}\n"
    relations = world(f"{source}states:\n{states}deals:\n" + "\n".join(pacts) + "\n")
    period = relations.select(since=2014, until=2015)
    pair, published = ("DEU", "RUS"), {"tau-b": 0.0303, "kappa": -0.0776, "pi": -0.0870}
    for name in ("s-score", *published):
        years = dict(by_year(measure(name), period))
        assert list(years) == [2014, 2015]
        for year, matrix in years.items():
            assert sorted(matrix.ids) == sorted(ids)
            on = measure(name)(relations.select(f"{year}-12-31"))
            assert np.array_equal(matrix.values, on.values, equal_nan=True)
            frame = matrix.to_pandas()
            assert frame.loc[pair] == matrix[pair] == matrix.part(["RUS", *pair])[0][1]
        assert years[2014][pair] != years[2015][pair]
        expected = published.get(name, 1 - 2 * 18 / 60)
        assert round(years[2014][pair], 4) == pytest.approx(expected)
