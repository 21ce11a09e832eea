"""All values of a filter, where there is a list of them: what “not” takes away from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from graph.model import Alliance
from graph.relations import Relations
from graph.vocabulary.kinds import kinds
from graph.vocabulary.statuses import membership_statuses, statuses
from graph.vocabulary.words import categories, confidences, continents

NONE_STATED = ""
"""What a tie has that states no status, a state that is on no continent."""


def all_statuses() -> Sequence[str]:
    """Of memberships and of other ties."""
    return [*dict.fromkeys([*membership_statuses(), *statuses()])]


KNOWN: Mapping[str, Callable[[Relations], Sequence[str]]] = {
    "alliances": lambda of: [i for i, one in of.actors.items() if isinstance(one, Alliance)],
    "kinds": lambda of: [*dict.fromkeys([*kinds(), *of.kinds])],
    "categories": lambda _: [*categories()],
    "statuses": lambda _: [*all_statuses(), NONE_STATED],
    "regions": lambda _: [*dict.fromkeys(continents().values()), NONE_STATED],
    "confidence": lambda _: [*confidences()],
}
"""By a filter's key."""
