"""Codes by which others call a state: COW, Gleditsch–Ward, FIPS/GEC, IOC, UN M49, Wikidata.

For whoever joins these relations with data of their own. Read when asked for, not before: neither
checking a file nor making a page needs them.

>>> of("SRB").ioc, of("DEU").cow_on(date(1970, 1, 1)).number
('SRB', 260)

codes.json is made by gather.py from lists of others and codes.yaml, which says where these come
from and what is put right. Cite the two systems of states as their authors ask: Correlates of War
Project, State System Membership List, v2016; Gleditsch and Ward, "Interstate System Membership: A
Revised List of the Independent States since 1816", International Interactions 25 (1999).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from graph.reference.states import lookup


@dataclass(frozen=True, slots=True)
class Spell:
    """The days, both inclusive, on which a system of states counts a state under a number.

    Where a state that is gone handed its number on to another, one ends and the other begins.
    Without `until` it is still counted. Spells that ended before 1945 are left out.
    """

    number: int
    abbreviation: str
    since: date
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether the day is one of them."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of one state, each empty or None where it has none.

    `fips` are two for Palestine (the Gaza Strip, the West Bank) and for Svalbard and Jan Mayen.
    `m49` has three digits, leading zeros among them. `wikidata` is an item: Q403.
    """

    cow: tuple[Spell, ...] = ()
    gw: tuple[Spell, ...] = ()
    fips: tuple[str, ...] = ()
    ioc: str | None = None
    m49: str | None = None
    wikidata: str | None = None

    def cow_on(self, day: date) -> Spell | None:
        """How the Correlates of War count the state on a day, if they do."""
        return _on(self.cow, day)

    def gw_on(self, day: date) -> Spell | None:
        """How Gleditsch and Ward count the state on a day, if they do."""
        return _on(self.gw, day)


NONE = Codes()


def of(name_or_code: str) -> Codes:
    """The codes of the state of that name or ISO code; of those that nobody knows, none."""
    found = all_codes().get(name_or_code)
    if found is None:
        fact = lookup(name_or_code)
        found = all_codes().get(fact.alpha3) if fact else None
    return found or NONE


@lru_cache(maxsize=1)
def all_codes() -> Mapping[str, Codes]:
    """The codes of every state of the reference, those that are gone too, by its alpha-3 code."""
    text = resources.files(__package__).joinpath("codes.json").read_text(encoding="utf-8")
    return MappingProxyType({code: _read(entry) for code, entry in json.loads(text).items()})


def _read(entry: Mapping[str, Any]) -> Codes:
    return Codes(
        cow=tuple(_spells(entry.get("cow", ()))),
        gw=tuple(_spells(entry.get("gw", ()))),
        fips=tuple(entry.get("fips", "").split()),
        ioc=entry.get("ioc"),
        m49=entry.get("m49"),
        wikidata=entry.get("wikidata"),
    )


def _spells(rows: Iterable[tuple[int, str, str, str | None]]) -> Iterable[Spell]:
    for number, abbreviation, since, until in rows:
        end = date.fromisoformat(until) if until else None
        yield Spell(number, abbreviation, date.fromisoformat(since), end)


def _on(spells: tuple[Spell, ...], day: date) -> Spell | None:
    return next((spell for spell in spells if spell.holds(day)), None)
