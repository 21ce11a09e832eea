"""GraphML, every tie an edge: for igraph (in R and Python), yEd, Cytoscape, NetworkX.

Days are texts: the format has no type for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING

from graph.export._values import known
from graph.selection import Selection

if TYPE_CHECKING:
    from networkx import Graph

LOSES = "mutual ties run both ways, as two edges with one `tie`"


def write(selection: Selection) -> Mapping[str, bytes]:
    """A directed multigraph, in which what is mutual runs both ways."""
    import networkx as nx

    out = BytesIO()
    nx.write_graphml_xml(texts(selection.network("multi")), out)
    return {".graphml": out.getvalue() + b"\n"}


def texts(network: Graph[str]) -> Graph[str]:
    """The same network with dates as texts."""
    for _, about in network.nodes(data=True):
        about.update(known(about))
    for _, _, about in network.edges(data=True):
        about.update(known(about))
    return network
