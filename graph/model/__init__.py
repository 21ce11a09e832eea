"""What relations are made of: actors (states and alliances), the ties between them, sources.

Plain, frozen records with ids where the file has names. They know nothing of YAML or HTML.
"""

from __future__ import annotations

from graph.model.actors import Actor, Alliance, Point, State
from graph.model.records import (
    Confidence,
    Event,
    Figure,
    Item,
    Quote,
    Record,
    Source,
    StepFigure,
    Text,
    WebAddress,
)
from graph.model.stories import Centre, Filters, Image, Isolates, Play, Step, Story, View
from graph.model.ties import Tie, TieType

__all__ = [
    "Actor",
    "Alliance",
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
]
