"""The script that pyvis's users write: `python plain_pyvis.py FILE OUT`.

No more than read, gather, hand over, write; it keeps neither dates nor sources apart from a text
that comes up when the hand rests on a tie. The page is one file as ours is (`in_line`).
"""

import sys
from collections.abc import Iterable
from itertools import combinations, product
from pathlib import Path
from typing import Any

import networkx as nx
import yaml
from pyvis.network import Network


def pairs(tie: dict[str, Any]) -> Iterable[tuple[str, str]]:
    """Who is tied to whom: a list at an end stands for one tie with each of its names."""
    if "between" in tie:
        return combinations(tie["between"], 2)
    starts, ends = ([end] if isinstance(end, str) else end for end in (tie["from"], tie["to"]))
    return product(starts, ends)


def main(source: str, target: str) -> None:
    document: dict[str, Any] = yaml.safe_load(Path(source).read_text(encoding="utf-8"))
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for key, alliance in document.get("alliances", {}).items():
        graph.add_node(key, label=key, title=alliance["name"], color="orange")
        for state, member in (alliance.get("members") or {}).items():
            graph.add_edge(state, key, title=f"membership {member}")
    for color, list_ in (("green", "deals"), ("red", "conflicts")):
        for tie in document.get(list_, []):
            title = f"{tie['kind']}: {tie.get('title', '')} {tie.get('since', '')}"
            for start, end in pairs(tie):
                graph.add_edge(start, end, title=title, color=color)
    network = Network(height="100vh", directed=True, cdn_resources="in_line")
    network.from_nx(graph)
    network.write_html(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
