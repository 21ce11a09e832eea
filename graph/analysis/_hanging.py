"""What hangs on a network by a single tie, taken off: the rest is smaller, and less far across.

In the networks of early years most actors hang on others, and in those of late years it is a few,
which are all the same the ones that are many steps from others. What is taken off counts for the
actor that it hung on (Baglioni et al., “Fast Exact Computation of Betweenness Centrality in Social
Networks”, ASONAM 2012).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from graph.analysis._matrix import Matrix


def taken_off(tied: Matrix) -> Sequence[tuple[int, int]]:
    """Who is taken off and who it hung on, one after the other, in a network without directions."""
    degrees = tied.sum(axis=1).tolist()
    there = np.ones(len(tied))
    hanging = [one for one, degree in enumerate(degrees) if degree == 1]
    found: list[tuple[int, int]] = []
    for one in hanging:  # which grows meanwhile
        if degrees[one] != 1:
            continue  # two that are tied to nobody else: the other one was taken off
        on = int((tied[one] * there).argmax())
        found.append((one, on))
        there[one] = degrees[one] = 0
        degrees[on] -= 1
        if degrees[on] == 1:
            hanging.append(on)
    return found


def gathered(
    count: int, off: Sequence[tuple[int, int]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How many each stands for at the end, itself included, and what lies between these."""
    stands_for, between = np.ones(count), np.zeros(count)
    for one, on in off:
        between[on] += 2 * stands_for[one] * (stands_for[on] - 1)
        stands_for[on] += stands_for[one]
    return stands_for, between
