"""Who recognises an actor on a day, as the shipped file has it."""

from datetime import date

import graph


def recognising(
    relations: graph.Relations, target: str, day: str, kind: str = "recognition"
) -> set[str]:
    """Whose tie of the kind holds on the day; what was only announced does not."""
    at = date.fromisoformat(day)
    return {
        tie.source
        for tie in relations.ties.values()
        if tie.kind == kind
        and tie.target == target
        and tie.status != "announced"
        and tie.held.start <= at <= tie.held.end
    }
