"""A step of a story as a moment: its day, its filters, what it points at, what it singles out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from graph.model import Alliance, Filters, Step, Story, Tie
from graph.relations import Relations
from graph.selection import select

Ids = Mapping[str, None]
"""Ids in an order, each once."""


@dataclass(frozen=True)
class World:
    """Relations, quick to look up: the days of each tie, the ties of each actor."""

    relations: Relations

    @cached_property
    def ties_of(self) -> Mapping[str, list[Tie]]:
        """The ties of each actor, in the order of the file."""
        found: dict[str, list[Tie]] = {id_: [] for id_ in self.relations.actors}
        for tie in self.relations.ties.values():
            found[tie.source].append(tie)
            if tie.target != tie.source:
                found[tie.target].append(tie)
        return found

    def start(self, tie: Tie) -> date:
        """The first day of a tie."""
        return self.relations.spans[tie.id][0]

    def end(self, tie: Tie) -> date:
        """The last day of a tie."""
        return self.relations.spans[tie.id][1]

    def stands(self, tie: Tie, day: date) -> bool:
        """Whether a tie is in force on a day."""
        start, end = self.relations.spans[tie.id]
        return start <= day <= end

    def exists(self, id_: str | None, day: date) -> bool:
        """Whether there is an actor of this id on a day."""
        actor = self.relations.actors.get(id_ or "")
        return actor is not None and day in actor.existed

    def is_alliance(self, id_: str) -> bool:
        """Whether an actor is an alliance."""
        return isinstance(self.relations.actors[id_], Alliance)

    def since(self, tie: Tie) -> str:
        """When a tie began, as the file writes it, else the day from which it is in force."""
        return tie.held.since.text if tie.held.since else self.start(tie).isoformat()

    def until(self, tie: Tie) -> str:
        """When a tie ended, as the file writes it, else the day to which it is in force."""
        return tie.held.until.text if tie.held.until else self.end(tie).isoformat()


@dataclass(frozen=True)
class Moment:
    """What a step shows. `number` is its place in the story, from 0."""

    world: World
    story: Story
    number: int
    day: date
    filters: Filters

    @classmethod
    def of(cls, world: World, story: Story, number: int) -> Moment:
        """The moment of a step: its day or the nearest before it, its filters or the file's."""
        view = world.relations.view
        days = [step.date for step in story.steps[: number + 1] if step.date]
        filters = story.steps[number].filters
        return cls(
            world,
            story,
            number,
            days[-1] if days else view.date,
            view.filters if filters == Filters() else filters,
        )

    @property
    def step(self) -> Step:
        """The step itself."""
        return self.story.steps[self.number]

    @property
    def focus(self) -> tuple[str, ...]:
        """What the step points at."""
        return self.step.focus

    @property
    def selection(self) -> str | None:
        """What the step selects."""
        return self.step.selection

    @property
    def centre(self) -> str | None:
        """The one actor around whom all is singled out, if there is one."""
        one = self.selection or (self.focus[0] if len(self.focus) == 1 else None)
        return one if one in self.actors else None

    @cached_property
    def pointed(self) -> frozenset[str | None]:
        """What the step points at or selects."""
        return frozenset([*self.focus, self.selection])

    def on(self, day: date) -> Moment:
        """The same filters on another day."""
        return Moment(self.world, self.story, self.number, day, self.filters)

    @cached_property
    def ties(self) -> Mapping[str, Tie]:
        """The ties that are shown, by id, in the order of the file."""
        return select(self.world.relations, self.day, self.filters)

    @cached_property
    def actors(self) -> Ids:
        """The actors that are shown: the ends of the ties, and what is chosen."""
        ends = (id_ for tie in self.ties.values() for id_ in (tie.source, tie.target))
        chosen = (
            id_
            for id_ in (self.selection, *self.focus)
            if id_ is not None and self.world.exists(id_, self.day)
        )
        return dict.fromkeys([*ends, *chosen])

    @cached_property
    def bright(self) -> Bright:
        """What stands out: what the step selects and what it points at; else all that is shown."""
        parts = [part for part in (self._selected(), self._focused()) if part is not None]
        if not parts:
            return Bright(self.actors, dict.fromkeys(self.ties))
        return Bright(
            dict.fromkeys(id_ for part in parts for id_ in part.actors),
            dict.fromkeys(id_ for part in parts for id_ in part.ties),
        )

    def _selected(self) -> Bright | None:
        return None if self.selection is None else self._around(self.selection)

    def _focused(self) -> Bright | None:
        if not self.focus:
            return None
        if len(self.focus) == 1:
            return self._around(self.focus[0])
        actors = dict.fromkeys(id_ for id_ in self.focus if id_ in self.actors)
        between = [
            tie
            for id_ in actors
            for tie in self._of(id_)
            if tie.source in actors and tie.target in actors
        ]
        named = [self.ties[id_] for id_ in self.focus if id_ in self.ties]
        ends = [id_ for tie in named for id_ in (tie.source, tie.target)]
        found = dict.fromkeys([*actors, *ends])
        return Bright(found, dict.fromkeys(tie.id for tie in [*between, *named])) if found else None

    def _around(self, id_: str) -> Bright | None:
        if id_ in self.actors:
            ties = self._of(id_)
            ends = (end for tie in ties for end in (tie.source, tie.target))
            return Bright(dict.fromkeys([id_, *ends]), dict.fromkeys(tie.id for tie in ties))
        tie = self.ties.get(id_)
        if tie is None:
            return None
        return Bright(dict.fromkeys([tie.source, tie.target]), {id_: None})

    def _of(self, id_: str) -> list[Tie]:
        return [tie for tie in self.world.ties_of[id_] if tie.id in self.ties]


@dataclass(frozen=True)
class Bright:
    """What stands out while the rest is dimmed: ids of actors and of ties."""

    actors: Ids
    ties: Ids


def each_once(ties: Iterable[Tie]) -> list[Tie]:
    """Ties in their order, each once."""
    return list({tie.id: tie for tie in ties}.values())
