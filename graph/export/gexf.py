"""GEXF 1.3, with the days of each actor and tie as intervals: for Gephi and Gephi Lite.

Gephi shows a timeline of it. As read: https://gexf.net (GEXF 1.3 primer, January 2022).
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from typing import Any

from graph.export._values import known
from graph.selection import Selection

LOSES = ""
NAMESPACE = "http://gexf.net/1.3"
DAYS = ("start", "end")
_TYPES = ((bool, "boolean"), (int, "long"), (float, "double"), (str, "string"))


def write(selection: Selection) -> Mapping[str, bytes]:
    """Every tie as an edge of its own, directed where its kind is."""
    root = ET.Element("gexf", {"xmlns": NAMESPACE, "version": "1.3"})
    meta = ET.SubElement(root, "meta", {"lastmodifieddate": selection.relations.as_of.isoformat()})
    ET.SubElement(meta, "description").text = selection.explain()
    graph = ET.SubElement(
        root,
        "graph",
        {
            "defaultedgetype": "directed",
            "mode": "dynamic",
            "timeformat": "date",
            "timerepresentation": "interval",
        },
    )
    network = selection.network("multi", directed=False)
    nodes = [(id_, known(about)) for id_, about in network.nodes(data=True)]
    edges = [
        (about.get("from", one), about.get("to", other), known(about))
        for one, other, about in network.edges(data=True)
    ]
    of_nodes = _declare(graph, "node", (about for _, about in nodes), {"name"})
    of_edges = _declare(graph, "edge", (about for *_, about in edges), {"tie", "from", "to"})
    holder = ET.SubElement(graph, "nodes")
    for id_, about in nodes:
        node = ET.SubElement(holder, "node", {"id": id_, "label": about["name"], **_days(about)})
        _values(node, about, of_nodes)
    holder = ET.SubElement(graph, "edges")
    for source, target, about in edges:
        edge = {
            "id": about["tie"],
            "source": source,
            "target": target,
            "label": about.get("title", about["kind"]),
            "type": "directed" if about["directed"] else "undirected",
            "kind": about["kind"],
        }
        _values(ET.SubElement(holder, "edge", {**edge, **_days(about)}), about, of_edges)
    ET.indent(root)
    return {".gexf": ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"}


def _declare(
    graph: ET.Element, class_: str, records: Iterable[Mapping[str, Any]], elsewhere: set[str]
) -> Mapping[str, str]:
    """Declare the attributes that occur; returns the id of each by its name."""
    kinds = {
        name: type(value)
        for about in records
        for name, value in about.items()
        if name not in elsewhere and name not in DAYS
    }
    holder = ET.SubElement(graph, "attributes", {"class": class_, "mode": "static"})
    for name in sorted(kinds):
        type_ = next(word for kind, word in _TYPES if issubclass(kinds[name], kind))
        ET.SubElement(holder, "attribute", {"id": name, "title": name, "type": type_})
    return {name: name for name in kinds}


def _days(about: Mapping[str, Any]) -> dict[str, str]:
    return {name: about[name] for name in DAYS if name in about}


def _values(element: ET.Element, about: Mapping[str, Any], ids: Mapping[str, str]) -> None:
    holder = ET.SubElement(element, "attvalues")
    for name, value in about.items():
        if name in ids:
            text = str(value).lower() if isinstance(value, bool) else str(value)
            ET.SubElement(holder, "attvalue", {"for": ids[name], "value": text})
