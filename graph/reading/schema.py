"""The document's JSON Schema, with the words that an editor may complete."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from graph.language import languages
from graph.packaged import load
from graph.reading.document import Document
from graph.reading.themes import offered
from graph.vocabulary.alliances import alliance_kinds
from graph.vocabulary.kinds import kinds
from graph.vocabulary.statuses import membership_statuses, statuses

ID = "https://json-schema.org/draft/2020-12/schema"

_ABOUT = ("title", "description", "default")


def schema() -> dict[str, Any]:
    """A JSON Schema (draft 2020-12) of the file, made from the models that check it."""
    made = Document.model_json_schema(by_alias=True)
    definitions = made["$defs"]
    # Keys that the pattern does not allow: pydantic refuses them, its schema forgets to.
    alliances = made["properties"]["alliances"]
    alliances["additionalProperties"] = False
    for pattern, entry in alliances["patternProperties"].items():
        alliances["patternProperties"][pattern] = {"anyOf": [entry, _placed(definitions)]}
    tie_kinds = {key: kind.definition for key, kind in kinds().items() if key != "membership"}
    _suggest(definitions["TieEntry"], "kind", tie_kinds)
    _suggest(
        definitions["TieEntry"], "status", {key: one.definition for key, one in statuses().items()}
    )
    standings = {key: one.definition for key, one in membership_statuses().items()}
    _suggest(definitions["MembershipEntry"], "status", standings)
    about = {key: kind.definition for key, kind in alliance_kinds().items()}
    _suggest(definitions["AllianceEntry"], "kind", about)
    for name in ("StepEntry", "ViewEntry"):
        _suggest(definitions[name], "shading", offered())
    for name in ("StepEntry", "ViewEntry", "PlayEntry"):
        _close(definitions[name], "statuses", (*membership_statuses(), *statuses()))
    _close(made, "language", languages())
    said = load("graph.reading.document", "keys.yaml")
    for name, definition in {"Document": made, **definitions}.items():
        _explain(definition, {**said["everywhere"], **said.get(name, {})})
        _allow_nothing(definition)
    return {"$schema": ID, **made, "title": "Relations between states"}


def _placed(definitions: Mapping[str, Any]) -> dict[str, Any]:
    """An alliance of another file, of which this one says where it stands."""
    position = definitions["AllianceEntry"]["properties"]["position"]
    within = {"properties": {"position": dict(position)}, "required": ["position"]}
    return {"type": "object", **within, "additionalProperties": False}


def _explain(definition: dict[str, Any], said: dict[str, str]) -> None:
    """Say what a key means, where its model does not."""
    for key, field in definition.get("properties", {}).items():
        if "description" not in field and key in said:
            field["description"] = said[key]


def _allow_nothing(definition: dict[str, Any]) -> None:
    """Let a key that may be left out have nothing behind it, as the reading does."""
    for key, field in definition.get("properties", {}).items():
        if key in definition.get("required", ()):
            continue
        kept = {word: field.pop(word) for word in _ABOUT if word in field}
        nothing = {"type": "null"}
        choices = field.get("anyOf") if field.keys() == {"anyOf"} else [dict(field)]
        field.clear()
        field.update(kept, anyOf=[*choices, *([] if nothing in choices else [nothing])])


def _suggest(definition: dict[str, Any], key: str, words: Mapping[str, str]) -> None:
    """Offer words at a key without forbidding others: a file may add kinds of its own."""
    field = definition["properties"][key]
    offered = [{"const": word, "description": line} for word, line in words.items()]
    rest = {name: field.pop(name) for name in ("anyOf", "type", "minLength") if name in field}
    field["anyOf"] = [*offered, *rest.get("anyOf", [rest])]


def _close(definition: dict[str, Any], key: str, words: Iterable[str]) -> None:
    """Name the only words that may stand at a key, alone or in a list."""
    for choice in definition["properties"][key]["anyOf"]:
        field = choice.get("items", choice)
        if field.get("type") == "string":
            field["enum"] = [*dict.fromkeys(words)]
