"""What has changed from one step to the next, in a few sentences.

The most important of what begins, happens, ends and comes into view, by the day. What a step
selects comes before what its text speaks of, that before what lies between those it points at,
and all of it before the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from graph.model import Tie
from graph.narration.groups import Said, order_of
from graph.narration.memberships import Memberships
from graph.narration.moment import Moment
from graph.narration.names import Names
from graph.narration.news import NEAR_DAYS, Between, News
from graph.narration.sentences import BETWEEN, MOST, Change, Sentence, Sort, chosen
from graph.narration.spoken import SPOKEN, Spoken
from graph.narration.ties import Ties
from graph.narration.words import capital, date_in_words

SELECTED = 8
GONE = 10
"""That an actor of the text is no more changes the picture as nothing else does."""
MENTIONED = 4
ON_THE_DAY = 1.5
"""News of the step's own days is what the step is about."""


def changes(before: Moment, after: Moment, names: Names, spoken: Spoken) -> Sequence[Sentence]:
    """The sentences on what has changed; none when nothing has."""
    said = []
    if after.day < before.day:
        text = f"Back to {date_in_words(after.day.isoformat())}"
        said.append(Sentence("news", text, after.day, GONE, "back"))
    possible = _Teller(after, names, spoken).sentences(Between(before, after, spoken).news())
    return [*said, *chosen(possible, MOST - len(said))]


@dataclass(frozen=True)
class _Teller:
    moment: Moment
    names: Names
    spoken: Spoken

    def sentences(self, news: News) -> list[Sentence]:
        """Every sentence that could be said."""
        world, day = self.moment.world, self.moment.day
        order = order_of(self.moment, self.spoken)
        memberships = Memberships(world, self.names, order)
        ties = Ties(world, self.names, order)
        joining, beginning = _split(news.begins)
        leaving, ending = _split(news.ends)
        last_members, last_ties = _split(news.last)
        members, seen = _split(news.appears)
        return [
            *self._told(memberships.told(joining, "begins", day), "began", _dated, world.since),
            *self._told(
                ties.told(beginning, "begins", day, self._titled), "began", _dated, world.since
            ),
            *self._told(memberships.told(leaving, "ends", day), "ended", _dated, world.until),
            *self._told(ties.ending(ending), "ended", _ends, world.until, "end"),
            *self._told(
                ties.ending(news.delivered, by_title=True),
                "delivered",
                _delivered,
                world.until,
                "end",
            ),
            *self._told(memberships.on_last_day(last_members), "last", _last_day, world.until),
            *self._told(ties.ending(last_ties), "last", _last_day, world.until, "end"),
            *(
                Sentence(
                    "news",
                    f"Last day: {self.names.spoken(id_)}",
                    day,
                    MENTIONED,
                    "last",
                    actors=(id_,),
                )
                for id_ in news.over
            ),
            *(self._gone(id_, memberships.end_of_actor(id_)) for id_ in news.gone),
            *(
                Sentence(
                    "event",
                    f"{date_in_words(one.event.date.text)}: {ties.event(one.event, one.ties)}",
                    one.event.date.first,
                    one.share + self._weight(one.ties, one.event.date.first, [one.event.date.text]),
                    "event",
                    one.ties,
                    event=one.event,
                )
                for one in news.events
            ),
            *self._told(
                memberships.told(members, "holds", day), "view", _in_view, world.since, "view"
            ),
            *self._told(
                ties.told(seen, "holds", day, self._titled), "view", _in_view, world.since, "view"
            ),
        ]

    def _told(
        self,
        groups: Iterable[Said],
        change: Change,
        lead: Callable[[Said], str],
        date_of: Callable[[Tie], str],
        sort: Sort = "news",
    ) -> list[Sentence]:
        return [
            Sentence(
                sort,
                lead(said),
                said.day,
                self._weight(said.ties, said.day, [date_of(tie) for tie in said.ties]),
                change,
                said.ties,
            )
            for said in groups
        ]

    def _gone(self, id_: str, end: Said) -> Sentence:
        weight = GONE if self.spoken.actor(id_) else BETWEEN
        return Sentence("news", _dated(end), end.day, weight, "gone", actors=(id_,))

    def _titled(self, tie: Tie) -> bool:
        return self.spoken.title(tie) >= SPOKEN

    def _weight(self, ties: Sequence[Tie], day: date, dates: Sequence[str]) -> float:
        """How important news of some ties is, by their dates in the file and their day."""
        moment = self.moment
        share = self._share(ties, dates)
        between = any(tie.source in moment.pointed and tie.target in moment.pointed for tie in ties)
        return (
            (SELECTED if any(tie.id == moment.selection for tie in ties) else 0)
            + (MENTIONED if share >= SPOKEN else 0)
            + share
            + max(map(self.spoken.title, ties)) / 2
            + (BETWEEN if between else 0)
            + (ON_THE_DAY if abs((moment.day - day).days) <= NEAR_DAYS else 0)
            # Between equals: a war says more than a visit.
            + moment.world.relations.kinds[ties[0].kind].weight.news
            + min(len(ties), 10) / 100
        )

    def _share(self, ties: Sequence[Tie], dates: Sequence[str]) -> float:
        day = max(map(self.spoken.day, dates))
        if not ties[0].is_membership:
            return max(day, *map(self.spoken.tie, ties))
        named = sum(self.spoken.actor(tie.source) for tie in ties) / len(ties)
        return max(day if named else 0, named, 1 if self.spoken.number(len(ties)) else 0)


def _split(ties: Sequence[Tie]) -> tuple[list[Tie], list[Tie]]:
    """Memberships, and all else."""
    return [t for t in ties if t.is_membership], [t for t in ties if not t.is_membership]


def _dated(said: Said) -> str:
    return f"{said.when}: {capital(said.text)}" if said.when else said.text


def _ends(said: Said) -> str:
    return f"Ends {said.when}: {said.text}"


def _delivered(said: Said) -> str:
    return f"Delivered by {said.when}: {said.text}"


def _last_day(said: Said) -> str:
    return f"Last day: {said.text}"


def _in_view(said: Said) -> str:
    return f"Now in view: {capital(said.text)}"
