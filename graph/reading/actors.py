"""The document's states and alliances → actors, and their names made known."""

from __future__ import annotations

from graph.dates import Interval
from graph.model import Alliance, State
from graph.reading.document import AllianceEntry, Document, StateEntry
from graph.reading.names import Names
from graph.reading.places import Problems
from graph.reading.sentences import did_you_mean, quote
from graph.reference.kinds import alliance_kinds
from graph.reference.states import Fact, lookup


def introduce(document: Document, problems: Problems) -> Names:
    """Make known whom the document declares; notes names and codes that are taken."""
    names = Names()
    for name, entry in document.states.items():
        id_ = _state_id(name, entry)
        place = ("states", name)
        if id_ is None:
            problems.add(place, names.unknown_state(name), key=True)
            continue
        aliases = entry.aliases if entry else ()
        taken = names.add_state(id_, (name, id_, *aliases))
        if taken:
            problems.add(place, f"the name {quote(taken)} is given to two states", key=True)
    for key, alliance in document.alliances.items():
        place = ("alliances", key)
        if names.state(key) == key:
            message = f"the key {key} is also the code of a state; choose another"
            problems.add(place, message, key=True)
            continue
        taken = names.add_alliance(key, (key, alliance.name, *alliance.aliases))
        if taken:
            problems.add(place, f"the name {quote(taken)} is given to two alliances", key=True)
    names.facts.clear()
    return names


def _state_id(name: str, entry: StateEntry | None) -> str | None:
    """A state's id: its own code in the file, else ISO's alpha-3."""
    if entry and entry.code:
        return entry.code
    fact = lookup(name)
    return fact.alpha3 if fact else None


def declared_states(document: Document, names: Names, problems: Problems) -> dict[str, State]:
    """The states under `states:`, with what ISO knows of them besides."""
    states: dict[str, State] = {}
    for name, entry in document.states.items():
        id_ = _state_id(name, entry)
        if id_ is None:
            continue
        place = ("states", name)
        if id_ in states:
            message = f"{quote(name)} and {quote(states[id_].name)} are the same state"
            problems.add(place, message, key=True)
            continue
        states[id_] = _state(id_, name, entry or StateEntry(), names, problems)
    return states


def _state(id_: str, name: str, entry: StateEntry, names: Names, problems: Problems) -> State:
    fact = lookup(id_)
    place = ("states", name)
    existed = Interval(entry.since, entry.until)
    if existed.reversed:
        problems.add((*place, "until"), f"it ends ({entry.until}) before it begins")
    successors = []
    for index, successor in enumerate(entry.successors):
        found = names.state(successor)
        if found:
            successors.append(found)
        else:
            problems.add((*place, "successors", index), names.unknown_state(successor))
    known = from_fact(fact) if fact else State(id_, name)
    return State(
        id=id_,
        name=known.name if fact else name,
        code2=known.code2,
        aliases=tuple(dict.fromkeys((*known.aliases, *entry.aliases))),
        continent=entry.continent or known.continent,
        capital=known.capital,
        at=entry.at or known.at,
        position=entry.position,
        existed=existed,
        successors=tuple(successors),
        contested=entry.contested,
        note=entry.note,
        figures=entry.figures,
        sources=entry.sources,
    )


def from_fact(fact: Fact) -> State:
    """A state that the file mentions and says no more about."""
    return State(
        id=fact.alpha3,
        name=fact.name,
        code2=fact.alpha2,
        aliases=fact.aliases,
        continent=fact.continent,
        capital=fact.capital or None,
        at=(fact.lat, fact.lon),
    )


def alliances(document: Document, names: Names, problems: Problems) -> dict[str, Alliance]:
    """The alliances, without their members."""
    return {
        key: _alliance(key, entry, names, problems)
        for key, entry in document.alliances.items()
        if names.alliance(key) == key
    }


def _alliance(key: str, entry: AllianceEntry, names: Names, problems: Problems) -> Alliance:
    place = ("alliances", key)
    existed = Interval(entry.founded, entry.dissolved)
    if existed.reversed:
        message = f"it is dissolved ({entry.dissolved}) before it is founded ({entry.founded})"
        problems.add((*place, "dissolved"), message)
    if entry.kind and entry.kind not in alliance_kinds():
        near = did_you_mean(entry.kind, alliance_kinds())
        known = near or f"; known kinds: {', '.join(alliance_kinds())}"
        message = f"{quote(entry.kind)} is no kind of alliance{known}"
        problems.add((*place, "kind"), message, warning=True)
    successors = []
    for index, successor in enumerate(entry.successors):
        found = names.alliance(successor)
        if found:
            successors.append(found)
        else:
            problems.add((*place, "successors", index), names.unknown_alliance(successor))
    return Alliance(
        id=key,
        name=entry.name,
        kind=entry.kind,
        aliases=entry.aliases,
        position=entry.position,
        existed=existed,
        successors=tuple(successors),
        color=entry.color,
        note=entry.note,
        sources=entry.sources,
    )
