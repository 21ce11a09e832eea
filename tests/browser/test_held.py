"""Ways through the page, by hand and keys: what it says at each step is held to held/.

A way is a file: what is opened and then done (`act:`), each followed by what changed (held.py).
Time is the test's own (clock.py), so that nothing waits, and a busy machine sees the same.
To add a way, write these lines alone; then, as after a change that is meant,
`RELATIONS_PICTURES=write pytest tests/browser/test_held.py`, and read the difference.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Route

import graph
from graph.rendering import page as page_of
from tests.browser import clock, held
from tests.browser.chromium import ChromiumTab, chromium_tab
from tests.browser.conftest import ASKING, SMALL
from tests.browser.tab import Seen

HELD = Path(__file__).parent / "held"
WAYS = {
    file.stem: re.findall("^(?:open|act): ?(.*)$", file.read_text("utf-8"), re.MULTILINE)
    for file in sorted(HELD.glob("*.txt"))
}
"""By its name what a way opens and what is then done."""
HOST = "https://lessons.example.org/"
"""The address is the same for everyone, as it stands in links and citations."""
FILES = {"small": (SMALL, "en"), "asking": (ASKING, "en")}
AGAIN = "RELATIONS_PICTURES=write pytest tests/browser/test_held.py"


@cache
def text_of(name: str) -> str:
    path, language = FILES[name]
    return page_of(graph.load(path), language)


def serve(route: Route) -> None:
    name = route.request.url.removeprefix(HOST).partition("#")[0].removesuffix(".html")
    if route.request.url.startswith(HOST) and name in FILES:
        route.fulfill(body=text_of(name), content_type="text/html; charset=utf-8")
    else:
        route.fallback()


@pytest.fixture(scope="module")
def visitor(chromium_browser: Browser) -> Iterator[ChromiumTab]:
    with chromium_tab(chromium_browser) as tab:
        tab.page.context.route("**/*", serve)
        held.prepare(tab)
        yield tab


def opened(tab: ChromiumTab, what: str) -> held.Part:
    """A page as a new visitor opens it."""
    tab.clear()
    name, _, hash_ = what.partition("#")
    tab.go(f"{HOST}{name}.html" + (f"#{hash_}" if hash_ else ""))
    now = held.page_of(tab)
    held.deeds(tab)
    return now


@pytest.fixture(scope="module")
def plain(visitor: ChromiumTab) -> dict[str, held.Part]:
    """What the ways show that only open a page: all others tell what differs from these."""
    return {what: opened(visitor, what) for what, *acts in WAYS.values() if not acts}


def act(tab: ChromiumTab, told: str) -> None:
    """What a hand does, in a verb and what it is done to."""
    verb, _, what = told.partition(" ")
    page = tab.page
    if verb == "press":
        for key in what.split():
            tab.press(key)
    elif verb == "type":
        tab.type(what)
    elif verb in {"click", "save", "hover"}:
        found = page.locator(what).first
        found.wait_for()
        found.evaluate(f"(one) => window.held.{'hover' if verb == 'hover' else 'click'}(one)")
        if verb == "save":
            tab.evaluate("window.held.saved()")
    elif verb == "focus":
        page.locator(what).first.focus()
    elif verb == "choose":
        selector, _, value = what.rpartition(" = ")
        page.locator(selector).first.select_option(value)
    elif verb == "set":
        tab.set(**yaml.safe_load(what))
    elif verb == "hash":
        tab.evaluate(f"window.location.hash = '{what}'")
    elif verb == "pass":
        tab.evaluate(f"window.clock.pass({what})")
    elif verb == "size":
        clock.resize(tab, *map(int, what.split()))
    elif verb in {"point", "tap", "drag", "wheel"}:
        id_, *numbers = what.split()
        tab.evaluate(f"window.held.{verb}({', '.join([repr(id_), *numbers])})")
    else:
        raise ValueError(told)


def told(tab: ChromiumTab, way: list[str], plain: dict[str, held.Part]) -> list[str]:
    """All that a way shows, step by step."""
    what, *acts = way
    known = held.Known()
    before = held.NOTHING
    if acts:
        before = plain.get(what, plain[what.partition("#")[0]])
        for part in plain.values():
            known.add(part)
    now = opened(tab, what) if acts else plain[what]
    found = [f"open: {what}", *known.changed(before, now)]
    for one in acts:
        act(tab, one)
        before, now = now, held.page_of(tab)
        found += ["", f"act: {one}", *held.deeds(tab), *known.changed(before, now)]
    assert not acts or tab.seen() == Seen(requests=[f"{HOST}{what.partition('#')[0]}.html"])
    return found


@pytest.mark.parametrize("name", WAYS)
def test_a_way_through_the_page_says_what_it_said(
    visitor: ChromiumTab, plain: dict[str, held.Part], name: str
) -> None:
    file = HELD / f"{name}.txt"
    found = told(visitor, WAYS[name], plain)
    if os.environ.get("RELATIONS_PICTURES") == "write":
        file.write_text("\n".join(found) + "\n", encoding="utf-8")
    kept = file.read_text("utf-8").splitlines()
    for at in range(max(len(found), len(kept))):
        now, was = (some[at] if at < len(some) else "nothing more" for some in (found, kept))
        where = next((line for line in reversed(found[: at + 1]) if line[:1] in "ao"), "")
        assert now == was, f"{file.name}:{at + 1}, {where}:\nwas {was}\nis  {now}\nmeant? {AGAIN}"


def test_what_differs_is_told() -> None:
    one, other = (held.Part(f'p "{word}"', ()) for word in ("one", "a text that is longer"))
    box = held.Part("dialog#box", (one, other, held.Part("ul", (one,) * 20)))
    page, empty = held.Part("", (box,)), held.NOTHING
    known = held.Known()
    first = known.changed(empty, page)
    assert first[:3] == [" + dialog#box", '  + p "one"', '  + p "a text that is longer"']
    assert known.changed(empty, page) == [" = dialog#box"]
    assert known.changed(page, empty) == [" - dialog#box"]
    opened = held.Part("", (held.Part("dialog#box open", (other, held.Part("li", (other,)))),))
    assert known.changed(page, opened) == [
        " ~ dialog#box open",
        '  - p "one"',
        "  - ul",
        '  + li (p "a text that is..ger")',
    ]
