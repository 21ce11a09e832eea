"""Some hundred ways a hand goes through a page, each step held to held/.

After a change that is meant: `RELATIONS_PICTURES=write pytest tests/browser/test_held.py`, and read
the difference.
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
from tests.browser.chromium import SIZE, ChromiumTab, chromium_tab
from tests.browser.conftest import ASKING, SMALL


def scenes(text: str) -> dict[str, list[str]]:
    """What is opened and then done, by a name that stands before it."""
    found: dict[str, list[str]] = {}
    for part in re.split(r"\n(?! |\n|$)", text.strip()):
        first, *acts = filter(None, map(str.strip, part.splitlines()))
        name, _, opened = first.partition(": ")
        found[name] = [opened, *acts]
    return found


HELD = Path(__file__).parent / "held"
SCENES = scenes((HELD / "scenes.txt").read_text("utf-8"))
HOST = "https://lessons.example.org/"
FILES = {"small": (SMALL, "en"), "petit": (SMALL, "fr"), "asking": (ASKING, "en")}
AGAIN = "RELATIONS_PICTURES=write pytest tests/browser/test_held.py"


@cache
def text_of(name: str) -> str:
    path, language = FILES[name]
    return page_of(graph.load(path), language)


def serve(route: Route) -> None:
    """The pages, at an address that is the same for everyone."""
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


def act(tab: ChromiumTab, told: str) -> None:
    """What a hand does, in a verb and what it is done to."""
    verb, _, what = told.partition(" ")
    page = tab.page
    if verb == "press":
        for key in what.split():
            tab.press(key)
    elif verb == "type":
        tab.type(what)
    elif verb in {"click", "save", "point"}:
        found = page.locator(what).first
        found.wait_for()
        found.evaluate(f"(one) => window.held.{'hover' if verb == 'point' else 'click'}(one)")
        if verb == "save":
            tab.evaluate("window.held.saved()")
    elif verb == "at":
        page.mouse.move(*map(float, what.split()))
    elif verb == "focus":
        page.locator(what).first.focus()
    elif verb == "choose":
        selector, _, value = what.rpartition(" = ")
        page.locator(selector).first.select_option(value)
    elif verb == "set":
        tab.set(**yaml.safe_load(what))
    elif verb == "pass":
        tab.evaluate(f"window.clock.pass({what})")
    elif verb == "size":
        clock.resize(tab, *map(int, what.split()))
    elif verb == "run":
        tab.evaluate(what)
    else:
        raise ValueError(told)


def told(tab: ChromiumTab, scene: list[str]) -> list[str]:
    """All that a scene shows, step by step."""
    (name, _, hash_), *acts = [scene[0].partition("#"), *scene[1:]]
    found = [f"# {scene[0]}"]
    tab.resize(*SIZE)
    tab.page.mouse.move(-9, -9)
    tab.go(f"{HOST}{name}.html" + (f"#{hash_}" if hash_ else ""))
    before: list[str] = []
    known: set[str] = set()
    if scene != SCENES[name]:
        before, known = of_page(name)
    for one in ["", *acts]:
        if one:
            found += ["", f"# {one}"]
            act(tab, one)
        now = held.lines(tab)
        found += [*held.deeds(tab), *held.changed(before, now, known)]
        before = now
    return found


def of_page(name: str) -> tuple[list[str], set[str]]:
    """What a page shows as it opens, and all that its own file tells of it."""
    parts = (HELD / f"{name}.txt").read_text("utf-8").split("\n\n")
    lines = [[line[1:] for line in part.splitlines() if line[:1] == "+"] for part in parts]
    return lines[0], {held.kept(line) for some in lines for line in some}


@pytest.mark.parametrize("name", SCENES)
def test_a_way_through_the_page_shows_what_it_showed(visitor: ChromiumTab, name: str) -> None:
    found = told(visitor, SCENES[name])
    file = HELD / f"{name}.txt"
    if os.environ.get("RELATIONS_PICTURES") == "write":
        file.write_text("\n".join(found) + "\n", encoding="utf-8")
    kept = file.read_text("utf-8").splitlines()
    for at in range(max(len(found), len(kept))):
        now, was = (some[at] if at < len(some) else "nothing more" for some in (found, kept))
        where = next((line for line in reversed(found[: at + 1]) if line.startswith("# ")), "")
        assert held.alike(now, was), (
            f"{file.name}:{at + 1}, after {where}:\nwas {was}\nis  {now}\nmeant? {AGAIN}"
        )


def test_each_file_is_of_a_way() -> None:
    assert {file.stem for file in HELD.glob("*.txt")} == {"scenes", *SCENES}


def test_what_differs_is_told_apart() -> None:
    """So much for how a browser rounds, and no more."""
    line = '+  button.go aria-label="3 ties" @12,40 30×20 “Russia”'
    assert held.alike(line, line.replace("12,40", "13,40"))
    assert not held.alike(line, line.replace("12,40", "14,40"))
    assert not held.alike(line, line.replace("3 ties", "4 ties"))
    drawn = "+drawn actors id:RUS-2016 x:837 alpha:0.2"
    assert held.alike(drawn, drawn.replace("0.2", "0.3"))
    assert not held.alike(drawn, drawn.replace("837", "838"))
    assert not held.alike(drawn, drawn.replace("2016", "2017"))
    now = ["a “one”", "b @1,2 3×4", "c"]
    assert held.changed(now, [*now, "d"], set()) == ["+d"]
    assert held.changed([*now, "d"], ["c", *now[:2]], {"d"})[0].startswith("-1 lines ")
    assert held.changed(now, ["c", *now[:2]], set())[0] == "in another order"
