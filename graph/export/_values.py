"""Values as formats take them: dates as text, and no sign that XML or a spreadsheet trips over."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from graph.errors import ExportError
from graph.network import NOT_IN_XML

_FORMULA = re.compile(r"[=+\-@;＝＋－＠\t\r]")


def plain(value: Any) -> Any:
    """A date as text, a text without what XML cannot hold, anything else as it is."""
    if isinstance(value, date):
        return value.isoformat()
    return NOT_IN_XML.sub(" ", value) if isinstance(value, str) else value


def known(attributes: Mapping[str, Any]) -> dict[str, Any]:
    """The attributes that are known, as formats take them."""
    return {name: plain(value) for name, value in attributes.items() if value is not None}


def table(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    """A table as CSV (RFC 4180, UTF-8 with a byte-order mark, by which spreadsheets know it).

    A text that a spreadsheet would take for a formula has an apostrophe before it.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row[column]) for column in columns])
    return text.getvalue().encode("utf-8-sig")


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and _FORMULA.match(value):
        return f"'{value}"
    return plain(value)


def missing(package: str, extra: str) -> ExportError:
    """What to say where a package is not there."""
    return ExportError(f"this format needs {package}; pip install 'relations[{extra}]'")
