"""The page from a server that is mistaken about it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Route

from tests.browser.chromium import ChromiumTab, chromium_tab
from tests.browser.tab import Seen

ADDRESS = "https://lesson.example/"
SETS = ["windows-1252", "iso-8859-7", "koi8-r", "shift_jis", "gb18030", "iso-2022-jp", "nonsense"]
UNLIKE_ASCII = ["utf-16", "utf-16be", "hz-gb-2312"]


def _page(small_url: str) -> bytes:
    return Path(unquote(urlsplit(small_url).path)).read_bytes()


def _open(tab: ChromiumTab, body: bytes, content_type: str) -> None:
    def answer(route: Route) -> None:
        route.fulfill(body=body, headers={"content-type": content_type})

    tab.page.route(f"{ADDRESS}**", answer)
    tab.go(ADDRESS)
    tab.requests.clear()


@pytest.mark.parametrize("charset", [*SETS, *UNLIKE_ASCII])
def test_a_wrong_character_set_changes_nothing(
    tab: ChromiumTab, small_url: str, charset: str
) -> None:
    _open(tab, _page(small_url), f"text/html; charset={charset}")
    tab.evaluate("window.relations.ready")
    tab.select("CIV")
    assert tab.text("#details-title") == "Côte d'Ivoire"
    assert tab.page.locator("#unstarted").is_hidden()


@pytest.mark.parametrize("charset", SETS)
def test_nor_does_it_without_the_mark_at_the_start(
    tab: ChromiumTab, small_url: str, charset: str
) -> None:
    """What `graph.render` gives may be stored and served by anything."""
    body = _page(small_url).removeprefix(b"\xef\xbb\xbf")
    _open(tab, body, f"text/html; charset={charset}")
    tab.evaluate("window.relations.ready")
    tab.select("CIV")
    assert tab.text("#details-title") == "Côte d'Ivoire"


@pytest.fixture
def own_tab(chromium_browser: Browser) -> Iterator[ChromiumTab]:
    """A tab whose clock stands still, which no other test could use."""
    with chromium_tab(chromium_browser) as opened:
        opened.page.clock.install()
        yield opened
        assert opened.seen() == Seen()


def test_a_page_that_was_changed_on_its_way_says_so(own_tab: ChromiumTab, small_url: str) -> None:
    tab = own_tab
    body = _page(small_url).replace(b'"use strict";\n(() => {', b'"use strict";\n (() => {')
    _open(tab, body, "text/html")
    said = tab.page.locator("#unstarted")
    assert said.is_hidden(), "a page that is only slow alarms nobody"
    tab.evaluate("document.getAnimations().forEach((animation) => animation.finish())")
    assert said.is_visible()
    assert "UTF-8" in (said.text_content() or "")
    assert any("script-src" in violation for violation in tab.seen().violations)
