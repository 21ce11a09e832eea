"""The schema of the file, as the command prints it: what it accepts, and what it rejects."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from tests.test_cli import SHIPPED, SMALL, run_graph


def test_schema_is_the_same_each_time() -> None:
    one, two = (run_graph("schema", PYTHONHASHSEED=seed, LC_ALL="C").stdout for seed in "12")
    assert one == two
    assert one.isascii()


class Core(yaml.CSafeLoader):
    """YAML 1.2's core schema, as editors read it: dates and `NO` are text."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}


for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"({_pattern})$"), _first)


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    """The printed schema, itself checked."""
    schema = json.loads(run_graph("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def _document(file: Path) -> Any:
    return yaml.load(file.read_text(encoding="utf-8"), Loader=Core)


@pytest.mark.parametrize("file", [SMALL, SHIPPED], ids=lambda file: file.name)
def test_the_schema_accepts(validator: jsonschema.Draft202012Validator, file: Path) -> None:
    document = _document(file)
    assert isinstance(document["as_of"], str)
    errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]
    assert errors == []


@pytest.mark.parametrize(
    "change",
    [
        {"title": None},
        {"as_of": "yesterday"},
        {"titel": "A slip"},
        {"deals": {}},
        {"deals": [{"from": "Chad", "to": "Mali"}]},
        {"deals": [{"kind": "entente", "between": ["Chad"]}]},
        {"deals": [{"kind": "entente", "between": ["Chad", "Mali"], "confidence": "sure"}]},
        {"deals": [{"kind": "entente", "between": ["Chad", "Mali"], "since": "1999-13"}]},
        {"deals": [{"kind": "entente", "between": ["Chad", "Mali"], "until": "24.3.1999"}]},
        {"conflicts": [{"kind": "war", "between": ["Chad", "Mali"], "items": [{"ordered": 3}]}]},
        {"alliances": {"A": {"members": {}}}},
        {"alliances": {"not an id": {"name": "A"}}},
        {"alliances": {"A": {"name": "A", "color": "red"}}},
        {"alliances": {"A": {"name": "A", "members": {"Chad": {"since": "soon"}}}}},
        {"states": {"Chad": {"at": [91, 0]}}},
        {"sources": {"a": {"publisher": "no title"}}},
        {"kinds": {"pipe": {"category": "gas", "sign": "+", "definition": "A pipe"}}},
        {"stories": [{"title": "Empty", "steps": []}]},
        {"view": {"regions": ["Atlantis"]}},
    ],
    ids=json.dumps,
)
def test_the_schema_rejects(
    validator: jsonschema.Draft202012Validator, change: dict[str, Any]
) -> None:
    right = {"title": "A", "as_of": "2024-01-01"}
    assert validator.is_valid(right)
    assert not validator.is_valid(right | change)
