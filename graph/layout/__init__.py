"""Where the actors stand in the network picture: blocs together, rivals apart, nothing overlaps.

Three steps, each in a module: how far apart any two actors should stand (affinity.py, from their
places on the map and their ties), the flat picture that fits those distances best (stress.py),
and boxes moved apart where they overlap (overlap.py).

Nothing here is left to chance, and the second step converges: so the same graph gives the same
picture, on other machines too. Compared on a world of 240 actors, forces (NetworkX's ForceAtlas2
and spring layout, with the same weights and start) kept no more neighbours, lost the shape of the
map, and threw loosely tied actors far out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from graph.layout.affinity import Affinity
from graph.layout.overlap import Boxes, Labels, separate, shelve
from graph.layout.stress import relax

if TYPE_CHECKING:
    from networkx import MultiDiGraph

Point = tuple[float, float]

ASPECT = 1.5  # width to height, as most screens leave room for
MANY = 800  # actors that are arranged; of more than that only so many
FILL = 0.55  # share of the picture that boxes cover before they are moved apart
OUTSIDE = 0.4  # what is left of the way beyond the edge


def positions(
    graph: MultiDiGraph[str],
    fixed: Mapping[str, Point] | None = None,
    labels: Labels | None = None,
) -> dict[str, Point]:
    """A place for the centre of each node's flag or pill, in whole CSS pixels at scale 1.

    `fixed` places are kept as they are. Where they lie in the picture that there is without them,
    as those do that a hand has moved, the others stay where they are in it and only make way; else
    they are arranged around them. `labels` are for those of another name on other days: there must
    be room for the longest.
    """
    labels = labels or {}
    ids = sorted(graph)
    if not ids:
        return {}
    if len(ids) > MANY:
        return _of_many(graph, ids, fixed or {}, labels)
    held = np.array([node in (fixed or {}) for node in ids])
    affinity = Affinity.of(graph, ids)
    boxes = Boxes.of(graph, ids, labels)
    places = _to_size(relax(affinity, affinity.start), boxes)
    if fixed and held.any():
        given = np.array([fixed[node] for node in ids if node in fixed], dtype=float)
        if _within(given, places):
            places = separate(np.round(places, 1), boxes, np.zeros(len(ids), dtype=bool))
            places[held] = given
        else:
            places += (given - places[held]).mean(axis=0)
            places[held] = given
            places = relax(affinity, places, held)
    # What differs between machines is far behind the point.
    places = separate(np.round(places, 1), boxes, held)
    rounded = {node: (round(x), round(y)) for node, (x, y) in zip(ids, places, strict=True)}
    return {node: (fixed or {}).get(node, rounded[node]) for node in graph}


def _within(given: np.ndarray, places: np.ndarray) -> bool:
    """Whether places lie within a picture, or about half its size beside it."""
    low, high = places.min(axis=0), places.max(axis=0)
    beside = (high - low) / 2
    return bool(((given >= low - beside) & (given <= high + beside)).all())


def _of_many(
    graph: MultiDiGraph[str], ids: list[str], fixed: Mapping[str, Point], labels: Labels
) -> dict[str, Point]:
    """The most tied arranged as ever, and the rest in rows below.

    Nobody can read so large a picture, and what it costs grows with its square.
    """
    core = sorted(sorted(ids, key=lambda node: -graph.degree(node))[:MANY])
    kept = {node: fixed[node] for node in core if node in fixed}
    places = positions(graph.subgraph(core), kept, labels) | {
        n: fixed[n] for n in ids if n in fixed
    }
    rest = [node for node in ids if node not in places]
    boxes = Boxes.of(graph, [*places, *rest], labels)
    taken = np.array(list(places.values()), dtype=float)
    left, right = _percentile(taken[:, 0], 1), _percentile(taken[:, 0], 99)
    top = float(taken[:, 1].max()) + float(boxes.height.max()) * 2
    rows = shelve(boxes, len(places), left, max(right - left, ASPECT * top, 1000.0), top)
    places |= {n: (round(x), round(y)) for n, (x, y) in zip(rest, rows, strict=True)}
    return {node: places[node] for node in graph}


def _percentile(values: np.ndarray, at: float) -> float:
    """As `np.percentile` finds it, which imports masked arrays: that takes longer than this all."""
    ordered = np.sort(values)
    whole, part = divmod((len(ordered) - 1) * (at / 100), 1)
    below, above = ordered[int(whole)], ordered[min(int(whole) + 1, len(ordered) - 1)]
    way = above - below
    return float(below + way * part if part < 0.5 else above - way * (1 - part))


def _to_size(places: np.ndarray, boxes: Boxes) -> np.ndarray:
    """The picture around (0, 0), as large as its boxes need; the few far out are drawn in."""
    low, high = (np.array([_percentile(one, at) for one in places.T]) for at in (2, 98))
    height = np.sqrt(boxes.area / FILL / ASPECT)
    size = np.array([ASPECT * height, height])
    span = np.maximum(high - low, 1e-9)
    # A picture that is a line stays one: stretching it would make noise into a shape.
    scale = np.where(span > span.max() / 100, size / span, 1.0)
    sized = (places - (low + high) / 2) * scale
    inside = np.clip(sized, -size / 2, size / 2)
    drawn_in: np.ndarray = inside + (sized - inside) * OUTSIDE
    return drawn_in
