"""Sentences that could be said, and which of them are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from graph.model import Event, Tie
from graph.narration.news import NEAR_DAYS
from graph.narration.words import capital

MOST = 4
MOST_IN_VIEW = 2
MOST_EVENTS = 2
MOST_LETTERS = 440
"""So long together, beyond the first two: the more letters, the smaller they are on the wall."""
ALWAYS = 2
BETWEEN = 2
LEAST = 1
"""What is neither spoken of nor pointed at is no news of the step."""

Sort = Literal["news", "end", "event", "view"]
Change = Literal["back", "began", "ended", "delivered", "last", "gone", "event", "view"]


@dataclass(frozen=True)
class Sentence:
    """What could be said: `day` and `weight` say where and whether.

    The rest is what it says beside its words: what became of which ties or actors, or the event.
    """

    sort: Sort
    text: str
    day: date
    weight: float
    change: Change
    ties: tuple[Tie, ...] = ()
    actors: tuple[str, ...] = ()
    event: Event | None = None

    @property
    def whole(self) -> str:
        """The sentence as it stands by itself."""
        return f"{capital(self.text)}."


def chosen(possible: Sequence[Sentence], most: int) -> list[Sentence]:
    """The most important ones, by the day; beside what the step is about the rest is not told."""
    untold = [one for one in possible if not _is_told(one, possible)]
    by_weight = sorted(untold, key=lambda one: (-one.weight, -one.day.toordinal()))
    least = BETWEEN if by_weight and by_weight[0].weight >= BETWEEN else LEAST
    left = {"news": most, "end": most, "event": MOST_EVENTS, "view": MOST_IN_VIEW}
    important = []
    for one in by_weight:
        left[one.sort] -= 1
        if one.weight >= least and left[one.sort] >= 0:
            important.append(one)
    letters, said = 0, []
    for place, one in enumerate(important[:most]):
        if place < ALWAYS or letters + len(one.text) <= MOST_LETTERS:
            letters += len(one.text)
            said.append(one)
    return sorted(said, key=_place)


def _place(one: Sentence) -> tuple[date, bool]:
    return (date.max if one.sort == "view" else one.day, one.sort == "event")


def _is_told(one: Sentence, others: Sequence[Sentence]) -> bool:
    """Whether others tell it: that a tie ends, an event of that day; that it is seen, any news."""

    def by(sorts: tuple[Sort, ...], near: bool) -> bool:
        return all(
            any(
                other.sort in sorts
                and tie in other.ties
                and (not near or abs((other.day - one.day).days) <= NEAR_DAYS)
                for other in others
            )
            for tie in one.ties
        )

    if one.sort == "view":
        return by(("news", "end", "event"), near=False)
    return one.sort == "end" and by(("event",), near=True)
