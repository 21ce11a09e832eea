"""Every window: each control can be seen or scrolled to and clicked; the picture is seen."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from graph.cli import main
from tests.browser import clock
from tests.browser.chromium import ChromiumTab, chromium_tab
from tests.browser.conftest import SMALL
from tests.browser.controls import LOOK, Look
from tests.browser.tab import Seen

pytestmark = pytest.mark.long

ALONE = [
    (320, 256), (360, 640), (375, 667), (390, 844), (427, 240), (568, 320), (640, 480),
    (721, 400), (768, 1024), (1024, 600), (1093, 520), (1280, 720), (1920, 1080), (3840, 2160),
]  # fmt: skip
"""Phones both ways up, laptops at zooms of 125 to 400 %, a tablet, a projector, a large screen."""
FRAMES = [(320, 256), (375, 667), (480, 320), (800, 450), (1280, 720)]
ENOUGH_OF_THE_PICTURE = 0.05


def _state(**partial: object) -> str:
    rest = {"story": None, "presenting": False, "selection": None, "compare": None,
            "panel": "picture", "layout": "network", "theme": "light",
            "filters": {"kinds": None, "alliances": None}}  # fmt: skip
    return f"window.relations.set({json.dumps({**rest, **partial})})"


def _step(**partial: object) -> list[str]:
    """A step, and then what the reader turns to."""
    step = _state(story={"id": "crowded", "step": 3})
    return [step, f"window.relations.set({json.dumps(partial)})"]


def _click(selector: str) -> str:
    return f"document.querySelector({json.dumps(selector)}).click()"


FILTERS = _click("[aria-controls=legend]")
NOTES = _click("[aria-controls=story-notes]")
SEARCH = """
(() => {
    const box = document.querySelector("#search");
    box.focus();
    box.value = "e";
    box.dispatchEvent(new Event("input"));
})()
"""
PAGE = ["search", "time", "Filters", "Help", "Stories", "A year back", "A year on"]
CARD = ["Back", "Next", "Close the story"]

STATES: dict[str, tuple[list[str], list[str]]] = {
    "network": ([_state()], [*PAGE, "Map", "Zoom in", "Save the picture"]),
    "details": ([_state(selection="SRB")], [*PAGE, "Close the details"]),
    "large type": ([_state(selection="pantsir", theme="projector")], [*PAGE, "Close the details"]),
    "map": ([_state(layout="map")], [*PAGE, "Network", "Turn the map"]),
    "map, details": ([_state(selection="NATO", layout="map")], [*PAGE, "Close the details"]),
    "matrix": ([_state(layout="matrix")], [*PAGE, "Network", "Map", "matrix-group"]),
    "matrix, details": ([_state(layout="matrix", selection="SRB")], [*PAGE, "Close the details"]),
    "table": ([_state(panel="table")], [*PAGE, "grid-scroll", "CSV"]),
    "table, details": ([_state(panel="table", selection="SRB")], [*PAGE, "grid-scroll"]),
    "comparison": ([_state(compare="1990-01-01")], [*PAGE, "compare"]),
    "comparison, details": ([_state(compare="1990-01-01", selection="SRB")], PAGE),
    "filters": (
        [_state(filters={"kinds": None, "alliances": ["NATO"]}), FILTERS],
        [*PAGE, "Close the filters", "Show everything"],
    ),
    "nothing shown": (
        [_state(filters={"kinds": [], "alliances": []}, selection="SRB")],
        ["Show everything", "Close the notice"],
    ),
    "help": ([_state(), _click("[aria-label^=Help]")], ["Close the help"]),
    "stories": ([_state(), _click(".stories-button")], ["Close the list", "story-entry"]),
    "save": ([_state(), _click(".save > button")], ["PNG", "SVG"]),
    "events": ([_state(), _click(".events-button")], ["Close the events"]),
    "search": ([_state(), SEARCH], ["search-0"]),
    "step": (_step(), [*CARD, "Present", "Notes", "story-dot"]),
    "step, large type": (_step(theme="projector"), CARD),
    "step, map": (_step(layout="map"), CARD),
    "step, notes": ([*_step(), NOTES], CARD),
    "step, details": (_step(selection="RUS"), ["Close the details"]),
    "step, table": (_step(panel="table"), [*CARD, "grid-scroll"]),
    "step, filters": ([*_step(), FILTERS], ["Close the filters"]),
    "presenting": (_step(presenting=True), ["story-dot", "Leave the presentation"]),
    "presenting, notes": (
        [*_step(presenting=True), NOTES],
        ["story-dot", "Leave the presentation"],
    ),
}
"""What is done to come there, and what must be there to be used."""

ASKING: dict[str, list[str]] = {
    "path": ["Close the connections", "From", "To"],
    "rank": ["Close the ranking", "By which measure"],
    "common": ["Close the comparison of actors", "Actor 1", "Actor 2"],
    "triads": ["Close the threes", "Around whom"],
    "without": ["Close what hangs on it", "Without whom"],
    "share": ["Close"],
    "cite": ["Close", "The picture", "BibTeX", "Copy", "Save"],
    "keep": ["Close without keeping", "Copy"],
}
CLOSED = dict.fromkeys(ASKING, False)
FEW = {(320, 256), (375, 667), (1093, 520), (3840, 2160), (800, 450)}
"""The panels that answer questions and the windows of their own, in some sizes of each sort."""

HIDING = {
    "matrix",
    "matrix, details",
    "table",
    "table, details",
    "step, table",
    "filters",
    "help",
    "stories",
    "events",
    "search",
}
"""States in which the picture is not what one looks at."""

PUT_AWAY = """
(async () => {
    // The page is told of it later than it is done, and would open it again until then.
    await Promise.all([...document.querySelectorAll("dialog[open]")].map((open) =>
        new Promise((told) => {
            open.addEventListener("close", told, { once: true });
            open.close();
        })));
    document.querySelector("#search").value = "";
    document.activeElement?.blur();
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    for (const id of ["story-notes", "legend"]) {
        if (document.getElementById(id).hidden) continue;
        document.querySelector(`[aria-controls=${id}]`).click();
    }
})()
"""


@pytest.fixture(scope="module")
def crowded_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The small page, and a story of many steps whose text, notes and sources are long."""
    step = {
        "text": "What happened on that day takes many words, and all of them are said here. " * 9,
        "note": "And the teacher has more to say than the text does. " * 12,
        "focus": ["Serbia", "Russia"],
        "select": "pantsir",
        "date": "2020-02-24",
        "sources": ["treaty", "report", "paper"],
    }
    story = {"id": "crowded", "title": "A story with a very long title " * 2, "steps": [step] * 20}
    page = tmp_path_factory.mktemp("crowded")
    text = SMALL.read_text(encoding="utf-8").rstrip()
    (page / "crowded.yaml").write_text(f"{text}\n  - {json.dumps(story)}\n", encoding="utf-8")
    assert main(["render", str(page / "crowded.yaml"), "--output", str(page / "crowded.html")]) == 0
    return (page / "crowded.html").as_uri()


