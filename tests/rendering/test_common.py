"""What the page says that actors share is what graph.analysis finds, kept for the scripts.

`python -m tests.rendering.test_common` writes it anew.
"""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import graph
from graph.analysis.common import Shared, common

TESTS = Path(__file__).parents[1]
KEPT = TESTS / "page" / "common.json"
DAYS = ("2014-03-18", "1949-01-01 2024-12-31")
"""A day, and a period."""


def made() -> str:
    """What each two of the small file's actors have in common, and some threes and fours."""
    small = graph.load(TESTS / "fixtures" / "small.yaml")
    ids = sorted(small.actors)
    several = [*combinations(ids, 2), *zip(ids, ids[2:], ids[5:], strict=False)]
    several += zip(ids, ids[1:], ids[4:], ids[7:], strict=False)
    lines = []
    for days in DAYS:
        first, _, last = days.partition(" ")
        selection = small.select(since=first, until=last or first)
        for actors in several:
            found: list[list[Any]] = [
                [one.sort, _shown(one), sorted(one.who), *map(_day, (one.since, one.until))]
                for one in common(selection, actors)
            ]
            asked = json.dumps(f"{days} | {' '.join(actors)}")
            lines.append(f"{asked}: {json.dumps(sorted(found, key=str), ensure_ascii=False)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _shown(one: Shared) -> str:
    """A tie among them is said in the analysis' own words."""
    return "" if one.sort == "own" else one.what


def _day(day: object) -> str:
    return str(day or "")


def test_the_scripts_are_held_to_what_the_analysis_finds() -> None:
    assert KEPT.read_text(encoding="utf-8") == made()


if __name__ == "__main__":
    KEPT.write_text(made(), encoding="utf-8", newline="\n")
