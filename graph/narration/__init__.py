"""What the steps of a story change, in English words, worked out once, when a page is made.

A sentence tells what has begun, happened and ended since the step before, and what comes into
view: by the days of the file and by what the step's own text speaks of. An author's own words
take the place of these.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.model import Story
from graph.narration.changes import changes
from graph.narration.moment import Moment, World
from graph.narration.names import Names
from graph.narration.sentences import Change, Sentence
from graph.narration.spoken import Spoken
from graph.narration.telling import Telling, telling
from graph.relations import Relations

__all__ = ["Record", "Told", "narrate"]


@dataclass(frozen=True)
class Record:
    """What a sentence says, without its words: what became of whom, by ids, and when.

    `what` is an event's own text.
    """

    change: Change
    date: str
    ties: Sequence[str] = ()
    actors: Sequence[str] = ()
    what: str | None = None


@dataclass(frozen=True)
class Told:
    """What goes with a step: what has changed since the one before, and which ties it is about.

    `records` say the same as the sentences that were made here; an author's own have none.
    """

    changes: Sequence[str]
    records: Sequence[Record]
    telling: Telling | None


def narrate(
    relations: Relations, stories: Sequence[Story] | None = None
) -> Mapping[str, Sequence[Told]]:
    """By the id of each story, or of some of them, what goes with each of its steps."""
    world = World(relations)
    wanted = relations.stories if stories is None else stories
    return {story.id: _told(world, story) for story in wanted}


def _told(world: World, story: Story) -> list[Told]:
    moments = [Moment.of(world, story, number) for number in range(len(story.steps))]
    actors = world.relations.actors
    told = []
    for before, moment in zip([None, *moments], moments, strict=False):
        step, spoken = moment.step, Spoken(moment)
        called = step.called or {}
        said: Sequence[Sentence] = ()
        if step.changes is None and before is not None:
            said = changes(before, moment, Names(actors, moment.day, called), spoken)
        whole = tuple(one.whole for one in said) if step.changes is None else step.changes
        about = telling(moment, before, spoken)
        if step.telling is not None:
            about = Telling(step.telling, step.telling) if step.telling else None
        told.append(Told(whole, [_record(one) for one in said], about))
    return told


def _record(one: Sentence) -> Record:
    date, what = one.day.isoformat(), None
    if one.event:
        date, what = one.event.date.text, one.event.what
    return Record(one.change, date, [tie.id for tie in one.ties], one.actors, what)
