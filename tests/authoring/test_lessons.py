"""What a lesson on anybody of small worlds says, word by word: held to `lessons.txt`.

After a change that is meant, `python -m tests.authoring.test_lessons` writes it anew: read the
difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import graph
from graph.authoring.lesson import actors_of, around, lesson
from graph.dates import parse
from graph.errors import RelationsError
from graph.relations import Relations
from tests.analysis.worlds import world

KEPT = Path(__file__).with_name("lessons.txt")
SMALL = Path(__file__).parents[1] / "fixtures" / "small.yaml"
STATES = ["Mali", "Chad", "Niger", "Chile", "Peru", "São Tomé and Príncipe", "Côte d'Ivoire"]
KINDS = {"loan": "deals", "entente": "deals", "sanctions": "conflicts", "war": "conflicts"}


def made_up(seed: int) -> Relations:
    """Many ties of few kinds between few, which begin and end in few years; an alliance of four."""
    chance = Random(seed)
    sections: dict[str, list[str]] = {"deals": [], "conflicts": []}
    for number in range(10 + 12 * seed):
        kind = chance.choice([*KINDS])
        one, other = chance.sample(STATES[: 4 + seed], 2)
        ends = "from: {}, to: {}" if kind in {"loan", "sanctions"} else "between: [{}, {}]"
        since = chance.choice(["1999", "1999-03", "1999-03-24", "2004-01-01", "2010"])
        until = chance.choice(
            ["", ", until: 2010-12-31", ", until: 2011-12", ", until: 2012-06-30"]
        )
        ends = ends.format(*(f'"{name}"' for name in (one, other)))
        title = f"id: t{number}, title: Number {number}, kind: {kind}"
        sections[KINDS[kind]].append(
            f"- {{{title}, {ends}, since: {since}{until}, sources: [s{number % 6}]}}"
        )
    head = "".join(
        f"  s{one}: {{title: Paper {one}, publisher: P, date: 2020}}\n" for one in range(6)
    )
    members = (
        "{name: Bloc, kind: trade bloc, founded: 1990, members: {Mali: , Chad: , Niger: 2005}}"
    )
    ties = "".join(
        f"{name}:\n" + "".join(f"  {one}\n" for one in sections[name]) for name in sections
    )
    return world(f"sources:\n{head}alliances:\n  BLOC: {members}\n{ties}")


SUCCESSION = """
states:
  Northland: {code: NRD, until: 2000-05-31}
  Southland: {code: STH, since: 2000-06-01}
deals:
  - {kind: loan, from: Northland, to: Mali, until: 2000-05-31}
  - {kind: entente, between: [Northland, Chad], until: 2000-05-31}
  - {kind: loan, from: Southland, to: Mali, since: 2000-06-01}
  - {kind: entente, between: [Southland, Chad], since: 2000-06-01}
  - {kind: loan, from: Mali, to: Chad, since: 1999}
  - {kind: loan, from: Chad, to: Mali, since: 2004}
"""


def test_what_ends_with_a_state_or_begins_with_its_heir_is_not_its_middle() -> None:
    made = world(SUCCESSION)
    text = lesson(made, "x", actors_of(made, ["Mali", "Chad", "Northland", "Southland"]))
    assert "date: 2004-01-01" in text
    assert "date: 2000-06-01" not in text


def test_around_an_actor_are_those_it_has_a_tie_with_on_the_day_itself() -> None:
    made = world(
        """
        deals:
          - {kind: loan, from: Mali, to: Chad, since: 2020-12-31}
          - {kind: loan, from: Niger, to: Mali, until: 2020-12-31}
          - {kind: loan, from: Peru, to: Mali, since: 2020-01, until: 2020-12-30}
        """
    )
    assert around(made, "MLI") == ("MLI", "NER", "TCD")


def asked() -> Iterator[tuple[str, Relations, str, str | None]]:
    """A name of each lesson, its world, on whom it is, and since when."""
    small = graph.load(SMALL)
    for first in small.actors:
        yield "small", small, first, None
    yield "small", small, small.view.selection or "", "1999-03-24"
    yield "small", small, small.view.selection or "", "2023"
    for seed in range(4):
        made = made_up(seed)
        for first in list(made.actors)[:4]:
            yield f"made up {seed}", made, first, None
        yield f"made up {seed}", made, "MLI", "2003~"


def written() -> str:
    """Of the first lesson all, of the others what is not the same in all of them."""
    lessons: dict[str, list[str]] = {}
    refused: list[str] = []
    for name, of, first, since in asked():
        called = f"== {name}: {first}, since {since}"
        try:
            text = lesson(of, f"On {first}", around(of, first), parse(since) if since else None)
        except RelationsError as error:
            refused.append(f"{called}: {error}")
        else:
            lessons[called] = text.splitlines()
    alike = set.intersection(*map(set, lessons.values()))
    lines = [*next(iter(lessons.values()))]
    for called, all_ in lessons.items():
        lines += ["", called, *(line for line in all_ if line not in alike)]
    return "\n".join([*lines, "", *refused, ""])


def test_each_lesson_says_what_it_said() -> None:
    assert written().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
