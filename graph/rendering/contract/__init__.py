"""The page's data: what Python writes and what the page's scripts read, as types.

`plain.py` makes JSON of a record, `declarations.py` what the scripts are checked against.
"""

from __future__ import annotations

from graph.rendering.contract.about import About, Language, Licence, Meta, Served
from graph.rendering.contract.actors import (
    Actor,
    Alliance,
    DatedFlag,
    DatedKind,
    DatedName,
    Seat,
    State,
)
from graph.rendering.contract.measures import Measure, Measures
from graph.rendering.contract.page import PageData
from graph.rendering.contract.selection import Filter, FilterName, Filters, Play, View
from graph.rendering.contract.sources import Author, Figure, Source
from graph.rendering.contract.stories import (
    ChangeRecord,
    Image,
    LargeFigure,
    Quote,
    Step,
    Story,
    Telling,
    Value,
)
from graph.rendering.contract.ties import Event, Item, Tie
from graph.rendering.contract.vocabulary import Category, Kind, Status

__all__ = [
    "RECORDS",
    "About",
    "Actor",
    "Alliance",
    "Author",
    "Category",
    "ChangeRecord",
    "DatedFlag",
    "DatedKind",
    "DatedName",
    "Event",
    "Figure",
    "Filter",
    "FilterName",
    "Filters",
    "Image",
    "Item",
    "Kind",
    "Language",
    "LargeFigure",
    "Licence",
    "Measure",
    "Measures",
    "Meta",
    "PageData",
    "Play",
    "Quote",
    "Seat",
    "Served",
    "Source",
    "State",
    "Status",
    "Step",
    "Story",
    "Telling",
    "Tie",
    "Value",
    "View",
]

RECORDS = (
    Filter, Item, Event, Figure, Author, Source, DatedName, DatedFlag, DatedKind, Seat, State,
    Alliance, Tie, Status, Kind, Telling, ChangeRecord, Quote, Image, Value, LargeFigure,
    Step, Story, Meta, Play, View, Category, Language, Licence, About, Served,
    Measure, Measures, PageData,
)  # fmt: skip
"""All records, each after those that it consists of."""
