"""An alliance chosen: no other seems to be in its outline, and names touch no flag of another."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from graph.model import Alliance
from tests.browser import clock
from tests.browser.enclosed import ENCLOSED, TOUCHED
from tests.shipped import shipped

pytestmark = pytest.mark.long

WORLD = shipped().relations
DAYS = ["1985-06-01", "2020-02-24", str(WORLD.as_of)]
MOST = 45
"""So many of all names may touch another's flag: half as many again did with less room."""


def test_who_is_no_member_stands_outside_and_names_have_room(
    chromium_browser: Browser, world_url: str
) -> None:
    with clock.driven(chromium_browser, f"{world_url}#theme=light&select=") as tab:
        views = []
        for day in DAYS:
            tab.set(selection=None, date=day)
            there = sorted(tab.evaluate("window.relations.visible().actors"))
            some = [id_ for id_ in there if isinstance(WORLD.actors[id_], Alliance)]
            views += [
                {"selection": id_, "date": day, "camera": None, "layout": "network"} for id_ in some
            ]
        asked = f"[{ENCLOSED}, {TOUCHED}, window.relations.drawn().names.length]"
        seen = clock.at_rest(tab, views, asked)
    told = [f"{view['date']} {view['selection']}" for view in views]
    found, touched = (
        [f"{one}: {who}" for one, some in zip(told, seen, strict=True) for who in some[part]]
        for part in (0, 1)
    )
    assert not found, "\n".join(found)
    assert sum(names for _, _, names in seen) > 600
    assert len(touched) <= MOST, "\n".join(touched)
