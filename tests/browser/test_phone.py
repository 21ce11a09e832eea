"""On a phone at least half of the screen is the picture, by whatever way one came there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser import clock
from tests.browser.chromium import ChromiumTab
from tests.browser.tab import Tab

SIZES = [(360, 640), (375, 667), (390, 844)]
LINKS = [
    "select=SRB&layout=map",
    "select=SRB&layout=network",
    "select=NATO&layout=map",
    "select=SRB&focus=RUS&layout=map",
    "select=pantsir&layout=map",
    "select=SRB&layout=matrix",
]
SHARE = """(() => {
  const from = document.getElementById('header').getBoundingClientRect().bottom;
  const below = [...document.querySelectorAll('.panel, .story, #timeline')]
    .filter((one) => one.getClientRects().length > 0)
    .map((one) => one.getBoundingClientRect().top).filter((top) => top > from + 1);
  return (Math.min(...below) - from) / window.innerHeight;
})()"""


def share(tab: Tab) -> float:
    """How much of the window lies between the bar at the top and the first panel below it."""
    tab.settle()
    return float(tab.evaluate(SHARE))


@pytest.mark.parametrize("size", SIZES)
def test_a_link_comes_with_the_picture(
    page: ChromiumTab, small_url: str, size: tuple[int, int]
) -> None:
    page.resize(*size)
    for link in LINKS:
        page.open(f"{small_url}#{link}")
        assert share(page) >= 0.5, link
        assert page.page.locator("#details h2").is_visible(), link
        assert page.page.locator("#details .panel-body").is_hidden(), link


COVERED = """(() => {
  const foot = ["left-out", "zoom"].map((id) => document.getElementById(id))
    .concat(document.querySelector(".line-key-fold"))
    .filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect());
  return window.relations.drawn().actors.filter(({ x, y, width, height }) => foot.some((box) =>
    x - width / 2 < box.right && x + width / 2 > box.left
    && y - height / 2 < box.bottom && y + height / 2 > box.top)).map(({ id }) => id);
})()"""
"""Whose flags and dots lie under what stands at the picture's foot."""


@pytest.fixture(scope="module")
def world(chromium_browser: Browser, world_url: str) -> Iterator[ChromiumTab]:
    """The page of what ships, with the clock in the test's hand."""
    with clock.driven(chromium_browser, world_url) as tab:
        yield tab


@pytest.mark.parametrize("size", SIZES)
def test_no_flag_of_the_whole_world_lies_under_what_is_said_of_it(
    world: ChromiumTab, size: tuple[int, int]
) -> None:
    clock.resize(world, *size)
    world.set(selection=None, layout="network", date="2020-02-24")
    clock.rest(world)
    assert world.page.locator("#left-out").is_visible(), "more than can be drawn"
    assert world.evaluate(COVERED) == []
    view = world.evaluate("window.relations.drawn().view")
    for way in ({"selection": "SRB"}, {"layout": "map"}, {"date": "1949-06-01"}):
        world.set(**way)
        clock.rest(world)
        world.set(selection=None, layout="network", date="2020-02-24")
        clock.rest(world)
        assert world.evaluate("window.relations.drawn().view") == view, way


@pytest.mark.parametrize("size", SIZES)
def test_a_step_comes_with_the_picture(
    page: ChromiumTab, lesson_url: str, size: tuple[int, int]
) -> None:
    page.resize(*size)
    for step in (1, 2):
        page.open(f"{lesson_url}#story=lesson&step={step}")
        assert page.page.locator(".story").first.is_visible()
        assert share(page) >= 0.5, step


@pytest.mark.parametrize("size", SIZES)
def test_two_days_come_with_the_picture_and_their_list_when_asked_for(
    page: ChromiumTab, small_url: str, size: tuple[int, int]
) -> None:
    page.resize(*size)
    for link in (
        "compare=1990-01-01",
        "select=&compare=1990-01-01",
        "compare=1990-01-01&layout=map",
    ):
        page.open(f"{small_url}#{link}")
        assert share(page) >= 0.5, link
    unfold = page.page.get_by_role("button", name="Show what changed")
    body = page.page.locator("#compare .panel-body")
    assert unfold.get_attribute("aria-expanded") == "false"
    assert body.is_hidden()
    unfold.click()
    assert body.is_visible()
    page.set(date="2010-01-01")
    page.settle()
    assert body.is_visible(), "from one day to another"
    page.set(compare=None)
    page.settle()
    page.set(compare="1990-01-01")
    assert share(page) >= 0.5
    page.resize(1280, 720)
    assert body.is_visible(), "beside the picture there is nothing to fold"


def test_details_stay_unfolded_while_one_reads_on(page: ChromiumTab, small_url: str) -> None:
    page.resize(375, 667)
    page.open(f"{small_url}#select=SRB&layout=map")
    unfold = page.page.get_by_role("button", name="Show the details")
    body = page.page.locator("#details .panel-body")
    assert unfold.get_attribute("aria-expanded") == "false"
    unfold.click()
    assert body.is_visible()
    assert unfold.get_attribute("aria-expanded") == "true"
    page.select("RUS")
    page.settle()
    assert body.is_visible(), "from one to the next"
    page.select(None)
    page.settle()
    page.select("NATO")
    assert share(page) >= 0.5, "once they were closed they come folded"
    assert body.is_hidden()
    page.resize(1280, 720)
    assert body.is_visible(), "beside the picture there is nothing to fold"
