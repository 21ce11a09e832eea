"""The script that pyvis's users write: `python plain_pyvis.py FILE OUT`.

No more than read, gather, hand over, write; it keeps neither dates nor sources apart from a text
that comes up when the hand rests on a tie. The page is one file as ours is (`in_line`).
"""

import sys
from pathlib import Path
from typing import Any

import networkx as nx
import yaml
from pyvis.network import Network


def main(source: str, target: str) -> None:
    document: dict[str, Any] = yaml.safe_load(Path(source).read_text(encoding="utf-8"))
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for key, alliance in document.get("alliances", {}).items():
        graph.add_node(key, label=key, title=alliance["name"], color="orange")
        for state, member in (alliance.get("members") or {}).items():
            graph.add_edge(state, key, title=f"membership {member}")
    for color, list_ in (("green", "deals"), ("red", "conflicts")):
        for tie in document.get(list_, []):
            start, end = tie.get("between") or (tie["from"], tie["to"])
            title = f"{tie['kind']}: {tie.get('title', '')} {tie.get('since', '')}"
            graph.add_edge(start, end, title=title, color=color)
    network = Network(height="100vh", directed=True, cdn_resources="in_line")
    network.from_nx(graph)
    network.write_html(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
