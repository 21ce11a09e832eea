"""A network as GEXF, its edges as ties, by the names of its nodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.importers._importer import Importer
from graph.importers._network import read

if TYPE_CHECKING:
    from networkx import Graph


def rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """A row for each edge."""
    return read(path, _read, "GEXF")


def _read(path: str) -> Graph[Any]:
    """With edges of either sort, as the format has them and NetworkX has not."""
    import networkx as nx

    text = Path(path).read_bytes()
    mixed = b'type="directed"' in text and b'type="undirected"' in text
    text = text.replace(b'type="undirected"', b'type="directed"') if mixed else text
    # Which version it is of is found by its namespace.
    return nx.read_gexf(BytesIO(text))


IMPORTER = Importer(rows, endings=(".gexf",))
