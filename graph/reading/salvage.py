"""What is left of a file whose entries are partly wrong, so that the rest can be checked too.

An author wants all errors of a file in one run. A wrong deal is left out; a wrong source, state
or alliance leaves an empty one of its name behind, so that whoever names it is not blamed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from graph.reading.places import Place
from graph.reading.tree import Mapping

_INSTEAD = {"title": "…", "as_of": "2999-12-31"}


def salvage(tree: Mapping, wrong: Iterable[Place]) -> tuple[dict[str, Any], dict[str, list[int]]]:
    """The tree without the entries at the wrong places.

    Returns it with, for each list that got shorter, the numbers that the entries left had.
    """
    rest: dict[str, Any] = {**_INSTEAD, **tree}
    numbers: dict[str, list[int]] = {}
    by_section: dict[str, set[str | int]] = {}
    wrong = list(wrong)
    for place in _outside_members(rest, wrong):
        section = str(place[0]) if place else ""
        by_section.setdefault(section, set()).update(place[1:2])
        if "[key]" in place:
            by_section[section].add("[key]")
    for section, bad in by_section.items():
        entries = rest.pop(section, None)
        if section in _INSTEAD:
            rest[section] = _INSTEAD[section]
        elif isinstance(entries, dict) and bad:
            rest[section] = _names_kept(section, entries, bad)
        elif isinstance(entries, list) and bad:
            numbers[section] = [n for n in range(len(entries)) if n not in bad]
            rest[section] = [entries[n] for n in numbers[section]]
    return rest, numbers


def _outside_members(rest: dict[str, Any], wrong: list[Place]) -> Iterator[Place]:
    """The places that are not a single member of an alliance; such members leave the tree."""
    bad: dict[str, set[str]] = {}
    for place in wrong:
        if len(place) > 4 and place[0] == "alliances" and place[2] == "members":
            bad.setdefault(str(place[1]), set()).add(str(place[3]))
        else:
            yield place
    if bad:
        alliances = rest["alliances"] = dict(rest["alliances"])
        for key, names in bad.items():
            members = alliances[key]["members"]
            kept = {name: entry for name, entry in members.items() if name not in names}
            alliances[key] = {**alliances[key], "members": kept}


def _names_kept(section: str, entries: dict[str, Any], bad: set[str | int]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for name, entry in entries.items():
        if name not in bad:
            kept[name] = entry
        elif "[key]" not in bad and (stand_in := _stand_in(section, name, entry)) is not None:
            kept[name] = stand_in
    return kept


def _stand_in(section: str, name: str, entry: Any) -> dict[str, Any] | None:
    """The least entry of that name that is right, or None where the section has none."""
    if section == "sources":
        return {"title": name}
    if section == "alliances":
        return {"name": name}
    if section == "kinds":
        return {"category": "military", "sign": "0", "definition": name}
    if section == "states":
        code = entry.get("code") if isinstance(entry, dict) else None
        proper = isinstance(code, str) and len(code) == 3 and code.isascii() and code.isupper()
        return {"code": code} if proper else {}
    return None
