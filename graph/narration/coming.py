"""What comes into view with a step, though it is not new."""

from __future__ import annotations

from collections.abc import Callable

from graph.model import Tie
from graph.narration.memberships import is_full
from graph.narration.moment import Moment
from graph.narration.spoken import SPOKEN, Spoken


def coming_into_view(before: Moment, after: Moment, spoken: Spoken) -> Callable[[Tie], bool]:
    """Whether a tie comes into view though it is not new, never because a filter hid it before."""
    world, old, focus = after.world, before.bright, after.focus
    steps = after.story.steps[: after.number]
    known = {
        *before.focus,
        *(id_ for step in steps for id_ in (*step.focus, *(step.filters.alliances or ()))),
    }
    onward = after.day > before.day

    def membership(tie: Tie) -> bool:
        return (
            is_full(tie)
            and tie.target in focus
            and spoken.actor(tie.target)
            and tie.target not in known
            and tie.target not in old.actors
        )

    def comes(tie: Tie) -> bool:
        ends = (tie.source, tie.target)
        if tie.is_membership:
            return membership(tie)
        if tie.id in old.ties or (onward and world.start(tie) > before.day):
            return False
        if tie.id == after.selection:
            return True
        # Between those who were in view already it was a filter that hid the tie.
        if onward and world.stands(tie, before.day) and all(id_ in old.actors for id_ in ends):
            return False
        named = not onward and all(map(spoken.actor, ends))
        pair = len(focus) == 2
        return all(id_ in focus for id_ in ends) and (spoken.tie(tie) >= SPOKEN or pair or named)

    return comes
