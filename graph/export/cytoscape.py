"""Cytoscape JSON, every tie an edge: for Cytoscape and Cytoscape.js."""

from __future__ import annotations

import json
from collections.abc import Mapping

from graph.export.graphml import texts
from graph.selection import Selection

LOSES = "mutual ties run both ways, as two edges with one `tie`"


def write(selection: Selection) -> Mapping[str, bytes]:
    """A directed multigraph, in which what is mutual runs both ways."""
    import networkx as nx

    network = texts(selection.network("multi"))
    for *_, about in network.edges(data=True):
        about["interaction"] = about["kind"]  # Cytoscape's own word
    made = nx.cytoscape_data(network)
    made["data"] = {"name": selection.relations.title, "description": selection.explain()}
    return {".cyjs": (json.dumps(made, ensure_ascii=False, indent=1) + "\n").encode("utf-8")}
