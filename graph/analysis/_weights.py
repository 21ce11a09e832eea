"""A weight for each state, as a parameter: from a table of names and numbers."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from graph.analysis._measures import Parameter
from graph.errors import ReadError, SelectionError
from graph.reading.text import read_text
from graph.selection import Selection
from graph.selection.names import Finder


def weights_of(selection: Selection, rows: Iterable[list[str]], where: str) -> dict[str, float]:
    """A weight by state's id, from rows of a name and a number; a heading may come first."""
    finder, found = Finder(selection.relations), {}
    for number, row in enumerate(rows, start=1):
        try:
            name, value = row[0], float(row[1])
        except (IndexError, ValueError):
            if number == 1:  # a heading
                continue
            raise SelectionError(f"{where}:{number}: write a name and a number") from None
        if not 0 <= value < float("inf"):
            raise SelectionError(f"{where}:{number}: a weight is a number from 0 on")
        try:
            found[finder.actor(name).id] = value
        except SelectionError as error:
            raise SelectionError(f"{where}:{number}: {error}") from None
    if not sum(found.values()):
        raise SelectionError(f"{where}: no weight is above 0")
    return found


def _read(selection: Selection, words: tuple[str, ...]) -> dict[str, float]:
    path = Path(words[0])
    try:
        text = read_text(path)
    except ReadError as error:
        raise SelectionError(str(error)) from None
    return weights_of(selection, csv.reader(text.splitlines()), str(path))


WEIGHTS = Parameter(
    "weights",
    "a CSV file of names and numbers by which states count",
    _read,
    usual="all states alike",
)
