"""The document's memberships, deals and conflicts → ties between actors, with stable ids."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from graph.dates import Date, Interval
from graph.model import Event, Figure, Item, Tie, TieType
from graph.reading.document import Document, MembershipEntry, TieEntry
from graph.reading.names import Names
from graph.reading.places import Place, Problems
from graph.reading.sentences import did_you_mean, quote
from graph.reference.kinds import SIGNS, Kind, kinds, membership_statuses, statuses


def known_kinds(document: Document, problems: Problems) -> dict[str, Kind]:
    """The built-in kinds and the document's own, which must not take a built-in's name."""
    known = dict(kinds())
    for key, entry in document.kinds.items():
        if key in known:
            problems.add(("kinds", key), f"the kind {quote(key)} is built in", key=True)
            continue
        known[key] = Kind(
            key=key,
            label=entry.label or key[0].upper() + key[1:],
            category=entry.category,
            sign=SIGNS[entry.sign],
            directed=entry.directed,
            definition=entry.definition,
            phrases={str(end): words for end, words in entry.phrases.items()},
        )
    return known


class Ties:
    """Gathers ties; knows which ids are taken."""

    def __init__(
        self, document: Document, names: Names, known: Mapping[str, Kind], problems: Problems
    ) -> None:
        self._document = document
        self._names = names
        self._kinds = known
        self._problems = problems
        self.found: dict[str, Tie] = {}
        self.places: dict[str, Place] = {}

    def gather(self) -> None:
        """All ties of the document, in its order: memberships, deals, conflicts."""
        for key, alliance in self._document.alliances.items():
            if key not in self._names.alliance_keys:
                continue
            for name, periods in alliance.members.items():
                self._memberships(key, name, periods, alliance.sources)
        for index, entry in enumerate(self._document.deals):
            self._tie(entry, "deal", ("deals", index))
        for index, entry in enumerate(self._document.conflicts):
            self._tie(entry, "conflict", ("conflicts", index))

    def _memberships(
        self,
        alliance: str,
        name: str,
        periods: tuple[MembershipEntry, ...],
        inherited: tuple[str, ...],
    ) -> None:
        place: Place = ("alliances", alliance, "members", name)
        state = self._names.state(name)
        if state is None:
            self._problems.add(place, self._names.unknown_state(name), key=True)
            return
        for index, period in enumerate(periods):
            where = (*place, index)
            if period.status not in membership_statuses():
                near = did_you_mean(period.status, membership_statuses())
                known = near or f"; write one of {', '.join(membership_statuses())}"
                message = f"{quote(period.status)} is no status of a membership{known}"
                self._problems.add((*where, "status"), message)
            held = self._interval(period.since, period.until, where)
            tie = Tie(
                id=self._id(f"{period.status}-{state}-{alliance}", period.since),
                type="membership",
                kind="membership",
                source=state,
                target=alliance,
                held=held,
                status=period.status,
                confidence=period.confidence,
                according_to=period.according_to,
                note=period.note,
                sources=period.sources or inherited,
            )
            self._add(tie, where)

    def _tie(self, entry: TieEntry, type_: TieType, place: Place) -> None:
        kind = self._kind(entry, type_, place)
        parties = self._parties(entry, kind, place)
        if entry.status and entry.status not in statuses():
            near = did_you_mean(entry.status, statuses())
            known = near or f"; write one of {', '.join(statuses())}"
            message = f"{quote(entry.status)} is no status of a tie{known}"
            self._problems.add((*place, "status"), message)
        held = self._interval(entry.since, entry.until, place)
        if kind is None or parties is None:
            return
        source, target = parties
        ends = parties if kind.directed else sorted(parties)
        slug = f"{_slug(kind.key)}-{ends[0]}-{ends[1]}"
        if entry.since:
            slug = f"{slug}-{_slug(entry.since.text)}"
        if entry.id and entry.id in self.found:
            message = f"the id {quote(entry.id)} is taken by another tie"
            self._problems.add((*place, "id"), message)
            return
        tie = Tie(
            id=entry.id or self._id(slug, None),
            type=type_,
            kind=kind.key,
            source=source,
            target=target,
            held=held,
            title=entry.title,
            status=entry.status,
            confidence=entry.confidence,
            according_to=entry.according_to,
            note=entry.note,
            items=entry.items,
            events=entry.events,
            figures=entry.figures,
            sources=entry.sources,
        )
        self._add(tie, place)

    def _kind(self, entry: TieEntry, type_: TieType, place: Place) -> Kind | None:
        kind = self._kinds.get(entry.kind)
        where = (*place, "kind")
        if kind is None:
            near = did_you_mean(entry.kind, self._kinds)
            known = near or "; README.md lists the kinds, and `kinds:` adds one"
            self._problems.add(where, f"{quote(entry.kind)} is no kind of tie{known}")
        elif kind.category == "membership":
            self._problems.add(where, "a membership stands under `members:` of its alliance")
        elif (kind.sign < 0) != (type_ == "conflict") and kind.sign:
            other = "conflicts" if kind.sign < 0 else "deals"
            self._problems.add(where, f"{quote(entry.kind)} belongs under `{other}:`")
        return kind

    def _parties(self, entry: TieEntry, kind: Kind | None, place: Place) -> tuple[str, str] | None:
        written: list[tuple[str, Place]] = []
        if entry.between is not None:
            if entry.from_ is not None or entry.to is not None:
                message = "write either `between: [A, B]` or `from:` and `to:`, not both"
                self._problems.add((*place, "between"), message, key=True)
                return None
            if kind and kind.directed:
                message = f"{quote(kind.key)} has a direction; write `from:` and `to:`"
                self._problems.add((*place, "between"), message, key=True)
            written = [(n, (*place, "between", i)) for i, n in enumerate(entry.between)]
        elif entry.from_ is not None and entry.to is not None:
            written = [(entry.from_, (*place, "from")), (entry.to, (*place, "to"))]
        else:
            need = "`from:` and `to:`" if kind and kind.directed else "`between: [A, B]`"
            self._problems.add(place, f"whom it ties is missing; write {need}")
            return None
        found = []
        for name, where in written:
            id_ = self._names.actor(name)
            if id_ is None:
                self._problems.add(where, self._names.unknown_actor(name))
            else:
                found.append(id_)
        if len(found) != 2:
            return None
        if found[0] == found[1]:
            message = f"{quote(written[1][0])} cannot be tied to itself"
            self._problems.add(written[1][1], message)
            return None
        return found[0], found[1]

    def _interval(self, since: Date | None, until: Date | None, place: Place) -> Interval:
        held = Interval(since, until)
        if held.reversed:
            message = f"it ends ({until}) before it begins ({since}); exchange or correct them"
            self._problems.add((*place, "until"), message)
        return held

    def _id(self, slug: str, since: Date | None) -> str:
        """The slug, with its date and then a number behind it if another tie has it."""
        if slug in self.found and since:
            slug = f"{slug}-{_slug(since.text)}"
        return next(id_ for id_ in _numbered(slug) if id_ not in self.found)

    def _add(self, tie: Tie, place: Place) -> None:
        self.found[tie.id] = tie
        self.places[tie.id] = place


def cited(tie: Tie) -> Iterator[tuple[Place, str]]:
    """Every key of a source that a tie names, with its place within the tie."""
    for index, key in enumerate(tie.sources):
        yield ("sources", index), key
    parts: dict[str, Sequence[Item | Event]] = {"items": tie.items, "events": tie.events}
    for field, records in parts.items():
        for number, part in enumerate(records):
            for index, key in enumerate(part.sources):
                yield (field, number, "sources", index), key
    yield from cited_figures(tie.figures)


def cited_figures(figures: tuple[Figure, ...]) -> Iterator[tuple[Place, str]]:
    """Every key of a source that figures name, with its place."""
    for number, figure in enumerate(figures):
        if figure.source:
            yield ("figures", number, "source"), figure.source


def _numbered(slug: str) -> Iterator[str]:
    yield slug
    number = 2
    while True:
        yield f"{slug}-{number}"
        number += 1


def _slug(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", text).strip("-") or "tie"
