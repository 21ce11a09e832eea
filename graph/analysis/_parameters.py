"""What several measures may be told: groups of actors, a number, a choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from graph.analysis._measures import Parameter
from graph.dates import FIRST_DAY, LAST_DAY
from graph.errors import SelectionError
from graph.model import Alliance, State
from graph.reading.sentences import quote
from graph.reference.folding import fold
from graph.selection import Selection
from graph.selection.names import Finder
from graph.selection.obligations import belonging
from graph.selection.reading import one_of

if TYPE_CHECKING:
    from networkx import Graph

CONTINENT = "continent"


def members(selection: Selection, name: str) -> frozenset[str]:
    """Who is meant by a name: a state, or the members of an alliance at the time."""
    found = Finder(selection.relations).actor(name)
    if not isinstance(found, Alliance):
        return frozenset([found.id])
    inside = frozenset(belonging(selection).get(found.id, ()))
    if not inside:
        raise SelectionError(f"{found.id} has no members {_at(selection)}{_when(selection, found)}")
    return inside


def _when(selection: Selection, alliance: Alliance) -> str:
    """From when to when it has any."""
    ever = replace(selection, first=FIRST_DAY, last=LAST_DAY)
    inside = belonging(ever).get(alliance.id, {})
    spans = [span for spans in inside.values() for span in spans]
    if not spans:
        return ""
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    until = "" if last == LAST_DAY else f" until {last}"
    return f", but from {first} on{until}" if first > FIRST_DAY else f", but{until}"


def _at(selection: Selection) -> str:
    if selection.first == selection.last:
        return f"on {selection.first}"
    return f"between {selection.since} and {selection.until}"


def groups_of(selection: Selection, words: tuple[str, ...]) -> dict[str, str]:
    """The group of each actor: its continent, or the first of some alliances that it is in."""
    if [fold(word) for word in words] == [CONTINENT]:
        return {
            id_: actor.continent
            for id_, actor in selection.actors.items()
            if isinstance(actor, State) and actor.continent
        }
    found: dict[str, str] = {}
    finder = Finder(selection.relations)
    for word in words:
        alliance = finder.alliance(word).id
        for id_ in sorted(members(selection, alliance)):
            found.setdefault(id_, alliance)
    return found


def continents(network: Graph[str]) -> dict[str, str]:
    """The continent of each state of a network."""
    known = ((node, data.get("continent")) for node, data in network.nodes(data=True))
    return {node: str(continent) for node, continent in known if continent}


GROUPS = Parameter(
    "groups",
    f"what parts the actors: {CONTINENT}, or alliances (who is in several is in the first)",
    groups_of,
    "+",
    usual=CONTINENT,
)


def choice(name: str, says: str, known: Sequence[str]) -> Parameter:
    """One of a few words, the first unless another is said."""

    def read(_selection: Selection, words: tuple[str, ...]) -> str:
        return one_of(known, name, " ".join(words))

    return Parameter(name, f"{says}: {', '.join(known)}", read, usual=known[0])


def number(name: str, says: str, of: Callable[[str], Any] = float, usual: str = "") -> Parameter:
    """A number."""

    def read(_selection: Selection, words: tuple[str, ...]) -> Any:
        try:
            return of(words[0])
        except (ValueError, IndexError):
            raise SelectionError(f"{name} takes a number, not {quote(' '.join(words))}") from None

    return Parameter(name, says, read, usual=usual)
