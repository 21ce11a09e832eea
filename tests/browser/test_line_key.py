"""The key in the picture's corner says what is drawn: in a story, too."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser import clock
from tests.browser.chromium import ChromiumTab, chromium_tab
from tests.browser.tab import Seen

SIGNS = "[...document.querySelectorAll('#line-key .sign')].map((one) => one.textContent)"
COVERED = """
[...document.querySelectorAll("#line-key li, .line-key-fold, #zoom button")]
    .filter((one) => one.checkVisibility())
    .filter((one) => {
        const {left, top, width, height} = one.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return there && !one.contains(there) && !there.closest("#line-key, #stage, canvas");
    }).map((one) => one.textContent)
"""


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("theme", ["light", "projector"])
def test_each_step_has_a_key_of_what_is_drawn_and_nothing_lies_on_it(
    page: ChromiumTab, width: int, height: int, theme: str
) -> None:
    page.resize(width, height)
    for step in (0, 1):
        page.set(story={"id": "between", "step": step}, theme=theme)
        page.settle()
        assert page.evaluate("document.querySelector('#line-key').checkVisibility()")
        drawn = {mark["glyph"] for mark in page.evaluate("window.relations.drawn().titles")}
        assert drawn - {""} <= set(page.evaluate(SIGNS)), "a sign that nobody explains"
        assert page.evaluate(COVERED) == []
        key, card = (
            page.evaluate(f"document.querySelector('{one}').getBoundingClientRect().toJSON()")
            for one in ("#line-key", "#story")
        )
        assert key["left"] >= card["right"] or key["top"] >= card["bottom"]
        assert key["height"] < 0.15 * height, "it is small"


KEY = "document.querySelector('#line-key')"
STYLED = "UpdateLayoutTree"
"""What a browser's own tools call it when styles are worked out anew, of so many elements."""
SMALL = [(375, 667), (360, 640), (1093, 520), (800, 450), (1280, 560)]
SHOWN: list[dict[str, object]] = [
    {"layout": "network", "selection": None},
    {"layout": "network", "selection": "SRB"},
    {"layout": "map", "selection": None},
    {"layout": "network", "story": {"id": "between", "step": 1}},
    {"layout": "network", "story": {"id": "between", "step": 1}, "presenting": True},
]


def test_over_a_map_the_key_has_no_more_ground_than_its_rows(page: ChromiumTab) -> None:
    page.resize(1920, 1080)
    page.set(layout="map", selection="SRB", theme="projector")
    page.settle()
    rows = f"[...{KEY}.querySelectorAll('li:not([hidden])')]"
    asked = f"[{KEY}, ...{rows}].map((one) => getComputedStyle(one).backgroundColor)"
    key, *grounds = page.evaluate(asked)
    assert key == "rgba(0, 0, 0, 0)"
    assert len(grounds) > 3
    assert key not in grounds


@pytest.mark.parametrize(("width", "height"), SMALL)
def test_in_a_small_window_a_button_with_its_word_opens_the_key(
    page: ChromiumTab, width: int, height: int
) -> None:
    page.resize(width, height)
    for shown in SHOWN:
        page.set(**{"story": None, "presenting": False, "open": {}, **shown})
        page.settle()
        button = page.page.locator(".line-key-fold")
        assert button.inner_text().strip() == "Key"
        assert not page.evaluate(f"{KEY}.checkVisibility()"), "it covers nothing unasked"
        view = page.evaluate("window.relations.drawn().view")
        button.focus()
        page.press("Enter")
        page.settle()
        assert page.evaluate(f"{KEY}.checkVisibility()")
        assert page.state()["open"] == {"picture.key": True}, "a link, and a step on, keep it"
        assert page.evaluate(COVERED.replace("#line-key li, ", "")) == []
        assert page.evaluate("window.relations.drawn().view") == view, "the picture stays"
        key = page.evaluate(f"{KEY}.getBoundingClientRect().toJSON()")
        assert key["top"] >= 0
        assert key["left"] >= 0
        assert key["right"] <= width
        page.press("Enter")
        assert page.state()["open"] == {}


def test_on_a_projector_the_picture_comes_before_the_key(tab: ChromiumTab, world_url: str) -> None:
    """Large letters leave a window of 1280 by 720 as little room as a small one has."""
    tab.resize(1280, 720)
    tab.open(f"{world_url}#theme=projector", start=True)
    tab.settle()
    assert not tab.evaluate(f"{KEY}.checkVisibility()")
    assert tab.evaluate("document.querySelector('.line-key-fold').checkVisibility()")
    lowest = (
        "Math.max(...window.relations.drawn().actors.filter(({ dot }) => !dot).map(({ y }) => y))"
    )
    assert tab.evaluate(lowest) > 450, "it has the room that the key would take"
    tab.set(theme="light")
    tab.settle()
    assert tab.evaluate(f"{KEY}.checkVisibility()")


