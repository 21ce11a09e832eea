"""In the network marks, flags, names and signs are off the lines of others, whatever is chosen.

Measured on what ships: each state, and each alliance of its first view, at 1280 × 720.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from graph.model import State
from tests.browser import clock
from tests.browser.chromium import ChromiumTab
from tests.browser.crossed import CROSSED
from tests.browser.lines import remember
from tests.shipped import shipped

pytestmark = pytest.mark.long

WORLD = shipped().relations
DAY = "2020-02-24"


@pytest.fixture(scope="module")
def world(chromium_browser: Browser, world_url: str) -> Iterator[ChromiumTab]:
    with clock.driven(chromium_browser, world_url) as tab:
        remember(tab)
        yield tab


def around(tab: ChromiumTab, ids: list[str]) -> dict[str, Any]:
    """What lies on whose lines where each of some actors is chosen, and how many there are."""
    found: dict[str, Any] = {
        "marks": [],
        "flags": [],
        "names": [],
        "signs": [],
        "lines": 0,
        "written": 0,
    }
    view: dict[str, Any] = {
        "focus": [],
        "date": DAY,
        "layout": "network",
        "camera": None,
        "story": None,
    }
    views = [{**view, "selection": id_} for id_ in ids]
    for id_, seen in zip(ids, clock.at_rest(tab, views, CROSSED), strict=True):
        for sort, one in seen.items():
            found[sort] += [(id_, *pair) for pair in one] if isinstance(one, list) else one
    return found


def _at_most(found: dict[str, Any], **most: int) -> None:
    for sort, number in most.items():
        words = "\n".join(map(str, found[sort]))
        assert len(found[sort]) <= number, f"{len(found[sort])} {sort}:\n{words}"


def test_around_a_state_each_mark_and_name_is_off_lines_of_others(world: ChromiumTab) -> None:
    world.set(selection=None, date=DAY)
    there = set(world.evaluate("window.relations.visible().actors"))
    states = sorted(id_ for id_ in there if isinstance(WORLD.actors[id_], State))
    found = around(world, states)
    assert found["lines"] > 2000
    assert found["written"] > 1600
    # Before they went off lines, there were 89 marks, 637 names and 677 signs; 60 flags and 256
    # names before flags did.
    _at_most(found, marks=4, flags=24, names=150, signs=460)


def test_around_an_alliance_names_are_off_lines_of_others(world: ChromiumTab) -> None:
    found = around(world, sorted(world.state()["filters"]["alliances"]))
    assert found["lines"] > 200
    _at_most(found, marks=0, names=200, signs=30)
