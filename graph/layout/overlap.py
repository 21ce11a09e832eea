"""Boxes of flags and pills with their labels, and how they are moved apart where they overlap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from networkx import MultiDiGraph

CHARACTER = 7  # a label's width for each of its characters
LONGEST = 32  # of a label, in characters
STATE = (44, 50, 10)  # least width, height, and how far the box's middle is below the flag's
PILL = (80, 40, 0)
GAP = 10  # between any two boxes

ROUNDS = 600
STEP = 0.6  # of an overlap, mended in a round; more would make crowds swing to and fro


@dataclass(frozen=True)
class Boxes:
    """The room that each node takes; `below` is from the node's own centre to the box's."""

    width: np.ndarray
    height: np.ndarray
    below: np.ndarray

    @classmethod
    def of(cls, graph: MultiDiGraph[str], ids: Sequence[str]) -> Boxes:
        """The boxes of the graph's nodes, each with its share of the gap."""
        sizes = []
        for node in ids:
            state = graph.nodes[node]["type"] == "state"
            label = graph.nodes[node].get("name") or node if state else node
            least, height, below = STATE if state else PILL
            width = max(least, CHARACTER * min(len(label), LONGEST) + (0 if state else 24))
            sizes.append((width + GAP, height + GAP, below))
        width, height, below = np.array(sizes, dtype=float).T
        return cls(width, height, below)

    @property
    def area(self) -> float:
        """All boxes together."""
        return float((self.width * self.height).sum())


def separate(places: np.ndarray, boxes: Boxes, held: np.ndarray) -> np.ndarray:
    """The places moved as little as will do, so that no two boxes overlap; those held stay."""
    x, y = places[:, 0].copy(), places[:, 1] + boxes.below
    middle = x.mean(), y.mean()
    for round_ in range(ROUNDS):
        one, other, by_x, by_y = _overlaps(x, y, boxes)
        if not len(one):
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
    x: np.ndarray, y: np.ndarray, boxes: Boxes
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Each pair that overlaps, and by how much on each axis. Looks along a sweep from the top."""
    order = np.argsort(y, kind="stable")
    tallest = boxes.height.max()
    found = []
    for ahead in range(1, len(order)):
        one, other = order[:-ahead], order[ahead:]
        near = y[other] - y[one] < tallest
        if not near.any():
            break
        one, other = one[near], other[near]
        by_x = (boxes.width[one] + boxes.width[other]) / 2 - np.abs(x[one] - x[other])
        by_y = (boxes.height[one] + boxes.height[other]) / 2 - (y[other] - y[one])
        hit = (by_x > 0.01) & (by_y > 0.01)
        found.append((one[hit], other[hit], by_x[hit], by_y[hit]))
    if not found:
        none = np.zeros(0)
        return none.astype(int), none.astype(int), none, none
    one, other, by_x, by_y = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return one, other, by_x, by_y


def _rehouse(x: np.ndarray, y: np.ndarray, boxes: Boxes, held: np.ndarray) -> None:
    """The last resort, where held boxes leave no way out: the nearest free spot on a spiral."""
    one, other, _, _ = _overlaps(x, y, boxes)
    for node in sorted({*one, *other}):
        if held[node]:
            continue
        rest = np.arange(len(x)) != node
        home = x[node], y[node]
        for turn in range(20_000):
            x[node] = home[0] + 5 * np.sqrt(turn) * np.cos(turn * 2.4)
            y[node] = home[1] + 5 * np.sqrt(turn) * np.sin(turn * 2.4)
            apart_x = np.abs(x - x[node]) * 2 >= boxes.width + boxes.width[node]
            apart_y = np.abs(y - y[node]) * 2 >= boxes.height + boxes.height[node]
            if (apart_x | apart_y)[rest].all():
                break
