"""Pajek, one line for each pair that has ties: for Pajek, UCINET, visone and igraph."""

from __future__ import annotations

from collections.abc import Mapping

from graph.selection import Selection

LOSES = "all but names, places and the number of ties of each pair, by sign"
RELATIONS = (("+", "positive"), ("−", "negative"), ("0", "neither"))


def write(selection: Selection) -> Mapping[str, bytes]:
    """Three relations: how many positive, negative and other ties a pair has."""
    network = selection.network("multi", directed=False)
    numbers = {id_: number for number, id_ in enumerate(network, 1)}
    lines = [f"*Network {_quoted(selection.relations.title)}", f"*Vertices {len(numbers)}"]
    for id_, about in network.nodes(data=True):
        lon, lat = about.get("lon", 0.0), about.get("lat", 0.0)
        # Pajek's field runs from 0 to 1, its second axis down.
        x, y = (lon + 180) / 360, (90 - lat) / 180
        lines.append(f"{numbers[id_]} {_quoted(about['name'])} {x:.4f} {y:.4f}")
    counts: dict[str, dict[tuple[str, str], int]] = {sign: {} for sign, _ in RELATIONS}
    for one, other, about in network.edges(data=True):
        sign = {1: "+", -1: "−"}.get(about["sign"], "0")
        pair = (one, other) if numbers[one] < numbers[other] else (other, one)
        counts[sign][pair] = counts[sign].get(pair, 0) + 1
    for number, (sign, name) in enumerate(RELATIONS, 1):
        lines.append(f'*Edges :{number} "{name}"')
        lines += [
            f"{numbers[one]} {numbers[other]} {count}"
            for (one, other), count in sorted(
                counts[sign].items(), key=lambda item: (numbers[item[0][0]], numbers[item[0][1]])
            )
        ]
    return {".net": ("\r\n".join(lines) + "\r\n").encode("utf-8")}


def _quoted(text: str) -> str:
    plain = " ".join(text.replace('"', "'").split())
    return f'"{plain}"'
