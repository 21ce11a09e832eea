"""The whole of what the page is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph.rendering.contract.about import About, Language, Meta, Served
from graph.rendering.contract.actors import Actor
from graph.rendering.contract.measures import Measures
from graph.rendering.contract.selection import Filter, View
from graph.rendering.contract.sources import Source
from graph.rendering.contract.stories import Story
from graph.rendering.contract.ties import Tie
from graph.rendering.contract.vocabulary import Category, Kind, Status


@dataclass(eq=False, repr=False, slots=True)
class PageData:
    """The whole."""

    language: Language
    about: About
    meta: Meta
    view: View
    categories: Sequence[Category]
    statuses: Mapping[str, Status]
    filters: Sequence[Filter]
    binding: Sequence[str]
    obliging: Sequence[str]
    idle: Sequence[str]
    confidences: Mapping[str, str]
    kinds: Mapping[str, Kind]
    sources: Mapping[str, Source]
    flags: Mapping[str, str]
    land: Mapping[str, Any]
    stories: Sequence[Story]
    actors: Sequence[Actor]
    ties: Sequence[Tie]
    measures: Measures | None = None
    served: Served | None = None
