"""The help names every key that the page takes, and every key that it names does something."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import ChromiumTab

STORY: dict[str, Any] = {"story": {"id": "lesson", "step": 1}, "presenting": False}
VIEW: dict[str, Any] = {"story": None, "presenting": False, "selection": "SRB", "focus": [],
        "compare": None,
        "panel": "picture", "layout": "network", "date": "2020-02-24",
        "camera": {"x": 100, "y": 50, "scale": 1}}  # fmt: skip

PLACES: dict[str, tuple[str, dict[str, Any]]] = {
    "page": ("body", VIEW),
    "picture": ("#picture", {**VIEW, "selection": "EU"}),
    "slider": ("#time", VIEW),
    "story": ("body", {**VIEW, **STORY}),
    "presenting": ("body", {**VIEW, **STORY, "presenting": True}),
}
"""Where the focus is, and in which state, while keys are pressed."""

OWN: dict[str, dict[str, list[str]]] = {
    "/": {"page": ["/"]},
    "← ↑ ↓ →": {"picture": ["ArrowLeft", "ArrowUp", "ArrowDown", "ArrowRight"]},
    ".  ,": {"picture": [".", ",", " "]},
    "Enter": {"picture": ["Enter"]},
    "←  →": {"slider": ["ArrowLeft", "ArrowRight"]},
    "[  ]": {"page": ["[", "]"]},
    "P": {"page": ["p", "P"]},
    "T": {"page": ["t", "T"]},
    "D": {"page": ["d", "D"]},
    "+  −  0": {"page": ["+", "-", "0"]},
    "Page ↑ ↓": {
        "story": ["PageUp", "PageDown", "ArrowLeft", "ArrowRight"],
        "presenting": ["PageUp", "PageDown", "ArrowLeft", "ArrowRight", " "],
    },
    "Home End": {"story": ["Home", "End"], "presenting": ["Home", "End"]},
    "N": {"story": ["n", "N"], "presenting": ["n", "N"]},
    "F5": {"story": ["F5"]},
    "P P": {},  # test_presenter.py presses it
    ". or B": {"presenting": [".", "b", "B"]},
    "M": {"page": ["m", "M"]},
    "X": {"page": ["x", "X"]},
    "Esc": {"page": ["Escape"], "story": ["Escape"], "presenting": ["Escape"]},
    "Ctrl Z": {"page": ["Control+z"]},
}
"""What stands on the help's keys, and where which key does it; without the panels' keys."""

PANELS = [
    letter
    for path in (Path(__file__).parents[2] / "graph" / "page").rglob("*.js")
    for letter in re.findall(r"key: \{ letter: \"(.)\"", path.read_text(encoding="utf-8"))
]
"""The letters that panels declare as their keys."""

HELP = OWN | {one.upper(): {"page": sorted({one, one.upper()})} for one in PANELS}

ALSO: dict[str, list[str]] = {
    "page": ["=", "Control+y", "Control+Shift+z"],
    "slider": ["ArrowUp", "ArrowDown", "PageUp", "PageDown", " "],
    "presenting": ["F5", "ArrowUp", "ArrowDown"],
}
"""Other names of the same keys, and what browsers' own sliders and clickers let one expect."""

NAMED = ["Enter", "Escape", " ", "Tab", "Backspace", "Delete", "Insert", "Home", "End", "PageUp",
         "PageDown", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]  # fmt: skip
KEYS = [
    *(chr(code) for code in range(33, 127)),
    *NAMED,
    *(f"F{number}" for number in range(1, 13)),
    *(f"Shift+{key}" for key in NAMED),
    *(f"Control+{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
    *(f"Control+Shift+{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
]

TRY = """
(async ({ selector, view, keys }) => {
    const microtask = () => new Promise((done) => queueMicrotask(done));
    const looks = () => JSON.stringify([
        window.relations.state(), document.activeElement.id, document.activeElement.className,
        document.querySelector("#timeline").classList.contains("playing"),
        [...document.querySelectorAll("dialog, .day-field, .story-curtain, #story-notes")]
            .map((one) => [one.hidden, one.open]),
    ]);
    // The whole screen is given for some seconds after a key of a hand's own; these are not.
    document.documentElement.requestFullscreen = async () => {};
    const tried = {};
    for (const key of keys) {
        window.relations.set({ open: {} });
        document.querySelector("dialog[open]")?.close();
        if (document.querySelector("#timeline").classList.contains("playing")) {
            document.querySelector(".play").click();
        }
        document.activeElement.blur();
        const notes = document.querySelector("#story-notes");
        const curtain = document.querySelector(".story-curtain");
        if (!curtain.hidden) curtain.click();
        window.relations.set({ ...view, hover: null, date: "1999-01-01" });
        window.relations.set(view);
        const place = document.querySelector(selector);
        place.focus();
        await microtask();
        const before = looks();
        const parts = key.length > 1 ? key.split("+") : [key];
        const name = parts.at(-1) || "+";
        const event = new KeyboardEvent("keydown", {
            key: name, bubbles: true, cancelable: true,
            ctrlKey: parts.includes("Control"),
            shiftKey: parts.includes("Shift") || /^[A-Z]$/.test(name),
        });
        const taken = !place.dispatchEvent(event);
        await microtask();
        const plain = key.replace(/^Shift[+]/, "");
        if (taken && !(plain in tried)) tried[key] = looks() !== before;
        if (!notes.hidden) document.querySelector("[aria-controls=story-notes]").click();
    }
    return tried;
})
"""


LATER = {"Control+z"}
"""The browser's own history takes its time: test_shortcuts.py waits for it."""


def _tried(page: ChromiumTab, place: str) -> dict[str, bool]:
    """The keys that the page takes, and whether anything is then otherwise."""
    selector, view = PLACES[place]
    page.press("Tab")  # a focus that comes by the keyboard: who walks in the picture is shown where
    asked = json.dumps({"selector": selector, "view": view, "keys": KEYS})
    tried: dict[str, bool] = page.evaluate(f"({TRY})({asked})")
    return tried


@pytest.fixture(scope="module")
def everywhere() -> dict[str, bool]:
    """The keys that the page takes wherever one is, once they were tried."""
    return {}


@pytest.fixture
def lesson(tab: ChromiumTab, lesson_url: str) -> ChromiumTab:
    tab.open(lesson_url)
    return tab


def test_the_keys_that_are_tried_are_those_that_the_help_shows(lesson: ChromiumTab) -> None:
    lesson.press("?")
    shown = lesson.evaluate(
        "[...document.querySelectorAll('#help .keys kbd')].map((keys) => keys.textContent)"
    )
    assert shown[: len(OWN)] == list(OWN)
    assert sorted(shown) == sorted(HELP)
    told = lesson.page.locator("#help .keys dd").all_inner_texts()
    assert len({words for words in told if words}) == len(HELP)


@pytest.mark.parametrize("place", PLACES)
def test_the_page_takes_the_keys_of_the_help_and_no_others(
    lesson: ChromiumTab, everywhere: dict[str, bool], place: str
) -> None:
    tried = _tried(lesson, place)
    if not everywhere:
        everywhere |= tried if place == "page" else _tried(lesson, "page")
    own = {key for places in HELP.values() for key in places.get(place, ())}
    also = set(ALSO.get(place, ()))
    others = set() if place == "page" else set(everywhere)
    assert own | also <= set(tried)
    assert set(tried) - own - also - others == set()
    assert {key for key in own if not tried[key]} <= LATER, "does nothing"
