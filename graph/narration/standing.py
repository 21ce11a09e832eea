"""How a deal or a conflict stands: signed, pending, sure, and between whom."""

from __future__ import annotations

import re

from graph.model import Event, Tie
from graph.vocabulary.statuses import statuses

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
