"""What is shown, and what the page shows first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.model import Centre


@dataclass(frozen=True, slots=True)
class Filters:
    """What is shown, by ids; a filter that is left out shows all."""

    alliances: Sequence[str] | None = None
    kinds: Sequence[str] | None = None
    statuses: Sequence[str] | None = None
    regions: Sequence[str] | None = None


@dataclass(frozen=True, slots=True)
class View:
    """What the page shows first."""

    date: str
    filters: Filters
    selection: str | None = None
    centre: Centre | None = None
    pairs: int | None = None
    shading: str | None = None
