"""What the page must know of kinds, statuses and categories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(eq=False, repr=False, slots=True)
class Status:
    """How a state stands to an alliance; graph/vocabulary/memberships.yaml says what each is."""

    within: bool
    sign: Literal[-1, 0, 1]
    phrase: str
    standing: str
    heading: str
    dash: Sequence[float]
    land: Literal["full", "pale", "striped", "none"]
    place: int
    several: str | None = None
    hatch: Literal["slant", "back", "level", "upright", "cross", "grid", "dots"] | None = None


@dataclass(eq=False, repr=False, slots=True)
class Kind:
    """A kind of tie; `weight` is how much its beginning says among all that happened.

    A `refusal` keeps relations from the other, which by itself is no conflict.
    """

    label: str
    category: str
    sign: Literal[-1, 0, 1]
    directed: bool
    definition: str
    phrases: Mapping[str, str]
    look: Mapping[str, str]
    weight: float = 1
    refusal: bool = False


@dataclass(eq=False, repr=False, slots=True)
class Category:
    """What a kind is chiefly about."""

    id: str
    label: str
    dash: Sequence[float]
    place: int | None = None
