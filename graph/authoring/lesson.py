"""A first lesson on some actors: a small file with comments that builds on the world's data.

Its story has three steps: how things stood, the day on which most began or ended between them,
and how things stand. Whoever writes the lesson puts their own words and days in their place.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import resources
from string import Template

from graph.dates import Date, Interval
from graph.errors import RelationsError
from graph.model import Alliance, Tie
from graph.naming import name_on
from graph.narration.words import date_in_words, listed
from graph.reading.lacking import lacking
from graph.reading.taking import Wanted, take
from graph.relations import Relations
from graph.selection.names import Finder

FEWEST, MOST = 2, 8
"""A lesson is about two at least; without names of its own it takes so many around the first."""
SOURCES = 4
"""So many documents are named behind a step."""
PAIRS, PARTS = 3, 4
"""So many pairs are told of a kind, and so many kinds: more are not read from the last row."""

_PLAIN = re.compile(r"\w(?:[\w.()'’ -]*[\w.)])?")


@dataclass(frozen=True)
class Day:
    """A day of the story: what the ties that began or ended on it are."""

    day: date
    began: tuple[Tie, ...] = ()
    ended: tuple[Tie, ...] = ()


def actors_of(world: Relations, names: Iterable[str]) -> tuple[str, ...]:
    """The ids of those who are named, in that order. Raises RelationsError for one unknown."""
    finder = Finder(world)
    return tuple(dict.fromkeys(finder.actor(name).id for name in names))


def around(world: Relations, first: str | None = None) -> tuple[str, ...]:
    """Some actor, or the one that the data shows first, and those that it has most ties with.

    It counts the day that the data shows first, or one of the actor's own time that is near to it.

    Raises RelationsError if nobody is shown first.
    """
    first = first or world.view.selection
    if first is None or first not in world.actors:
        raise RelationsError("name the actors with --from")
    counts: dict[str, int] = defaultdict(int)
    existed = world.actors[first].existed
    day = min(max(world.view.date, existed.start), existed.end)
    for id_, tie in world.ties.items():
        start, end = world.spans[id_]
        if first in (tie.source, tie.target) and start <= day <= end:
            counts[tie.target if tie.source == first else tie.source] += 1
    most = sorted(counts, key=lambda id_: (-counts[id_], id_))[: MOST - 1]
    return (first, *most)


def lesson(world: Relations, title: str, actors: Sequence[str], since: Date | None = None) -> str:
    """The text of the file. Raises RelationsError if nothing ties two of the actors."""
    if len(actors) < FEWEST:
        raise RelationsError("a lesson needs two actors at least; name more with --from")
    wanted = Wanted(actors=tuple(actors), period=Interval(since))
    taken = take(world, wanted, world.as_of)
    if not taken.ties:
        names = listed([name_on(world.actors[id_], world.as_of) for id_ in actors])
        raise RelationsError(f"the world's data has no tie between {names} in that time")
    first, turn, last = _days(world, taken.ties.values(), since)
    about = _named(world, actors)
    turned = (*turn.began, *turn.ended)
    focus = dict.fromkeys(end for tie in turned for end in (tie.source, tie.target))
    text = resources.files(__package__).joinpath("lesson.yaml.txt").read_text(encoding="utf-8")
    return Template(text).substitute(
        title=json.dumps(title, ensure_ascii=False),
        as_of=world.as_of,
        actors=about,
        fewer=_fewer(world, actors),
        since=f", since: {since}" if since else "",
        first=first,
        first_text=json.dumps(
            f"On {date_in_words(str(first))} there {_counted(world, taken.ties, first)}"
            " between them.",
            ensure_ascii=False,
        ),
        turn=turn.day,
        turn_text=json.dumps(_told(world, turn), ensure_ascii=False),
        focus=_named(world, focus),
        sources=", ".join([*dict.fromkeys(key for tie in turned for key in tie.sources)][:SOURCES]),
        last=last,
        last_text=json.dumps(
            f"On {date_in_words(str(last))} there {_counted(world, taken.ties, last)}.",
            ensure_ascii=False,
        ),
    )


def _days(world: Relations, ties: Collection[Tie], since: Date | None) -> tuple[date, Day, date]:
    """The day before most happens (or the first one), the one on which it does, and the last."""
    began: dict[date, list[Tie]] = defaultdict(list)
    ended: dict[date, list[Tie]] = defaultdict(list)
    for tie in ties:
        start, end = world.spans[tie.id]
        began[start].append(tie)
        ended[end + timedelta(1) if end < world.as_of else end].append(tie)
    earliest = max(since.first if since else world.first, min(began), world.first)

    def said(day: date) -> float:
        return sum(
            world.kinds[tie.kind].weight.event
            for tie in (*began[day], *ended[day])
            if not _inherited(world, tie, day)
        )

    inside = sorted(day for day in {*began, *ended} if earliest < day < world.as_of)
    turn = max(inside, key=said, default=earliest)
    if began[turn] or ended[turn]:
        return earliest, Day(turn, tuple(began[turn]), tuple(ended[turn])), world.as_of
    # All is older than the data, or than what is asked for: what stands is told.
    return earliest, Day(turn, _standing(world, ties, turn)), world.as_of


def _standing(world: Relations, ties: Iterable[Tie], day: date) -> tuple[Tie, ...]:
    """The ties in force on a day, as they are listed."""
    return tuple(tie for tie in ties if world.spans[tie.id][0] <= day <= world.spans[tie.id][1])


def _inherited(world: Relations, tie: Tie, day: date) -> bool:
    """Whether an end of a tie begins or is gone on a day: it has what another had, or leaves it."""
    lives = [world.actors[id_].existed for id_ in (tie.source, tie.target)]
    return any(day == one.start or day - timedelta(1) == one.end for one in lives)


def _counted(world: Relations, ids: Collection[str], day: date) -> str:
    """How many of the ties stand on a day: “is 1 tie”, “are 3 ties”."""
    count = sum(start <= day <= end for start, end in (world.spans[id_] for id_ in ids))
    return "is 1 tie" if count == 1 else f"are {count or 'no'} ties"


def _told(world: Relations, turn: Day) -> str:
    """What began and what ended, by kind: “5 June 2017. Severed relations: Qatar and Egypt.”"""
    written = {tie.held.since.text for tie in turn.began if tie.held.since}
    day = written.pop() if len(written) == 1 and not turn.ended else str(turn.day)
    parts = [f"{date_in_words(day)}."]
    for what, ties in (("", turn.began), ("No longer: ", turn.ended)):
        by_kind: dict[str, list[str]] = defaultdict(list)
        for tie in ties:
            by_kind[world.kinds[tie.kind].label].append(_ends(world, tie, turn.day))
        parts += [f"{what}{label}: {_some(pairs)}." for label, pairs in by_kind.items()]
    return " ".join(parts[: PARTS + 1])


def _some(pairs: Iterable[str]) -> str:
    """The first of some pairs, each once, and how many more there are."""
    told = [f"{pair} ({times})" if times > 1 else pair for pair, times in Counter(pairs).items()]
    more = len(told) - PAIRS
    return "; ".join([*told[:PAIRS], *([f"and {more} more"] if more > 0 else [])])


def _ends(world: Relations, tie: Tie, day: date) -> str:
    join = " → " if world.kinds[tie.kind].directed else " – "
    ends = [world.actors[id_] for id_ in (tie.source, tie.target)]
    return join.join(one.id if isinstance(one, Alliance) else name_on(one, day) for one in ends)


def _fewer(world: Relations, actors: Sequence[str]) -> str:
    """A comment on the alliances of which not all members are among the actors; or nothing."""
    found = lacking(world, actors, actors, world.as_of)
    if not found:
        return ""
    parts = listed([f"{one.here} of the {one.members} of {one.alliance}" for one in found])
    text = (
        f"Of members only those named here come: {parts}. To have all, take the alliance out of"
        f" `actors:` and write `alliances: [{found[0].alliance}]` beside it."
    )
    return textwrap.fill(text, 96, initial_indent="# ", subsequent_indent="# ") + "\n"


def _named(world: Relations, ids: Iterable[str]) -> str:
    """Actors as a list within brackets: states by name, alliances by key, which is short."""
    actors = [world.actors[id_] for id_ in ids]
    return ", ".join(one.id if isinstance(one, Alliance) else _plain(one.name) for one in actors)


def _plain(name: str) -> str:
    """A name as YAML takes it within brackets."""
    return name if _PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)
