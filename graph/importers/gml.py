"""A network as GML, its edges as ties, by the names of its nodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.importers._importer import Importer
from graph.importers._network import read


def rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """A row for each edge."""
    import networkx as nx

    return read(path, nx.read_gml, "GML")


IMPORTER = Importer(rows, endings=(".gml",))
