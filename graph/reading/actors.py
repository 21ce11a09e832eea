"""The document's states and alliances → actors, and their names made known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from graph.dates import Interval, parse
from graph.model import Actor, Alliance, Seat, State
from graph.reading.dated import Lives
from graph.reading.document import AllianceEntry, Document, StateEntry
from graph.reading.names import Names
from graph.reading.places import Place, Problems
from graph.reading.sentences import quote
from graph.reference.folding import fold
from graph.reference.states import Fact, known, lookup, usual


def introduce(document: Document, problems: Problems) -> Names:
    """Make known whom the document declares; notes names and codes that are taken."""
    names = Names()
    unknown = [name for name, entry in document.states.items() if not _state_id(name, entry)]
    for name, entry in document.states.items():
        id_ = _state_id(name, entry)
        place = ("states", name)
        if id_ is None:
            continue
        _check_code(name, entry, problems)
        aliases = entry.aliases if entry else ()
        taken = names.add_state(id_, (name, id_, *aliases))
        if taken:
            problems.add(place, f"the name {quote(taken)} is given to two states", key=True)
            continue
        for index, alias in enumerate(aliases):
            other = usual(alias)
            if other and other.alpha3 != id_:
                message = f"{quote(alias)} is {other.name} elsewhere; in this file it is {name}"
                problems.add((*place, "aliases", index), message, warning=True)
    for key, alliance in document.alliances.items():
        place = ("alliances", key)
        fact = usual(key)
        if key in (fact and fact.alpha3, names.declared(key)):
            message = f"the key {key} is also the code of a state; choose another"
            problems.add(place, message, key=True)
            continue
        own = () if alliance.placed else (alliance.name, *alliance.aliases)
        taken = names.add_alliance(key, (key, *own))
        if taken:
            problems.add(place, f"the name {quote(taken)} is given to two alliances", key=True)
    _introduce_dated(document, names)
    for name in unknown:
        problems.add(("states", name), names.unknown_state(name), key=True)
    names.facts.clear()
    return names


def _introduce_dated(document: Document, names: Names) -> None:
    """Make known what actors were called, where nobody else is called so."""
    for name, entry in document.states.items():
        id_ = _state_id(name, entry)
        if entry and id_:
            for dated in entry.names:
                names.offer_state(id_, dated.name)
    for key, alliance in document.alliances.items():
        for dated in alliance.names:
            for text in filter(None, (dated.name, dated.short)):
                names.offer_alliance(key, text)


def _state_id(name: str, entry: StateEntry | None) -> str | None:
    """A state's id: its own code in the file, else the one that is known."""
    if entry and entry.code:
        return entry.code
    fact = lookup(name)
    return fact.alpha3 if fact else None


def _check_code(name: str, entry: StateEntry | None, problems: Problems) -> None:
    """Note it if a state is declared under another state's name, or with another one's code.

    Under a name that is not known it may have a known code once its `aliases:` hold a known name
    of that state, so that a slip in a code makes no state another.
    """
    if entry is None or entry.code is None:
        return
    code, theirs = entry.code, known().get(entry.code)
    own = lookup(name) if theirs else usual(name)
    place = ("states", name, "code")
    if own and own.alpha3 != code:
        message = f"{quote(name)} has the code {own.alpha3} here"
        if theirs:
            problems.add(place, f"{message}; {code} is {theirs.name}")
        else:
            message += f"; as {code} it is another state, without what is known of it"
            problems.add(place, message, warning=True)
    elif theirs and not own and theirs not in map(lookup, entry.aliases):
        message = f"{quote(name)} is no name of {code} known here, which is {theirs.name};"
        message += f" choose another code, or write “{theirs.name}” among its `aliases:`"
        problems.add(place, message)


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
    fact = known().get(id_)
    place = ("states", name)
    state = from_fact(fact) if fact else State(id_, name)
    existed = Interval(entry.since or state.existed.since, entry.until or state.existed.until)
    if existed.reversed:
        problems.add((*place, "until"), f"it ends ({existed.until}) before it begins")
    if entry.independent and not existed.start <= entry.independent.last <= existed.end:
        message = f"it is independent ({entry.independent}) outside of its time"
        message += f" ({existed.since or '…'} to {existed.until or '…'})"
        problems.add((*place, "independent"), message)
    successors = _successors(entry, names.state, names.unknown_state, place, problems)
    shown, others = _names(state, name)
    lives = Lives(place, existed, problems)
    return State(
        id=id_,
        name=shown,
        code2=state.code2,
        names=lives.names(entry.names),
        flags=lives.flags(entry.flags),
        aliases=tuple(dict.fromkeys((*others, *entry.aliases))),
        continent=entry.continent or state.continent,
        capital=state.capital,
        at=entry.at or state.at,
        seats=() if entry.at else state.seats,
        position=entry.position,
        existed=existed,
        successors=successors or state.successors,
        standing=entry.standing or state.standing,
        independent=entry.independent,
        contested=entry.contested,
        note=entry.note,
        figures=entry.figures,
        sources=entry.sources,
    )


