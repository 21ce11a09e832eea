"""A page whose time a test drives: motion runs to its end at once, and always in the same steps.

Frames, timers and the sizes that a page observes are served by the test's own clock, so that
nothing waits for a screen: a walk of hundreds of steps takes as long as what it computes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from tests.browser.chromium import ChromiumTab, chromium_tab
from tests.browser.tab import Seen

CLOCK = (Path(__file__).parent / "clock.js").read_text(encoding="utf-8")

AT_ONCE = 16
"""Of a few views the page has worked out long before an answer is due, on a busy machine too."""

READING = """JSON.stringify((() => {
  const text = (selector) => {
    const node = document.querySelector(selector);
    const seen = node && !node.hidden && node.getClientRects().length > 0;
    return seen ? node.innerText : null;
  };
  const state = window.relations.state();
  for (const list of Object.values(state.filters)) list?.sort(); // in whatever order one ticked
  return {
    state: { ...state, hover: null },
    drawn: window.relations.drawn(),
    legend: text("#legend"),
    details: text("#details"),
    compared: text("#compare"),
    caption: text("#map-caption"),
    card: text("#story"),
    time: text("#timeline .time-head"),
    key: text("#line-key"),
    theme: document.documentElement.dataset.theme,
  };
})(), (_, value) => typeof value === "number" && !Number.isFinite(value) ? `${value}` : value)"""
"""As one text: what Playwright takes apart itself costs ten times as much."""


def drive(tab: ChromiumTab, *, painted: bool = False) -> None:
    """Take the time of every page that is opened from now on, and be no first visitor."""
    tab.page.add_init_script(f"window.unpainted = {json.dumps(not painted)}")
    tab.page.add_init_script(CLOCK)


def rest(tab: ChromiumTab) -> None:
    """Let all motion run to its end."""
    tab.evaluate("window.clock.rest()")


def resize(tab: ChromiumTab, width: int, height: int) -> None:
    """Give the window another size, and wait until the page knows."""
    tab.resize(width, height)
    tab.evaluate(f"window.clock.told({width}, {height})")
    rest(tab)


def load(tab: ChromiumTab, url: str) -> None:
    """Open a page of relations anew and let it come to rest."""
    tab.go(url)
    rest(tab)


def at_rest(tab: ChromiumTab, states: Sequence[dict[str, Any]], expression: str) -> list[Any]:
    """The value of a JavaScript expression after each of these changes, once all motion is over.

    Many are asked for in one call: no frame is made for the screen between them, which would be a
    quarter of the work.
    """
    found: list[Any] = []
    for first in range(0, len(states), AT_ONCE):
        some = json.dumps(states[first : first + AT_ONCE])
        told = tab.evaluate(
            f"(async () => {{ const found = []; for (const state of {some}) {{"
            " window.relations.set(state); await window.clock.rest();"
            f" found.push({expression}); }} return JSON.stringify(found); }})()"
        )
        found += json.loads(told)
    return found


@contextmanager
def driven(
    browser: Browser, url: str, size: tuple[int, int] = (1280, 720)
) -> Iterator[ChromiumTab]:
    """A page whose time the test drives; at its end, nothing went wrong in it."""
    with chromium_tab(browser) as tab:
        tab.resize(*size)
        drive(tab)
        load(tab, url)
        yield tab
        assert tab.seen() == Seen()


def reading(tab: ChromiumTab) -> dict[str, Any]:
    """What there is to see, and where."""
    found: dict[str, Any] = json.loads(tab.evaluate(READING))
    return found


def differences(one: object, other: object, path: str = "") -> list[str]:
    """Where two readings differ, in words."""
    if one == other:
        return []
    if isinstance(one, dict) and isinstance(other, dict):
        keys = sorted({*one, *other})
        return [
            words
            for key in keys
            for words in differences(one.get(key), other.get(key), f"{path}.{key}".lstrip("."))
        ]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        pairs = zip(one, other, strict=True)
        return [
            words
            for at, (a, b) in enumerate(pairs)
            for words in differences(a, b, f"{path}[{_name(a, at)}]")
        ]
    return [f"{path}: {_short(one)} and not {_short(other)}"]


def _name(entry: object, at: int) -> str:
    return str(entry.get("id", at)) if isinstance(entry, dict) else str(at)


def _short(value: object) -> str:
    if isinstance(value, list):
        names = [_name(entry, at) for at, entry in enumerate(value)]
        return f"{len(value)} ({', '.join(names[:30])})"
    return repr(value)[:300]
