"""What is looked at of a page that nobody can read, and which plain words may stand there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import graph
from graph.reference.states import known

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
    "share": {},
    "keep": {},
}
"""Panels that the views do not open, and what they are opened with."""

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
