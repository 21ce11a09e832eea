"""How much is too much, in numbers: what files, tables, answers and pages were promised to hold.

The tests of each limit take it from the code, and hold for whatever it is; here it is itself held.
Whoever changes one on purpose changes it here, and in the changelog.
"""

from __future__ import annotations

from importlib import import_module

import pytest

LIMITS: dict[str, dict[str, object]] = {
    # a file
    "reading.text": {"MAX_BYTES": 32 * 1024 * 1024},
    "reading.tree": {"MAX_DEPTH": 40, "ALIASES": 2},
    "reading.use": {"MOST": 50},
    "reading.images": {"MOST": 2_000_000},
    "reading.oddness": {"MOST_WORDS": 50},
    "rich": {"DEEPEST": 16, "BRACKETS": 1000},
    # what is said of a file that is wrong
    "errors": {"MAX_LISTED": 100},
    "reading.names": {"PATIENCE": 200},
    "reading.nearest": {"LONGEST": 100, "LOOKED_AT": 400, "PATIENCE": 2000},
    "reading.parts": {"MANY": 40},
    "reference.likeness": {"SHORTEST": 4, "FARTHEST": 2, "LONG": 10},
    # a table that is imported
    "importers._columns": {"ABOVE": 20},
    "importers._missed": {"MOST": 20},
    "importers._plain": {"LONGEST_FIELD": 1_048_576, "MOST": 268_435_456},
    # answers
    "analysis.chains": {"MOST": 100},
    "analysis.common": {"MOST": 4},
    "citation.names": {"MOST_IN_APA": 20, "MOST_IN_CHICAGO": 6},
    "cli._tables": {"FITTED": 2000},
    "cli.what_if": {"TOP": 15},
    "guide.tables": {"MOST_OFFERED": 20},
    "selection.explain": {"LONGEST": 6},
    # pages
    "authoring.lesson": {"SOURCES": 4},
    "layout": {"MANY": 800},
    "layout.overlap": {"CHARACTER": 7, "LONGEST": 32, "STATE": (44, 50, 10), "PILL": (80, 40, 0)},
    "rendering.data.measures": {"DECADES": 4},
    "rendering.notebook": {"HEIGHT": 640},
    "serving.app": {"LARGEST": 65_536, "ALIVE_S": 15},
    "serving.run": {"USUAL_PORT": 8150},
}


@pytest.mark.parametrize("module", LIMITS)
def test_a_limit_is_what_it_was(module: str) -> None:
    found = import_module(f"graph.{module}")
    assert {name: getattr(found, name) for name in LIMITS[module]} == LIMITS[module]
