"""The page's chains are those of graph.analysis: what these are is kept for the scripts.

`python -m tests.rendering.test_chains` writes it anew.
"""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import graph
from graph.analysis.chains import shortest, strongest

TESTS = Path(__file__).parents[1]
KEPT = TESTS / "page" / "chains.json"
DAYS = ("1995-06-30", "2014-03-18", "2020-02-24")


def made() -> str:
    """The chains between all pairs of the small file on some days."""
    small = graph.load(TESTS / "fixtures" / "small.yaml")
    found: dict[str, dict[str, Any]] = {}
    for day in DAYS:
        selection = small.select(day)
        found[day] = {}
        for one, other in combinations(sorted(small.actors), 2):
            chains = shortest(selection, one, other)
            best = strongest(selection, one, other, 1)
            found[day][f"{one} {other}"] = {
                "shortest": [list(chain.actors) for chain in chains],
                "strengths": [round(chain.strength, 9) for chain in chains],
                "strongest": round(best[0].strength, 9) if best else None,
            }
    lines = [
        f"{json.dumps(day)}: {{\n"
        + ",\n".join(f"{json.dumps(pair)}: {json.dumps(one)}" for pair, one in pairs.items())
        + "\n}"
        for day, pairs in found.items()
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def test_the_scripts_are_held_to_what_the_analysis_finds() -> None:
    assert KEPT.read_text(encoding="utf-8") == made()


if __name__ == "__main__":
    KEPT.write_text(made(), encoding="utf-8", newline="\n")
