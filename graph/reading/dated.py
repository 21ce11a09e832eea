"""Names, flags and kinds by date: what the document has → records, checked against one another."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import pairwise
from typing import TypeVar

from graph.dated import DatedFlag, DatedKind, DatedName
from graph.dates import Interval
from graph.reading.document import AllianceKindEntry, Document, FlagEntry, NameEntry
from graph.reading.places import Place, Problems
from graph.reading.sentences import did_you_mean, no_such, quote
from graph.reference.flags import drawings
from graph.reference.states import lookup
from graph.vocabulary.alliances import alliance_kinds

Entry = NameEntry | FlagEntry | AllianceKindEntry
One = TypeVar("One", DatedName, DatedFlag, DatedKind)


class Lives:
    """Reads what holds of one actor for a time; `place` is the actor's, `existed` its days."""

    def __init__(self, place: Place, existed: Interval, problems: Problems) -> None:
        self._place = place
        self._existed = existed
        self._problems = problems

    def names(self, entries: Iterable[NameEntry]) -> tuple[DatedName, ...]:
        """What it was called; on a day it has one name."""
        found = []
        for index, entry in enumerate(entries):
            if not entry.since and not entry.until:
                message = "this name has no days; write `since:` or `until:`"
                self._problems.add((*self._place, "names", index), message)
            held = Interval(entry.since, entry.until)
            found.append(DatedName(entry.name, held, entry.short, entry.sources))
        return self._checked("names", found, lambda _: None, lambda one: quote(one.name))

    def flags(self, entries: Iterable[FlagEntry]) -> tuple[DatedFlag, ...]:
        """What it flew; on a day it has one flag."""
        found = []
        for index, entry in enumerate(entries):
            key = _flag(entry.flag)
            if key is None:
                near = did_you_mean(entry.flag, drawings())
                message = f"{quote(entry.flag)} is no flag known here"
                message += near or "; write the name or code of a state, living or gone"
                self._problems.add((*self._place, "flags", index, "flag"), message)
            held = Interval(entry.since, entry.until)
            found.append(DatedFlag(key or entry.flag, held, entry.sources))
        return self._checked("flags", found, lambda _: None, lambda one: quote(one.flag))

    def kinds(
        self, first: str | None, entries: Iterable[AllianceKindEntry]
    ) -> tuple[DatedKind, ...]:
        """What an alliance is beside its `first` kind; it may be several at a time, each once."""
        if first:
            check_kind(first, (*self._place, "kind"), self._problems)
        found = []
        for index, entry in enumerate(entries):
            place = (*self._place, "kinds", index, "kind")
            check_kind(entry.kind, place, self._problems)
            if entry.kind == first:
                message = f"{quote(first)} is its `kind` all along; leave one of the two out"
                self._problems.add(place, message)
            held = Interval(entry.since, entry.until)
            found.append(DatedKind(entry.kind, held, entry.sources))
        return self._checked("kinds", found, lambda one: one.kind, lambda one: quote(one.kind))

    def _checked(
        self,
        key: str,
        found: list[One],
        rival: Callable[[One], Hashable],
        shown: Callable[[One], str],
    ) -> tuple[One, ...]:
        """Those found, after a look at their days; of one `rival` no two may share a day."""
        rivals: dict[Hashable, list[tuple[One, Place]]] = {}
        for index, one in enumerate(found):
            place: Place = (*self._place, key, index)
            self._check_days(one, place, shown(one))
            undated = key == "names" and not (one.held.since or one.held.until)  # said already
            unread = any(self._problems.unread((*place, end)) for end in ("since", "until"))
            if not unread and not undated:
                rivals.setdefault(rival(one), []).append((one, place))
        for group in rivals.values():
            in_order = sorted(group, key=lambda pair: pair[0].held.start)
            for (before, _), (after, later) in pairwise(in_order):
                if after.held.start <= before.held.end:
                    # By their order, where the second has no beginning neither has the first.
                    since = after.held.since
                    both = f"hold on {since.first}" if since else "lack a `since:`"
                    message = f"{shown(before)} and {shown(after)} both {both}"
                    message += "; let one end before the other begins"
                    self._problems.add(later, message)
        return tuple(found)

    def _check_days(self, one: DatedName | DatedFlag | DatedKind, place: Place, name: str) -> None:
        held, existed = one.held, self._existed
        if held.reversed:
            message = f"it ends ({held.until}) before it begins ({held.since})"
            self._problems.add((*place, "until"), message)
        elif held.end < existed.start or existed.end < held.start:
            lived = f"{existed.since or '…'} to {existed.until or '…'}"
            message = f"{name} holds on no day on which it exists ({lived})"
            self._problems.add(place, message, warning=True)


def check_kind(kind: str, place: Place, problems: Problems) -> None:
    """Note a kind of alliance that the vocabulary does not have."""
    if kind not in alliance_kinds():
        message = no_such(kind, "kind of alliance", alliance_kinds(), "known kinds:")
        problems.add(place, message, warning=True)


def cited(document: Document) -> Iterator[tuple[Place, str]]:
    """The sources of names, flags and kinds, each with its place."""
    for name, state in document.states.items():
        if state:
            place: Place = ("states", name)
            yield from _of(state.names, (*place, "names"))
            yield from _of(state.flags, (*place, "flags"))
    for name, alliance in document.alliances.items():
        place = ("alliances", name)
        yield from _of(alliance.names, (*place, "names"))
        yield from _of(alliance.kinds, (*place, "kinds"))


def _of(entries: Iterable[Entry], place: Place) -> Iterator[tuple[Place, str]]:
    for number, entry in enumerate(entries):
        for index, key in enumerate(entry.sources):
            yield (*place, number, "sources", index), key


def _flag(text: str) -> str | None:
    """The key of a flag: its own, or that of a state by any of its names."""
    if text in drawings():
        return text
    fact = lookup(text)
    return fact.alpha3 if fact and fact.alpha3 in drawings() else None
