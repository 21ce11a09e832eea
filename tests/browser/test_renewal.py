"""A served page is built anew in its place when its file changes: what a load would show."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext

from graph.serving.bench import Bench
from tests.browser.chromium import ChromiumTab
from tests.browser.tab import REST, WATCH, Seen
from tests.serving.served import Served, serving

FILE = """\
title: A lesson
as_of: 2024-06-30
sources: {paper: {title: A paper, publisher: An institute, date: 2020}}
alliances:
  NATO: {name: North Atlantic Treaty Organization, founded: 1949, sources: [paper], members: {
    France: 1949, Germany: 1955, Spain: 1982}}
deals:
  - {kind: arms sale, from: Russia, to: Serbia, since: 2019, sources: [paper]}
  - {kind: loan, from: France, to: Serbia, since: 2012, sources: [paper]}
conflicts:
  - {kind: sanctions, from: Germany, to: Russia, since: 2014, sources: [paper]}
stories:
  - title: A story
    steps:
      - {text: Serbia buys., date: 2020-01-01, focus: [Serbia]}
      - {text: Who objects?, date: 2021-01-01}
"""
LOAN = "  - {kind: loan, from: France, to: Serbia, since: 2012, sources: [paper]}\n"
MALI = "  - {kind: loan, from: Mali, to: Serbia, since: 2015, sources: [paper]}\n"

EDITS = [
    ("a title", "title: A lesson", "title: Another & <b>more</b>"),
    ("a tie that is added", LOAN, LOAN + LOAN.replace("loan", "arms sale")),
    ("a tie that is gone", LOAN, ""),
    ("a state that is added", "conflicts:\n", MALI + "conflicts:\n"),
    ("a step", "Who objects?, date: 2021-01-01", "Who cares?, date: 2016-01-01"),
    ("an alliance's members", "Germany: 1955, ", ""),
    ("an error", "to: Serbia, since: 2019", "to: Serpia, since: 2019"),
    ("its mending", "to: Serpia, since: 2019", "to: Serbia, since: 2018"),
]

HELD = "JSON.parse(document.getElementById('relations-data').textContent).served.build"
SAID = "document.querySelector('.served-problems')?.textContent"
SHOWN = """(() => {
    const beside = "script, template, #live";
    const parts = [...document.body.children].filter((one) => !one.matches(beside));
    const { drawn, state, visible } = window.relations;
    return {
        parts: parts.map((one) => one.outerHTML.replaceAll(' style=""', "")), // a picture leaves it
        roots: [document.documentElement, document.body].map((one) => one.cloneNode().outerHTML),
        data: document.getElementById("relations-data").textContent,
        title: document.title, address: window.location.href,
        drawn: drawn(), state: state(), visible: visible(),
    };
})()"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "lesson.yaml"
    path.write_text(FILE, encoding="utf-8")
    return path


@pytest.fixture
def context(chromium_browser: Browser) -> Iterator[BrowserContext]:
    """One that reaches this machine's servers."""
    made = chromium_browser.new_context(reduced_motion="reduce")
    made.set_default_timeout(20_000)
    made.add_init_script(WATCH + REST)
    yield made
    made.close()


def shown(tab: ChromiumTab) -> tuple[dict[str, Any], bytes]:
    """All that a page says and shows, and its picture, once it is at rest."""
    tab.page.bring_to_front()  # one behind another is given a frame a second
    tab.settle()
    return tab.evaluate(SHOWN), tab.page.screenshot()


def listeners(tab: ChromiumTab) -> list[tuple[str, int]]:
    """How many hear of what, of the window and of the document."""
    devtools = tab.devtools()
    found: dict[str, int] = {}
    for target in ("window", "document", "document.documentElement", "document.body"):
        held = devtools.send("Runtime.evaluate", {"expression": target})["result"]["objectId"]
        heard = devtools.send("DOMDebugger.getEventListeners", {"objectId": held})["listeners"]
        for one in heard:
            name = f"{target} {one['type']}"
            found[name] = found.get(name, 0) + 1
    return sorted(found.items())


