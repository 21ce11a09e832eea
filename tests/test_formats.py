"""NetworkX writes the network to its formats as it is, and reads the same back."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import graph
from graph.dates import Interval, parse
from graph.model import Alliance, State, Tie, View
from graph.vocabulary.kinds import kinds

ROOT = Path(__file__).parent.parent
SMALL = graph.load(ROOT / "tests" / "fixtures" / "small.yaml")

Network = Any


def through_gexf(network: Network) -> Network:
    return nx.read_gexf(written(nx.write_gexf, network))


def through_graphml(network: Network) -> Network:
    return nx.read_graphml(
        written(nx.write_graphml, network), edge_key_type=str, force_multigraph=True
    )


def through_gml(network: Network) -> Network:
    return nx.read_gml(written(nx.write_gml, network))


def written(write: Callable[..., None], network: Network) -> BytesIO:
    file = BytesIO()
    write(network, file)
    file.seek(0)
    return file


FORMATS = [through_gexf, through_graphml, through_gml]
OWN = {
    "id", "label", "key", "source", "target", "weight", "pid", "start", "end", "viz", "slices",
    "spells", "parents", "networkx_key",
}  # fmt: skip
"""What one of the formats calls something of its own."""


def content(network: Network) -> tuple[bool, dict[str, Any], dict[str, Any]]:
    """All that a network says, without what a reader adds of the format's own."""
    nodes = {node: kept(attributes) for node, attributes in network.nodes(data=True)}
    edges = {
        attributes["tie"]: (
            (source, target) if network.is_directed() else {source, target},
            kept(attributes),
        )
        for source, target, attributes in network.edges(data=True)
    }
    return network.is_directed(), nodes, edges


def kept(attributes: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in attributes.items() if name not in OWN}


@pytest.mark.parametrize("directed", [True, False], ids=["directed", "undirected"])
@pytest.mark.parametrize("at", [None, "1999-03-24", 1850], ids=str)
@pytest.mark.parametrize("through", FORMATS)
def test_small(through: Callable[[Network], Network], at: str | int, directed: bool) -> None:
    network = SMALL.network(at, directed=directed)
    assert content(through(network)) == content(network)


@pytest.fixture(scope="module")
def world() -> Network:
    return graph.load(ROOT / "relations.yaml").network()


@pytest.mark.parametrize("through", FORMATS)
def test_the_world(world: Network, through: Callable[[Network], Network]) -> None:
    assert content(through(world)) == content(world)


def test_no_attribute_is_called_as_something_of_a_format() -> None:
    for directed in (True, False):
        network = SMALL.network(directed=directed)
        names = {name for _, attributes in network.nodes(data=True) for name in attributes}
        edges = {name for *_, attributes in network.edges(data=True) for name in attributes}
        assert not names & OWN
        assert not edges & (OWN | {"type"})  # GEXF: whether an edge is directed


ids = st.from_regex(r"\A[A-Za-z][A-Za-z0-9-]{0,9}\Z")
# NetworkX's reader of GML takes these two for an empty list and an empty tuple.
texts = st.text(min_size=1).filter(lambda text: text.strip() not in ("[]", "()"))
dates = st.sampled_from(["1999", "1999-03", "1999-03-24", "1999~", "1999-03-24?"]).map(parse)
places = st.none() | st.tuples(st.floats(-90, 90) | st.integers(-90, 90), st.floats(-180, 180))


@st.composite
def relations(draw: st.DrawFn) -> graph.Relations:
    names = draw(st.lists(ids, min_size=2, max_size=5, unique=True))
    actors: dict[str, State | Alliance] = {
        id_: State(id_, draw(texts), continent=draw(st.none() | texts), at=draw(places))
        if draw(st.booleans())
        else Alliance(id_, draw(texts), kind=draw(st.none() | texts))
        for id_ in names
    }
    ties = {}
    for number in range(draw(st.integers(0, 5))):
        source, target, *_ = draw(st.permutations(names))
        ties[f"t{number}"] = Tie(
            f"t{number}",
            draw(st.sampled_from(["membership", "deal", "conflict"])),
            draw(st.sampled_from(sorted(kinds()))),
            source,
            target,
            held=Interval(draw(st.none() | dates), draw(st.none() | dates)),
            status=draw(st.none() | texts),
        )
    day = parse("2026-01-01").first
    return graph.Relations("Title", day, actors, ties, View(day), kinds=kinds())


@pytest.mark.parametrize("through", FORMATS)
@given(file=relations(), directed=st.booleans())
@settings(deadline=None, max_examples=40)
def test_whatever_the_file_says(
    through: Callable[[Network], Network], file: graph.Relations, directed: bool
) -> None:
    network = file.network(directed=directed)
    assert content(through(network)) == content(network)
