"""A tie in a sentence, from either of its ends."""

from __future__ import annotations

from graph.model import Tie
from graph.relations import Relations
from graph.selection import Selection
from graph.vocabulary.statuses import membership_status


def said(selection: Selection, tie: Tie, first: str) -> str:
    """“Russia sells arms to Serbia (2019 to 2020)”, begun by the end `first`."""
    forwards = tie.source == first
    other = tie.target if forwards else tie.source
    verb = _verb(selection.relations, tie, forwards)
    return f"{selection.name(first)} {verb} {selection.name(other)}{when(tie)}"


def _verb(relations: Relations, tie: Tie, forwards: bool) -> str:
    if tie.is_membership:
        status = membership_status(tie.status)
        return f"is {status.standing}" if forwards else f"has as {status.key}"
    phrases = relations.kinds[tie.kind].phrases
    end = "both" if "both" in phrases else "from" if forwards else "to"
    return phrases.get(end) or f"has a tie ({tie.kind}) with"


def when(tie: Tie) -> str:
    """“ (2019 to 2020)”, as the file writes it."""
    since, until = tie.held.since, tie.held.until
    if since and until:
        return f" ({since})" if since.text == until.text else f" ({since} to {until})"
    if since:
        return f" (since {since})"
    return f" (until {until})" if until else ""