SCROLLED = f"""(() => {{
    const key = {KEY};
    return key.checkVisibility() && key.scrollHeight > key.clientHeight + 1;
}})()"""
MANY_SIGNS = ["USA", "RUS", "JPN", "EGY"]
SEEN_BY_A_CLASS = [
    (1280, 720, "light", 0),
    (1600, 900, "projector", 1),
    (1920, 1080, "light", 0),
]
"""The last is how many of those with many signs need more of the picture than the key may take."""


@pytest.fixture(scope="module")
def first_visit(chromium_browser: Browser, world_url: str) -> Iterator[ChromiumTab]:
    """What ships, as a first visitor finds it, with the clock in the test's hand."""
    with chromium_tab(chromium_browser) as tab:
        clock.drive(tab)
        tab.evaluate("window.name = 'first visit'")
        clock.load(tab, world_url)
        yield tab
        assert tab.seen() == Seen()


@pytest.fixture(scope="module")
def scrolled_at_first(first_visit: ChromiumTab) -> dict[tuple[int, int, str], bool]:
    """In which windows and themes the key of the first view is scrolled, before any is left."""
    found = {}
    assert first_visit.page.locator("#start").is_visible()
    for width, height, theme, _ in SEEN_BY_A_CLASS:
        clock.resize(first_visit, width, height)
        first_visit.set(theme=theme)
        clock.rest(first_visit)
        found[width, height, theme] = first_visit.evaluate(SCROLLED)
    return found


@pytest.mark.parametrize(("width", "height", "theme", "needy"), SEEN_BY_A_CLASS)
def test_all_of_the_key_is_seen_without_scrolling(
    first_visit: ChromiumTab,
    scrolled_at_first: dict[tuple[int, int, str], bool],
    width: int,
    height: int,
    theme: str,
    needy: int,
) -> None:
    assert not scrolled_at_first[width, height, theme], "the first view"
    clock.resize(first_visit, width, height)
    views = [{"selection": one, "theme": theme} for one in MANY_SIGNS]
    found = clock.at_rest(first_visit, views, SCROLLED)
    scrolled = [one for one, is_so in zip(MANY_SIGNS, found, strict=True) if is_so]
    assert len(scrolled) <= needy, scrolled


UNEXPLAINED = f"""(() => {{
  const key = new Set([...{KEY}.querySelectorAll("li:not([hidden]) .sign")]
    .map((one) => one.textContent));
  const inSight = ({{ x, y }}) => document.elementFromPoint(x, y)?.closest("#stage, canvas");
  return window.relations.drawn().titles.filter((one) => one.glyph && !/^\\d+$/.test(one.glyph)
    && inSight(one) && !key.has(one.glyph)).map(({{ id, glyph }}) => `${{glyph}} of ${{id}}`);
}})()"""
"""Signs on lines that are in sight, each of a kind, which the key does not name."""


def test_a_sign_on_a_line_is_in_the_key_whose_title_had_no_room_too(
    first_visit: ChromiumTab,
) -> None:
    """Each sixth state, and some alliances; 35 were not."""
    clock.resize(first_visit, 1280, 720)
    visible = sorted(first_visit.evaluate("window.relations.visible().actors"))
    some = [*[id_ for id_ in visible if len(id_) == 3 and id_.isupper()][::6], "NATO", "AU"]
    views = [
        {"selection": one, "layout": layout, "theme": "light"}
        for layout in ("map", "network")
        for one in some
    ]
    found = clock.at_rest(first_visit, views, UNEXPLAINED)
    assert [one for one in found if one] == []
    assert not any(clock.at_rest(first_visit, views[:3], SCROLLED))


def test_a_sign_that_comes_or_goes_has_little_asked_again_for_its_style(
    chromium_browser: Browser, first_visit: ChromiumTab
) -> None:
    """By a style that asks what the root has (`html:has(…)`), 762 elements were at each change."""
    clock.resize(first_visit, 1280, 720)
    clock.at_rest(first_visit, [{"selection": "USA", "layout": "network", "theme": "light"}], "0")
    chromium_browser.start_tracing(page=first_visit.page, categories=["devtools.timeline"])
    first_visit.evaluate(
        f"[...{KEY}.querySelectorAll('[data-sign]')].map((sign) => {{"
        " sign.hidden = !sign.hidden; return sign.parentElement.offsetHeight; })"
    )
    traced = json.loads(chromium_browser.stop_tracing())["traceEvents"]
    asked = [one["args"].get("elementCount", 0) for one in traced if one["name"] == STYLED]
    assert len(asked) > 5
    assert max(asked) < first_visit.evaluate("document.querySelectorAll('#picture-foot *').length")
