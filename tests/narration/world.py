"""A small world and a story of two steps in it, for the tests of the narration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from graph import dates
from graph.dates import Interval
from graph.model import Alliance, Event, Filters, State, Step, Story, Tie, TieType, View
from graph.narration import Told, narrate
from graph.relations import Relations
from graph.vocabulary.kinds import kinds

STATES = (
    State("SRB", "Serbia"),
    State("RUS", "Russia", aliases=("Russian Federation",)),
    State("CIV", "Côte d’Ivoire"),
    State("USA", "United States", aliases=("US",)),
    State("UKR", "Ukraine"),
    State(
        "SUN",
        "Soviet Union",
        existed=Interval(until=dates.parse("1991-12-26")),
        successors=("RUS",),
    ),
    State("DEU", "Germany", aliases=("West Germany", "Federal Republic of Germany")),
    State("DDR", "East Germany", aliases=("German Democratic Republic",)),
    State("MKD", "North Macedonia", aliases=("Macedonia",)),
    State("PSE", "Palestine", aliases=("PLO",)),
)
ALLIANCES = (
    Alliance("NATO", "North Atlantic Treaty Organization"),
    Alliance("EU", "European Union"),
    Alliance(
        "Warsaw-Pact",
        "Warsaw Pact",
        existed=Interval(dates.parse("1955-05-14"), dates.parse("1991-07-01")),
    ),
    Alliance("CENTO", "Central Treaty Organization", aliases=("Baghdad Pact",)),
    Alliance("EMU", "Eurozone", aliases=("Monetary Union",)),
    Alliance("UEMOA", "West African Monetary Union"),
)


def interval(since: str | None, until: str | None = None) -> Interval:
    first, last = (dates.parse(text) if text else None for text in (since, until))
    return Interval(first, last)


def member(
    state: str, alliance: str, since: str, until: str | None = None, status: str = "member"
) -> Tie:
    return Tie(
        f"{state}-{alliance}-{since}",
        "membership",
        "membership",
        state,
        alliance,
        interval(since, until),
        status=status,
    )


def tie(
    kind: str, source: str, target: str, since: str, until: str | None = None, **more: Any
) -> Tie:
    sort: TieType = "conflict" if kinds()[kind].sign < 0 else "deal"
    made = Tie(
        f"{kind}-{source}-{target}-{since}".replace(" ", "-"),
        sort,
        kind,
        source,
        target,
        interval(since, until),
    )
    return replace(made, **more)


def event(day: str, what: str, according_to: str | None = None) -> Event:
    return Event(date=dates.parse(day), what=what, according_to=according_to)


def step(day: str, *focus: str, text: str = "…", **more: Any) -> Step:
    """A step that shows all of the world, unless `kinds` are given."""
    shown = more.pop("kinds", tuple(kinds()))
    return Step(text, date.fromisoformat(day), Filters(kinds=shown), focus, **more)


def world(ties: Sequence[Tie], *steps: Step) -> Relations:
    story = Story("lesson", "A lesson", steps)
    return Relations(
        title="A world",
        as_of=date(2026, 1, 1),
        actors={actor.id: actor for actor in (*STATES, *ALLIANCES)},
        ties={one.id: one for one in ties},
        view=View(date(2020, 2, 24)),
        kinds=kinds(),
        stories=(story,),
    )


def told(ties: Sequence[Tie], *steps: Step) -> Told:
    """What is told with the last of the steps."""
    return narrate(world(ties, *steps))["lesson"][-1]


def changes(ties: Sequence[Tie], before: Step, after: Step) -> list[str]:
    return list(told(ties, before, after).changes)