def _names(state: State, declared: str) -> tuple[str, tuple[str, ...]]:
    """The name to show, and the others: what an author declares a state under is its name.

    A code is no name, and the known spelling of the same name is the better one.
    """
    key = fold(declared)
    if key in map(fold, (state.id, state.code2 or "", state.name)):
        return state.name, state.aliases
    others = (state.name, *(alias for alias in state.aliases if fold(alias) != key))
    return declared, others


def from_fact(fact: Fact) -> State:
    """A state that the file mentions and says no more about."""
    return State(
        id=fact.alpha3,
        name=fact.name,
        code2=fact.alpha2 or None,
        aliases=fact.aliases,
        continent=fact.continent,
        capital=fact.capital or None,
        at=(fact.lat, fact.lon),
        seats=tuple(Seat((one.lat, one.lon), date.fromisoformat(one.until)) for one in fact.seats),
        existed=Interval(*(parse(day) if day else None for day in (fact.since, fact.until))),
        successors=fact.successors,
        standing=fact.standing,
    )


def among(actors: Mapping[str, Actor]) -> dict[str, Actor]:
    """The actors, with those alone of a state's known successors that are among them."""
    return {
        id_: replace(actor, successors=tuple(key for key in actor.successors if key in actors))
        for id_, actor in actors.items()
    }


def alliances(document: Document, names: Names, problems: Problems) -> dict[str, Alliance]:
    """The alliances, without their members; those apart of which it says where they stand alone."""
    return {
        key: _alliance(key, entry, names, problems)
        for key, entry in document.alliances.items()
        if names.alliance(key) == key and not entry.placed
    }


def _successors(
    entry: StateEntry | AllianceEntry,
    find: Callable[[str], str | None],
    unknown: Callable[[str], str],
    place: Place,
    problems: Problems,
) -> tuple[str, ...]:
    found = {name: find(name) for name in entry.successors}
    for index, name in enumerate(entry.successors):
        if found[name] is None:
            problems.add((*place, "successors", index), unknown(name))
    return tuple(id_ for id_ in map(found.get, entry.successors) if id_)


def _alliance(key: str, entry: AllianceEntry, names: Names, problems: Problems) -> Alliance:
    place = ("alliances", key)
    existed = Interval(entry.founded, entry.dissolved)
    if existed.reversed:
        message = f"it is dissolved ({entry.dissolved}) before it is founded ({entry.founded})"
        problems.add((*place, "dissolved"), message)
    successors = _successors(entry, names.alliance, names.unknown_alliance, place, problems)
    lives = Lives(place, existed, problems)
    return Alliance(
        id=key,
        name=entry.name,
        names=lives.names(entry.names),
        kind=entry.kind,
        kinds=lives.kinds(entry.kind, entry.kinds),
        aliases=entry.aliases,
        position=entry.position,
        existed=existed,
        successors=successors,
        color=entry.color,
        note=entry.note,
        sources=entry.sources,
    )
