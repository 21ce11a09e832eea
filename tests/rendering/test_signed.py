"""The pairs of signed networks, by which the page's matrix is held to what Python counts."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import graph
from tests.rendering.test_samples import SAMPLES

KEPT = Path(__file__).parents[1] / "page" / "matrix" / "signed.json"
DAYS = ("1960-07-01", "1985-06-01", "1999-04-01", "2011-01-01", "2020-02-24")


def made() -> str:
    """By file and day, of each two states how many ties bind them, and how many part them."""
    found = {name: {day: _pairs(source, day) for day in DAYS} for name, source in SAMPLES.items()}
    return json.dumps(found, indent=1, sort_keys=True) + "\n"


def _pairs(source: Path, day: str) -> dict[str, list[int]]:
    relations = graph.load(source)
    at = min(max(date.fromisoformat(day), relations.first), relations.as_of)
    network = relations.select(at=at).network(form="signed")
    return {
        " ".join(sorted(pair)): [tie["positive"], tie["negative"]]
        for *pair, tie in network.edges(data=True)
        if all(network.nodes[end]["type"] == "state" for end in pair)
    }


def test_the_matrix_is_held_to_what_python_counts() -> None:
    """To write them anew: `python -m tests.rendering.test_signed`."""
    assert KEPT.read_text(encoding="utf-8") == made()


if __name__ == "__main__":
    KEPT.write_text(made(), encoding="utf-8", newline="\n")
