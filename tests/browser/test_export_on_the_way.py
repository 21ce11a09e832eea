"""What is saved while actors are on their way is what is saved when they have arrived."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser

from tests.browser import clock
from tests.browser.chromium import ChromiumTab, chromium_tab
from tests.browser.test_export import CATCH

SAVED = """(async () => {
    const before = window.saved.length;
    const list = document.querySelector("#save-choices");
    if (list.hidden) document.querySelector("[aria-controls=save-choices]").click();
    list.querySelector("[data-save=svg]").click();
    // Not by timers, which stand still: what is saved comes some promises later.
    for (let left = 1e6; window.saved.length === before; left -= 1) {
        if (left === 0) throw new Error("nothing is saved");
        await null;
    }
    return window.saved.pop().text();
})()"""


CHANGES: tuple[dict[str, Any], ...] = (
    {"layout": "map"},
    {"layout": "network"},
    {"camera": {"x": 100, "y": 0, "scale": 2}},
    {"camera": None},
    {"layout": "map", "centre": "pacific"},
    {"centre": "atlantic"},
)
"""Actors travel to the map, over it and back; the view glides to a place and back."""


def _saved_after(tab: ChromiumTab, url: str, milliseconds: int | None) -> list[str]:
    clock.load(tab, url)
    saved = []
    for change in CHANGES:
        tab.set(**change)
        if milliseconds is None:
            clock.rest(tab)
        else:
            tab.evaluate(f"window.clock.pass({milliseconds})")
        saved.append(tab.evaluate(SAVED))
        clock.rest(tab)
    return saved


def test_what_is_saved_on_the_way_is_what_is_saved_on_arrival(
    chromium_browser: Browser, small_url: str
) -> None:
    with chromium_tab(chromium_browser, motion=True) as tab:
        clock.drive(tab)
        tab.page.add_init_script(CATCH)
        arrived = _saved_after(tab, small_url, None)
        assert len(set(arrived)) > 3
        for milliseconds in (0, 150, 400):
            assert _saved_after(tab, small_url, milliseconds) == arrived
