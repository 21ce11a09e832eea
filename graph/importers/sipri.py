"""A trade register of SIPRI's Arms Transfers Database as CSV, of either of its two forms.

A deal stands from the year of its order to that of its last delivery known. The newer form has a
row for each year of delivery, which are put together by the deal's number. Cite SIPRI, and mind
its terms of use: https://www.sipri.org/databases/armstransfers.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.errors import DataError
from graph.importers._importer import Importer
from graph.importers._plain import text_of
from graph.importers._ties import number

_YEAR = re.compile(r"[12]\d{3}")
_NOT_STATES = re.compile(r"\*+$")
"""Behind the names of those who are no states: rebels, and organisations."""


def rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """A row for each deal."""
    lines = text_of(path).splitlines()
    found = ((at, sign) for at, line in enumerate(lines) if (sign := _sign_of(line)))
    heading, sign = next(found, (None, ","))
    if heading is None:
        raise DataError(f"{path} is no trade register: no line names Supplier and Recipient")
    table = [
        {str(key).strip().casefold(): (one or "").strip() for key, one in row.items() if key}
        for row in csv.DictReader(lines[heading:], delimiter=sign, restval="")
    ]
    if not table:
        return iter(())
    return _older(table) if "year of order" in table[0] else _newer(table)


def _sign_of(line: str) -> str | None:
    """What parts the cells of a line, if it is the one that names the columns."""
    sign = max(",;\t", key=line.count)
    cells = {cell.strip().casefold() for cell in next(csv.reader([line], delimiter=sign), ())}
    return sign if {"supplier", "recipient"} <= cells else None


def _older(table: Iterable[Mapping[str, str]]) -> Iterator[Mapping[str, Any]]:
    for row in table:
        delivered = _YEAR.findall(row.get("year(s) of delivery", ""))
        yield _deal(
            row,
            row["year of order"],
            delivered,
            item=row.get("weapon designation", ""),
            what=row.get("weapon description", ""),
            ordered=row.get("number ordered"),
            delivered=number(row.get("number delivered", "")),
            amount=number(row.get("sipri tiv of delivered weapons", "")),
        )


def _newer(table: Iterable[Mapping[str, str]]) -> Iterator[Mapping[str, Any]]:
    deals: dict[tuple[str, ...], list[Mapping[str, str]]] = {}
    for number_, row in enumerate(table):
        key = row.get("sipri at database id") or f"row {number_}"
        deals.setdefault((key, row["supplier"], row["recipient"]), []).append(row)
    for parts in deals.values():
        years = [year for row in parts for year in _YEAR.findall(row.get("delivery year", ""))]
        first = parts[0]
        yield _deal(
            first,
            first.get("order date", ""),
            years,
            item=first.get("designation", ""),
            what=first.get("description", ""),
            delivered=sum(number(row.get("numbers delivered", "")) or 0 for row in parts),
            amount=sum(number(row.get("tiv delivery values", "")) or 0 for row in parts),
        )


def _deal(
    row: Mapping[str, str], ordered_in: str, years: list[str], *, what: str, **known: Any
) -> Mapping[str, Any]:
    ordered = _YEAR.search(ordered_in)
    begun = min([ordered[0], *years]) if ordered else min(years, default=None)
    return {
        **known,
        "supplier": _NOT_STATES.sub("", row["supplier"]),
        "recipient": _NOT_STATES.sub("", row["recipient"]),
        "since": begun,
        "until": max(years, default=begun),
        "what": what,
    }


IMPORTER = Importer(
    rows,
    columns={
        "from": "supplier",
        "to": "recipient",
        "kind": {"always": "arms transfer"},
        "since": "since",
        "until": "until",
        "item": "item",
        "note": "what",
        "ordered": "ordered",
        "delivered": "delivered",
        "amount": "amount",
        "unit": {"always": "million TIV"},
        "measure": {"always": "volume delivered"},
    },
    source="SIPRI Arms Transfers Database",
)
