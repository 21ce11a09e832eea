"""What is told of stories of made-up worlds, word by word: held to `made_up.txt`.

The shipped stories have been seen to by hand; these have what they have not: many of one kind at
once, days at the ends of what counts as near, statuses, doubts, titles and what the text says of
them. All that could be said stands there too, by its weight, not only what is chosen of it. After a
change that is meant, `python -m tests.narration.test_made_up` writes it anew: read the difference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from random import Random
from unittest.mock import patch

from graph import dates
from graph.dates import Interval
from graph.model import Filters, Step, Tie
from graph.narration import Told, narrate
from graph.narration.sentences import Sentence, chosen
from graph.vocabulary.kinds import kinds
from graph.vocabulary.statuses import membership_statuses
from tests.narration.world import ALLIANCES, STATES, event, member, step, tie, world

KEPT = Path(__file__).with_name("made_up.txt")
KINDS = ["arms sale", "entente", "sanctions", "war", "state visit", "recognition", "loan", "treaty"]
YEARS = range(1990, 2000)
TITLES = [None, None, "Treaty of Belgrade (signed)", "Pantsir-S1", "Aid for Ukraine", "SALT II"]
TEXTS = [
    "…",
    "{one} and {other} in {year}.",
    "In {month} the **{one}** turns on {other}: war, sanctions and two visits.",
    "- {one}\n- the treaty of Belgrade\n  - {other}",
    "Ten join NATO; {one} seeks to join the EU.",
]


def ties_of(chance: Random, count: int) -> Iterator[Tie]:
    states = [one.id for one in STATES[:6]]
    for number in range(count):
        one, other = chance.sample(states, 2)
        year = chance.choice(YEARS)
        since = chance.choice(
            [f"{year}", f"{year}-03", f"{year}-03-24", f"{year}-03-31", f"{year}~"]
        )
        until = chance.choice([None, None, f"{year + 1}", f"{year + 1}-06-30", f"{year + 5}-03-24"])
        if chance.random() < 0.3:
            status = chance.choice([*membership_statuses()])
            made = member(one, chance.choice(ALLIANCES).id, since, until, status)
        else:
            made = tie(chance.choice([k for k in KINDS if k in kinds()]), one, other, since, until)
            made = replace(made, title=chance.choice(TITLES))
            if chance.random() < 0.3:
                made = replace(made, confidence="claimed")
            if chance.random() < 0.3:
                told = event(f"{year + 1}-03-{chance.choice(['24', '25'])}", "the first two arrive")
                made = replace(made, events=(told,))
        yield replace(made, id=f"{made.id}-{number}")


def steps_of(chance: Random) -> Iterator[Step]:
    day = date(1990, 1, 1)
    for _ in range(6):
        day += timedelta(days=chance.choice([30, 31, 360, 800]))
        one, other = chance.sample(STATES[:6], 2)
        words = {"one": one.name, "other": other.name, "year": day.year, "month": f"{day:%B %Y}"}
        text = chance.choice(TEXTS).format(**words)
        focus = chance.choice([(one.id, other.id), ("SRB", "RUS", "USA"), (one.id, "NATO", "EU")])
        yield step(day.isoformat(), *focus, text=text)


def crowd() -> tuple[list[Tie], list[Step]]:
    """Of each kind six to twelve begin on one day: how many there are decides what is told."""
    ties = []
    for count, kind in enumerate(
        ("loan", "entente", "arms sale", "trade agreement", *KINDS[2:5]), 6
    ):
        for number in range(count):
            made = tie(kind, STATES[2 * (number % 3)].id, "RUS", "1995-03-24")
            ties.append(replace(made, id=f"{kind}-{number}"))
    return ties, [
        step("1995-01-01"),
        step("1995-04-01", *(one.id for one in STATES[:7]), text="Much is new."),
    ]


def busy(chance: Random) -> tuple[list[Tie], list[Step]]:
    """Three years in which much goes on between eight states: no step has nothing to tell."""
    states = [one.id for one in STATES[:8]]
    ties = []
    for one in ties_of(chance, 150):
        held, events = _within_days(chance), one.events[:0]
        if held.since and chance.random() < 0.7:
            on = (held.since.first + timedelta(days=chance.choice([3, 32, 90]))).isoformat()
            events = (event(on, "two thirds arrive", chance.choice(["Russia", None])),)
        made = replace(one, source=chance.choice(states), held=held, events=events)
        if one.is_membership:
            made = replace(made, status=chance.choice(["member", one.status]))
        ties.append(made)
    day, steps = date(1994, 12, 20), []
    for _ in range(10):
        day += timedelta(days=chance.choice([5, 30, 31, 60]))
        near, far = chance.sample(STATES[:8], 2)
        words = {"one": near.name, "other": far.name, "year": day.year, "month": f"{day:%B %Y}"}
        text = chance.choice(TEXTS).format(**words)
        selected = chance.choice([None, far.id, chance.choice(ties).id])
        alliances = ("NATO", "EU", near.id), ("CENTO", "EMU", *states)
        focus = chance.choice([(), (near.id,), tuple(states[:4]), tuple(states), *alliances])
        steps.append(step(day.isoformat(), *focus, text=text, selection=selected))
    return [one for one in ties if one.source != one.target], steps


def turning(chance: Random) -> tuple[list[Tie], list[Step]]:
    """To and fro in time, on last days, with kinds of all sorts that come into view and go."""
    ties, steps = busy(chance)
    of_all_kinds, all_kinds = [], sorted(kinds())
    for number, one in enumerate(ties):
        made = one if one.is_membership else replace(one, kind=all_kinds[number % len(all_kinds)])
        if chance.random() < 0.2:
            made = replace(made, status="delivered", title=chance.choice(TITLES))
        of_all_kinds.append(made)
    ends = [
        tie.held.until.text for tie in ties if tie.held.until and len(tie.held.until.text) == 10
    ]
    turned = []
    for stop in steps:
        day = chance.choice([stop.date, stop.date, date.fromisoformat(chance.choice(ends))])
        shown = chance.choice([tuple(all_kinds), tuple(all_kinds[::2]), ("membership",)])
        called = chance.choice([None, {"SRB": "Yugoslavia", "EU": "Community"}])
        turned.append(replace(stop, date=day, filters=Filters(kinds=shown), called=called))
    return of_all_kinds, turned


def _within_days(chance: Random) -> Interval:
    since = date(1995, 1, 1) + timedelta(days=chance.randrange(330))
    until = since + timedelta(days=chance.choice([0, 1, 29, 30, 31, 60, 120, 200]))
    form = chance.choice(["%Y-%m-%d", "%Y-%m-%d", "%Y-%m", "%Y-%m-%d~"])
    last = chance.choice([None, *(f"{until:{end}}" for end in ("%Y-%m-%d", "%Y-%m-%d?", "%Y-%m"))])
    return Interval(dates.parse(f"{since:{form}}"), dates.parse(last) if last else None)


def written() -> str:
    lines = []
    stories = {"a crowd": crowd()}
    for seed in range(5):
        chance = Random(seed)
        stories[f"made up {seed}"] = [*ties_of(chance, 20 + 25 * seed)], [*steps_of(chance)]
        stories[f"busy {seed}"] = busy(Random(seed))
        stories[f"turning {seed}"] = turning(Random(seed))
    for called, (ties, steps) in stories.items():
        told, weighed = _told(ties, steps)
        for number, (one, said) in enumerate(zip(steps, told, strict=True), 1):
            lines += ["", f"== {called}, step {number}: {one.date}, {one.focus}, {one.text!r}"]
            lines += said.changes
            lines += [f"  {_short(record)}" for record in map(asdict, said.records)]
            lines += weighed[number - 1]
            if said.telling:
                lines.append(f"→ {' '.join(said.telling.main)} | {' '.join(said.telling.named)}")
    return "\n".join([*lines[1:], ""])


def _told(ties: list[Tie], steps: list[Step]) -> tuple[Sequence[Told], list[list[str]]]:
    """What goes with each step, and what could be said of each."""
    weighed: list[list[str]] = [[]]  # there is nothing before the first

    def choosing(possible: Sequence[Sentence], most: int) -> list[Sentence]:
        of_weight = sorted(possible, key=lambda one: (-one.weight, one.day))
        weighed.append([f"{one.weight:.4f} {one.sort} {one.day}: {one.text}" for one in of_weight])
        return chosen(possible, most)

    with patch.object(import_module("graph.narration.changes"), "chosen", choosing):
        (told,) = narrate(world(ties, *steps)).values()
    return told, weighed


def _short(record: dict[str, object]) -> str:
    return ", ".join(
        f"{key} {value}" for key, value in record.items() if value not in (None, (), "")
    )


def test_each_story_is_told_as_it_was() -> None:
    assert written().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
