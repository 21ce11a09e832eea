"""Boxes moved apart or put on shelves, and quick ways that give the numbers of the plain ones."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.layout import _percentile
from graph.layout.overlap import SWEEP, Boxes, _overlaps, _rehouse, separate, shelve


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


def test_boxes_are_moved_apart_wherever_they_lie() -> None:
    rows = np.array([[0.0, 0.0], [30.0, 5.0], [10.0, 20.0], [60.0, 60.0], [70.0, 50.0]])
    boxes = Boxes(np.full(5, 50.0), np.full(5, 40.0), np.zeros(5))
    free = np.zeros(5, dtype=bool)
    here, far = separate(rows, boxes, free), separate(rows + 5000, boxes, free)
    assert np.allclose(here + 5000, far)


def test_shelves_are_no_wider_than_they_may_be() -> None:
    boxes = Boxes(np.full(30, 50.0), np.full(30, 40.0), np.zeros(30))
    places = np.array(shelve(boxes, 0, left=-100.0, width=420.0, top=7.0))
    assert places[:, 0].min() == -75
    assert places[:, 0].max() == -100 + 8 * 50 - 25
    assert sorted({float(y) for y in places[:, 1]}) == [7, 47, 87, 127]


def test_who_overlaps_nobody_any_more_stays() -> None:
    """The one between two that touch goes, and the two stay."""
    x, y = np.array([10.0, 0, 20]), np.zeros(3)
    sizes = Boxes(np.full(3, 20.0), np.full(3, 10.0), np.zeros(3))
    _rehouse(x, y, sizes, np.zeros(3, dtype=bool))
    assert [(x[i], y[i]) for i in (1, 2)] == [(0, 0), (20, 0)]
    assert abs(y[0]) >= 10 or abs(x[0] - 10) >= 30
