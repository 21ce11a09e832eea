"""What the layout does in a quicker way gives the very numbers of the plain way."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.layout import _percentile
from graph.layout.overlap import SWEEP, Boxes, _overlaps


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=60), st.sampled_from([1, 2, 98, 99]))
def test_percentiles_are_those_of_numpy(values: list[float], at: int) -> None:
    assert _percentile(np.array(values), at) == np.percentile(values, at)


@pytest.mark.parametrize("seed", range(12))
def test_overlaps_are_those_of_all_pairs_neighbours_in_the_sweep_first(seed: int) -> None:
    """In what order they come decides about the last digits of where boxes end."""
    chance = np.random.default_rng(seed)
    count = 1 + 7 * seed
    x, y = np.round(chance.random((2, count)) * (0, 10, 300)[seed % 3], 1)
    sizes = np.round(chance.random((2, count)) * 60 + 20)
    room = Boxes(sizes[0], sizes[1], np.zeros(count))
    held = chance.random(count) < 0.3
    order = np.argsort(y, kind="stable").tolist()
    wanted, looked, farthest = [], 0, 0
    for ahead in range(1, count):
        for one, other in zip(order, order[ahead:], strict=False):
            if y[other] - y[one] < sizes[1].max():
                looked, farthest = looked + 1, ahead
            by_x = (sizes[0][one] + sizes[0][other]) / 2 - abs(x[one] - x[other])
            by_y = (sizes[1][one] + sizes[1][other]) / 2 - (y[other] - y[one])
            if by_x > 0.01 and by_y > 0.01 and not (held[one] and held[other]):
                wanted.append((one, other, by_x, by_y))
    *columns, seen = _overlaps(x, y, room, held)
    assert [*zip(*columns, strict=True)] == wanted
    assert seen == looked + SWEEP * farthest
