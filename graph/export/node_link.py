"""Node-link JSON, every tie a link: for D3, NetworkX and whatever reads JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping

from graph.export.graphml import texts
from graph.selection import Selection

LOSES = "mutual ties run both ways, as two links with one `tie`"


def write(selection: Selection) -> Mapping[str, bytes]:
    """A directed multigraph, in which what is mutual runs both ways."""
    import networkx as nx

    network = texts(selection.network("multi"))
    network.graph.update(title=selection.relations.title, about=selection.explain())
    made = nx.node_link_data(network, edges="links")
    return {".json": (json.dumps(made, ensure_ascii=False, indent=1) + "\n").encode("utf-8")}
