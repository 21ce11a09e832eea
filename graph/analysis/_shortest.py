"""All shortest chains of a network at once, step by step from many actors, in matrices.

What is walked through node by node takes seconds for a few hundred actors; a page that is made asks
year by year.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from graph.analysis._matrix import Matrix

AT_ONCE = 512
"""From more actors at once, the matrices of a large network would not fit into memory."""


def dependencies(tied: Matrix) -> NDArray[np.float64]:
    """Over all pairs of others, the sum of the shares of shortest chains through each actor.

    Brandes, “A Faster Algorithm for Betweenness Centrality”, Journal of Mathematical Sociology 25
    (2001), each step of it for many at once.
    """
    found = np.zeros(len(tied))
    for first in range(0, len(tied), AT_ONCE):
        found += _from(np.arange(first, min(first + AT_ONCE, len(tied))), tied)
    return found


def _from(sources: NDArray[np.int64], tied: Matrix) -> NDArray[np.float64]:
    steps, counts = _chains(sources, tied)
    found = np.zeros_like(counts)
    # What comes back to the sources themselves, from one step away, counts for nobody.
    for step in range(int(steps.max()), 1, -1):
        share = np.where(steps == step, (1 + found) / np.maximum(counts, 1), 0.0)
        found += np.where(steps == step - 1, counts * (share @ tied.T), 0.0)
    return np.asarray(found.sum(axis=0))


def _chains(sources: NDArray[np.int64], tied: Matrix) -> tuple[Matrix, Matrix]:
    """From each of some: in how many steps (−1: never), and by how many shortest chains."""
    shape = len(sources), len(tied)
    rows = np.arange(len(sources))
    steps, counts = np.full(shape, -1.0), np.zeros(shape)
    steps[rows, sources], counts[rows, sources] = 0, 1
    step, front = 1, np.where(steps < 0, tied[sources], 0.0)
    while front.any():
        steps[front > 0] = step
        counts += front
        if (steps >= 0).all():  # which spares the step that would find nobody
            break
        step, front = step + 1, np.where(steps < 0, front @ tied, 0.0)
    return steps, counts
