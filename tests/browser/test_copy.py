"""A copy of the page that a browser saved with all that stood in it then."""

from __future__ import annotations

import email
import re
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import ChromiumTab, Tabs
from tests.browser.tab import Tab

IDS = """(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id).sort();
    return { ids, buttons: document.querySelectorAll("button").length,
        canvases: document.querySelectorAll("canvas").length, body: document.body.className };
})()"""
VIEWS = {
    "network": "#select=EU",
    "map": "#layout=map&select=NATO&theme=dark",
    "story": "#story=between&step=2",
    "presented": "#story=between&step=2&present=1",
    "table": "#panel=table",
    "compared": "#compare=1991-01-01",
}
STYLED = {"style-src-attr: inline"}
"""Places that the script gave its elements, written into attributes: refused, and not missed."""


def _copied(tab: Tab, folder: Path) -> str:
    """The page as it stands, as "Web page, complete" writes it."""
    whole = tab.evaluate('"<!DOCTYPE html>\\n" + document.documentElement.outerHTML')
    copy = folder / "copy.html"
    copy.write_text(whole, encoding="utf-8", newline="\n")
    return copy.as_uri()


@pytest.fixture(scope="module")
def fresh(tabs: Tabs, small_url: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is in the page that is copied, and its state, as it opens."""
    with tabs.tab() as tab:
        tab.open(small_url)
        tab.open(small_url)  # the card of a first visit is not there a second time
        return tab.evaluate(IDS), tab.state()


@pytest.mark.parametrize("view", VIEWS)
def test_a_copy_is_built_once(
    tab: ChromiumTab,
    small_url: str,
    fresh: tuple[dict[str, Any], dict[str, Any]],
    tmp_path: Path,
    view: str,
) -> None:
    parts, state = fresh
    tab.open(small_url + VIEWS[view])
    tab.page.locator("#timeline").press("?")
    tab.settle()
    copy = _copied(tab, tmp_path)
    assert tab.seen().requests == []
    tab.open(copy)
    assert set(tab.seen().violations) <= STYLED
    assert len(parts["ids"]) == len(set(parts["ids"]))
    assert tab.evaluate(IDS) == parts
    assert tab.state() == state
    tab.messages.clear()


def test_a_copy_of_a_copy_works(any_tab: Tab, small_url: str, tmp_path: Path) -> None:
    any_tab.open(small_url)
    for id_ in ("NATO", "EU"):
        any_tab.select(id_)
        any_tab.settle()
        any_tab.open(_copied(any_tab, tmp_path))
        assert any_tab.state()["selection"] == "SRB"
    for id_, name in (("RUS", "Russia"), ("EU", "European Union")):
        any_tab.select(id_)
        assert any_tab.text("#details-title") == name
    any_tab.evaluate('document.querySelector("[data-key=nothing], #header button").click()')
    assert any_tab.evaluate("window.relations.visible().actors.length") > 10
    assert set(any_tab.seen().violations) <= STYLED | {"style-src: inline"}


def test_a_page_kept_as_one_file_shows_what_it_showed(page: ChromiumTab) -> None:
    """MHTML runs no scripts: what it holds must not say that the page has not started."""
    page.select("EU")
    page.settle()
    session = page.devtools()
    kept = email.message_from_string(session.send("Page.captureSnapshot")["data"])
    (text,) = [
        part.get_payload(decode=True)
        for part in kept.walk()
        if part.get_content_type() == "text/html"
    ]
    assert isinstance(text, bytes)
    html = text.decode("utf-8")
    assert ">European Union</" in html
    assert re.findall(r'<p id="unstarted"[^>]*>', html) == re.findall(
        r'<p id="unstarted"[^>]* hidden=""[^>]*>', html
    )