def follows(tab: ChromiumTab, served: Served) -> None:
    """Wait until the page has heard what the server says now, and taken it on."""
    news = next(served.news())
    tab.until(f"{HELD} === '{news['build']}'")
    failed = str(news["failed"]).lower()
    tab.until(f"document.querySelector('.served-failed') !== null === {failed}")
    # A bar that is built anew says nothing before it has heard of the server, nor of a failure.
    tab.until("document.querySelector('.served-state').textContent !== ''")
    tab.evaluate("window.relations.ready")


def saved(file: Path, served: Served, old: str, new: str) -> None:
    """Change the file, and wait until the server has all of what it is then."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    news = served.news()
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    last = Bench(file).make()
    # Where it is broken the page is the one before.
    next(
        one
        for one in news
        if one["failed"] == last.failed and (last.failed or one["build"] == last.build)
    )


def test_it_is_what_a_page_is_that_is_loaded_then(context: BrowserContext, file: Path) -> None:
    with serving(file) as served:
        tab = ChromiumTab(context.new_page())
        tab.open(served.address)
        fresh = ChromiumTab(context.new_page())
        tab.page.bring_to_front()
        tab.set(date="2020-03-01", selection="SRB")
        tab.settle()
        tab.evaluate("window.before = true")
        heard = listeners(tab)
        for what, old, new in EDITS:
            saved(file, served, old, new)
            follows(tab, served)
            found, picture = shown(tab)
            fresh.page.bring_to_front()
            fresh.open(tab.page.url)
            follows(fresh, served)
            expected, as_loaded = shown(fresh)
            for part, loaded in zip(found["parts"], expected["parts"], strict=True):
                assert part == loaded, what
            assert found == expected, what
            assert picture == as_loaded, what
            fresh.page.goto("about:blank")
        assert tab.evaluate("window.before"), "the document is the same"
        assert listeners(tab) == heard, "and nobody hears twice"
        assert "Serpia" not in (tab.evaluate(SAID) or "")
        assert tab.evaluate("document.querySelector('b b, h1 b') === null"), "text stays text"
        assert (tab.messages, tab.seen().violations) == ([], Seen().violations)


def test_what_was_done_can_still_be_taken_back(context: BrowserContext, file: Path) -> None:
    with serving(file) as served:
        tab = ChromiumTab(context.new_page())
        tab.open(served.address)
        for change in ({"date": "2020-03-01"}, {"selection": "SRB"}, {"layout": "map"}):
            tab.set(**change)
            (said,) = change.values()
            tab.until(f"location.hash.includes('{said}')")
        tab.press("k")
        saved(file, served, "A lesson", "Another")
        assert tab.page.title() == "A lesson", "nobody is disturbed while writing"
        tab.press("Escape")
        follows(tab, served)
        assert tab.page.title() == "Another"
        view = tab.state()
        assert (view["date"], view["selection"], view["layout"]) == ("2020-03-01", "SRB", "map")
        tab.evaluate("document.querySelector('#picture').focus()")
        for key, at in (("Control+z", ("SRB", "network")), ("Control+z", (None, "network"))):
            tab.page.keyboard.press(key)
            tab.until(f"window.relations.state().layout === '{at[1]}'")
            tab.settle()
            assert (tab.state()["selection"], tab.state()["layout"]) == at
        tab.page.keyboard.press("Control+Shift+z")
        tab.until("window.relations.state().selection === 'SRB'")
        assert (tab.messages, tab.seen().violations) == ([], Seen().violations)


def test_a_page_of_another_language_is_loaded_anew(context: BrowserContext, file: Path) -> None:
    with serving(file) as served:
        tab = ChromiumTab(context.new_page())
        tab.open(served.address)
        tab.set(selection="SRB")
        tab.settle()
        tab.evaluate("window.before = true")
        with tab.page.expect_event("load"):
            saved(file, served, "title: A lesson", "title: A lesson\nlanguage: fr")
        follows(tab, served)
        assert tab.evaluate("window.before") is None
        assert tab.state()["selection"] == "SRB"
