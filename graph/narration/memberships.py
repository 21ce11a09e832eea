"""Memberships in words: who founds, joins, returns to and leaves an alliance, who is in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from graph.model import Alliance, Tie
from graph.narration.groups import Group, Said, gathered, since_when
from graph.narration.moment import World
from graph.narration.names import Names, Order
from graph.narration.words import date_in_words, listed, names_one_day, number, when
from graph.vocabulary.statuses import MembershipStatus, full_membership, membership_statuses

How = Literal["begins", "ends", "holds"]
Verb = tuple[str, str]
"""What one does, and what several do."""

FOUNDING_DAYS = 31
"""A treaty may take effect for its first parties some days after it makes the alliance."""
COUNTED = 4
"""So many names are led by their number."""

FOUNDING: Verb = ("founds", "found")
RETURNING: Verb = ("returns to", "return to")
LEAVING: Verb = ("leaves", "leave")
BEING: Verb = ("is a member of", "are members of")


def status_of(tie: Tie) -> MembershipStatus:
    """How a state stands to an alliance; a member where nothing is said."""
    known = membership_statuses()
    return known.get(tie.status or full_membership(), known[full_membership()])


def is_full(tie: Tie) -> bool:
    """Whether a state simply belongs to the alliance."""
    return status_of(tie).key == full_membership()


def _others(world: World, tie: Tie) -> list[Tie]:
    """A state's other memberships of the same alliance."""
    return [
        other
        for other in world.ties_of[tie.source]
        if other is not tie and other.is_membership and other.target == tie.target
    ]


def goes_on(world: World, tie: Tie, day: date) -> bool:
    """Whether another membership of the same state holds on the day when this one does not."""
    return any(
        world.stands(other, day) and not status_of(other).past for other in _others(world, tie)
    )


def takes_up(world: World, tie: Tie) -> bool:
    """Whether it begins, with the same status, on the day after another ends."""
    start = world.start(tie)
    return start > date.min and any(
        world.end(other) == start - timedelta(1) and status_of(other) == status_of(tie)
        for other in _others(world, tie)
    )


def _returns(world: World, tie: Tie) -> bool:
    return is_full(tie) and any(
        world.end(other) < world.start(tie) and status_of(other).within
        for other in _others(world, tie)
    )


def _founds(world: World, tie: Tie) -> bool:
    """Whether it is one of the memberships with which the alliance began."""
    founded = world.relations.actors[tie.target].existed.since
    if not founded or not is_full(tie):
        return False
    if world.start(tie) - founded.first > timedelta(FOUNDING_DAYS):
        return False
    return all(
        world.start(other) >= world.start(tie)
        for other in world.ties_of[tie.target]
        if other.is_membership
    )


@dataclass(frozen=True)
class Memberships:
    """Tells of memberships, by the names and in the order of a step."""

    world: World
    names: Names
    order: Order

    def told(self, ties: Iterable[Tie], how: How, day: date) -> list[Said]:
        """Memberships that begin, end or hold, in sentences told on a day."""

        def alike(tie: Tie) -> tuple[object, ...]:
            begins = how == "begins"
            return (
                status_of(tie).key,
                begins and _returns(self.world, tie),
                begins and _founds(self.world, tie),
                "" if how == "holds" else self._date(tie, how)[:4],
            )

        groups = gathered(self.world, ties, alike, self.order)
        return [self._sentence(group, how, day) for group in groups]

    def on_last_day(self, ties: Iterable[Tie]) -> list[Said]:
        """Memberships on the last day that they hold: “Georgia in the CSTO”."""
        groups = gathered(self.world, ties, lambda tie: status_of(tie).key, self.order)
        return [
            Said(self._in(group), self.world.end(group.ties[0]), group.ties) for group in groups
        ]

    def end_of_actor(self, id_: str) -> Said:
        """The end of a state or an alliance."""
        end = self.world.relations.actors[id_].existed.end
        text = f"last day of {self.names.spoken(id_)}"
        return Said(text, end, (), date_in_words(end.isoformat()))

    def _date(self, tie: Tie, how: How) -> str:
        return self.world.until(tie) if how == "ends" else self.world.since(tie)

    def _sentence(self, group: Group, how: How, day: date) -> Said:
        dates = [self._date(tie, how) for tie in group.ties]
        if how == "ends" and names_one_day(dates):
            # Whoever is in on the last day leaves after it.
            text = f"last day of {self._in(group)}"
        else:
            text = self._doing(group, self._verb(group.ties[0], how))
        if how == "holds":
            text = ", ".join(filter(None, [text, since_when(self.world, group.ties, day)]))
        day_of = self.world.end if how == "ends" else self.world.start
        first = min(day_of(tie) for tie in group.ties)
        return Said(text, first, group.ties, "" if how == "holds" else when(dates))

    def _states(self, group: Group) -> list[str]:
        return self.names.sorted((tie.source for tie in group.ties), self.order)

    def _in(self, group: Group) -> str:
        states = listed([self.names.spoken(id_) for id_ in self._states(group)])
        return f"{states} in {self.names.spoken(group.anchor)}"

    def _doing(self, group: Group, verb: Verb) -> str:
        """“Iceland and Norway join …”; of more, how many: “ten states join … (Cyprus, …)”."""
        ids = self._states(group)
        names = listed([self.names.spoken(id_) for id_ in ids])
        alliance = self.names.spoken(group.anchor)
        one, many = verb
        if len(ids) < COUNTED:
            return f"{names} {one if len(ids) == 1 else many} {alliance}"
        actors = self.world.relations.actors
        sort = "members" if any(isinstance(actors[id_], Alliance) for id_ in ids) else "states"
        return f"{number(len(ids))} {sort} {many} {alliance} ({names})"

    def _verb(self, tie: Tie, how: How) -> Verb:
        if how == "holds":
            return BEING
        if how == "ends":
            return LEAVING
        if _founds(self.world, tie):
            return FOUNDING
        if _returns(self.world, tie):
            return RETURNING
        return status_of(tie).begins
