"""What relations are made of: actors (states and alliances), the ties between them, sources.

Plain, frozen records with ids where the file has names. They know nothing of YAML or HTML.
"""

from __future__ import annotations

from graph.model.actors import Actor, Alliance, Point, Seat, State
from graph.model.authors import Author, Authors, in_full
from graph.model.records import (
    Confidence,
    Event,
    Figure,
    Item,
    Quote,
    Record,
    StepFigure,
    Text,
    WebAddress,
)
from graph.model.sources import Source
from graph.model.stories import Centre, Filters, Image, Isolates, Play, Step, Story, View
from graph.model.ties import Tie, TieType

__all__ = [
    "Actor",
    "Alliance",
    "Author",
    "Authors",
    "Centre",
    "Confidence",
    "Event",
    "Figure",
    "Filters",
    "Image",
    "Isolates",
    "Item",
    "Play",
    "Point",
    "Quote",
    "Record",
    "Seat",
    "Source",
    "State",
    "Step",
    "StepFigure",
    "Story",
    "Text",
    "Tie",
    "TieType",
    "View",
    "WebAddress",
    "in_full",
]
