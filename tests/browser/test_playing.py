"""Playing the years, and the events over the slider."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from playwright.sync_api import Locator

from tests.browser.chromium import ChromiumTab, Tabs

EVERYTHING = {"alliances": None, "kinds": None, "statuses": None, "regions": None}
PLAYING = "document.querySelector('#timeline').classList.contains('playing')"


@pytest.fixture
def lively(tabs: Tabs, small_url: str) -> Iterator[ChromiumTab]:
    """The small page for someone who likes motion."""
    with tabs.tab() as opened:
        opened.page.emulate_media(reduced_motion="no-preference")
        opened.open(small_url)
        yield opened


def _marks(page: ChromiumTab) -> Locator:
    return page.page.get_by_role("toolbar", name="Events").get_by_role("button")


def test_play_and_pause(lively: ChromiumTab) -> None:
    lively.set(date="2000-01-15", filters=EVERYTHING)
    lively.press("p")
    assert lively.evaluate(PLAYING)
    lively.until("window.relations.state().date > '2001-06-01'")
    assert lively.state()["date"].endswith("-01")
    lively.page.get_by_role("button", name="Pause").click()
    paused = lively.state()["date"]
    lively.frames(30)
    assert lively.state()["date"] == paused
    assert not lively.evaluate(PLAYING)


def test_it_stops_at_the_last_day_and_begins_anew(lively: ChromiumTab) -> None:
    lively.set(date="2023-12-01")
    lively.press("p")
    lively.until("window.relations.state().date === '2024-06-30'")
    lively.until(f"!{PLAYING}")
    lively.press("p")
    assert lively.state()["date"] < "1960-01-01"
    assert lively.evaluate(PLAYING)


def test_a_hand_on_the_slider_stops_it(lively: ChromiumTab) -> None:
    for stop in ("focus", "press"):
        lively.set(date="1990-01-01")
        lively.press("p")
        lively.until("window.relations.state().date > '1990-06-01'")
        slider = lively.page.get_by_role("slider", name="Day")
        if stop == "focus":
            slider.focus()
            lively.press("ArrowLeft")
        else:
            slider.click()
        assert not lively.evaluate(PLAYING)


def test_space_plays_where_the_time_has_the_focus(page: ChromiumTab) -> None:
    page.set(date="1990-01-01")
    page.press(" ")
    assert not page.evaluate(PLAYING)
    page.page.get_by_role("slider", name="Day").focus()
    page.press(" ")
    assert page.evaluate(PLAYING)
    page.until("window.relations.state().date > '1990-06-01'")
    page.press(" ")
    assert not page.evaluate(PLAYING)


def test_the_speed_is_remembered(page: ChromiumTab, small_url: str) -> None:
    speed = page.page.get_by_role("combobox", name="Speed")
    assert speed.input_value() == "normal"
    speed.select_option("fast")
    page.open(small_url)
    assert page.page.get_by_role("combobox", name="Speed").input_value() == "fast"


def test_marks_do_not_overlap(page: ChromiumTab) -> None:
    for width in (1280, 390):
        page.resize(width, 800)
        for selected in (None, "SRB", "NATO", "pantsir"):
            page.select(selected)
            page.settle()
            boxes = [mark.bounding_box() for mark in _marks(page).all()]
            sides = sorted((box["x"], box["x"] + box["width"]) for box in boxes if box)
            assert sides
            for (_, end), (start, _) in pairwise(sides):
                assert start >= end - 0.5
            assert all(box["width"] >= 24 and box["height"] >= 24 for box in boxes if box)


def test_a_mark_goes_to_its_day_and_selects_its_tie(page: ChromiumTab) -> None:
    page.set(filters=EVERYTHING, selection="HRV")
    page.settle()
    mark = page.page.get_by_role("button", name="1 April 2009: Joined NATO: Croatia")
    mark.hover()
    assert "1 April 2009 Joined NATO: Croatia" in page.text(".event-tip")
    mark.click()
    state = page.state()
    assert state["date"] == "2009-04-01"
    assert state["selection"] in page.visible()[1]


def test_marks_by_keyboard(page: ChromiumTab) -> None:
    page.set(filters=EVERYTHING, selection="HRV")
    page.settle()
    marks = _marks(page)
    stops = [mark.get_attribute("tabindex") for mark in marks.all()]
    assert stops.count("0") == 1
    assert len(stops) > 2
    marks.first.focus()
    page.press("ArrowRight")
    assert marks.nth(1).evaluate("(mark) => mark === document.activeElement && mark.tabIndex === 0")
    page.press("End")
    page.press("ArrowRight")
    assert marks.last.evaluate("(mark) => mark === document.activeElement")
    assert page.page.locator(".event-tip").is_visible()


def test_the_list_of_events(page: ChromiumTab) -> None:
    page.set(filters=EVERYTHING, selection="pantsir")
    button = page.page.locator("#timeline").get_by_role("button", name="Events", exact=True)
    button.focus()
    page.press("Enter")
    listed = page.page.get_by_role("dialog", name="Events of this tie")
    assert listed.is_visible()
    assert "The first two arrive" in listed.inner_text()
    assert listed.get_by_role("button").nth(1).evaluate("(one) => one === document.activeElement")
    page.press("ArrowDown")
    page.press("Escape")
    assert listed.is_hidden()
    assert button.evaluate("(one) => one === document.activeElement")
    assert page.state()["selection"] == "pantsir"
    button.click()
    listed.get_by_role("button", name="22 February 2020").click()
    assert page.state()["date"] == "2020-02-22"
    assert listed.is_hidden()
