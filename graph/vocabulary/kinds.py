"""Kinds of tie: those of kinds.yaml, and how an entry, ours or an author's, becomes one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Literal

from graph.vocabulary import load

Sign = Literal[-1, 0, 1]

SIGNS: Mapping[str, Sign] = MappingProxyType({"+": 1, "-": -1, "−": -1, "0": 0})


@dataclass(frozen=True, slots=True)
class Weight:
    """How much a tie's beginning says: between equals in a story, and among all that happened."""

    news: float = 0
    event: float = 1


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of tie. `phrases` has `from` and `to` if directed, else `both`.

    `begins` and `several` have some of these, and `impersonal` a sentence with {} for the ends,
    where the phrases would read badly. `aliases` are what it is called elsewhere,
    `obligation` what it obliges both to in war. A `refusal` keeps relations from the other,
    which by itself is no conflict.
    """

    key: str
    label: str
    category: str
    sign: Sign
    directed: bool
    definition: str
    phrases: Mapping[str, str] = field(default_factory=dict)
    look: Mapping[str, str] = field(default_factory=dict)
    begins: Mapping[str, str] = field(default_factory=dict)
    several: Mapping[str, str] = field(default_factory=dict)
    impersonal: str | None = None
    aliases: tuple[str, ...] = ()
    weight: Weight = Weight()
    obligation: str | None = None
    refusal: bool = False


@lru_cache(maxsize=1)
def kinds() -> Mapping[str, Kind]:
    """The built-in kinds of tie, by key, in the order of the file."""
    return MappingProxyType({key: kind_of(key, entry) for key, entry in load("kinds").items()})


def kind_of(key: str, entry: Mapping[str, Any]) -> Kind:
    """A kind from its entry, be it built in or an author's own."""
    return Kind(
        key=key,
        label=entry.get("label", key[0].upper() + key[1:]),
        category=entry["category"],
        sign=SIGNS[entry["sign"]],
        directed=entry["directed"],
        definition=entry["definition"],
        phrases=dict(entry.get("phrases", {})),
        look=dict(entry.get("look", {})),
        begins=dict(entry.get("begins", {})),
        several=dict(entry.get("several", {})),
        impersonal=entry.get("impersonal"),
        aliases=tuple(entry.get("aliases", ())),
        weight=Weight(**entry.get("weight", {})),
        obligation=entry.get("obligation"),
        refusal=entry.get("refusal", False),
    )


def with_categories(
    known: Mapping[str, Kind], chosen: Iterable[str] | None, categories: Collection[str]
) -> tuple[str, ...]:
    """The kinds that are chosen, and behind them all kinds of some categories."""
    of_those = (key for key, kind in known.items() if kind.category in categories)
    return tuple(dict.fromkeys((*(chosen or ()), *of_those)))
