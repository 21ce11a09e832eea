"""The page's filters let through what Python's do: what each lets through is kept for the scripts.

`python -m tests.rendering.test_filtered` writes it anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import graph
from graph.model import Alliance, Filters, State, Tie
from graph.reading.document import FiltersEntry
from graph.relations import Relations
from graph.selection import FILTERS, Reads, select

TESTS = Path(__file__).parents[1]
KEPT = TESTS / "page" / "filtered.json"


def made() -> str:
    """The ties of the small file's first day that each value of each filter lets through."""
    small = graph.load(TESTS / "fixtures" / "small.yaml")
    found = {
        one.key: {
            value: sorted(select(small, small.view.date, _only(one.key, value)))
            for value in sorted(set(_values(small, one.reads)))
        }
        for one in FILTERS.values()
        if one.reads
    }
    return json.dumps(found, indent=1, ensure_ascii=False) + "\n"


def _only(key: str, value: str) -> Filters:
    chosen: dict[str, Any] = {key: (value,)}
    return Filters(**chosen)


def _values(relations: Relations, reads: Reads) -> Iterable[str]:
    if reads.counted:
        return ["1", "2+", *(key for tie in relations.ties.values() for key in tie.sources)]
    sort = {"tie": Tie, "state": State, "alliance": Alliance}[reads.of]
    all_ = (*relations.ties.values(), *relations.actors.values())
    return [getattr(one, reads.field) or reads.otherwise for one in all_ if isinstance(one, sort)]


def test_the_scripts_are_held_to_what_python_lets_through() -> None:
    assert KEPT.read_text(encoding="utf-8") == made()


def test_the_file_can_say_those_that_the_table_says() -> None:
    ours = {one.key for one in FILTERS.values() if one.into or (one.reads and one.reads.filed)}
    assert set(FiltersEntry.model_fields) == ours


def test_what_says_nothing_is_read_as_the_page_reads_it() -> None:
    nowhere = State(id="X", name="X", continent=None)
    for otherwise in ("", "sea"):
        reads = Reads("state", "continent", otherwise=otherwise)
        assert reads.among({otherwise})(nowhere)
        assert not reads.among({"Asia"})(nowhere)


if __name__ == "__main__":
    KEPT.write_text(made(), encoding="utf-8", newline="\n")
