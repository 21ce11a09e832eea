"""What whoever imports says of the data: nothing has to be said where headings and names tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, get_args

Codes = Literal["auto", "name", "iso3", "iso2", "cow", "gw", "fips", "ioc"]
Engine = Literal["duckdb", "spark"]
CODES: tuple[Codes, ...] = get_args(Codes)


@dataclass(frozen=True)
class Options:
    """How to read a file.

    `columns` says of fields which column they are, or what they always are (`--map`); `codes`
    whose codes its states have; `kind` is the kind of all ties where no column says it, `source`
    the title of the document that says all of it, and `as_of` the day up to which it is true.
    `by` says over which time events are counted, `engine` what counts them.
    """

    format: str | None = None
    codes: Codes = "auto"
    columns: Mapping[str, Any] = field(default_factory=dict)
    kind: str | None = None
    source: str | None = None
    title: str | None = None
    as_of: date | None = None
    by: Literal["year", "month"] = "year"
    engine: Engine = "duckdb"
