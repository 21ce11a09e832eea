"""What is new with a step.

The ties that begin and end between the day of the step before and its own, those on their last
day, the actors that are no more, what comes into view, and the events within ties. Of all that is
shown only what a step singles out counts, and of the alliances that it points at every member.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from graph.model import Event, Tie
from graph.narration.coming import coming_into_view
from graph.narration.memberships import goes_on, status_of, takes_up
from graph.narration.moment import Moment, World, each_once
from graph.narration.spoken import SPOKEN, Spoken
from graph.narration.standing import goes_on_aside, tells_signing
from graph.narration.titles import base_title
from graph.vocabulary.statuses import statuses

FEW_DAYS = timedelta(31)
"""What is meant to last so few days, a visit or an exercise, does not end."""
NEAR_DAYS = 3
"""Days so near to one another count as one."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True)
class Happening:
    """An event between two steps, the ties that have it, and how relevant it is to the text."""

    event: Event
    ties: tuple[Tie, ...]
    share: float


@dataclass(frozen=True)
class News:
    """What is new: ties, the ids of actors that are no more, of alliances on their last day."""

    begins: list[Tie]
    ends: list[Tie]
    delivered: list[Tie]
    last: list[Tie]
    appears: list[Tie]
    gone: list[str]
    over: list[str]
    events: list[Happening]


def _is_delivered(tie: Tie) -> bool:
    """An arms deal whose last piece has come is not over: it has been kept."""
    status = statuses().get(tie.status or "")
    return status is not None and status.kept


