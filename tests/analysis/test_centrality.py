"""Who is central and who brokers: held to NetworkX, to igraph and to examples of the literature."""

from __future__ import annotations

from itertools import product

import networkx as nx
import pytest
from igraph import Graph as Igraph

from graph.analysis import measure
from graph.analysis.betweenness import betweenness
from graph.analysis.brokerage import ROLES, brokerage
from graph.analysis.closeness import closeness
from graph.analysis.constraint import constraint
from graph.analysis.degree import degree
from graph.analysis.effective_size import effective_size
from graph.analysis.eigenvector import eigenvector
from graph.analysis.katz import katz
from graph.analysis.participation import participation
from graph.analysis.strength import strength
from graph.errors import SelectionError
from tests.analysis.examples import burt, pairs, rounds

FLORENCE = nx.florentine_families_graph()


def valued() -> nx.Graph[str]:
    """A network with weights."""
    made: nx.Graph[str] = nx.Graph()
    ties = [("A", "B", 2), ("A", "C", 1), ("B", "C", 3), ("C", "D", 1), ("D", "E", 5)]
    made.add_weighted_edges_from(ties)
    made.add_node("F")
    return made


def in_igraph(network: nx.Graph[str]) -> Igraph:
    """The same in igraph, its vertices in the same order."""
    return Igraph.from_networkx(network)


def test_the_medici_stand_between() -> None:
    found = betweenness(FLORENCE)
    assert round(found["Medici"], 3) == 0.522
    assert max(found, key=lambda family: found[family]) == "Medici"
    n = len(FLORENCE)
    pairs = (n - 1) * (n - 2) / 2
    for family, value in zip(FLORENCE, in_igraph(FLORENCE).betweenness(), strict=True):
        assert found[family] == pytest.approx(value / pairs, abs=1e-9)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"Strozzi", "Peruzzi"}, {"Pazzi", "Ginori"}),
        ({"Medici"}, {"Lamberteschi"}),
        ({"Strozzi", "Ridolfi", "Medici"}, {"Medici", "Pazzi", "Albizzi"}),
        ({"Strozzi"}, {"Nobody"}),
    ],
)
def test_between_two_groups_each_chain_is_counted_by_hand(one: set[str], other: set[str]) -> None:
    found = betweenness(FLORENCE, between=(one, other))
    for node in FLORENCE:
        shares = []
        for a, b in product(one & set(FLORENCE), other & set(FLORENCE)):
            if a != b and node not in (a, b):
                chains = list(nx.all_shortest_paths(FLORENCE, a, b))
                shares.append(sum(node in chain for chain in chains) / len(chains))
        if shares:
            assert found[node] == pytest.approx(sum(shares) / len(shares), abs=1e-9)
        else:
            assert node not in found


def test_degree_and_strength() -> None:
    assert degree(valued()) == {"A": 2, "B": 2, "C": 3, "D": 2, "E": 1, "F": 0}
    assert strength(valued()) == {"A": 3, "B": 5, "C": 5, "D": 6, "E": 5, "F": 0}


def test_closeness_is_that_of_networkx_and_igraph() -> None:
    found = closeness(FLORENCE)
    for family, value in zip(FLORENCE, in_igraph(FLORENCE).closeness(), strict=True):
        assert found[family] == pytest.approx(value, abs=1e-9)
    assert closeness(valued())["F"] == 0
    assert closeness(valued())["E"] == pytest.approx(4 / 9 * 4 / 5)


def test_eigenvector_is_that_of_networkx_and_igraph() -> None:
    found = eigenvector(FLORENCE)
    theirs = nx.eigenvector_centrality(FLORENCE, max_iter=10000, tol=1e-13)
    assert found == pytest.approx(theirs, abs=1e-9)
    scaled = in_igraph(FLORENCE).eigenvector_centrality(scale=True)
    most = max(found.values())
    assert [value / most for value in found.values()] == pytest.approx(scaled, abs=1e-9)


def test_eigenvector_of_a_network_in_equal_pieces_does_not_choose() -> None:
    pieces = nx.Graph(pairs("AB CD"))
    assert eigenvector(pieces) == pytest.approx(dict.fromkeys("ABCD", 0.5))
    assert eigenvector(nx.empty_graph(["A", "B"])) == {"A": 0, "B": 0}


