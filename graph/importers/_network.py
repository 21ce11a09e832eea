"""A network of NetworkX → rows: what its edges say, and the names of their ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.errors import DataError

if TYPE_CHECKING:
    from networkx import Graph

NAMES = ("name", "label")
"""What a node is called, where its id is a number or a code of the network's own."""


def network_rows(network: Graph[Any]) -> Iterator[dict[str, Any]]:
    """A row for each edge: its attributes, `from` and `to`.

    An edge that stands for a mutual tie in the other direction, with the same id, is left out.
    """
    called = {
        node: next((str(about[key]) for key in NAMES if about.get(key)), str(node))
        for node, about in network.nodes(data=True)
    }
    seen: set[tuple[Any, ...]] = set()
    for source, target, about in network.edges(data=True):
        tie = about.get("tie", about.get("id"))
        if tie is not None and (tie, target, source) in seen and about.get("directed") is not True:
            continue
        seen.add((tie, source, target))
        plain = {key: one for key, one in about.items() if key not in ("from", "to")}
        yield {**plain, "from": called[source], "to": called[target]}


def read(path: Path, reader: Callable[[str], Graph[Any]], what: str) -> Iterator[Mapping[str, Any]]:
    """The rows of a file that a reader of NetworkX reads. Raises DataError if it does not."""
    try:
        network = reader(str(path))
    except Exception as error:  # each reader raises what its parser does
        raise DataError(f"{path} is no {what} that can be read: {error}") from error
    return network_rows(network)
