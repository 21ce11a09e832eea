"""A story before an audience: a clicker, the full screen, and what only the speaker reads."""

from __future__ import annotations

from tests.browser.chromium import ChromiumTab
from tests.browser.tab import Tab
from tests.browser.test_stories import card, start, story


def test_it_is_played_with_a_clicker(any_tab: Tab, lesson_url: str) -> None:
    any_tab.open(lesson_url)
    any_tab.evaluate("document.querySelector('.stories-button').click()")
    any_tab.evaluate("document.querySelector('.story-entry').click()")
    assert any_tab.evaluate("document.activeElement.id") == "story-title"
    state = any_tab.state()
    assert (state["date"], state["focus"], state["layout"]) == ("1990-01-01", ["NATO"], "network")
    assert any_tab.visible()[0] == ["NATO", "USA"]
    for step in (1, 2, 3, 3):
        any_tab.press("PageDown")
        assert story(any_tab) == {"id": "lesson", "step": step}
    # The last step names neither a day nor a filter: the day stays, the first view's filters hold.
    state = any_tab.state()
    assert (state["date"], state["filters"]["alliances"]) == ("2019-12-01", ["NATO", "EU"])
    any_tab.press("PageUp")
    assert any_tab.state()["selection"] == "aircraft"
    any_tab.press("Home")
    assert story(any_tab) == {"id": "lesson", "step": 0}
    any_tab.press("End")
    assert story(any_tab) == {"id": "lesson", "step": 3}


def test_presenting(lesson: ChromiumTab) -> None:
    start(lesson)
    card(lesson).get_by_role("button", name="Present").click()
    assert lesson.state()["presenting"]
    for id_ in ("header", "timeline", "zoom", "details"):
        assert lesson.page.locator(f"#{id_}").is_hidden()
    assert lesson.page.locator(".story-day").inner_text() == "1 January 1990"
    size = "parseFloat(getComputedStyle(document.querySelector('.story-text')).fontSize)"
    assert lesson.evaluate(size) >= 24
    lesson.press(" ")
    lesson.press("ArrowRight")
    assert story(lesson) == {"id": "lesson", "step": 2}
    lesson.press("Shift+ ")
    lesson.press("ArrowUp")
    assert story(lesson) == {"id": "lesson", "step": 0}
    lesson.press("b")
    assert lesson.page.locator(".story-curtain").is_visible()
    lesson.press("PageDown")  # shows the picture again, and no more
    assert lesson.page.locator(".story-curtain").is_hidden()
    assert story(lesson) == {"id": "lesson", "step": 0}
    lesson.address("story=lesson", "present=1")
    lesson.press("Escape")
    lesson.until("!window.relations.state().presenting")
    assert story(lesson) == {"id": "lesson", "step": 0}
    lesson.press("Escape")
    assert story(lesson) is None


def test_an_audience_reads_who_says_so(lesson: ChromiumTab) -> None:
    start(lesson)
    # Not by the button: a window that fills the screen cannot be resized.
    lesson.set(presenting=True)
    sources = lesson.page.locator(".story-sources")
    size = "parseFloat(getComputedStyle(document.querySelector('.story-sources')).fontSize)"
    assert lesson.evaluate(size) >= 17
    assert "more" not in sources.inner_text()
    lesson.evaluate(
        "document.querySelectorAll('.story-sources li')[0].textContent = 'A long title '.repeat(14)"
    )
    lesson.resize(1280, 721)
    lesson.until("document.querySelector('.story-sources').innerText.endsWith('… and 1 more')")
    lesson.press("Escape")
    lesson.until("!window.relations.state().presenting")
    assert "B. Author" in sources.inner_text()


def test_a_link_into_the_presentation(tab: ChromiumTab, lesson_url: str) -> None:
    tab.open(f"{lesson_url}#story=lesson&step=3&present=1")
    assert tab.state()["presenting"]
    assert tab.page.locator("#header").is_hidden()
    assert card(tab).get_by_text("Step 3 of 4").is_visible()


def test_notes_are_the_speakers(lesson: ChromiumTab) -> None:
    start(lesson)
    notes = lesson.page.locator("#story-notes")
    assert notes.is_hidden()
    lesson.press("n")
    assert notes.is_visible()
    assert "Ask who is missing." in notes.inner_text()
    lesson.press("PageDown")
    assert "no notes" in notes.inner_text()
    lesson.press("n")
    assert notes.is_hidden()


def test_a_frame_offers_no_notes(tab: ChromiumTab, lesson_url: str) -> None:
    tab.open(f"{lesson_url}?embed#story=lesson&open=story.notes")
    tab.press("n")
    assert tab.page.locator("#story-notes").is_hidden()
    assert tab.page.get_by_role("button", name="Next", exact=True).is_visible()
    assert tab.page.get_by_role("button", name="Notes", exact=True).count() == 0
    tab.set(presenting=True)
    assert tab.page.locator("#story-notes").is_visible(), "the speaker's, where no window opens"
    tab.press("n")
    assert tab.page.locator("#story-notes").is_hidden()


def test_after_the_last_step_a_clicker_is_told(lesson: ChromiumTab) -> None:
    start(lesson)
    for _ in range(4):
        lesson.press("PageDown")
    assert story(lesson) == {"id": "lesson", "step": 3}
    assert lesson.page.locator("#toast").inner_text() == "That was the last step"
