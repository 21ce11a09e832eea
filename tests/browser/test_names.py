"""Each name in the picture is read with its own flag, and no flag lies on another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser import clock
from tests.browser.chromium import ChromiumTab
from tests.browser.cut import CUT
from tests.browser.nearest import CHOSEN, READ
from tests.browser.overlapping import HEAPED
from tests.shipped import shipped

pytestmark = pytest.mark.long

WORLD = shipped().relations
DAYS = ["1949-06-01", "1962-06-01", "1985-06-01", "2003-06-01", "2020-02-24", str(WORLD.as_of)]
WHOLE: dict[str, Any] = {
    "selection": None, "focus": [], "camera": None, "story": None, "pairs": 1, "layout": "network",
}  # fmt: skip
REGIONS = ["Africa", "Asia", "Europe", "North America", "Oceania", "South America"]
ALONE: list[dict[str, Any]] = [{"filters": {"regions": [one]}, "group": one} for one in REGIONS]
THEMES = ["light", "projector"]
WINDOWS = [(375, 667), (3840, 2160)]
DESKS = [(1280, 720), (1920, 1080)]

UNFILTERED = """window.relations.set({ filters: Object.fromEntries(
  Object.keys(window.relations.state().filters).map((name) => [name, null])) })"""
"""Shows all, whatever a story's step has left out."""


@pytest.fixture(scope="module", params=THEMES)
def world(
    request: pytest.FixtureRequest, chromium_browser: Browser, world_url: str
) -> Iterator[ChromiumTab]:
    with clock.driven(chromium_browser, f"{world_url}#theme={request.param}") as tab:
        yield tab


def _faults(world: ChromiumTab, views: list[dict[str, Any]], expression: str) -> list[str]:
    """What is wrong in each of some views, by an expression that lists it."""
    found = clock.at_rest(world, views, expression)
    return [f"{view}: {words}" for view, some in zip(views, found, strict=True) for words in some]


@pytest.mark.parametrize("world", ["projector"], indirect=True)
def test_each_name_is_nearest_to_its_own_flag_with_nothing_chosen(world: ChromiumTab) -> None:
    """In a light theme test_overview.py asks it of all at once."""
    all_states = {"filters": {"regions": None}, "group": None}
    some = [{"date": day, **all_states} for day in DAYS]
    some += [{"date": DAYS[-2], **view} for view in ALONE]
    views = [{**WHOLE, **view, "layout": one} for one in ("network", "map") for view in some]
    found = _faults(world, views, READ)
    world.evaluate(UNFILTERED)
    assert found == []
    assert world.evaluate("window.relations.drawn().names.length") > 5


@pytest.mark.parametrize("world", ["projector"], indirect=True)
def test_each_name_is_nearest_to_its_own_flag_around_what_is_chosen(world: ChromiumTab) -> None:
    """In a light theme test_chosen.py asks it."""
    views = [{**WHOLE, "date": DAYS[-2], "selection": id_} for id_ in CHOSEN]
    assert _faults(world, views, READ) == []


@pytest.mark.parametrize("size", WINDOWS, ids=lambda size: "x".join(map(str, size)))
def test_no_flag_lies_on_another_with_nothing_chosen(
    world: ChromiumTab, size: tuple[int, int]
) -> None:
    clock.resize(world, *size)
    found = _faults(world, [{**WHOLE, "date": day} for day in DAYS], HEAPED)
    clock.resize(world, 1280, 720)
    assert found == []


TOLD = """(() => {
  const [most] = document.querySelectorAll("#headline button");
  const { names, actors } = window.relations.drawn();
  const name = names.find(({ text }) => text === most.textContent);
  if (!name) return [`${most.textContent} has no name`];
  return actors.some(({ id, dot }) => id === name.id && dot) ? [`${name.text} is a dot`] : [];
})()"""


def test_whom_the_headline_tells_of_has_a_name_and_a_flag(world: ChromiumTab) -> None:
    regions = [{"filters": {"regions": [region]}, "group": region} for region in REGIONS]
    views = [{**WHOLE, "date": DAYS[-2], **view} for view in [{}, *regions]]
    found = _faults(world, views, TOLD)
    world.evaluate(UNFILTERED)
    assert found == []


@pytest.mark.parametrize("world", ["projector"], indirect=True)
@pytest.mark.parametrize("size", DESKS, ids=lambda size: "x".join(map(str, size)))
def test_nor_on_a_desk(world: ChromiumTab, size: tuple[int, int]) -> None:
    """In a light theme test_overview.py asks it."""
    test_no_flag_lies_on_another_with_nothing_chosen(world, size)


AWAY = """(() => {
  const { names, actors } = window.relations.drawn();
  return names.flatMap((name) => {
    const { x, y, dot } = actors.find(({ id }) => id === name.id);
    const aside = Math.abs(name.x - x) > name.width / 2 + 6
      || Math.abs(name.y - y) > name.height + 6;
    return dot && aside ? [`${name.text} is not on its land`] : [];
  });
})()"""


def test_on_land_without_flags_names_stand_on_their_places_or_close_by(world: ChromiumTab) -> None:
    views = [{**WHOLE, "layout": "map", "date": day} for day in DAYS]
    views += [{**WHOLE, "layout": "map", "date": DAYS[-2], **view} for view in ALONE]
    found = _faults(world, views, AWAY)
    world.evaluate(UNFILTERED)
    assert found == []


def test_nothing_that_is_said_of_the_picture_is_cut(world: ChromiumTab) -> None:
    views = [{**WHOLE, "date": day, "layout": one} for one in ("map", "network") for day in DAYS]
    views += [{**WHOLE, "date": DAYS[-2], "selection": id_} for id_ in ("USA", "CHN")]
    world.evaluate("window.clock.paint(true)")
    world.evaluate(UNFILTERED)
    found = _faults(world, views, CUT)
    assert world.evaluate("document.querySelector('#left-out').textContent.length") > 20
    world.evaluate("window.clock.paint(false)")
    assert found == []
