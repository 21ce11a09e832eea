"""Figures of several runs → medians in small tables of plain text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import median

Figures = Mapping[str, float | None]


def medians(runs: Sequence[Figures]) -> dict[str, float | None]:
    """The median of each figure; a run that did not get there counts as later than any other."""
    keys = dict.fromkeys(key for run in runs for key in run)
    return {key: _median([run.get(key) for run in runs]) for key in keys}


def _median(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    if not known or len(known) * 2 <= len(values):
        return None
    return median(known)


def ratio(one: float | None, other: float | None) -> str:
    """One side over the other, as text; a dash where either is missing."""
    return "—" if not one or not other else f"{one / other:.2f}"


def number(value: float | None, digits: int = 2, missing: str = "—") -> str:
    """A figure as text; `missing` where it did not come."""
    return missing if value is None else f"{value:.{digits}f}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns under their heads; the first to the left, the others to the right."""
    lines = [list(head), *map(list, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if column else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )
