"""All shortest chains of a network at once, step by step from many actors, in matrices.

What is walked through node by node takes seconds for a few hundred actors; a page that is made asks
year by year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from graph.analysis._hanging import gathered, taken_off
from graph.analysis._matrix import Matrix

AT_ONCE = 512
"""From more actors at once, the matrices of a large network would not fit into memory."""

Numbers = NDArray[np.int64]
Values = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Step:
    """Whom some of the sources reach in so many steps, and by how many shortest chains."""

    rows: Numbers
    """Which of the sources; all of them are in the step before too."""
    counts: Matrix
    reached: Matrix
    """1 where there is a chain."""


def dependencies(tied: Matrix) -> Values:
    """Over all pairs of others, the sum of the shares of shortest chains through each actor.

    Brandes, “A Faster Algorithm for Betweenness Centrality”, Journal of Mathematical Sociology 25
    (2001), each step of it for many at once.
    """
    tied = tied * (1 - np.eye(len(tied)))
    off = taken_off(tied) if (tied == tied.T).all() else []
    stands_for, found = gathered(len(tied), off)
    left = np.ones(len(tied), dtype=bool)
    left[[one for one, _ in off]] = False
    whole = np.zeros(len(tied))
    through, whole[left] = _all(tied[np.ix_(left, left)], stands_for[left])
    found[left] += through
    # Between those that one stands for and all others lies that one itself.
    for one, on in reversed(off):
        whole[one] = whole[on]
    return np.asarray(found + 2 * (stands_for - 1) * (whole - stands_for))


def _all(tied: Matrix, stands_for: Values) -> tuple[Values, Values]:
    """The sums of those who stand for some, and how many are connected with each."""
    found, whole = np.zeros(len(tied)), stands_for.copy()
    for first in range(0, len(tied), AT_ONCE):
        sources = np.arange(first, min(first + AT_ONCE, len(tied)))
        steps = list(_steps(sources, tied))
        for step in steps:
            whole[sources[step.rows]] += step.reached @ stands_for
        found += _through(steps, tied, stands_for, sources)
    return found, whole


def _through(steps: Sequence[Step], tied: Matrix, stands_for: Values, sources: Numbers) -> Values:
    found, back = np.zeros(len(tied)), tied.T
    rows: Numbers | slice = np.zeros(0, dtype=np.int64)
    beyond = np.zeros((0, len(tied)))
    # What comes back to the sources themselves, from one step away, counts for nobody.
    for far, near in pairwise(reversed(steps)):
        share = np.maximum(far.counts, 1)
        np.divide(stands_for, share, out=share)
        share[rows] += beyond
        share *= far.reached
        beyond = share @ back
        rows = _within(near.rows, far.rows)
        np.multiply(near.counts[rows], beyond, out=share)
        found += stands_for[sources[far.rows]] @ share
    return found


def _within(rows: Numbers, some: Numbers) -> Numbers | slice:
    """Where some stand among the rows; of all the whole, which is not copied to be picked."""
    return slice(None) if len(some) == len(rows) else np.searchsorted(rows, some)


def _steps(sources: Numbers, tied: Matrix) -> Iterator[Step]:
    rows, counts = np.arange(len(sources)), tied[sources]
    unseen = np.ones(counts.shape)
    unseen[rows, sources] = 0
    while True:
        on_way = counts.any(axis=1)
        if not on_way.all():  # few are on the way in the last steps
            rows, counts, unseen = rows[on_way], counts[on_way], unseen[on_way]
        if not len(rows):
            return
        # A product with zeros and ones takes a tenth of what `np.where` takes.
        reached = np.minimum(counts, 1)
        yield Step(rows, counts, reached)
        unseen -= reached
        open_ = unseen.any(axis=1)
        if not open_.all():  # who has met all looks for nobody
            rows, counts, unseen = rows[open_], counts[open_], unseen[open_]
        counts = counts @ tied
        counts *= unseen
