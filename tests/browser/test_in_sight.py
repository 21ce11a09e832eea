"""What is chosen is seen whole beside the panels, and with nothing chosen every mark is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from graph.model import Alliance, State
from tests.browser import clock
from tests.browser.chromium import ChromiumTab
from tests.browser.overlapping import CUT
from tests.browser.spread import SOME, SPREAD, gathered
from tests.shipped import shipped

pytestmark = pytest.mark.long

WORLD = shipped().relations
YEARS = [f"{year}-06-01" for year in (1949, 1962, 1985, 2003, 2020)]
ALLIANCES = [id_ for id_, actor in sorted(WORLD.actors.items()) if isinstance(actor, Alliance)]
STATES = [id_ for id_, actor in sorted(WORLD.actors.items()) if isinstance(actor, State)]
MARKS = """(() => {
  const { actors } = window.relations.drawn();
  const [top, bottom] = [document.querySelector("#headline"), document.querySelector("#header")]
    .map((one) => one.getBoundingClientRect().bottom);
  return actors.filter(({ dot, y, height }) => !dot && y - height / 2 < Math.max(top, bottom))
    .map(({ id }) => `${id} is under the headline`);
})()"""


KEY = """(() => {
  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
  const told = document.querySelector("#left-out");
  const caption = box("#map-caption");
  const ends = box("#left-out").bottom;
  return [
    box(".line-key-fold").top < box("#headline").bottom && "the key lies on the headline",
    box("#line-key").bottom > box("#left-out").top + 1 && "the key lies on what is left out",
    (told.hidden || ends - box("#left-out").top < 12) && "it is not said what is left out",
    caption.height > 0 && ends > caption.top + 1 && "what is left out lies on the caption",
  ].filter(Boolean);
})()"""


@pytest.fixture(scope="module", params=["light", "projector"])
def world(
    request: pytest.FixtureRequest, chromium_browser: Browser, world_url: str
) -> Iterator[ChromiumTab]:
    """The page of what ships, with the clock in the test's hand."""
    with clock.driven(chromium_browser, f"{world_url}#theme={request.param}") as tab:
        yield tab


def _found(tab: ChromiumTab, faults: str, views: list[dict[str, Any]]) -> list[str]:
    """The faults in each of some views, by an expression that names them."""
    whole = [{**view, "focus": [], "camera": None} for view in views]
    found = clock.at_rest(tab, whole, faults)
    return [f"{view}: {one}" for view, some in zip(views, found, strict=True) for one in some]


def test_who_is_chosen_is_seen_whole(world: ChromiumTab) -> None:
    ids = [*ALLIANCES[::5], *STATES[::9]]
    found = _found(world, CUT, [{"selection": id_, "layout": "network"} for id_ in ids])
    assert not found, "\n".join(found)


@pytest.mark.parametrize("world", ["projector"], indirect=True)
def test_nobody_far_off_takes_the_camera_away_from_the_others(world: ChromiumTab) -> None:
    """In a light theme test_chosen.py asks it."""
    view: dict[str, Any] = {"focus": [], "camera": None, "layout": "network", "date": "2020-02-24"}
    seen = clock.at_rest(world, [{**view, "selection": id_} for id_ in SOME], SPREAD)
    gathered(dict(zip(SOME, seen, strict=True)))


def test_with_nothing_chosen_no_mark_is_under_the_headline(world: ChromiumTab) -> None:
    views = [{"selection": None, "date": day, "layout": "network"} for day in YEARS]
    found = _found(world, MARKS, views)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("layout", ["network", "map"])
def test_the_key_of_all_is_below_the_headline_and_says_what_is_left_out(
    world: ChromiumTab, layout: str
) -> None:
    days = [*YEARS[2:], str(WORLD.as_of)]
    views = [{"selection": None, "date": day, "layout": layout} for day in days]
    found = _found(world, KEY, views)
    assert not found, "\n".join(found)


CODES_CUT = """(() => {
  const pen = document.createElement("canvas").getContext("2d");
  return [...document.querySelectorAll(".matrix-coded thead .matrix-name")].flatMap((head) => {
    const { font, maxHeight } = getComputedStyle(head, "::after");
    pen.font = font;
    const long = pen.measureText(head.dataset.code).width;
    const cut = long > parseFloat(maxHeight) + 0.5;
    return cut ? [`${head.dataset.code}: ${long} in ${maxHeight}`] : [];
  });
})()"""


def test_no_code_above_a_column_of_the_matrix_is_cut(tab: ChromiumTab, world_url: str) -> None:
    for size, region in (((1280, 720), "Europe"), ((1920, 1080), "North+America")):
        tab.resize(*size)
        tab.open(f"{world_url}#select=&layout=matrix&group={region}", start=True)
        tab.settle()
        assert tab.evaluate("document.querySelectorAll('.matrix-coded').length") == 1
        assert tab.evaluate(CODES_CUT) == [], f"{size} {region}"
