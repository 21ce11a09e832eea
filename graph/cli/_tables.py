"""What a command answers with: tables for people, JSON or CSV for programs.

People see numbers rounded and names in a table; programs get every digit. What a file holds is made
harmless before a terminal sees it.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import isnan
from typing import TYPE_CHECKING, Any, TypeVar

from graph.printable import printable

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table as Drawn

T = TypeVar("T")

BETWEEN_WORDS = re.compile(r"(?<=[a-z])_(?=[a-z])")
"""How the words of a column stand apart for programs."""


FITTED = 2000
"""Of more rows a terminal gets a line each, not fitted to its width, which takes minutes."""


@dataclass(frozen=True)
class Table:
    """Rows by column, with a title where a command has several."""

    columns: Sequence[str]
    rows: Sequence[Mapping[str, Any]]
    title: str = ""


def takes_form(parser: ArgumentParser) -> None:
    """The command can answer to a program."""
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="answer in JSON")
    forms.add_argument("--csv", action="store_true", help="answer in CSV")


def answer(options: Namespace, about: str, *tables: Table) -> None:
    """Print the tables in the form that is asked for; `about` is their caption."""
    if options.json:
        _json(about, tables)
    elif options.csv:
        _csv(tables)
    else:
        _for_people(about, tables)


def over(what: str, steps: Iterable[T], count: int) -> Iterator[T]:
    """The steps, with a bar on a terminal while they take their time."""
    from rich.progress import track

    console = _console(sys.stderr)
    return iter(
        track(
            steps,
            description=printable(what),
            total=count,
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
    )


def _json(about: str, tables: Sequence[Table]) -> None:
    rows = [[{key: _plain(row.get(key)) for key in t.columns} for row in t.rows] for t in tables]
    if len(tables) == 1:
        said: dict[str, Any] = {"about": about, "rows": rows[0]}
    else:
        said = {
            "about": about,
            "tables": {table.title: each for table, each in zip(tables, rows, strict=True)},
        }
    print(json.dumps(said, indent=2, ensure_ascii=True, allow_nan=False))


def _csv(tables: Sequence[Table]) -> None:
    several = len(tables) > 1
    columns = list(dict.fromkeys(column for table in tables for column in table.columns))
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["table", *columns] if several else columns)
    for table in tables:
        for row in table.rows:
            cells = [_cell(_plain(row.get(column))) for column in columns]
            out.writerow([table.title, *cells] if several else cells)


def _for_people(about: str, tables: Sequence[Table]) -> None:
    from rich.text import Text

    console = _console(sys.stdout)
    for table in tables:
        if table.title:
            console.print(Text(printable(table.title), style="bold"))
        if not table.rows:
            console.print("nothing")
        elif console.is_terminal and len(table.rows) <= FITTED:
            console.print(_drawn(table))
        else:
            for line in _lines(table):
                print(line)
        console.print()
    console.print(Text(printable(about), style="dim"))


def _drawn(table: Table) -> Drawn:
    """The table as it fits a terminal's width."""
    from rich import box
    from rich.table import Table as Drawing
    from rich.text import Text

    drawn = Drawing(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in table.columns:
        numbers = _is_of_numbers(table, column)
        drawn.add_column(
            Text(_heading(column)),
            justify="right" if numbers else "left",
            overflow="fold",
            no_wrap=numbers,
        )
    for row in table.rows:
        drawn.add_row(*(Text(_said(row.get(column))) for column in table.columns))
    return drawn


def _lines(table: Table) -> Iterator[str]:
    """The table a line a row, however wide; of very many rows in a moment."""
    from rich.cells import cell_len

    columns = [
        [_heading(column), *(_said(row.get(column)) for row in table.rows)]
        for column in table.columns
    ]
    numbers = [_is_of_numbers(table, column) for column in table.columns]
    widths = [max(map(cell_len, column)) for column in columns]
    for place, row in enumerate(zip(*columns, strict=True)):
        cells = []
        for cell, width, right in zip(row, widths, numbers, strict=True):
            blank = " " * (width - cell_len(cell))
            cells.append(blank + cell if right else cell + blank)
        yield "   ".join(cells).rstrip()
        if place == 0:
            yield "─" * (sum(widths) + 3 * (len(widths) - 1))


def _heading(column: str) -> str:
    return printable(BETWEEN_WORDS.sub(" ", column))


def _is_of_numbers(table: Table, column: str) -> bool:
    return all(_is_number(row.get(column)) for row in table.rows)


def _console(stream: Any) -> Console:
    from rich.console import Console

    # Whoever reads from a pipe wants lines, not a page's width.
    wide = None if stream is not None and stream.isatty() else 100_000
    return Console(file=stream, width=wide, highlight=False, markup=False, emoji=False)


def _is_number(value: object) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))


def _said(value: object) -> str:
    """A value as people read it."""
    value = _plain(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.0f}" if value == round(value) else f"{value:.4f}"
    if isinstance(value, list):
        return printable(", ".join(map(_said, value)))
    return printable(str(value))


def _plain(value: object) -> object:
    """A value as JSON has it."""
    if isinstance(value, float) and isnan(value):
        return None
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list | frozenset | set):
        return list(map(_plain, sorted(value) if isinstance(value, frozenset | set) else value))
    return value


def _cell(value: object) -> object:
    """A value in a cell: lists joined, and nothing that a spreadsheet takes for a formula."""
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return value
