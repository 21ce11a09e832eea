"""How a deal or a conflict stands: signed, pending, sure, and between whom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from graph.model import Event, Tie
from graph.vocabulary.statuses import statuses

if TYPE_CHECKING:
    from graph.narration.moment import World

_SIGNED = re.compile(r"signed\b", re.IGNORECASE)


def tells_signing(event: Event) -> bool:
    """Whether an event is that something was signed."""
    return bool(_SIGNED.match(event.what))


def is_at_beginning(event: Event, tie: Tie) -> bool:
    """Whether an event is told on the day since which its tie holds."""
    return tie.held.since is not None and event.date.text == tie.held.since.text


def pending(tie: Tie) -> str | None:
    """How a tie stands that has not happened yet; other states of it may be later ones."""
    status = statuses().get(tie.status or "")
    return status.key if status and status.pending else None


def set_aside(tie: Tie) -> bool:
    """Whether a tie is the time for which what was in force is not: no new tie begins with it."""
    status = statuses().get(tie.status or "")
    return status is not None and status.idle and not status.pending


def goes_on_aside(world: World, tie: Tie) -> bool:
    """Whether a tie does not end with its last day, but is set aside from then on."""
    return any(
        set_aside(other)
        and other.kind == tie.kind
        and pair(other) == pair(tie)
        and 0 <= (world.start(other) - world.end(tie)).days <= 1
        for other in world.ties_of[tie.source]
    )


def signed_only(tie: Tie) -> bool:
    """Whether a tie has begun with a signature and no more."""
    status = statuses().get(tie.status or "")
    return (status is not None and status.signature) or any(
        is_at_beginning(event, tie) and tells_signing(event) for event in tie.events
    )


def sureness(tie: Tie) -> tuple[str | None, ...]:
    """How sure a tie is: what differs in it is not told in one sentence."""
    return tie.confidence, tie.according_to, pending(tie)


def pair(tie: Tie) -> frozenset[str]:
    """The two ends, in no order."""
    return frozenset((tie.source, tie.target))
