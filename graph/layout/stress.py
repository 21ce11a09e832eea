"""Stress majorization: the flat picture whose distances come nearest to those wanted.

Each step moves all nodes to where the others, on weighted average, would have them (after
Gansner, Koren and North, "Graph Drawing by Stress Majorization", 2004).
"""

from __future__ import annotations

import numpy as np

from graph.layout.affinity import Affinity

STEPS = 150
WORK = 30_000_000  # pairs looked at in all: a large graph gets fewer steps
HOME = 0.1  # how much staying where it started counts, beside all other actors together
STILL = 1e-4  # a step that moves nothing farther, in shares of the picture, is the last


def relax(affinity: Affinity, start: np.ndarray, held: np.ndarray | None = None) -> np.ndarray:
    """The places after majorization from a start; those held stay."""
    weight, wanted = affinity.weight, affinity.weight * affinity.distance
    total = np.maximum(weight.sum(axis=1), 1e-12)
    home = HOME * total
    x, y = (column.copy() for column in start.T)
    if held is None:
        held = np.zeros(len(x), dtype=bool)
    # The wanted distances have no unit: they take that of the start.
    gaps = np.hypot(x[:, None] - x, y[:, None] - y)
    ratio = np.sum(wanted * gaps) / max(float(np.sum(wanted * affinity.distance)), 1e-12)
    wanted = wanted * ratio
    reach = max(float(gaps.max()), 1e-12)
    # Written into the same two again and again: new ones would take as long as the numbers.
    push, pull = np.empty_like(gaps), gaps
    for _ in range(min(STEPS, max(20, WORK // len(x) ** 2))):
        # The root of the squares takes a third of what `np.hypot` takes, which minds overflows.
        np.square(np.subtract(x[:, None], x, out=push), out=push)
        push += np.square(np.subtract(y[:, None], y, out=pull), out=pull)
        np.maximum(np.sqrt(push, out=push), 1e-9, out=push)
        np.divide(wanted, push, out=push)
        np.subtract(weight, push, out=pull)
        pushed = push.sum(axis=1)
        moved = 0.0
        for column, began in ((x, start[:, 0]), (y, start[:, 1])):
            wish = np.einsum("ij,j->i", pull, column) + pushed * column
            new = (wish + home * began) / (total + home)
            new = np.where(held, column, new)
            moved = max(moved, float(np.abs(new - column).max()))
            column[:] = new
        if moved < STILL * reach:
            break
    return np.stack([x, y], axis=1)
