"""How a state stands to an alliance is told by a pattern of its own: of its line, of its land."""

from itertools import combinations

import pytest

from graph.vocabulary.statuses import membership_statuses

LESS = ("pale", "striped")
APART = 1.5
"""So many times as long a dash or a period is, to be told from another at a glance."""


def _patterns() -> dict[str, tuple[float, ...]]:
    return {key: tuple(one.dash) for key, one in membership_statuses().items() if one.dash}


def test_land_of_each_that_is_less_than_full_has_lines_of_its_own() -> None:
    land = {key: one for key, one in membership_statuses().items() if one.land in LESS}
    lines = [one.hatch for one in land.values()]
    assert None not in lines
    assert len(set(lines)) == len(land) > 5


@pytest.mark.parametrize(("one", "other"), list(combinations(_patterns(), 2)))
def test_each_has_a_pattern_that_is_told_from_every_other(one: str, other: str) -> None:
    first, second = _patterns()[one], _patterns()[other]
    if len(first) != len(second):
        return
    ratios = [
        max(a, b) / min(a, b)
        for a, b in [*zip(first, second, strict=True), (sum(first), sum(second))]
    ]
    assert max(ratios) >= APART, f"{one} {first} and {other} {second}"
