"""Every view in every theme, by axe-core's rules for WCAG 2.2 AA; large text; little motion."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest

from tests.browser.axe import LOOKS, violations
from tests.browser.beginning import Beginning
from tests.browser.chromium import ChromiumTab, Tabs
from tests.browser.tab import Seen

THEMES = ("light", "dark", "projector")
SIZES = {"laptop": (1280, 720), "phone": (390, 844)}


def _press(page: ChromiumTab, name: str, within: str = "#header") -> None:
    page.page.locator(within).get_by_role("button", name=name).first.click()


def _select(id_: str | None) -> Callable[[ChromiumTab], None]:
    def select(page: ChromiumTab) -> None:
        page.select(id_)
        page.unfold()

    return select


def _search(text: str) -> Callable[[ChromiumTab], None]:
    return lambda page: page.page.locator("#search").fill(text)


def _legend(page: ChromiumTab) -> None:
    if page.page.locator("#legend").is_hidden():
        _press(page, "Filters")
    page.evaluate(
        "document.querySelectorAll('#legend details').forEach((fold) => { fold.open = true; })"
    )
    page.evaluate(
        "document.querySelectorAll('#legend .expander[aria-expanded=false]')"
        ".forEach((fold) => fold.click())"
    )


def _walk(page: ChromiumTab) -> None:
    page.page.locator("#picture").focus()
    for key in ("ArrowUp", ".", "Enter"):
        page.press(key)


def _actors(page: ChromiumTab) -> None:
    page.set(panel="table")
    _press(page, "Actors", "#table")


VIEWS: dict[str, Callable[[ChromiumTab], None]] = {
    "a state": _select("SRB"),
    "a contested state": _select("XKX"),
    "an alliance": _select("NATO"),
    "a tie": _select("pantsir"),
    "nothing": _select(None),
    "legend": _legend,
    "results": _search("s"),
    "no results": _search("qqq"),
    "help": lambda page: page.press("?"),
    "walking": _walk,
    "stories": lambda page: _press(page, "Stories"),
    "a step": lambda page: page.set(story={"id": "between", "step": 0}),
    "a step with details": lambda page: page.set(
        story={"id": "between", "step": 0}, selection="EU"
    ),
    "presenting": lambda page: page.set(story={"id": "between", "step": 0}, presenting=True),
    "comparing": lambda page: page.set(compare="1999-01-01"),
    "comparing a state": lambda page: page.set(compare="1999-01-01", selection="HRV"),
    "ways to save": lambda page: _press(page, "Save", "#zoom"),
    "table": lambda page: page.set(panel="table"),
    "table of a state": lambda page: page.set(panel="table", selection="HRV"),
    "table of actors": _actors,
    "map": lambda page: page.set(layout="map"),
    "map of an alliance": lambda page: page.set(layout="map", selection="NATO"),
    "matrix": lambda page: page.set(layout="matrix", group=["NATO", "SRB", "RUS"]),
}


SMALL_TARGETS = """
[...document.querySelectorAll('button, input, select, summary')].filter((control) => {
    if (control.closest('[hidden]') || control.disabled) return false;
    const box = (control.closest('label') ?? control).getBoundingClientRect();
    return box.width > 0 && (box.width < 24 || box.height < 24) && box.width > 1;
}).map((control) => control.outerHTML.slice(0, 120))
"""


@pytest.fixture(scope="module", params=SIZES)
def looked_at(request: pytest.FixtureRequest, tabs: Tabs, small_url: str) -> Iterator[Beginning]:
    """The small page in a window of that size, with axe-core in it."""
    with tabs.tab() as tab:
        tab.resize(*SIZES[request.param])
        tab.open(small_url)
        yield Beginning(tab)
        assert tab.seen() == Seen()


@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_and_fingers_find_their_targets(looked_at: Beginning, view: str) -> None:
    """A theme is colours and sizes alone, so that a view is opened once for all of them."""
    looked_at.back()
    VIEWS[view](looked_at.tab)
    found, small = _in_every_theme(looked_at.tab)
    assert found == small == {theme: [] for theme in THEMES}


def _in_every_theme(tab: ChromiumTab) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    found, small = {}, {}
    for theme in THEMES:
        tab.set(theme=theme)
        found[theme] = violations(tab, theme, None if theme == THEMES[0] else LOOKS)
        small[theme] = tab.evaluate(SMALL_TARGETS)
    return found, small


@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_on_a_first_visit(tab: ChromiumTab, small_url: str, size: str) -> None:
    tab.resize(*SIZES[size])
    tab.open(small_url, start=True)
    assert tab.page.locator("#start").is_visible()
    found, small = _in_every_theme(tab)
    assert found == small == {theme: [] for theme in THEMES}
    assert tab.page.locator("#start").is_visible()


LOST = """
[...document.querySelectorAll('#header button, #search, #timeline button, #time, .panel-head *')]
.filter((control) => {
    const box = control.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return false;
    const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return box.left < 0 || box.right > window.innerWidth + 1 || box.bottom > window.innerHeight + 1
        || !found || !(control.contains(found) || found.contains(control));
}).map((control) => control.outerHTML.slice(0, 120))
"""
WIDER = "document.documentElement.scrollWidth > window.innerWidth"


@pytest.mark.parametrize("how", ["zoom", "text"])
def test_twice_as_large_nothing_is_lost(page: ChromiumTab, small_url: str, how: str) -> None:
    """A browser's zoom leaves half as many pixels; larger text leaves them all."""
    page.resize(*((640, 360) if how == "zoom" else (1280, 720)))
    page.open(small_url)
    if how == "text":
        page.evaluate("void (document.documentElement.style.fontSize = '200%')")
    beginning = Beginning(page)
    for view in ("a state", "nothing", "legend", "a step", "table", "map", "comparing"):
        beginning.back()
        VIEWS[view](page)
        page.settle()
        assert not page.evaluate(WIDER), view
        assert page.evaluate(LOST) == [], view
        if page.page.locator("#time").is_visible():
            assert page.evaluate("document.querySelector('#time').clientWidth") > 150, view


def test_panels_can_be_read_at_twice_the_size(page: ChromiumTab, small_url: str) -> None:
    page.resize(640, 360)
    page.open(small_url)
    assert page.evaluate("document.querySelector('#time').clientWidth") > 100
    page.page.get_by_role("button", name="Show the details").click()
    body = page.page.locator("#details .panel-body")
    assert body.evaluate("(node) => node.clientHeight") > 60
    body.evaluate("(node) => { node.scrollTop = node.scrollHeight; }")
    assert page.page.locator("#details .sources").is_visible()


def test_nothing_moves_by_itself(page: ChromiumTab, small_url: str) -> None:
    """The tab prefers reduced motion: what changes is there at once."""
    page.open(small_url)
    for partial in (
        {"layout": "map"},
        {"selection": "NATO"},
        {"story": {"id": "between", "step": 1}},
    ):
        page.set(**partial)
        page.settle()
        running = page.evaluate(
            "document.getAnimations().map((one) => String(one.effect?.target?.className))"
        )
        assert running == [], json.dumps(partial)


def test_the_theme_follows_the_system_at_first(page: ChromiumTab, small_url: str) -> None:
    theme = "document.documentElement.dataset.theme"
    for scheme in ("dark", "light"):
        page.page.emulate_media(color_scheme=scheme)
        page.until(f"{theme} === {json.dumps(scheme)}")
    page.page.emulate_media(color_scheme="dark")
    page.set(theme="projector")
    assert page.evaluate(theme) == "projector"
    page.open(small_url)
    assert page.evaluate(theme) == "dark"
