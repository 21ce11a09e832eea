"""The file as an author writes it: what keys there are and what may stand behind each.

The same models check the file and make the JSON Schema that editors complete from. Names are
still names here; `reading/names.py` finds out whom they mean.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from graph.model import Authors, Record, Source, Text, WebAddress
from graph.reading.document.actors import (
    AllianceEntry,
    AllianceKindEntry,
    FlagEntry,
    MembershipEntry,
    NameEntry,
    StateEntry,
)
from graph.reading.document.forms import ALLIANCE
from graph.reading.document.kinds import KindEntry
from graph.reading.document.ties import TieEntry
from graph.reading.document.use import TakeEntry, Uses
from graph.reading.document.values import Day, Keys, StateName
from graph.reading.document.views import (
    FiltersEntry,
    ImageEntry,
    PlayEntry,
    StepEntry,
    StoryEntry,
    ViewEntry,
)

__all__ = [
    "AllianceEntry",
    "AllianceKindEntry",
    "Document",
    "FiltersEntry",
    "FlagEntry",
    "ImageEntry",
    "KindEntry",
    "MembershipEntry",
    "NameEntry",
    "PlayEntry",
    "StateEntry",
    "StepEntry",
    "StoryEntry",
    "TakeEntry",
    "TieEntry",
]


class Document(Record):
    """The whole file."""

    title: Text
    description: Text | None = None
    as_of: Day = Field(description="The day up to which the file claims to be true")
    author: Authors = Field((), description="Who made the file: a person, an institution")
    version: Text | None = Field(None, description="Which edition it is, if it is numbered: 1.2")
    licence: Text | None = Field(None, description="Under which it may be used: CC BY 4.0")
    address: WebAddress | None = Field(
        None, description="Where its page is published, for citations; http or https"
    )
    language: Text | None = Field(None, description="The code of the page's language: en, fr")
    use: Uses = ()
    view: ViewEntry = ViewEntry()
    sources: dict[Text, Source] = {}
    sources_default: Keys = Field((), description="For all ties that name no source of their own")
    states: dict[StateName, StateEntry | None] = {}
    alliances: dict[Annotated[str, ALLIANCE], AllianceEntry] = {}
    kinds: dict[Text, KindEntry] = {}
    deals: tuple[TieEntry, ...] = ()
    conflicts: tuple[TieEntry, ...] = ()
    stories: tuple[StoryEntry, ...] = ()
