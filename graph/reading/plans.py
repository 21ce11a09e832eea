"""An entry of the document → the ties that it is meant for, before ids are given out.

What is planned depends on the entry, on whom names mean, on the kinds, and on nothing else of the
file: so it is kept for the file's next reading (`memory.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.dates import Date, Interval
from graph.model import Tie, TieType
from graph.reading.document import AllianceEntry, Document, TieEntry
from graph.reading.ends import Pairs
from graph.reading.kinds import meant_kind
from graph.reading.memory import Same
from graph.reading.names import Names
from graph.reading.places import Place, Problems
from graph.reading.sentences import no_such, quote
from graph.reference.states import Fact
from graph.slug import slug
from graph.vocabulary.kinds import Kind
from graph.vocabulary.kinds import kinds as built_in
from graph.vocabulary.statuses import membership_statuses, statuses


@dataclass(frozen=True)
class Planned:
    """A tie with the id that it would like, and where it stands within its entry.

    `own` ids were chosen by the author; others have the `since` behind them where they are taken.
    """

    tie: Tie
    within: Place = ()
    own: bool = False
    since: Date | None = None


@dataclass(frozen=True)
class _Kept:
    """What was planned of an entry, and whom it mentioned first of all."""

    planned: tuple[Planned, ...]
    mentioned: Mapping[str, Fact]


class Plans:
    """Plans the ties of a document's entries."""

    def __init__(
        self,
        document: Document,
        names: Names,
        known: Mapping[str, Kind],
        problems: Problems,
        before: Same | None = None,
    ) -> None:
        self._default = document.sources_default
        self._names = names
        self._kinds = known
        self._problems = problems
        self._pairs = Pairs(names, problems)
        # What was replaced is not what the file says, and not said anything of.
        self._before = Same() if before is None or problems.gave_up else before
        self._before.begin((names.meant(), dict(known), self._default))

    def of_alliance(self, key: str, alliance: AllianceEntry) -> tuple[Planned, ...]:
        """The memberships under an alliance."""
        return self._kept(key, alliance, self._memberships(key, alliance))

    def of_entry(self, entry: TieEntry, type_: TieType, place: Place) -> tuple[Planned, ...]:
        """The ties of a deal or a conflict."""
        return self._kept(type_, entry, self._ties(entry, type_, place))

    def end(self) -> None:
        """Nothing more is to be planned."""
        self._before.end()

    def _kept(
        self, key: str, entry: AllianceEntry | TieEntry, plan: Iterator[Planned]
    ) -> tuple[Planned, ...]:
        """What was planned the last time, or else is now."""
        kept: _Kept | None = self._before.get(key, entry)
        if kept is not None:
            self._names.mention(kept.mentioned)
            return kept.planned
        said, made = self._problems.asked, self._pairs.made
        with self._names.mentions() as mentioned:
            planned = tuple(plan)
        if self._problems.asked == said and self._pairs.made == made:
            self._before.keep(key, entry, _Kept(planned, mentioned))
        return planned

    def _memberships(self, key: str, alliance: AllianceEntry) -> Iterator[Planned]:
        for name, periods in alliance.members.items():
            within: Place = ("members", name)
            place: Place = ("alliances", key, *within)
            state = self._names.state(name)
            if state is None:
                self._problems.add(place, self._names.unknown_state(name), key=True)
            for index, period in enumerate(periods):
                where = (*place, index)
                self._status(period.status, "membership", membership_statuses(), where)
                held = self._interval(period.since, period.until, where)
                if state is None or key not in self._names.alliance_keys:
                    continue
                tie = Tie(
                    id=f"{period.status}-{state}-{key}",
                    type="membership",
                    kind="membership",
                    source=state,
                    target=key,
                    held=held,
                    status=period.status,
                    confidence=period.confidence,
                    according_to=period.according_to,
                    note=period.note,
                    sources=period.sources or alliance.sources or self._default,
                )
                yield Planned(tie, (*within, index), since=period.since)

    def _ties(self, entry: TieEntry, type_: TieType, place: Place) -> Iterator[Planned]:
        kind = self._kind(entry, type_, place)
        pairs = self._pairs.of(entry, kind, place)
        if entry.status:
            self._status(entry.status, "tie", statuses(), place)
        held = self._interval(entry.since, entry.until, place)
        if kind is None:
            return
        for number, (source, target) in enumerate(pairs):
            tie = Tie(
                id=_id(entry, kind, (source, target), first=number == 0),
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
                sources=entry.sources or self._default,
            )
            yield Planned(tie, own=bool(entry.id))

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
        elif (kind.sign < 0) != (type_ == "conflict") and (kind.sign or kind.key in built_in()):
            # Where an author's own kind belongs that is neither, the author knows.
            other = "deals" if type_ == "conflict" else "conflicts"
            self._problems.add(where, f"{quote(entry.kind)} belongs under `{other}:`")
        return kind

    def _status(self, status: str, of: str, known: Iterable[str], place: Place) -> None:
        if status not in known:
            self._problems.add((*place, "status"), no_such(status, f"status of a {of}", known))

    def _interval(self, since: Date | None, until: Date | None, place: Place) -> Interval:
        held = Interval(since, until)
        if held.reversed:
            message = f"it ends ({until}) before it begins ({since}); exchange or correct them"
            self._problems.add((*place, "until"), message)
        return held


def _id(entry: TieEntry, kind: Kind, pair: tuple[str, str], *, first: bool) -> str:
    """The entry's own id; else one of the kind, the ends and the beginning.

    Of the ties of one entry the first has its id, the others their ends behind it, so that
    none gets another when a name is added to the end of a list.
    """
    ends = "-".join(pair if kind.directed else sorted(pair))
    if entry.id:
        return entry.id if first else f"{entry.id}-{ends}"
    found = f"{slug(kind.key) or 'tie'}-{ends}"
    return f"{found}-{slug(entry.since.text)}" if entry.since else found
