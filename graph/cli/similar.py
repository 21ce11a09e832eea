"""Say how alike states' obligations are: of pairs, of one and all others, as matrices, by year."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from math import isnan
from typing import TYPE_CHECKING, Any

from graph.cli._asking import ON_ITS_LAST_DAY, actors, caption, takes_parameters, told
from graph.cli._selecting import selected, takes_selection
from graph.cli._tables import Table, answer, over, takes_form

if TYPE_CHECKING:
    from graph.analysis import Measure
    from graph.analysis._portfolios import Matrix
    from graph.selection import Selection

OF = ("pair",)
Row = dict[str, Any]


def add_arguments(parser: ArgumentParser) -> None:
    """States, the measure, and the selection."""
    parser.add_argument("name", nargs="*", help="states; one is compared with all, none gives all")
    parser.add_argument(
        "--measure",
        default="kappa",
        help="of pairs: s-score, kappa, pi or tau-b (kappa)",
    )
    parser.add_argument(
        "--matrix", action="store_true", help="a row and a column for each state, by their ids"
    )
    takes_parameters(parser, OF)
    takes_selection(parser)
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print the pairs, the most alike first, or matrices; each year's where a period is asked for.

    Of several states by year there is a row for each year, and a column for each pair.
    """
    found = _measure(options.measure)
    selection = selected(options)
    who = actors(selection, options.name)
    given = told(options, OF)
    about = caption(found, selection, given)
    by_year = options.since is not None or options.until is not None
    if by_year:
        about += f" {ON_ITS_LAST_DAY}"
    if by_year and len(who) > 1 and not options.matrix:
        answer(options, about, _yearly(found, selection, who, given))
        return 0
    rows_of = _matrix if options.matrix else _ranked
    years = _years(found, selection, given) if by_year else [({}, found(selection, **given))]
    rows = [
        year | row for year, matrix in years for row in rows_of(matrix, found.name, selection, who)
    ]
    columns = dict.fromkeys(column for row in rows for column in row)
    answer(options, about, Table(tuple(columns), rows))
    return 0


def _measure(name: str) -> Measure:
    from graph.analysis import measure
    from graph.errors import SelectionError

    found = measure(name)
    if found.of not in OF:
        raise SelectionError(f"{found.name} is no measure of pairs")
    return found


def _years(
    found: Measure, selection: Selection, given: dict[str, Any]
) -> Iterator[tuple[Row, Matrix]]:
    from graph.analysis.series import by_year

    count = selection.until.year - selection.since.year + 1
    for year, matrix in over("comparing obligations …", by_year(found, selection, **given), count):
        yield {"year": year}, matrix


def _yearly(found: Measure, selection: Selection, who: list[str], given: dict[str, Any]) -> Table:
    from graph.analysis.series import series

    count = selection.until.year - selection.since.year + 1
    years = series(found, selection, who, **given)
    rows = list(over("comparing obligations …", years, count))
    return Table(tuple(rows[0]), rows)


def _ranked(matrix: Matrix, name: str, selection: Selection, who: list[str]) -> list[Row]:
    """The pairs of some, or of one and all others, or of all: the most alike first."""
    rows: list[Row] = []
    for one, other, value in matrix.pairs():
        asked = not who or ({one, other} <= set(who) if len(who) > 1 else who[0] in (one, other))
        if asked and not isnan(value):
            if who and one != who[0]:
                one, other = other, one
            rows.append({"one": selection.name(one), "other": selection.name(other), name: value})
    rows.sort(key=lambda row: (-row[name], row["one"], row["other"]))
    return rows


def _matrix(matrix: Matrix, _: str, selection: Selection, who: list[str]) -> list[Row]:
    """A row for each state that there is, or is asked for, with its number with each of them."""
    ids = [id_ for id_ in who or matrix.ids if id_ in matrix]
    rows = zip(ids, matrix.part(ids), strict=True)
    return [
        {"id": one, "state": selection.name(one), **dict(zip(ids, row, strict=True))}
        for one, row in rows
    ]
