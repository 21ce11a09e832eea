"""Facts about states by name or code: those that ISO 3166-1 lists, and those that are gone.

states.json and elsewhere.json are made by gather.py; former.yaml and seats.yaml are written by
hand. Kosovo stands under the codes in common use (XK, XKX). A name is first looked for as people
write it, then, if that fails, loosened, among the names that lists of states print in eight
languages.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from types import MappingProxyType
from typing import Any

import yaml

from graph.libyaml import TEXTS
from graph.reference.folding import fold, loosen, words_of_lists
from graph.reference.likeness import Likeness, only
from graph.reference.standings import Standing

NOWHERE = "-"
"""Stands in elsewhere.json for what lists print and is none of the states here: Antarctica."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a state was governed from, in degrees, before its seat moved; `until` is inclusive."""

    lat: float
    lon: float
    until: str


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of a state. Its alpha-3 code is also the key of its flag.

    `alpha2` is empty where a state that is gone had none of its own. `since`, `until` and
    `successors` are of those that are gone alone, as their dates and codes. `seats` are those
    before `capital`, the earliest first.
    """

    alpha2: str
    alpha3: str
    name: str
    aliases: tuple[str, ...]
    capital: str
    lat: float
    lon: float
    continent: str
    since: str | None = None
    until: str | None = None
    successors: tuple[str, ...] = ()
    standing: Standing = "sovereign"
    seats: tuple[Seat, ...] = ()


def lookup(name_or_code: str) -> Fact | None:
    """The state of that name, variant or code, with its words in any order.

    A name with another behind it, "Iran (Persia)", is that state's if both are.
    """
    fact = usual(name_or_code) or _found(elsewhere().get(loosen(name_or_code)))
    parts = [part for part in re.split("[()/]", name_or_code) if part.strip()]
    if fact is None and len(parts) == 2:
        one, other = map(lookup, parts)
        fact = one if one == other else None
    return fact


def usual(name_or_code: str) -> Fact | None:
    """The state of that English name or code, as it is commonly written."""
    return _by_name().get(fold(name_or_code))


def suggest(name: str) -> str | None:
    """The name of the state that someone who wrote this meant, if it can only be one."""
    found = _found(only(likely(name)))
    return found.name if found else None


def likely(name: str) -> Iterator[tuple[int, str]]:
    """The codes of states with a name near to this one, with the slips between them."""
    return _likeness().near(name)


def several(name: str) -> list[str]:
    """The names of the states that a name may mean, where nobody can tell which."""
    codes = {fold(key): codes for key, codes in words_of_lists()["several"].items()}
    return [known()[code].name for code in codes.get(fold(name), ())]


@lru_cache(maxsize=1)
def all_states() -> Mapping[str, Fact]:
    """Every state of today by its alpha-3 code, in the order of the codes."""
    entries = json.loads(_text("states.json"))
    return MappingProxyType(
        {
            alpha3: Fact(
                alpha3=alpha3,
                **{**entry, "aliases": tuple(entry["aliases"])},
                seats=tuple(map(_seat, seats().get(alpha3, ()))),
            )
            for alpha3, entry in entries.items()
        }
    )


@lru_cache(maxsize=1)
def former_states() -> Mapping[str, Fact]:
    """The states that are gone, by code."""
    return MappingProxyType({code: _former(code, entry) for code, entry in former().items()})


@lru_cache(maxsize=1)
def former() -> Mapping[str, Any]:
    """What former.yaml holds; its dates are text."""
    entries: dict[str, Any] = yaml.load(_text("former.yaml"), Loader=TEXTS)
    return MappingProxyType(entries)


@lru_cache(maxsize=1)
def seats() -> Mapping[str, Any]:
    """What seats.yaml holds; its dates are text."""
    entries: dict[str, Any] = yaml.load(_text("seats.yaml"), Loader=TEXTS)
    return MappingProxyType(entries)


def _seat(entry: Mapping[str, Any]) -> Seat:
    lat, lon = map(float, entry["at"])
    return Seat(lat, lon, entry["until"])


def _former(code: str, entry: Mapping[str, Any]) -> Fact:
    lat, lon = map(float, entry["at"])
    return Fact(
        alpha2=entry.get("alpha2", ""),
        alpha3=code,
        name=entry["name"],
        aliases=tuple(entry.get("aliases", ())),
        capital=entry["capital"],
        lat=lat,
        lon=lon,
        continent=entry["continent"],
        since=entry["since"],
        until=entry["until"],
        successors=tuple(entry["successors"]),
        standing=entry.get("standing", "sovereign"),
    )


@lru_cache(maxsize=1)
def known() -> Mapping[str, Fact]:
    """Every state by its code: those of today, then those that are gone."""
    return MappingProxyType({**all_states(), **former_states()})


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, Fact]:
    """Every state under each of its folded names and codes."""
    facts = known().values()
    names = {fold(name): fact for fact in facts for name in (*fact.aliases, fact.name)}
    codes = {code.lower(): fact for fact in facts for code in (fact.alpha2, fact.alpha3) if code}
    return MappingProxyType({**names, **codes})


@lru_cache(maxsize=1)
def elsewhere() -> Mapping[str, str]:
    """The code of a state under each of its loosened names."""
    names = {loosen(name): code for name, code in _printed()}
    ours = {loosen(name): fact.alpha3 for name, fact in _by_name().items()}
    return MappingProxyType({**ours, **names})


@lru_cache(maxsize=1)
def _printed() -> Sequence[tuple[str, str]]:
    """The names in elsewhere.json, folded, each with its code."""
    entries = json.loads(_text("elsewhere.json")).items()
    return [(name, code) for code, names in entries for name in names.split("|")]


@lru_cache(maxsize=1)
def _likeness() -> Likeness:
    ours = ((name, fact.alpha3) for name, fact in _by_name().items())
    return Likeness([*ours, *_printed()])


def _found(code: str | None) -> Fact | None:
    return known().get(code) if code else None


def _text(file: str) -> str:
    return resources.files(__package__).joinpath(file).read_text(encoding="utf-8")
