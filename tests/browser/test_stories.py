"""Stories: offered, played, presented, linked to and left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator

from tests.browser.chromium import ChromiumTab
from tests.browser.own import page_of
from tests.browser.tab import Tab

LESSON = Path(__file__).parent.parent / "fixtures" / "lesson.yaml"
PHONE = (390, 844)


def story(page: Tab) -> dict[str, Any] | None:
    """Which story plays, and at which step from 0."""
    found: dict[str, Any] | None = page.state()["story"]
    return found


def card(page: ChromiumTab) -> Locator:
    return page.page.locator("#story")


def start(page: ChromiumTab) -> None:
    page.page.get_by_role("button", name="Stories").click()
    page.page.get_by_role("button", name="A lesson in four steps").click()


def test_a_first_visit_is_offered_a_story(tab: ChromiumTab, lesson_url: str) -> None:
    tab.open(lesson_url, start=True)
    first = tab.page.locator("#start")
    assert first.get_by_role("button", name="Another one").is_visible()
    first.get_by_role("button", name="A lesson in four steps").click()
    assert first.is_hidden()
    assert story(tab) == {"id": "lesson", "step": 0}


def test_the_list_says_what_a_story_teaches(lesson: ChromiumTab) -> None:
    lesson.page.get_by_role("button", name="Stories").click()
    entries = lesson.page.locator("#stories").get_by_role("listitem")
    assert entries.count() == 2
    assert entries.nth(0).inner_text().split("\n") == [
        "A lesson in four steps",
        "4 steps",
        "How a story goes on.",
    ]
    lesson.press("Escape")
    assert story(lesson) is None


def test_a_file_without_stories_offers_none(tab: ChromiumTab, tmp_path: Path) -> None:
    text = LESSON.read_text(encoding="utf-8").split("stories:")[0]
    tab.open(page_of(text, tmp_path).as_uri())
    assert tab.page.locator(".stories-button").is_hidden()


def test_a_step_says_what_changed_and_who_says_so(lesson: ChromiumTab) -> None:
    start(lesson)
    links = lesson.page.locator(".story-sources a")
    assert links.all_inner_texts() == ["An institute, January 2020"]
    assert links.get_attribute("href") == "https://report.example.org/"
    assert "B. Author, March 1999" in lesson.text(".story-sources")
    assert lesson.page.locator(".story-changes").count() == 0
    assert lesson.page.locator(".story-text a").get_attribute("rel") == "noopener noreferrer"
    card(lesson).get_by_role("button", name="Next").click()
    said = lesson.page.locator(".story-changes li").all_inner_texts()
    assert said == ["12 March 1999: Hungary and Poland join NATO."]
    assert lesson.state()["layout"] == "map"
    assert lesson.page.locator(".story-text strong").inner_text() == "join"
    lesson.press("PageDown")
    assert lesson.page.locator(".story-text li").all_inner_texts() == ["one sells", "one threatens"]
    lesson.press("PageDown")
    assert "No source is given" in lesson.text(".story-sources")


def test_the_live_region_says_each_step(lesson: ChromiumTab) -> None:
    start(lesson)
    lesson.until(
        "document.querySelector('#live').textContent.startsWith('Story: A lesson in four')"
    )
    lesson.press("PageDown")
    lesson.until("document.querySelector('#live').textContent.startsWith('Step 2 of 4')")
    assert "Hungary and Poland join NATO" in lesson.text("#live")


def test_dots_lead_to_steps(lesson: ChromiumTab) -> None:
    start(lesson)
    dots = card(lesson).locator(".story-dot")
    assert dots.count() == 4
    card(lesson).get_by_role("button", name="Step 3: 1 December 2019").click()
    assert story(lesson) == {"id": "lesson", "step": 2}
    assert dots.nth(2).get_attribute("aria-current") == "step"
    box = dots.nth(2).bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 24


def test_leaving_restores_the_view(lesson: ChromiumTab) -> None:
    lesson.set(date="2015-06-01", selection="HRV", layout="map", filters={"kinds": ["membership"]})
    before = lesson.state()
    start(lesson)
    lesson.press("PageDown")
    lesson.page.get_by_role("button", name="Filters").click()
    assert lesson.page.locator("#legend").is_visible()
    lesson.press("Escape")
    assert lesson.state() == before
    assert card(lesson).is_hidden()
    assert lesson.page.locator("#details").is_visible()
    assert lesson.evaluate("document.activeElement.className").endswith("stories-button")


def test_a_link_to_a_step(lesson: ChromiumTab, other_tab: ChromiumTab) -> None:
    start(lesson)
    lesson.press("PageDown")
    url = lesson.address("story=lesson", "step=2")
    assert url.endswith("#story=lesson&step=2")
    other_tab.open(url)
    assert other_tab.state() == lesson.state()
    assert card(other_tab).get_by_text("Step 2 of 4").is_visible()
    other_tab.press("Escape")
    assert other_tab.state()["story"] is None
    assert other_tab.state()["selection"] == "SRB"


def test_back_of_the_browser_is_a_step_back(lesson: ChromiumTab) -> None:
    start(lesson)
    lesson.address("step=1")
    lesson.press("PageDown")
    lesson.address("step=2")
    lesson.page.go_back()
    lesson.until("window.relations.state().story.step === 0")


def test_details_wait_until_they_are_asked_for(lesson: ChromiumTab) -> None:
    lesson.open(f"{lesson.evaluate('location.href')}#story=lesson&step=3")
    details = lesson.page.locator("#details")
    assert details.is_hidden()
    card(lesson).get_by_role("button", name="Details").click()
    assert details.is_visible()
    lesson.press("Escape")
    assert details.is_hidden()
    lesson.select("RUS")
    assert details.is_visible()
    lesson.press("Escape")
    assert lesson.state()["selection"] == "aircraft"
    lesson.press("Escape")
    assert story(lesson) is None


def test_the_slider_keeps_its_keys(lesson: ChromiumTab) -> None:
    start(lesson)
    lesson.page.get_by_role("slider", name="Day").focus()
    lesson.press("PageDown")
    lesson.press("ArrowRight")
    assert story(lesson) == {"id": "lesson", "step": 0}
    assert lesson.state()["date"] != "1990-01-01"


def test_a_map_stays_a_map(lesson: ChromiumTab) -> None:
    start(lesson)
    lesson.press("PageDown")
    lesson.set(layout="network")
    lesson.set(layout="map")
    lesson.press("PageDown")
    assert lesson.state()["layout"] == "map"


def test_a_story_on_a_phone(tab: ChromiumTab, lesson_url: str) -> None:
    tab.resize(*PHONE)
    tab.open(lesson_url)
    start(tab)
    tab.settle()
    box = card(tab).bounding_box()
    assert box
    assert box["width"] == PHONE[0]
    assert box["y"] > PHONE[1] / 3  # the picture keeps its room
    assert box["y"] + box["height"] <= PHONE[1]
    card(tab).get_by_role("button", name="Next").click()
    assert story(tab) == {"id": "lesson", "step": 1}
    assert tab.evaluate("document.documentElement.scrollWidth") == PHONE[0]
    card(tab).get_by_role("button", name="Close the story").click()
    assert story(tab) is None


def test_the_card_turns_the_network_into_a_map(lesson: ChromiumTab) -> None:
    start(lesson)
    for presenting in (False, True):
        lesson.set(presenting=presenting)
        for layout, other in (("map", "network"), ("network", "map")):
            card(lesson).get_by_role("button", name=f"Show as a {layout}").click()
            assert lesson.state()["layout"] == layout
            assert card(lesson).get_by_role("button", name=f"Show as a {other}").is_visible()


def test_what_the_reader_chose_gives_way_to_the_step(lesson: ChromiumTab) -> None:
    start(lesson)
    lesson.press("PageDown")
    step = {key: lesson.state()[key] for key in ("selection", "focus")}
    lesson.set(selection="HUN", focus=[])
    lesson.page.get_by_role("button", name="Close the details").click()
    assert {key: lesson.state()[key] for key in step} == step


def test_the_focus_is_kept_when_a_link_goes_with_its_step(lesson: ChromiumTab) -> None:
    start(lesson)
    card(lesson).get_by_role("link", name="the report").focus()
    lesson.press("PageDown")
    assert lesson.evaluate("document.activeElement.id") == "story-title"


@pytest.mark.parametrize("opener", ["?", "Stories"])
def test_dialogs_scroll_under_the_wheel(lesson: ChromiumTab, opener: str) -> None:
    if opener == "?":
        lesson.press("?")
    else:
        lesson.page.get_by_role("button", name="Stories").click()
    lesson.resize(700, 180)
    body = lesson.page.locator("dialog[open] .panel-body")
    assert body.evaluate("(body) => body.scrollHeight > body.clientHeight")
    body.hover()
    lesson.page.mouse.wheel(0, 120)
    lesson.until("document.querySelector('dialog[open] .panel-body').scrollTop > 0")


def test_a_step_is_shown_whole_with_the_pointer_on_an_actor(lesson: ChromiumTab) -> None:
    """The step lets go of who was pointed at: all that is shown hears of its day nevertheless."""
    lesson.page.get_by_role("button", name="Stories").click()
    lesson.page.get_by_role("button", name="A lesson in four steps").click()
    lesson.settle()
    usa = lesson.evaluate("window.relations.drawn().actors.find(({ id }) => id === 'USA')")
    lesson.page.mouse.move(usa["x"], usa["y"])
    lesson.until("window.relations.state().hover === 'USA'")
    lesson.press("PageDown")
    lesson.settle()
    assert lesson.state()["date"] == "1999-03-12"
    assert "12 March 1999" in lesson.text("#timeline")
    assert "Natural Earth" in lesson.text("#map-caption")
