"""Where everyone stands in made-up worlds, to the pixel: held to `places.txt`.

The other tests say what a picture is good for; this one, that it is as it was. After a change that
is meant, `python -m tests.layout.test_places` writes it anew: read the difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

import networkx as nx
import numpy as np

from graph import layout
from graph.layout import Point, positions
from graph.layout.overlap import Boxes, separate
from tests.layouts import EAST, WEST, europe, graph_of

KEPT = Path(__file__).with_name("places.txt")
NEAR = 1
"""Pixels: where a place is half-way between two, processors round in their own ways."""
KINDS = [None, "defence alliance", "global organisation", "forum", "economic union; forum", "other"]
STATUSES = [None, "member", "candidate", "observer", "suspended", "unknown"]
PLACES = [(None, None), (0.0, 0.0), (90.0, 10.0), (-95.0, 179.0), (44.8, 20.5), (44.8, -136.0)]

World = tuple["nx.MultiDiGraph[str]", Mapping[str, Point], Mapping[str, str]]


def random_world(seed: int) -> nx.MultiDiGraph[str]:
    """States with and without a place, alliances of all kinds, ties of all sorts, some over."""
    chance = Random(seed)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for number in range(2 + 4 * seed):
        lat, lon = chance.choice([*PLACES, (chance.uniform(-60, 80), chance.uniform(-180, 180))])
        name = "n" * chance.choice([0, 4, 9, 20, 50])
        graph.add_node(f"S{number}", type="state", name=name, lat=lat, lon=lon)
    for number in range(1 + seed):
        kind = chance.choice(KINDS)
        said = {"kinds": kind} if kind and ";" in kind else {"kind": kind}
        graph.add_node(f"A{number}" + "x" * (5 * number), type="alliance", name="A", **said)
    nodes = sorted(graph)
    for _ in range(3 * len(nodes)):
        one, other = chance.choice(nodes), chance.choice(nodes)
        over = {"until": chance.choice([None, None, "1999"])}
        if one[0] == "S" and other[0] == "A":
            status = chance.choice(STATUSES)
            graph.add_edge(one, other, sort="membership", sign=1, status=status, **over)
        else:
            graph.add_edge(one, other, sort="tie", sign=chance.choice([-1, 0, 1]), **over)
    return graph


def worlds() -> Iterator[tuple[str, World]]:
    yield "Europe", (europe(), {}, {})
    yield "Europe, one moved by hand", (europe(), {"SRB": (10.5, -60)}, {})
    yield "Europe around two far off", (europe(), {"SRB": (5000, -300), "EU": (4900, -320)}, {})
    yield "Europe with other names", (europe(), {}, {"SRB": "S" * 25, "EU": "E" * 40, "FRA": ""})
    yield "two", (graph_of({}, [("FRA", "DEU", 1)]), {}, {})
    yield "two apart", (graph_of({}, [("FRA", "DEU", -1)]), {}, {})
    yield "two held", (graph_of({}, [("FRA", "DEU", 1)]), {"FRA": (0, 0), "DEU": (1, 1)}, {})
    yield "two blocs", (graph_of({"A": WEST, "B": EAST}, [("BLR", "POL", -1)] * 3), {}, {})
    for seed in range(6):
        graph = random_world(seed)
        yield f"world {seed}", (graph, {}, {})
        if seed % 2:
            yield f"world {seed}, one held", (graph, {"S1": (40, 7.5)}, {"S0": "long " * seed})
            crowd: dict[str, Point] = dict.fromkeys(list(graph)[: 3 * seed], (0, 0))
            yield f"world {seed}, a crowd held", (graph, crowd, {})


def crowds() -> Iterator[tuple[str, np.ndarray]]:
    """Boxes in heaps, with some that are held: what takes few rounds to part, many, or too many."""
    for seed in range(6):
        chance = Random(seed)
        count, wide = 12 * (seed + 1), 30 * (1 + 4 * (seed % 3))
        sizes = [
            (chance.choice([40, 60, 90, 140]), chance.choice([30, 44]), chance.choice([0, 4, 9]))
            for _ in range(count)
        ]
        places = [(chance.uniform(-wide, wide), chance.uniform(-30, 30)) for _ in range(count)]
        held = np.array([chance.random() < (0, 0.1, 0.3)[seed % 3] for _ in range(count)])
        boxes = Boxes(*np.array(sizes, dtype=float).T)
        yield f"crowd {seed}", separate(np.array(places), boxes, held)


def told(world: World) -> Iterator[str]:
    graph, fixed, labels = world
    for node, (x, y) in positions(graph, fixed, labels).items():
        yield f"{node} {x:g} {y:g}"


def written() -> str:
    lines = [f"{name}: {', '.join(told(world))}" for name, world in worlds()]
    before, layout.MANY = layout.MANY, 9
    try:
        crowded = random_world(5), {"S1": (40, 7.5), "S3": (1, 2)}, {"S0": "long " * 5}
        for name, world in (("few of many", crowded), ("few of Europe", (europe(), {}, {}))):
            lines.append(f"{name}: {', '.join(told(world))}")
    finally:
        layout.MANY = before
    for name, parted in crowds():
        ends = (f"{number} {x:.1f} {y:.1f}" for number, (x, y) in enumerate(parted.tolist()))
        lines.append(f"{name}: {', '.join(ends)}")
    return "\n".join([*lines, ""])


def test_everyone_stands_where_they_stood() -> None:
    now, before = written(), KEPT.read_text(encoding="utf-8")
    place = re.compile(r" (-?[\d.]+) (-?[\d.]+)(?=,|\n)")
    assert place.sub(" #", now).splitlines() == place.sub(" #", before).splitlines()
    for line, kept in zip(now.splitlines(), before.splitlines(), strict=True):
        for one, other in zip(place.findall(f"{line}\n"), place.findall(f"{kept}\n"), strict=True):
            moved = [abs(float(a) - float(b)) for a, b in zip(one, other, strict=True)]
            assert max(moved) <= NEAR, f"{line.partition(':')[0]}: {other} is at {one}"


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
