"""With nothing chosen, and with the map turned, lines take the globe's way across the map's edge.

Around what is chosen it is held in test_map_lines.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser import clock
from tests.browser.chromium import ChromiumTab
from tests.browser.globe import PIECES, globe, wrong
from tests.browser.lines import remember

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def world(chromium_browser: Browser, world_url: str) -> Iterator[ChromiumTab]:
    with clock.driven(chromium_browser, world_url) as tab:
        remember(tab)
        yield tab


@pytest.mark.parametrize(("centre", "every", "least"), [("atlantic", 0, 1), ("pacific", 15, 40)])
def test_lines_take_the_shorter_way_round(
    world: ChromiumTab, centre: str, every: int, least: int
) -> None:
    on = globe(world, centre)
    visible = world.evaluate("window.relations.visible().actors")
    states = sorted(id_ for id_ in visible if len(id_) == 3 and id_.isupper())
    view: dict[str, Any] = {
        "focus": [],
        "layout": "map",
        "centre": centre,
        "camera": None,
        "story": None,
    }
    views = [{**view, "selection": one} for one in [None, *(states[::every] if every else [])]]
    cut, found = 0, []
    for one, seen in zip(views, clock.at_rest(world, views, PIECES), strict=True):
        some, bad = wrong(seen, on)
        cut += some
        found += [f"{one['selection']}: {text}" for text in bad]
    assert cut >= least, "lines across the map's edge are looked at"
    assert not found, "\n".join(found)
