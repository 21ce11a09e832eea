"""A whole file, read: its actors, its ties, its sources, and the network that they make."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from graph.dates import FIRST_DAY, LAST_DAY
from graph.model import Actor, Alliance, Authors, Source, Story, Tie, View
from graph.periods import meet, period
from graph.printable import printable
from graph.vocabulary.kinds import Kind

if TYPE_CHECKING:
    from networkx import MultiDiGraph, MultiGraph

    from graph.selection import Selection

Time = date | str | int | None
"""What `period` understands, as far as types say it."""

Words = str | int | Iterable[str | int] | None
"""One word or several."""


@dataclass(frozen=True, repr=False)
class Relations:
    """What `load` returns. `as_of` is the day up to which all of it claims to be true.

    `actors` and `ties` are by id, in the order of the file; `kinds` holds the kinds of tie
    that occur, the built-in and the file's own.
    """

    title: str
    as_of: date
    actors: Mapping[str, Actor]
    ties: Mapping[str, Tie]
    view: View
    description: str | None = None
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    stories: tuple[Story, ...] = ()
    language: str | None = None
    """The code of the page's language, where the file says one."""
    author: Authors = ()
    version: str | None = None
    licence: str | None = None
    address: str | None = None
    """Where the page of the whole is published."""

    @cached_property
    def first(self) -> date:
        """The first day on which a tie is in force; `as_of` if no tie has a first day."""
        starts = [tie.held.start for tie in self.ties.values() if tie.held.since]
        return min(starts, default=self.as_of)

    @cached_property
    def spans(self) -> Mapping[str, tuple[date, date]]:
        """By the id of each tie, what `in_force` says of it."""
        return {id_: self.in_force(tie) for id_, tie in self.ties.items()}

    @cached_property
    def lasting(self) -> Sequence[tuple[date, date, Tie]]:
        """Each tie that is in force on some day, after the first and the last of its days."""
        spans = ((*self.spans[id_], tie) for id_, tie in self.ties.items())
        return [span for span in spans if span[0] <= span[1]]

    def in_force(self, tie: Tie) -> tuple[date, date]:
        """The first and last day of a tie: while it is held and both its ends exist.

        `date.min` and `date.max` stand for an unknown beginning and an open end. A tie that
        nothing bounds after its ends are gone comes out with its end before its start.
        """
        start, end = tie.held.start, tie.held.end
        for id_ in (tie.source, tie.target):
            existed = self.actors[id_].existed
            start, end = max(start, existed.start), min(end, existed.end)
        return max(start, FIRST_DAY), min(end, LAST_DAY)

    @overload
    def network(self, at: Time = None, *, directed: Literal[True] = True) -> MultiDiGraph[str]: ...

    @overload
    def network(self, at: Time = None, *, directed: Literal[False]) -> MultiGraph[str]: ...

    @overload
    def network(
        self, at: Time = None, *, directed: bool
    ) -> MultiDiGraph[str] | MultiGraph[str]: ...

    def network(
        self, at: Time = None, *, directed: bool = True
    ) -> MultiDiGraph[str] | MultiGraph[str]:
        """The network of all actors and ties, or of those that stand at a time.

        `at` is a day, a month or a year: a date, a datetime (so a pandas.Timestamp), a text such
        as "1999-03-24", "1999-03" or "1999", or the number 1999. Of a month or a year it holds
        whatever stood on any day of it, so two ties of it need not have stood together. None
        takes the whole file, whenever it was.

        Nodes are ids of actors (alpha-3 codes, keys of alliances), with `type` (state or
        alliance), `name`, and what is known of `continent`, `lat`, `lon` and `kind` (of an
        alliance; `kinds` has all of them, parted by semicolons, where it is of several). Names and
        kinds are those of the last day of the time, as codes are. States have a `standing`
        (sovereign, associated, dependency, contested, movement) and `sovereign_since`, which may be
        later than the time that is asked for; without it a sovereign state has been one all along.
        For joining with other data they have the codes of
        `graph.reference.codes`, as far as there are any: `cow`, `cow_abbreviation` and `gw` if the
        Correlates of War or Gleditsch and Ward count the state on the last day of the time (without
        a time, on the file's *as of* day), `fips`, `ioc`, `m49`, `wikidata`. Each tie is one edge,
        whose key is its id, so that parallel ties are all kept, with `tie` (the id again), `sort`
        (membership, deal or conflict), `kind`, `category`, `sign`, `directed`, and what is known of
        `status`, `since`, `until` (as written). `sign` is +1 or −1, and 0 for what is neither, such
        as the membership of one who only seeks it, looks on or is suspended.

        What is mutual counts for both ends: its one edge runs in the order written, so of a
        node's measures `degree` is right, while `in_degree`, `out_degree` and paths see one
        end of it. Where that matters take `directed=False`, a MultiGraph in which no edge has a
        direction; those of directed kinds then say `from` and `to`.

        networkx.write_gexf, write_graphml and write_gml take either as it is. Raises ValueError
        if there is no such day, TypeError if `at` is no time.
        """
        from graph.network import build, undirected  # few commands ask for one

        if at is None:
            graph = build(self.actors.values(), self.ties.values(), self.kinds, self.as_of)
        else:
            first, last = period(at)
            graph = build(
                [one for one in self.actors.values() if meet(_span(one), (first, last))],
                [tie for tie in self.ties.values() if meet(self.spans[tie.id], (first, last))],
                self.kinds,
                last,
            )
        return graph if directed else undirected(graph)

    def select(
        self,
        at: Time = None,
        *,
        since: Time = None,
        until: Time = None,
        actors: Words = None,
        alliances: Words = None,
        kinds: Words = None,
        categories: Words = None,
        statuses: Words = None,
        regions: Words = None,
        sign: Words = None,
        confidence: Words = None,
        sources: Words = None,
        states_only: bool | None = None,
        text: str | None = None,
    ) -> Selection:
        """What stands at a time and passes the filters, as a Selection.

        The time is `at` (as for `network`), or a period from `since` to `until`, either of them
        perhaps open: whatever stood on any day of it. Without one it is the whole file, whenever
        it was. The filters are those of `graph.selection.FILTERS`, which says what each takes;
        names, kinds and the like may be written as in a file, one as a text, several as a list.

        Raises SelectionError, which is a ValueError, if there is no such day or word; it says
        which is near. Raises TypeError if `at`, `since` or `until` is no time.
        """
        from graph.selection.reading import selection

        chosen = {
            "actors": actors,
            "alliances": alliances,
            "kinds": kinds,
            "categories": categories,
            "statuses": statuses,
            "regions": regions,
            "sign": sign,
            "confidence": confidence,
            "sources": sources,
            "states_only": states_only,
            "text": text,
        }
        return selection(self, at, since, until, chosen)

    def __repr__(self) -> str:
        """In one line."""
        alliances = sum(isinstance(actor, Alliance) for actor in self.actors.values())
        return (
            f"<Relations “{printable(self.title)}”: {len(self.actors) - alliances} states,"
            f" {alliances} alliances, {len(self.ties)} ties, as of {self.as_of}>"
        )

    def _repr_html_(self) -> str:
        """In a notebook, the page in a frame of its own."""
        from graph.rendering.notebook import frame  # a reader of data does without the page

        return frame(self)


def _span(actor: Actor) -> tuple[date, date]:
    return actor.existed.start, actor.existed.end
