"""The leading eigenvector of a symmetric matrix, for which all other ones need not be known.

Lanczos, “An Iteration Method for the Solution of the Eigenvalue Problem”, Journal of Research of
the National Bureau of Standards 45 (1950), from all alike: so of several leading ones it finds what
all alike have of them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from graph.analysis._matrix import Matrix

Vector = NDArray[np.float64]

FEW = 32
"""Of a smaller matrix all eigenvectors are found sooner."""
STEPS, LOOK = 100, 10
"""After so many steps it is given up; after every so many it is looked whether it is done."""
EXACT = 1e-10
SAME = 1e-9
"""Eigenvalues that differ by no more, in shares, are one."""


def leading(matrix: Matrix) -> Vector:
    """Of length 1; of several leading ones what all start from alike ends in. Not of nothing."""
    found = _lanczos(matrix) if len(matrix) >= FEW else None
    if found is None:
        values, vectors = np.linalg.eigh(matrix)
        among = vectors[:, _leads(values)]
        found = among @ (among.T @ np.ones(len(matrix)))
    return np.asarray(found / np.linalg.norm(found))


def _leads(values: Vector) -> NDArray[np.bool_]:
    return np.asarray(values >= values[-1] - SAME * abs(values[-1]))


def _lanczos(matrix: Matrix) -> Vector | None:
    """None where it is not exact soon."""
    basis = np.zeros((STEPS, len(matrix)))
    step = np.full(len(matrix), len(matrix) ** -0.5)
    along: list[float] = []
    across: list[float] = []
    for number in range(min(STEPS, len(matrix))):
        basis[number], so_far = step, basis[: number + 1]
        step = matrix @ step
        along.append(float(so_far[-1] @ step))
        for _ in range(2):  # once more, since differences of what is nearly alike lose digits
            step = step - (so_far @ step) @ so_far
        across.append(float(np.linalg.norm(step)))
        ends = across[-1] <= EXACT * max(map(abs, along))
        if ends or number % LOOK == LOOK - 1:
            found, sure = _of_steps(along, across)
            if ends or sure:
                return np.asarray(found @ so_far)
        step = step / across[-1]
    return None


def _of_steps(along: list[float], across: list[float]) -> tuple[Vector, bool]:
    """The leading eigenvector by what the steps are like, and whether more steps change nothing."""
    small = np.diag(along) + np.diag(across[:-1], 1) + np.diag(across[:-1], -1)
    values, vectors = np.linalg.eigh(small)
    leads = _leads(values)
    found = vectors[:, leads] @ vectors[0, leads]
    gap = values[-1] - max(values[~leads], default=-np.inf)
    return found, across[-1] * abs(found[-1]) <= EXACT * gap * abs(found[0])
