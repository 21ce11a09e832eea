"""What is told of stories of made-up worlds, word by word: held to `made_up.txt`.

The shipped stories have been seen to by hand; these have what they have not: many of one kind at
once, days at the ends of what counts as near, statuses, doubts, titles and what the text says of
them. After a change that is meant, `python -m tests.narration.test_made_up` writes it anew: read
the difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from graph.model import Step, Tie
from graph.narration import narrate
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


def written() -> str:
    lines = []
    stories = {"a crowd": crowd()}
    for seed in range(5):
        chance = Random(seed)
        stories[f"made up {seed}"] = [*ties_of(chance, 20 + 25 * seed)], [*steps_of(chance)]
    for called, (ties, steps) in stories.items():
        (told,) = narrate(world(ties, *steps)).values()
        for number, (one, said) in enumerate(zip(steps, told, strict=True), 1):
            lines += ["", f"== {called}, step {number}: {one.date}, {one.focus}, {one.text!r}"]
            lines += said.changes
            lines += [f"  {_short(record)}" for record in map(asdict, said.records)]
            if said.telling:
                lines.append(f"→ {' '.join(said.telling.main)} | {' '.join(said.telling.named)}")
    return "\n".join([*lines[1:], ""])


def _short(record: dict[str, object]) -> str:
    return ", ".join(
        f"{key} {value}" for key, value in record.items() if value not in (None, (), "")
    )


def test_each_story_is_told_as_it_was() -> None:
    assert written().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
