"""Boxes of flags and pills with their labels, and how they are moved apart where they overlap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from networkx import MultiDiGraph

Labels = Mapping[str, str]

CHARACTER = 7  # a label's width for each of its characters
LONGEST = 32  # of a label, in characters
STATE = (44, 50, 10)  # least width, height, and how far the box's middle is below the flag's
PILL = (80, 40, 0)  # tests/page/drawing/nodes.test.js holds both to what is drawn
GAP = 10  # between any two boxes

ROUNDS = 600
WORK = 12_000_000  # pairs looked at in all rounds together …
SWEEP = 200  # … of which going over them once more costs as many
SPOTS, TESTS = 20_000, 20_000_000  # of a spiral, and of boxes against those of all
STEP = 0.6  # of an overlap, mended in a round; more would make crowds swing to and fro


@dataclass(frozen=True)
class Boxes:
    """The room that each node takes; `below` is from the node's own centre to the box's."""

    width: np.ndarray
    height: np.ndarray
    below: np.ndarray

    @classmethod
    def of(cls, graph: MultiDiGraph[str], ids: Sequence[str], labels: Labels) -> Boxes:
        """The boxes of the graph's nodes, each with its share of the gap.

        `labels` are what is written there, where that is no state's name nor an alliance's id.
        """
        sizes = []
        for node in ids:
            state = graph.nodes[node]["type"] == "state"
            own = graph.nodes[node].get("name") or node if state else node
            label = labels.get(node, own)
            least, height, below = STATE if state else PILL
            width = max(least, CHARACTER * min(len(label), LONGEST) + (0 if state else 24))
            sizes.append((width + GAP, height + GAP, below))
        width, height, below = np.array(sizes, dtype=float).T
        return cls(width, height, below)

    @property
    def area(self) -> float:
        """All boxes together."""
        return float((self.width * self.height).sum())


def shelve(boxes: Boxes, first: int, left: float, width: float, top: float) -> list[np.ndarray]:
    """Places for the boxes from the first on, in rows of a width below the top."""
    places = []
    x, height = left, float(boxes.height.max())
    for node in range(first, len(boxes.width)):
        if x > left and x + boxes.width[node] > left + width:
            x, top = left, top + height
        middle = np.array([x + boxes.width[node] / 2, top - boxes.below[node]])
        places.append(middle)
        x += boxes.width[node]
    return places


def separate(places: np.ndarray, boxes: Boxes, held: np.ndarray) -> np.ndarray:
    """The places moved as little as will do, so that no two boxes overlap; those held stay."""
    widest: dict[tuple[float, float], int] = {}
    for node in sorted(np.flatnonzero(held).tolist(), key=lambda node: float(boxes.width[node])):
        widest[places[node, 0], places[node, 1]] = node
    counts = ~held
    counts[list(widest.values())] = True  # of many held at one point the others are in no way
    moved = places.copy()
    some = Boxes(boxes.width[counts], boxes.height[counts], boxes.below[counts])
    moved[counts] = _separate(places[counts], some, held[counts])
    return moved


def _separate(places: np.ndarray, boxes: Boxes, held: np.ndarray) -> np.ndarray:
    x, y = places[:, 0].copy(), places[:, 1] + boxes.below
    middle = x.mean(), y.mean()
    looked = 0
    for round_ in range(ROUNDS):
        one, other, by_x, by_y, seen = _overlaps(x, y, boxes, held)
        looked += seen
        if not len(one):
            break
        if looked > WORK:
            _rehouse(x, y, boxes, held)
            break
        # Along the axis on which less is in the way
        across = by_x / boxes.width[one] < by_y / boxes.height[one]
        free = np.where(held, 0.0, 1.0)
        share = free[one] + free[other]
        step = np.where(share > 0, STEP / np.maximum(share, 1), 0)
        for column, by, chosen in ((x, by_x, across), (y, by_y, ~across)):
            side = np.where(column[one] < column[other], -1.0, 1.0)
            move = step * by * side * chosen
            column += free * np.bincount(one, move, len(x))
            column -= free * np.bincount(other, move, len(x))
        if round_ % 10 == 9:  # room to breathe, more of it the longer this takes
            grow = 1 + 0.004 * (1 + round_ // 100)
            x += free * (grow - 1) * (x - middle[0])
            y += free * (grow - 1) * (y - middle[1])
    else:
        _rehouse(x, y, boxes, held)
    return np.stack([x, y - boxes.below], axis=1)


def _overlaps(
    x: np.ndarray, y: np.ndarray, boxes: Boxes, held: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, int]:
    """Each pair that overlaps, by how much on each axis, and how many pairs were looked at.

    Looks along a sweep from the top.
    Two that are held where they are do not count: nothing can part them.
    """
    order = np.argsort(y, kind="stable")
    down = y[order]
    tallest = boxes.height.max()
    above, ahead = _within(down, tallest)
    one, other = order[above], order[above + ahead]
    looked = len(one) + SWEEP * int(ahead.max(initial=0))
    by_x = (boxes.width[one] + boxes.width[other]) / 2 - np.abs(x[one] - x[other])
    by_y = (boxes.height[one] + boxes.height[other]) / 2 - (y[other] - y[one])
    hit = np.flatnonzero((by_x > 0.01) & (by_y > 0.01) & ~(held[one] & held[other]))
    # Neighbours first: in what order moves are added up decides about their last digits.
    hit = hit[np.argsort(ahead[hit], kind="stable")]
    return one[hit], other[hit], by_x[hit], by_y[hit], looked


def _within(down: np.ndarray, reach: float) -> tuple[np.ndarray, np.ndarray]:
    """The pairs of a row that are nearer than that: the first, and how many places on the other."""
    places = np.arange(len(down))
    counts = np.searchsorted(down, down + reach, side="right") - places - 1
    first = np.repeat(places, counts)
    ahead = 1 + np.arange(len(first)) - np.repeat(np.cumsum(counts) - counts, counts)
    near = down[first + ahead] - down[first] < reach  # sums are rounded otherwise
    return first[near], ahead[near]


def _rehouse(x: np.ndarray, y: np.ndarray, boxes: Boxes, held: np.ndarray) -> None:
    """The last resort, where held boxes leave no way out: the nearest free spot on a spiral."""
    one, other, *_ = _overlaps(x, y, boxes, held)
    turns = np.arange(SPOTS)
    spiral = 5 * np.sqrt(turns) * (np.cos(turns * 2.4), np.sin(turns * 2.4))
    tests = 0
    for node in sorted({*one, *other}):
        if held[node]:
            continue
        rest = np.arange(len(x)) != node
        home = x[node], y[node]
        wide = (boxes.width[rest] + boxes.width[node]) / 2
        high = (boxes.height[rest] + boxes.height[node]) / 2
        for begin in range(0, SPOTS, 200):
            spots = spiral[:, begin : begin + 200]
            apart_x = np.abs(x[rest] - (home[0] + spots[0])[:, None]) >= wide
            apart_y = np.abs(y[rest] - (home[1] + spots[1])[:, None]) >= high
            free = (apart_x | apart_y).all(axis=1)
            tests += free.size * len(x)
            if free.any() or tests > TESTS:
                break
        if not free.any():  # below all others there is always room
            y[node] = (y + boxes.height).max()
            continue
        spot = begin + int(free.argmax())
        x[node], y[node] = home[0] + spiral[0, spot], home[1] + spiral[1, spot]
