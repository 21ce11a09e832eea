"""What another file has on some actors: them, the ties between them, and the sources of both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from graph.dates import Interval
from graph.model import Actor, Alliance, Source, State, Tie
from graph.naming import dated_of
from graph.periods import meet
from graph.reading.ties import cited, cited_figures
from graph.relations import Relations
from graph.vocabulary.kinds import Kind


@dataclass(frozen=True)
class Wanted:
    """What is asked for: ids of actors and of alliances with all their members, and the rest.

    Without actors, alliances and regions all actors are wanted; `kinds` and `categories` narrow
    deals and conflicts, and None narrows nothing.
    """

    actors: tuple[str, ...] = ()
    alliances: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    kinds: tuple[str, ...] | None = None
    categories: tuple[str, ...] | None = None
    period: Interval = Interval()


@dataclass(frozen=True)
class Taken:
    """A part of a file's relations that stands by itself: what its ties need is in it."""

    actors: Mapping[str, Actor]
    ties: Mapping[str, Tie]
    kinds: Mapping[str, Kind]
    sources: Mapping[str, Source]


def take(relations: Relations, wanted: Wanted, last: date) -> Taken:
    """The part of relations that is wanted, without ties that begin after the last day."""
    ends = _actors(relations, wanted)
    start, end = wanted.period.start, min(wanted.period.end, last)
    ties = {
        id_: tie
        for id_, tie in relations.ties.items()
        if tie.source in ends
        and tie.target in ends
        and _is_wanted(tie, relations.kinds[tie.kind], wanted)
        and meet(relations.spans[id_], (start, end))
    }
    actors = {id_: actor for id_, actor in relations.actors.items() if id_ in ends}
    keys = {*cited_by(actors.values(), ties.values())}
    used = {tie.kind for tie in ties.values()}
    return Taken(
        actors,
        ties,
        {key: kind for key, kind in relations.kinds.items() if key in used},
        {key: source for key, source in relations.sources.items() if key in keys},
    )


def _actors(relations: Relations, wanted: Wanted) -> set[str]:
    if not (wanted.actors or wanted.alliances or wanted.regions):
        return {*relations.actors}
    start, end = wanted.period.start, wanted.period.end
    members = {
        tie.source
        for id_, tie in relations.ties.items()
        if tie.is_membership
        and tie.target in wanted.alliances
        and meet(relations.spans[id_], (start, end))
    }
    of_regions = {
        id_
        for id_, actor in relations.actors.items()
        if isinstance(actor, State) and actor.continent in wanted.regions
    }
    return {*wanted.actors, *wanted.alliances, *members, *of_regions}


def _is_wanted(tie: Tie, kind: Kind, wanted: Wanted) -> bool:
    """Whether its kind is; memberships come with their alliance."""
    if tie.is_membership or (wanted.kinds is None and wanted.categories is None):
        return True
    return tie.kind in (wanted.kinds or ()) or kind.category in (wanted.categories or ())


def cited_by(actors: Iterable[Actor], ties: Iterable[Tie]) -> Iterator[str]:
    """The keys of all sources that actors and ties name."""
    for actor in actors:
        yield from actor.sources
        yield from (key for one in dated_of(actor) for key in one.sources)
        if not isinstance(actor, Alliance):
            yield from (key for _, key in cited_figures(actor.figures))
    for tie in ties:
        yield from (key for _, key in cited(tie))
