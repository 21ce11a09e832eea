"""Actors of other files that a file moves in the picture, and says no more of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from graph.model import Actor, Alliance, State
from graph.reading.document import Document
from graph.reading.places import Problems


def moved_states(
    states: Mapping[str, State], document: Document, borrowed: Mapping[str, Actor]
) -> dict[str, State]:
    """The file's states, with those that it only moves as they are borrowed."""
    found = dict(states)
    for id_, entry in zip(states, document.states.values(), strict=False):
        other = borrowed.get(id_)
        if entry and entry.model_fields_set == {"position"} and isinstance(other, State):
            found[id_] = replace(other, position=entry.position)
    return found


def moved_alliances(
    document: Document, borrowed: Mapping[str, Actor], problems: Problems
) -> dict[str, Alliance]:
    """The alliances that the file only moves; one that is not borrowed lacks a name."""
    found: dict[str, Alliance] = {}
    for key, entry in document.alliances.items():
        other = borrowed.get(key)
        if entry.placed and isinstance(other, Alliance):
            found[key] = replace(other, position=entry.position)
        elif entry.placed:
            message = "`name` is missing here; write `name: …`, or use a file that has the alliance"
            problems.add(("alliances", key), message, key=True)
    return found
