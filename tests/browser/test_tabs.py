"""The tests' own tabs: whoever is given one finds nothing of whoever had it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import ChromiumTab, Tabs

LEFT = """[
    location.href, history.length, innerWidth, innerHeight, document.hasFocus(),
    ...["(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)", "print",
        "(forced-colors: active)"].map((query) => matchMedia(query).matches),
]"""
STORED = "[localStorage.length, sessionStorage.length]"


def _left(tab: ChromiumTab, url: str) -> list[Any]:
    blank = tab.evaluate(LEFT)
    tab.go(url)
    hovered = tab.evaluate("document.querySelectorAll('#header :hover').length")
    return [*blank, *tab.evaluate(STORED), hovered, len(tab.page.context.pages)]


@pytest.fixture
def few(chromium_browser: Browser) -> Iterator[Tabs]:
    with closing(Tabs(chromium_browser)) as tabs:
        yield tabs


def test_a_tab_that_is_given_again_is_as_good_as_new(few: Tabs, small_url: str) -> None:
    with few.tab() as tab:
        first = tab
        new = _left(tab, small_url)
    with few.tab() as tab:
        assert tab is first
        tab.open(f"{small_url}#select=NATO")
        tab.page.route("**/small.html", lambda route: route.fulfill(body="another page"))
        tab.press("m")
        tab.address("layout=map")
        tab.evaluate("void (sessionStorage.setItem('one', '1'), window.open('about:blank'))")
        tab.resize(390, 844)
        tab.page.emulate_media(
            media="print",
            color_scheme="dark",
            forced_colors="active",
            reduced_motion="no-preference",
        )
        button = tab.page.locator("#header button").first
        button.evaluate("(one) => one.scrollIntoView()")
        tab.page.mouse.move(20, 20)
    with few.tab() as tab:
        assert tab is first
        assert _left(tab, small_url) == new


def test_a_tab_in_which_something_went_wrong_is_not_given_again(few: Tabs) -> None:
    given = []

    def break_off() -> None:
        with few.tab() as tab:
            given.append(tab)
            raise ValueError("wrong")

    with pytest.raises(ValueError, match="wrong"):
        break_off()
    with few.tab() as tab:
        assert tab not in given
