"""What is looked at of a page that nobody can read, and which plain words may stand there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import graph
from graph.reference.states import known
from graph.rendering.listing import is_panel

VIEWS: Mapping[str, Any] = {
    "network": {"selection": None},
    "a state": {"selection": "SRB"},
    "an alliance": {"selection": "NATO"},
    "an alliance with others": {"selection": "EAEU"},
    "a sale": {"selection": "pantsir"},
    "a state that is not there": {"selection": "YUG"},
    "an earlier day": {"selection": "HRV", "date": "1992-01-01"},
    "map": {"layout": "map", "selection": "EU", "date": "2020-02-24"},
    "matrix": {"layout": "matrix", "selection": "SRB"},
    "table": {"layout": "network", "panel": "table", "selection": "SRB"},
    "compared": {"panel": "picture", "selection": None, "compare": "1985-01-01"},
    "table compared": {"panel": "table", "compare": "2000-01-01"},
    "filtered": {"panel": "picture", "compare": None, "filters": {"kinds": []}},
    "first step": {"filters": {"kinds": None}, "story": {"id": "between", "step": 0}},
    "second step": {"story": {"id": "between", "step": 1}},
    "presenting": {"presenting": True},
}
"""What is looked at in turn on the small page, each on top of the one before."""

PANELS: Mapping[str, Any] = {
    "path": {"selection": None, "focus": ["SRB", "RUS"]},
    "common": {"focus": ["SRB", "HRV"]},
    "triads": {"focus": ["SRB"]},
    "without": {"focus": ["RUS"]},
    "rank": {"focus": [], "shading": "degree"},
    "cite": {"selection": "pantsir"},
}
"""What panels are opened with that the views do not open; others are opened as they are."""

OTHERWISE: Mapping[str, str] = {
    "compare": "compared",
    "details": "a state",
    "help": "its key",
    "legend": "its button",
    "start": "first visit",
    "stories": "its button",
    "table": "table",
}
"""Panels that stand open in a view, or that a key or a button opens in the test itself."""

_PAGE = Path(graph.__path__[0]) / "page"
_ID = re.compile(r'export const PANEL = \{\s*id: "([^"]+)"')


def panels() -> list[str]:
    """The ids of all panels that there are."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(_PAGE.rglob("*.js"))]
    found = [_ID.search(text) for text in texts if is_panel(text)]
    assert all(found), "a PANEL begins with its id"
    return [match[1] for match in found if match]


def opened_with() -> Mapping[str, Any]:
    """What each panel that is open nowhere else is opened with."""
    return {**PANELS, **{id_: {} for id_ in panels() if id_ not in {*PANELS, *OTHERWISE}}}


OPENED: Mapping[str, str] = {
    "stories": "#header .stories-button",
    "events": ".events-button",
    "pictures to save": ".save > button",
    "speeds": ".play",
}
"""What buttons open or begin."""

PARTS = (
    "#header h1, #header .search, #legend, #details, #zoom, .play, .time-tools, #story, #table th,"
    " .time-track > .icon-button, .panel-head .icon-button, .story-foot .primary, .section-tools,"
    " .entry .count, .event-mark, .ticks span"
)
ENGLISH = re.compile(r"[A-Za-z]{2,}")
ASIDE = 0.12
"""What stands so far from the middle stands at one side: words are not equally long."""


def allowed_in(relations: graph.Relations) -> re.Pattern[str]:
    """Ids, codes and names by which actors are found; formats, addresses, this program."""
    names = {*relations.actors, *relations.ties, "relations", "PNG", "SVG"}
    for actor in relations.actors.values():
        fact = known().get(actor.id)
        names.update((*actor.aliases, *((fact.name, fact.alpha2) if fact else ())))
    words = (rf"\b{re.escape(name)}\b" for name in sorted(names, key=len)[::-1] if name)
    return re.compile("|".join((r"https?://\S+", *words)))


def plain(texts: Iterable[str], allowed: re.Pattern[str]) -> set[str]:
    """Those of some texts that hold plain words beyond what is allowed."""
    return {text for text in texts if ENGLISH.search(allowed.sub("", text))}
