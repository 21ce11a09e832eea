"""The presenter's window: what the speaker alone sees, in a window that the page fills itself."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.browser.chromium import ChromiumTab
from tests.browser.tab import Tab

CATCH = """
(() => {
    const open = window.open.bind(window);
    window.second = null;
    window.open = (...given) => (window.second = open(...given));
})()
"""
"""Keeps the window that the page opens, for browsers whose other windows the tests do not drive."""

REFUSE = "(() => { window.open = () => null; })()"

ALL = """[second.document.body.innerText,
    second.getComputedStyle(second.document.querySelector(".presenter")).display]"""


def _twice(tab: Tab, key: str = "p") -> None:
    tab.type(key * 2)  # in one call: between two there may go longer than a hand takes


def _press_there(tab: Tab, key: str) -> None:
    tab.evaluate(
        "second.document.querySelector('.presenter-forward').dispatchEvent("
        f"new second.KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, cancelable: true }}))"
    )


def test_notes_the_next_step_and_the_time(any_tab: Tab, asking_url: str, lesson_url: str) -> None:
    any_tab.open(f"{lesson_url}#story=lesson")
    any_tab.evaluate(CATCH)
    _twice(any_tab)
    any_tab.until("window.second?.document.querySelector('.presenter-picture svg')")
    words, display = any_tab.evaluate(ALL)
    for said in ("Ask who is missing.", "Step 1 of 4", "At first there is one.", "Then two join."):
        assert said in words
    assert "Next: step 2 of 4" in words
    assert display == "grid", "it is dressed as the page is"
    assert any_tab.evaluate(
        "/\\d:\\d\\d/.test(second.document.querySelector('.presenter-clock').textContent)"
    )
    assert any_tab.state()["presenting"]
    assert any_tab.evaluate("document.querySelector('#story-notes').hidden")

    _press_there(any_tab, "PageDown")
    assert any_tab.state()["story"] == {"id": "lesson", "step": 1}
    any_tab.press("PageDown")
    assert any_tab.state()["story"] == {"id": "lesson", "step": 2}
    assert "Ask who says so." in any_tab.evaluate(ALL)[0]
    any_tab.evaluate("second.document.querySelector('.presenter-back').click()")
    assert any_tab.state()["story"] == {"id": "lesson", "step": 1}
    any_tab.set(theme="dark")
    any_tab.until("second.document.documentElement.dataset.theme === 'dark'")

    any_tab.evaluate("second.close()")
    any_tab.until("second.closed")
    assert any_tab.state()["presenting"], "the projector goes on"
    any_tab.press("n")
    assert any_tab.evaluate("!document.querySelector('#story-notes').hidden")

    any_tab.open(f"{asking_url}#story=asking&step=2&present=1")
    any_tab.evaluate(CATCH)
    any_tab.evaluate("document.querySelector('.story-presenter').click()")
    words, _ = any_tab.evaluate(ALL)
    for said in ("Who quarrels with whom?", "Next: the answer", "France with Mali."):
        assert said in words
    assert not any_tab.evaluate(
        "document.querySelector('#story').innerText.includes('France with')"
    )
    any_tab.press("Escape")
    any_tab.until("second.closed")
    assert not any_tab.state()["presenting"]


def test_time_counts_from_the_beginning_or_anew(tab: ChromiumTab, lesson_url: str) -> None:
    tab.open(f"{lesson_url}#story=lesson&present=1")
    tab.evaluate("(() => { const now = Date.now; Date.now = () => now() + 125000; })()")
    with tab.page.expect_popup() as opened:
        tab.page.get_by_role("button", name="A second window for the speaker").click()
    second = opened.value
    elapsed = second.get_by_role("timer")
    assert elapsed.inner_text().startswith("2:")
    second.get_by_role("button", name="Reset").click()
    assert elapsed.inner_text().startswith("0:0")
    second.get_by_role("button", name="Blank the screen").click()
    assert tab.page.locator(".story-curtain").is_visible()
    second.keyboard.press("b")
    assert tab.page.locator(".story-curtain").is_hidden()


def test_losing_the_full_screen_to_it_is_not_the_end(tab: ChromiumTab, lesson_url: str) -> None:
    lost = "document.dispatchEvent(new Event('fullscreenchange'))"
    full = "Object.defineProperty(document, 'fullscreenElement', { value: %s, configurable: true })"
    tab.open(f"{lesson_url}#story=lesson&present=1")
    for opens, stays in ((True, True), (False, False)):
        tab.set(presenting=True)
        tab.evaluate(f"[{full % 'document.body'}, {lost}]")
        if opens:
            with tab.page.expect_popup():
                _twice(tab)
        tab.evaluate(f"[{full % 'null'}, {lost}]")
        assert tab.state()["presenting"] == stays
        tab.press("Escape")


def test_where_none_opens_the_notes_come_on_the_card(tab: ChromiumTab, lesson_url: str) -> None:
    tab.open(f"{lesson_url}#story=lesson")
    tab.evaluate(REFUSE)
    _twice(tab)
    tab.settle()
    assert "no second window" in tab.page.locator("#toast").inner_text()
    assert tab.state()["presenting"]
    card, notes = (tab.page.locator(one).bounding_box() for one in ("#story", "#story-notes"))
    assert card
    assert notes
    assert card["x"] <= notes["x"]
    assert notes["x"] + notes["width"] <= card["x"] + card["width"], "not over the picture"
    assert "Ask who is missing." in tab.text("#story-notes")


@pytest.mark.parametrize(
    ("sandbox", "opens"),
    [
        ("allow-scripts", False),
        ("allow-scripts allow-popups", False),  # it opens, and is not the page's own
        ("allow-scripts allow-same-origin allow-popups", True),
    ],
)
def test_in_a_frame_from_text(tab: ChromiumTab, lesson_url: str, sandbox: str, opens: bool) -> None:
    text = Path(unquote(urlsplit(lesson_url).path)).read_text("utf-8").removeprefix("\ufeff")
    tab.go("about:blank")
    tab.page.evaluate(
        "([text, sandbox]) => { const frame = document.createElement('iframe');"
        " frame.setAttribute('sandbox', sandbox); frame.width = 900; frame.height = 600;"
        " frame.srcdoc = text; document.body.append(frame); }",
        [text, sandbox],
    )
    tab.page.frame_locator("iframe").locator("canvas").first.wait_for()
    frame = tab.page.frames[1]
    frame.evaluate("window.relations.set({ story: { id: 'lesson', step: 0 }, presenting: true })")
    button = frame.get_by_role("button", name="A second window for the speaker")
    if opens:
        with tab.page.expect_popup() as opened:
            button.click()
        assert "Ask who is missing." in opened.value.locator("body").inner_text()
    else:
        button.click()
        frame.locator("#story-notes").wait_for()
        assert [one.url for one in tab.page.context.pages if not one.is_closed()] == ["about:blank"]
    tab.messages.clear()  # Chromium says what a frame is let do, and not


def test_a_key_once_plays_the_years_and_a_page_takes_its_window_along(
    tab: ChromiumTab, lesson_url: str
) -> None:
    tab.open(f"{lesson_url}#story=lesson")
    tab.press("p")
    tab.until("document.querySelector('#timeline').classList.contains('playing')")
    tab.press("p")
    tab.until("!document.querySelector('#timeline').classList.contains('playing')")
    with tab.page.expect_popup() as opened:
        _twice(tab)
    with opened.value.expect_event("close"):
        tab.go("about:blank")
