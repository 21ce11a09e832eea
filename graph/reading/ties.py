"""The document's memberships, deals and conflicts → ties between actors, with stable ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from graph.dates import Date, Interval
from graph.model import Event, Figure, Item, Tie, TieType
from graph.reading.document import Document, MembershipEntry, TieEntry
from graph.reading.ends import Pairs
from graph.reading.kinds import meant_kind
from graph.reading.names import Names
from graph.reading.places import Place, Problems
from graph.reading.sentences import no_such, quote
from graph.slug import slug
from graph.vocabulary.kinds import Kind
from graph.vocabulary.statuses import membership_statuses, statuses


class Ties:
    """Gathers ties; knows which ids are taken."""

    def __init__(
        self, document: Document, names: Names, known: Mapping[str, Kind], problems: Problems
    ) -> None:
        self._document = document
        self._names = names
        self._kinds = known
        self._problems = problems
        self._pairs = Pairs(names, problems)
        self.found: dict[str, Tie] = {}
        self.places: dict[str, Place] = {}
        self._numbers: dict[str, int] = {}

    def gather(self) -> None:
        """All ties of the document, in its order: memberships, deals, conflicts."""
        for key, alliance in self._document.alliances.items():
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
        for index, period in enumerate(periods):
            where = (*place, index)
            if period.status not in membership_statuses():
                message = no_such(period.status, "status of a membership", membership_statuses())
                self._problems.add((*where, "status"), message)
            held = self._interval(period.since, period.until, where)
            if state is None or alliance not in self._names.alliance_keys:
                continue
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
                sources=period.sources or inherited or self._document.sources_default,
            )
            self._add(tie, where)

    def _tie(self, entry: TieEntry, type_: TieType, place: Place) -> None:
        kind = self._kind(entry, type_, place)
        pairs = self._pairs.of(entry, kind, place)
        if entry.status and entry.status not in statuses():
            message = no_such(entry.status, "status of a tie", statuses())
            self._problems.add((*place, "status"), message)
        held = self._interval(entry.since, entry.until, place)
        if kind is None:
            return
        for number, (source, target) in enumerate(pairs):
            id_ = self._tie_id(entry, kind, (source, target), first=number == 0)
            if id_ in self.found:
                message = f"the id {quote(id_)} is taken by another tie"
                self._problems.add((*place, "id"), message)
                return
            tie = Tie(
                id=id_,
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
                sources=entry.sources or self._document.sources_default,
            )
            self._add(tie, place)

    def _tie_id(self, entry: TieEntry, kind: Kind, pair: tuple[str, str], *, first: bool) -> str:
        """The entry's own id; else one of the kind, the ends and the beginning.

        Of the ties of one entry the first has its id, the others their ends behind it, so that
        none gets another when a name is added to the end of a list.
        """
        ends = "-".join(pair if kind.directed else sorted(pair))
        if entry.id:
            return entry.id if first else f"{entry.id}-{ends}"
        found = f"{slug(kind.key) or 'tie'}-{ends}"
        if entry.since:
            found = f"{found}-{slug(entry.since.text)}"
        return self._id(found, None)

    def _kind(self, entry: TieEntry, type_: TieType, place: Place) -> Kind | None:
        kind = self._kinds.get(entry.kind)
        where = (*place, "kind")
        if kind is None:
            known = (
                meant_kind(entry.kind, self._kinds)
                or "; README.md says where the kinds are listed, and `kinds:` adds one"
            )
            self._problems.add(where, f"{quote(entry.kind)} is no kind of tie{known}")
        elif kind.category == "membership":
            self._problems.add(where, "a membership stands under `members:` of its alliance")
        elif (kind.sign < 0) != (type_ == "conflict") and kind.sign:
            other = "conflicts" if kind.sign < 0 else "deals"
            self._problems.add(where, f"{quote(entry.kind)} belongs under `{other}:`")
        return kind

    def _interval(self, since: Date | None, until: Date | None, place: Place) -> Interval:
        held = Interval(since, until)
        if held.reversed:
            message = f"it ends ({until}) before it begins ({since}); exchange or correct them"
            self._problems.add((*place, "until"), message)
        return held

    def _id(self, wanted: str, since: Date | None) -> str:
        """The wanted one, with its date and then a number behind it if another tie has it."""
        if wanted in self.found and since:
            wanted = f"{wanted}-{slug(since.text)}"
        if wanted not in self.found:
            return wanted
        number = self._numbers.get(wanted, 1) + 1
        while f"{wanted}-{number}" in self.found:
            number += 1
        self._numbers[wanted] = number
        return f"{wanted}-{number}"

    def _add(self, tie: Tie, place: Place) -> None:
        self.found[tie.id] = tie
        self.places[tie.id] = place


def cited(tie: Tie | TieEntry) -> Iterator[tuple[Place, str]]:
    """Every key of a source that a deal or a conflict names, with its place within it."""
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
