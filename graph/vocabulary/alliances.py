"""Kinds of alliance: those of alliances.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from graph.vocabulary import load

OTHER_BOND = 0.3
"""How closely an alliance of another kind, or of none, binds its members."""


@dataclass(frozen=True, slots=True)
class AllianceKind:
    """A kind of alliance; its category is what it is chiefly about.

    `bond` is how closely it binds its members, from 0 to 1. `binding` is its place among those
    that bind the most; None for those that do not. `obligation` is what members owe one another
    in war, if anything.
    """

    key: str
    category: str
    definition: str
    bond: float
    binding: int | None = None
    obligation: str | None = None


@lru_cache(maxsize=1)
def alliance_kinds() -> Mapping[str, AllianceKind]:
    """The kinds of alliance, by key, in the order of the file."""
    entries = load("alliances").items()
    return MappingProxyType({key: AllianceKind(key, **entry) for key, entry in entries})


def bond_of(kind: str | None) -> float:
    """How closely an alliance of a kind binds its members."""
    known = alliance_kinds().get(kind or "")
    return known.bond if known else OTHER_BOND
