"""The JSON Schema, which editors complete from, takes what the reader takes."""

import pytest
from jsonschema import Draft202012Validator

from graph.reading.schema import schema

VALIDATOR = Draft202012Validator(schema())
HEAD = {"title": "Test", "as_of": "2026-01-01"}
TARIFFS = {
    "category": "economic",
    "sign": "-",
    "directed": True,
    "definition": "Duties.",
    "phrases": {"from": "levies tariffs on", "to": "is under tariffs of"},
    "begins": {"from": "raises tariffs on"},
    "several": {"from": "levies tariffs on each of"},
    "impersonal": "there are tariffs between {}",
    "look": {"glyph": "¥"},
    "aliases": ["trade war"],
}


@pytest.mark.parametrize(
    ("section", "entry", "right"),
    [
        ("deals", {"kind": "loan", "from": ["Mali", "Chad"], "to": "Chile"}, True),
        ("deals", {"kind": "loan", "from": "Mali", "to": ["Chad", "Chile"]}, True),
        ("deals", {"kind": "loan", "from": [], "to": "Chile"}, False),
        ("deals", {"kind": "loan", "from": {"Mali": 1}, "to": "Chile"}, False),
        ("deals", {"kind": "entente", "between": ["Mali", "Chad", "Chile"]}, True),
        ("deals", {"kind": "entente", "between": ["Mali"]}, False),
        ("states", {"code": "KLA", "standing": "movement"}, True),
        ("states", {"standing": "sovreign"}, False),
        ("states", {"since": "1945-10-24", "independent": "1991-08-24"}, True),
        ("kinds", TARIFFS, True),
        ("kinds", {**TARIFFS, "look": {"glyph": "two"}}, False),
        ("kinds", {**TARIFFS, "impersonal": "they quarrel"}, False),
        ("kinds", {**TARIFFS, "weather": "fair"}, False),
    ],
)
def test_it_takes_what_is_right(section: str, entry: dict[str, object], right: bool) -> None:
    value: object = [entry] if section == "deals" else {"Ruritania": entry}
    assert VALIDATOR.is_valid({**HEAD, section: value}) == right