@dataclass(frozen=True)
class Between:
    """Two steps, the earlier and the later as the story tells them, and what the later one says."""

    before: Moment
    after: Moment
    spoken: Spoken

    def news(self) -> News:
        """What is new with the later step."""
        after = self.after
        begins = [
            tie
            for tie in self._now
            if self._onward
            and self._world.start(tie) > self.before.day
            and not (tie.is_membership and status_of(tie).past)
            and not (takes_up(self._world, tie) if tie.is_membership else self._inherited(tie))
        ]
        over = [
            id_
            for id_ in after.bright.actors
            if self._world.is_alliance(id_)
            and self._world.relations.actors[id_].existed.end == after.day
        ]
        last = [
            tie
            for tie in self._now
            if self._world.end(tie) == after.day
            and tie.held.until is not None
            and _DAY.fullmatch(tie.held.until.text)
            and tie.target not in over
            and self._lasts(tie)
            and not _is_delivered(tie)
            and not goes_on_aside(self._world, tie)
        ]
        joined = {tie.target for tie in begins if tie.is_membership}
        comes = coming_into_view(self.before, after, self.spoken)
        return News(
            begins=begins,
            ends=self._ended(),
            delivered=self._delivered(),
            last=last,
            appears=[
                tie
                for tie in self._now
                if comes(tie)
                and (tie.target not in joined if tie.is_membership else tie not in last)
            ],
            gone=self._gone(),
            over=over,
            events=self._happenings() if self._onward else [],
        )

    @property
    def _world(self) -> World:
        return self.after.world

    @property
    def _onward(self) -> bool:
        return self.after.day > self.before.day

    @cached_property
    def _now(self) -> list[Tie]:
        """The ties that the later step shows and is about."""
        after = self.after
        return [
            tie
            for tie in after.ties.values()
            if tie.id in after.bright.ties or (tie.is_membership and tie.target in after.pointed)
        ]

    @cached_property
    def _then(self) -> list[Tie]:
        """What the later step's filters show on the earlier day."""
        return list(self.after.on(self.before.day).ties.values()) if self._onward else []

    def _bright(self, tie: Tie) -> bool:
        """Whether the step is about it: about both ends, or one, around whom all is shown."""
        ends, bright = (tie.source, tie.target), self.after.bright.actors
        return self.after.centre in ends or all(end in bright for end in ends)

    def _lasts(self, tie: Tie) -> bool:
        return self._world.end(tie) - self._world.start(tie) > FEW_DAYS

    def _inherited(self, tie: Tie) -> bool:
        """Whether a tie only goes on under a successor's name: it has not begun."""
        return any(
            self._goes_on_from(other, tie, stays)
            for stays in (tie.source, tie.target)
            for other in self._world.ties_of[stays]
            if other.kind == tie.kind and base_title(other) == base_title(tie)
        )

    def _goes_on_from(self, other: Tie, tie: Tie, stays: str) -> bool:
        heir = tie.target if tie.source == stays else tie.source
        gone = other.target if other.source == stays else other.source
        apart = self._world.start(tie).toordinal() - self._world.end(other).toordinal()
        successors = self._world.relations.actors[gone].successors
        return gone != heir and heir in successors and abs(apart) <= 1

    def _ended(self) -> list[Tie]:
        day, bright, pointed = self.after.day, self.after.bright.actors, self.after.pointed
        # An alliance that the step's filters name is shown on purpose, though it be pale.
        meant = {*bright, *(self.after.filters.alliances or ())}

        def left(tie: Tie) -> bool:
            return (
                status_of(tie).within
                and not goes_on(self._world, tie, day)
                and (tie.target in pointed or (tie.source in bright and tie.target in meant))
            )

        return [
            tie
            for tie in self._then
            if self._world.end(tie) < day
            and self._world.exists(tie.source, day)
            and self._world.exists(tie.target, day)
            and self._lasts(tie)
            and not _is_delivered(tie)
            and not goes_on_aside(self._world, tie)
            and (left(tie) if tie.is_membership else self._bright(tie))
        ]

    def _delivered(self) -> list[Tie]:
        return [
            tie
            for tie in each_once([*self._then, *self._now])
            if _is_delivered(tie)
            and self.before.day < self._world.end(tie) <= self.after.day
            and self._bright(tie)
            and (tie.id == self.after.selection or self.spoken.title(tie) >= SPOKEN)
        ]

    def _gone(self) -> list[str]:
        if not self._onward:
            return []
        old = self.before.bright.actors
        then = dict.fromkeys(id_ for tie in self._then for id_ in (tie.source, tie.target))
        return [
            id_
            for id_ in dict.fromkeys([*old, *then])
            if self._world.exists(id_, self.before.day)
            and not self._world.exists(id_, self.after.day)
            and (
                self.spoken.actor(id_)
                or (id_ in old and (id_ in then or self._world.is_alliance(id_)))
            )
        ]

    def _happenings(self) -> list[Happening]:
        """What happened within the ties that the step is about; the same event of several once."""
        found: dict[tuple[str, str], Happening] = {}
        for tie in self._telling():
            for event in tie.events:
                if not self.before.day < event.date.first <= self.after.day:
                    continue
                # That it is signed on the day when it begins is told with its beginning.
                since = tie.held.since and tie.held.since.text
                if event.date.text == since and tells_signing(event):
                    continue
                share = self._relevance(tie, event)
                if share is None:
                    continue
                key = (event.date.text, event.what)
                known = found.get(key, Happening(event, (), share))
                found[key] = Happening(known.event, (*known.ties, tie), known.share)
        return list(found.values())

    def _telling(self) -> list[Tie]:
        after = self.after
        return [
            tie
            for tie in each_once([*self._now, *(tie for tie in self._then if self._bright(tie))])
            if tie.id == after.selection
            or (tie.source in after.pointed and tie.target in after.pointed)
            or self.spoken.tie(tie) >= SPOKEN
        ]

    def _relevance(self, tie: Tie, event: Event) -> float | None:
        near = (self.after.day - event.date.first).days <= NEAR_DAYS
        named = self.spoken.day(event.date.text) == 1
        share = self.spoken.words(tie, event.what)
        # Of what a step selects a hint in its text is enough.
        least = SPOKEN / 2 if tie.id == self.after.selection else SPOKEN
        if share < least and not near and not named:
            return None
        return share + (0.5 if near else 0) + (0.5 if named else 0)
