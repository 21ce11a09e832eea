"""The oldest releases that are taken: what is needed, and what an extra needs, says which.

That the oldest of what is always needed do is tried from the wheel (`tests/wheel.py`).
"""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

PROJECT = tomllib.loads(
    Path(__file__).parents[1].joinpath("pyproject.toml").read_text(encoding="utf-8")
)["project"]
EXTRAS = {name: one for name, one in PROJECT["optional-dependencies"].items() if name != "test"}
BOUND = re.compile(r"([\w.-]+)(?:>=|==)([\d.]+)(?:,<\d+)?")


def bounds(required: list[str]) -> dict[str, str]:
    """The oldest release of each. Raises AssertionError for one that has none."""
    found = [BOUND.fullmatch(one) for one in required]
    assert all(found), required
    return {one[1].lower(): one[2] for one in found if one}


def numbers(release: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", release)[:3]))


@pytest.mark.parametrize("required", [PROJECT["dependencies"], *EXTRAS.values()], ids=str)
def test_each_has_a_lower_bound_that_what_is_tried_here_is_not_below(required: list[str]) -> None:
    for name, least in bounds(required).items():
        try:
            here = version(name)
        except PackageNotFoundError:
            continue
        assert numbers(here) >= numbers(least), name


def test_the_tests_ask_for_no_newer_release_than_users_are_told_to_take() -> None:
    typed = [one for one in PROJECT["optional-dependencies"]["test"] if "types-" not in one]
    tested = bounds(typed)
    for required in EXTRAS.values():
        for name, least in bounds(required).items():
            assert tested.get(name, least) == least, name
