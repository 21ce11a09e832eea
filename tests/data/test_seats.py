"""Where states stand on the map: two at one place would be parted by nothing that is so."""

from __future__ import annotations

import math
from itertools import combinations

from graph.model import State
from graph.model.actors import Point
from tests.shipped import shipped

ALIKE = {("COD", "COG"), ("EGY", "UAR"), ("ISR", "PSE"), ("ITA", "VAT")}
"""Whose capitals are one city or face each other, and of one that is known before it was apart."""
NEAR = 0.3  # degrees


def _seats(state: State) -> list[tuple[Point, str, str]]:
    """Where it is governed from, from when and until when, both as days."""
    assert state.at
    first, last = str(state.existed.start), str(state.existed.end)
    days = [str(seat.until) for seat in state.seats]
    places = [*(seat.at for seat in state.seats), state.at]
    return list(zip(places, [first, *days], [*days, last], strict=True))


def _together(one: State, other: State) -> bool:
    return any(
        math.dist(here, there) < NEAR and max(since, begun) < min(until, ended)
        for here, since, until in _seats(one)
        for there, begun, ended in _seats(other)
    )


def test_none_is_governed_from_where_another_is_at_the_time() -> None:
    states = [one for one in shipped().relations.actors.values() if isinstance(one, State)]
    placed = sorted((one for one in states if one.at), key=lambda one: one.id)
    assert {
        (one.id, other.id) for one, other in combinations(placed, 2) if _together(one, other)
    } == ALIKE
