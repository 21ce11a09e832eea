"""Louvain on a matrix of gains: which grouping of some things makes the sum within groups largest.

The method of Blondel et al. (Journal of Statistical Mechanics, 2008) on any symmetric matrix, as
GenLouvain has it (Jeub et al., 2011): `gain[i, j]` is what it is worth that i and j are together.
NetworkX's own knows of no negative ties, which have their part in the gain here.
"""

from __future__ import annotations

import numpy as np

LEAST = 1e-12
"""What is gained by less is rounding."""

LOOSE = 0.4
"""How much of a grouping is broken up to look for a better one."""


def louvain(gain: np.ndarray, seed: int, runs: int) -> tuple[np.ndarray, float]:
    """The best grouping of several runs, as a number for each, and its sum; the same each time."""
    best, most = np.arange(len(gain)), float(np.trace(gain))
    for run in range(runs):
        random = np.random.default_rng([seed, run])
        # From single things, or from the best so far with a part of it broken up.
        loose = random.random(len(gain)) < (LOOSE if run % 2 else 1)
        start = np.where(loose, len(gain) + np.arange(len(gain)), best)
        groups = _once(gain, np.unique(start, return_inverse=True)[1], random)
        worth = _worth(gain, groups)
        if worth > most + LEAST:
            best, most = groups, worth
    return best, most


def _once(gain: np.ndarray, start: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Move things, then whole groups; and again from there, until nothing moves."""
    groups = _move(gain, start, random)
    while True:
        of_groups = _of_groups(_of_groups(gain, groups).T, groups)
        merged = _move(of_groups, np.arange(len(of_groups)), random)[groups]
        again = _move(gain, merged, random)
        if _worth(gain, again) <= _worth(gain, groups) + LEAST:
            return groups
        groups = again


def _worth(gain: np.ndarray, groups: np.ndarray) -> float:
    return float(gain[groups[:, None] == groups[None]].sum())


def _of_groups(gain: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """The rows of a matrix summed by group."""
    summed = np.zeros((groups.max() + 1, gain.shape[1]))
    np.add.at(summed, groups, gain)
    return summed


def _move(gain: np.ndarray, groups: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Move each to where it gains the most, until none does; groups numbered from 0."""
    groups = groups.copy()
    worth = np.zeros_like(gain)  # to each group (row) of each thing (column)
    worth[: groups.max() + 1] = _of_groups(gain, groups)
    moving = True
    while moving:
        moving = False
        for one in random.permutation(len(gain)).tolist():
            own = int(groups[one])
            offers = worth[:, one].copy()
            offers[own] -= gain[one, one]
            best = int(offers.argmax())
            if offers[best] > offers[own] + LEAST:
                worth[own] -= gain[one]
                worth[best] += gain[one]
                groups[one] = best
                moving = True
    return np.unique(groups, return_inverse=True)[1]