def test_katz_is_that_of_networkx() -> None:
    theirs = nx.katz_centrality(FLORENCE, alpha=0.1, max_iter=10000, tol=1e-14)
    assert katz(FLORENCE, alpha=0.1) == pytest.approx(theirs, abs=1e-9)
    assert max(katz(FLORENCE).items(), key=lambda item: item[1])[0] == "Medici"
    with pytest.raises(SelectionError, match=r"alpha is 0\.9; here it must be less than 0\.30"):
        katz(FLORENCE, alpha=0.9)
    assert katz(nx.Graph()) == {}


def test_burts_example() -> None:
    assert round(constraint(burt())["G"], 3) == 0.400
    assert round(effective_size(burt())["G"], 2) == 4.67
    assert round(constraint(burt())["A"], 3) == 0.595


def test_constraint_is_that_of_igraph() -> None:
    network = valued()
    theirs = in_igraph(network).constraint(weights="weight")
    found = constraint(network)
    for node, value in zip(network, theirs, strict=True):
        if node == "F":  # who has no tie has none, and no NaN either
            assert node not in found
        else:
            assert found[node] == pytest.approx(value, abs=1e-9)
    assert "F" not in effective_size(network)


@pytest.mark.parametrize("seed", range(12))
def test_holes_in_matrices_are_those_of_networkx(seed: int) -> None:
    """Also in pieces, without ties, and without anybody."""
    network = nx.gnp_random_graph(3 * seed, 0.05 * (seed % 7), seed=seed)
    for place, (_, _, strand) in enumerate(network.edges(data=True)):
        strand["weight"] = 1.0 + place % 4
    tied = [node for node, number in network.degree() if number]
    theirs = nx.constraint(network, tied, weight="weight")
    assert constraint(network) == pytest.approx({node: theirs[node] for node in tied}, abs=1e-9)
    sizes = nx.effective_size(network, tied)
    assert effective_size(network) == pytest.approx({node: sizes[node] for node in tied}, abs=1e-9)


def test_five_roles_of_brokers() -> None:
    """Counted by hand: chains of two without a short cut, by the groups 1, 1, 2, 2."""
    found = brokerage(rounds(), dict(zip("ABCD", "1122", strict=True)))
    roles = {
        node: {role: found[node][role] for role in ROLES if found[node][role]} for node in found
    }
    assert roles == {
        "A": {"gatekeeper": 1, "consultant": 1},  # D-A-B, D-A-C
        "B": {"representative": 1},  # A-B-D
        "C": {"gatekeeper": 1},  # A-C-D
        "D": {"consultant": 1, "representative": 1},  # B-D-A, C-D-A
    }
    assert sum(one["coordinator"] + one["liaison"] for one in found.values()) == 0
    assert found["A"]["total"] == 2


@pytest.mark.parametrize(
    ("groups", "role"),
    [
        ("111", "coordinator"),
        ("121", "consultant"),
        ("122", "gatekeeper"),
        ("112", "representative"),
        ("123", "liaison"),
    ],
)
def test_each_role(groups: str, role: str) -> None:
    chain: nx.DiGraph[str] = nx.DiGraph(pairs("AB BC"))
    found = brokerage(chain, dict(zip("ABC", groups, strict=True)))
    assert {name for name, count in found["B"].items() if count} == {"total", role}
    chain.add_edge("A", "C")
    assert brokerage(chain, dict(zip("ABC", groups, strict=True)))["B"]["total"] == 0


def test_who_is_in_no_group_takes_no_part() -> None:
    found = brokerage(nx.DiGraph(pairs("AB BC")), {"B": "1", "C": "1"})
    assert found == {node: dict.fromkeys(["total", *ROLES], 0.0) for node in "BC"}


def test_participation() -> None:
    star = nx.Graph(pairs("AB AC AD AE"))
    groups = dict(zip("ABCDE", "11122", strict=True))
    found = participation(star, groups)
    assert found["A"] == pytest.approx(1 - (0.5**2 + 0.5**2))
    assert found["B"] == 0
    star["A"]["B"]["weight"] = 3
    assert participation(star, groups)["A"] == pytest.approx(1 - (4 / 6) ** 2 - (2 / 6) ** 2)
    assert "A" not in participation(star, {"A": "1"})


def test_the_definition_says_which_ties() -> None:
    for name in ("betweenness", "closeness", "eigenvector", "katz", "constraint", "brokerage"):
        assert measure(name).sign == (1,)
        assert measure(name).states_only
        assert "cooperative ties" in " ".join(measure(name).definition.split())
