"""How many ties actors and pairs have in each year is what NetworkX counts, kept for the scripts.

`python -m tests.rendering.test_years` writes it anew.
"""

from __future__ import annotations

import json
from pathlib import Path

import graph

TESTS = Path(__file__).parents[1]
KEPT = TESTS / "page" / "years.json"


def made() -> str:
    """By actor and by pair of the small file, the ties of each year."""
    small = graph.load(TESTS / "fixtures" / "small.yaml")
    years = range(small.first.year, small.as_of.year + 1)
    counts: dict[str, dict[int, int]] = {}
    for year in years:
        until = min(f"{year}-12-31", str(small.as_of))
        network = small.select(since=f"{year}-01-01", until=until).network("multi", directed=False)
        for actor, degree in network.degree():
            counts.setdefault(actor, {})[year] = degree
        for one, other in set(network.edges()):
            pair = " ".join(sorted((one, other)))
            counts.setdefault(pair, {})[year] = network.number_of_edges(one, other)
    lines = [
        f"{json.dumps(id_)}: {json.dumps([of.get(year, 0) for year in years])}"
        for id_, of in sorted(counts.items())
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def test_the_scripts_are_held_to_what_networkx_counts() -> None:
    assert KEPT.read_text(encoding="utf-8") == made()


if __name__ == "__main__":
    KEPT.write_text(made(), encoding="utf-8", newline="\n")
