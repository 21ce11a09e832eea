"""Walked is linked: the same state gives the same picture, by whatever way one came to it.

All steps of all stories that ship are walked with a clicker, forward and back, with motion, and
each is held to what a link to it shows: what is drawn and where, and what the panels say. No name
lies on a flag or on another name there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser import clock
from tests.browser.chromium import ChromiumTab, chromium_tab
from tests.browser.overlapping import overlapping
from tests.browser.tab import Seen
from tests.shipped import shipped

pytestmark = pytest.mark.long

STORIES = {story.id: len(story.steps) for story in shipped().relations.stories}
SMALL, LARGE = (1280, 720), (1920, 1080)

WALK = f"""(async (keys) => {{
  const found = [];
  for (const key of keys) {{
    const pressed = new KeyboardEvent("keydown", {{ key, bubbles: true, cancelable: true }});
    if (key) (document.activeElement ?? document.body).dispatchEvent(pressed);
    await window.clock.rest();
    found.push({clock.READING});
  }}
  return found;
}})"""
"""What is read after each of some keys, at rest: in one call, so that no frame is made between."""

Reading = dict[str, Any]
Size = tuple[int, int]


@contextmanager
def visitor(browser: Browser, size: Size = SMALL) -> Iterator[ChromiumTab]:
    with chromium_tab(browser, motion=True) as tab:
        tab.resize(*size)
        clock.drive(tab)
        yield tab
        assert tab.seen() == Seen()


@pytest.fixture(scope="module")
def linker(chromium_browser: Browser) -> Iterator[ChromiumTab]:
    """Who opens links."""
    with visitor(chromium_browser) as tab:
        yield tab


@pytest.fixture(scope="module")
def walker(chromium_browser: Browser, world_url: str) -> Iterator[ChromiumTab]:
    """Who walks."""
    with visitor(chromium_browser) as tab:
        clock.load(tab, world_url)
        yield tab


def linked(tab: ChromiumTab, url: str, story: str) -> tuple[dict[Size, list[Reading]], list[str]]:
    """What links to a story's steps show, and which names lie on something there.

    One is opened in the small window, the next in the large one, and each is seen in the other
    besides, since a window's size is a way to the same picture.
    """
    found: dict[Size, list[Reading]] = {SMALL: [], LARGE: []}
    laps = []
    for step in range(STORIES[story]):
        first, second = (SMALL, LARGE) if step % 2 == 0 else (LARGE, SMALL)
        tab.resize(*first)
        clock.load(tab, f"{url}#story={story}&step={step + 1}")
        found[first].append(clock.reading(tab))
        laps += [f"{first} step {step + 1}: {words}" for words in overlapping(tab)]
        clock.resize(tab, *second)
        found[second].append(clock.reading(tab))
        laps += [f"{second} step {step + 1}: {words}" for words in overlapping(tab)]
    return found, laps


@pytest.mark.parametrize("story", STORIES)
def test_a_walk_through_a_story_shows_what_its_links_show(
    linker: ChromiumTab, walker: ChromiumTab, world_url: str, story: str
) -> None:
    links, laps = linked(linker, world_url, story)
    assert not laps, "\n".join(laps)
    steps = STORIES[story]
    way = [("PageDown", step) for step in range(1, steps)]
    way += [("PageUp", step) for step in range(steps - 2, -1, -1)]
    for size in (SMALL, LARGE):
        clock.resize(walker, *size)
        walker.set(story={"id": story, "step": 0})
        apart = []
        gone = [("", 0), *way]
        walked = walker.evaluate(f"{WALK}({json.dumps([key for key, _ in gone])})")
        for (key, step), seen in zip(gone, map(json.loads, walked), strict=True):
            found = clock.differences(seen, links[size][step])
            apart += [f"{size} {key} to step {step + 1}: {words}" for words in found[:5]]
        assert not apart, "\n".join(apart)


def test_the_pictures_that_are_compared_are_pictures(linker: ChromiumTab, world_url: str) -> None:
    linker.resize(*SMALL)
    clock.load(linker, f"{world_url}#story=serbia&step=2")
    before = clock.reading(linker)
    assert clock.differences(before, before) == []
    drawn: Reading = before["drawn"]
    assert all(drawn[part] for part in ("actors", "ties", "names", "titles"))
    assert "SRB" in {name["id"] for name in drawn["names"]}
    linker.press("PageDown")
    linker.evaluate("window.clock.pass(200)")
    on_the_way = clock.differences(clock.reading(linker), before)
    clock.rest(linker)
    assert clock.differences(clock.reading(linker), before)
    assert any("view" in words for words in on_the_way), "there is motion, and it is not over"