@pytest.fixture(scope="module")
def timed(chromium_browser: Browser) -> Iterator[ChromiumTab]:
    """A tab whose clock the test drives, and on which nothing is painted: where all lies counts."""
    with chromium_tab(chromium_browser) as tab:
        clock.drive(tab)
        yield tab
        assert tab.seen() == Seen()


def _looks(tab: ChromiumTab, views: list[tuple[list[str], bool]]) -> list[Look]:
    """What a look at each view finds, by what is done to come there and whether it is measured.

    All in one call: no frame is made for the screen between them.
    """
    done = "\n".join(
        f"await putAway(); {'; '.join(acts)}; await window.clock.rest();"
        f" found.push(look({json.dumps(measured)}));"
        for acts, measured in views
    )
    found = tab.evaluate(
        f"(async () => {{ const putAway = () => {PUT_AWAY}; const look = (MEASURED) => {LOOK};"
        f" const found = []; {done}\n return found; }})()"
    )
    return [Look(**one) for one in found]


@pytest.mark.parametrize(
    ("address", "sizes"),
    [("", ALONE[::2]), ("", ALONE[1::2]), ("?embed", FRAMES)],
    ids=["alone", "alone too", "in a frame"],
)
def test_every_control_in_every_window(
    timed: ChromiumTab, crowded_url: str, address: str, sizes: list[tuple[int, int]]
) -> None:
    tab = timed
    clock.load(tab, crowded_url + address)
    faults = []
    for width, height in sizes:
        clock.resize(tab, width, height)
        # A story in a frame has its card and the picture alone.
        some = [state for state in STATES if not (address and state == "step, filters")]
        large = width >= 360 and height >= 640
        views = [(STATES[state][0], large and state not in HIDING) for state in some]
        for state, found in zip(some, _looks(tab, views), strict=True):
            wanted = STATES[state][1]
            seen = "\n".join(found.seen)
            # In a frame pupils sit: the notes are offered only while one presents.
            offered = [one for one in wanted if not (address and one == "Notes")]
            wrong = [*found.faults, *(f"no {one}" for one in offered if one not in seen)]
            if found.picture is not None and found.picture < ENOUGH_OF_THE_PICTURE:
                wrong += [f"{found.picture:.0%} of the picture"]
            faults += [f"{width}x{height} {state}: {fault}" for fault in wrong]
        asking = ASKING if (width, height) in FEW else {}
        panels = [([_state(open={**CLOSED, panel: True})], False) for panel in asking]
        for (panel, within), found in zip(asking.items(), _looks(tab, panels), strict=True):
            wrong = [
                *found.faults,
                *(f"no {one}" for one in within if one not in "\n".join(found.seen)),
            ]
            faults += [f"{width}x{height} {panel}: {fault}" for fault in wrong]
        tab.evaluate(_state(open=CLOSED))
    assert faults == [], "\n".join(faults)
