"""How a state stands to an alliance (memberships.yaml), how a deal or a conflict stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from graph.vocabulary import load
from graph.vocabulary.kinds import SIGNS, Sign

Land = Literal["full", "pale", "striped", "none"]
Hatch = Literal["slant", "back", "level", "upright", "cross", "grid", "dots"]


@dataclass(frozen=True, slots=True)
class MembershipStatus:
    """How a state stands to an alliance; memberships.yaml says what each field is."""

    key: str
    definition: str
    within: bool
    sign: Sign
    bond: float
    phrase: str
    standing: str
    begins: tuple[str, str]
    heading: str
    dash: Sequence[float]
    land: Land
    place: int
    several: str | None = None
    hatch: Hatch | None = None
    past: bool = False


@dataclass(frozen=True, slots=True)
class TieStatus:
    """How a deal or a conflict stands: yet to happen, kept, or not in effect (`idle`)."""

    key: str
    definition: str
    pending: bool = False
    kept: bool = False
    signature: bool = False
    idle: bool = False


@lru_cache(maxsize=1)
def membership_statuses() -> Mapping[str, MembershipStatus]:
    """The statuses of memberships by key, full membership first."""
    return MappingProxyType(
        {
            key: MembershipStatus(
                key=key,
                sign=SIGNS[entry.pop("sign")],
                begins=tuple(entry.pop("begins")),
                **entry.pop("look"),
                **entry,
            )
            for key, entry in load("memberships").items()
        }
    )


@lru_cache(maxsize=1)
def statuses() -> Mapping[str, TieStatus]:
    """The statuses of deals and conflicts by key."""
    entries = load("statuses").items()
    return MappingProxyType({key: TieStatus(key, **entry) for key, entry in entries})


@lru_cache(maxsize=1)
def full_membership() -> str:
    """The status of those who simply belong: the first of the list."""
    return next(iter(membership_statuses()))


def membership_status(key: str | None) -> MembershipStatus:
    """What a membership's status says; of one that states none, full membership's.

    Raises KeyError for a key that is no status of a membership.
    """
    return membership_statuses()[key or full_membership()]
