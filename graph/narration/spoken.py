"""What the text of a step speaks of: which actors, days, numbers and ties.

What changes is told by it, since a step is about what its text is about.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from graph.dates import unqualified
from graph.model import Tie
from graph.naming import name_on, names_of
from graph.narration.english import english
from graph.narration.moment import Moment
from graph.narration.text import has, places, stems
from graph.narration.words import date_in_words, number
from graph.rich import plain, rich

SPOKEN = 0.5
"""Shares from here on count as spoken of."""
YEAR_ALONE = 0.3
"""A year alone is in many texts."""


@dataclass(frozen=True)
class Spoken:
    """What a moment's text speaks of; all shares run from 0 to 1."""

    moment: Moment

    @cached_property
    def text(self) -> str:
        """The step's text without its marks."""
        return plain(rich(self.moment.step.text))

    @cached_property
    def _stems(self) -> frozenset[str]:
        return stems(self.text)

    @cached_property
    def _actors(self) -> dict[str, bool]:
        return {}

    def actor(self, id_: str) -> bool:
        """Whether an actor is named, by any of its names."""
        if id_ not in self._actors:
            actor = self.moment.world.relations.actors[id_]
            self._actors[id_] = any(has(self.text, name) for name in names_of(actor))
        return self._actors[id_]

    def day(self, date: str) -> float:
        """Whether the text has a date of the file: 1 with its month, less for a year alone."""
        year, *rest = unqualified(date).split("-")
        if not has(self.text, year):
            return 0
        if not rest:
            return YEAR_ALONE
        month = date_in_words(f"{year}-{rest[0]}")
        # “24 March 1999” is another day of the month.
        if any(not self.text[:at].rstrip()[-1:].isdigit() for at in places(self.text, month)):
            return 1
        day_and_month = len(rest) > 1 and date_in_words("-".join([year, *rest]))
        return float(day_and_month and has(self.text, day_and_month.removesuffix(f" {int(year)}")))

    def number(self, count: int) -> bool:
        """Whether a count of several stands there in words."""
        return count > 1 and has(self.text.lower(), number(count))

    def share(self, words: str) -> float:
        """How many of some words stand in the text."""
        wanted = stems(words)
        return len(wanted & self._stems) / len(wanted) if wanted else 0

    def words(self, tie: Tie, about: str) -> float:
        """The share of words about a tie, without what its ends are called."""
        actors, day = self.moment.world.relations.actors, self.moment.day
        called = (name_on(actors[id_], day) for id_ in (tie.source, tie.target))
        ends = stems(" ".join([english().state, *called]))
        return self.share(" ".join(word for word in about.split(" ") if not stems(word) & ends))

    def title(self, tie: Tie) -> float:
        """The share of a tie's title."""
        return self.words(tie, tie.title) if tie.title else 0

    def tie(self, tie: Tie) -> float:
        """The share of a tie: of its title, or of its kind where both its ends are named."""
        share = self.title(tie)
        # “Disputes with China” speaks of each dispute that China has with someone named.
        if (share > 0 or not tie.title) and self.actor(tie.source) and self.actor(tie.target):
            return max(share, self.share(self.moment.world.relations.kinds[tie.kind].label))
        return share

    def mention(self, tie: Tie) -> float:
        """The share of a tie's whole title, or of its kind's name where it has none."""
        return self.share(tie.title or self.moment.world.relations.kinds[tie.kind].label)
