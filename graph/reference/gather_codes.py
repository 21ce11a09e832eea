"""The codes of other systems for each state, from lists that lie with the tests and codes.yaml.

A row of a system of states goes to the state here that bears the name it prints, unless codes.yaml
says whose the number is. A name that no state here bears stops everything: it must be named there.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from graph import packaged
from graph.reference.states import known, lookup

HERE = Path(__file__).parent
LISTS = HERE.parents[1] / "tests" / "reference" / "lists" / "codes"
FIRST = date(1945, 1, 1)
"""What ended before is left out, as is what ended before in all of this project."""

Spell = tuple[int, str, str, str | None]
Row = dict[str, str]


def codes() -> dict[str, dict[str, Any]]:
    """What codes.json holds: by alpha-3 code, the codes that a state has."""
    ours = packaged.load("graph.reference", "codes.yaml")
    found: dict[str, dict[str, Any]] = {code: {} for code in sorted(known())}
    for system in ("cow", "gw"):
        for code, spell in _spells(system, ours["numbers"][system]):
            found[code].setdefault(system, []).append(spell)
    listed = {row["iso"]: row for row in rows("country-codes")}
    for code, entry in found.items():
        row = listed.get(code, {})
        told = {name: row.get(name, "") for name in ("fips", "ioc", "m49", "wikidata")}
        if code in ours["no committee"]:
            told["ioc"] = ""
        told.update(ours["instead"].get(code, {}), **ours["former"].get(code, {}))
        told["m49"] = told["m49"] and told["m49"].zfill(3)
        entry.update({name: value for name, value in told.items() if value})
    return {code: entry for code, entry in found.items() if entry}


def rows(name: str) -> list[Row]:
    """The rows of a list."""
    text = (LISTS / f"{name}.tsv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t"))


def _spells(system: str, numbers: dict[int, list[str | date]]) -> Iterator[tuple[str, Spell]]:
    """Each state's spells in a system, in the order of the days."""
    held: dict[str, list[Spell]] = defaultdict(list)
    for row in rows(system):
        number, until = int(row["number"]), row["until"] or None
        if _is_over(until):
            continue
        holders = numbers.get(number) or ([] if number in numbers else [_state(row["name"])])
        for code, first, last in _turns(holders, row["since"], until):
            if not _is_over(last):
                held[code].append((number, row["abbreviation"], first, last))
    for code, spells in held.items():
        for spell in sorted(spells, key=lambda spell: spell[2]):
            yield code, spell


def _turns(
    holders: list[str | date], since: str, until: str | None
) -> Iterator[tuple[str, str, str | None]]:
    """Who has a number in turn: states, each after the first behind the day on which it begins."""
    days = [one for one in holders if isinstance(one, date)]
    states = [one for one in holders if isinstance(one, str)]
    ends = [(day - timedelta(days=1)).isoformat() for day in days]
    firsts = [since, *(day.isoformat() for day in days)]
    for state, first, last in zip(states, firsts, [*ends, until], strict=False):
        yield state, max(first, since), last


def _is_over(until: str | None) -> bool:
    return until is not None and date.fromisoformat(until) < FIRST


def _state(name: str) -> str:
    fact = lookup(name)
    if fact is None:
        raise LookupError(f"{name}: which state is it? Say so in codes.yaml, under numbers")
    return fact.alpha3
