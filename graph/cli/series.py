"""Follow a measure year by year, as a table or as a plot."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from graph.cli._asking import ON_ITS_LAST_DAY, actors, caption, takes_parameters, told
from graph.cli._input import file_name
from graph.cli._selecting import selected, takes_selection
from graph.cli._tables import Table, answer, over, takes_form

OF = ("actor", "pair", "network")


def add_arguments(parser: ArgumentParser) -> None:
    """The measure, of whom, where a plot goes, and the selection."""
    parser.add_argument("measure", help="which; relations rank --measures lists them")
    parser.add_argument("name", nargs="*", help="whose, of a measure of actors or pairs")
    parser.add_argument(
        "--plot", metavar="FILE", type=file_name, help="write a plot: .svg, .png or .pdf"
    )
    takes_parameters(parser, OF)
    takes_selection(parser, time=False)
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print a row for each year, of the whole file where no period is asked for."""
    from graph.analysis import measure
    from graph.analysis.series import series

    found = measure(options.measure)
    selection = selected(options, always=True)
    who = actors(selection, options.name)
    count = selection.until.year - selection.since.year + 1
    given = told(options, OF)
    years = series(found, selection, who, **given)
    rows: list[dict[str, Any]] = list(over("measuring …", years, count))
    columns = tuple(dict.fromkeys(column for row in rows for column in row))
    about = f"{caption(found, selection, given)} {ON_ITS_LAST_DAY}"
    if options.plot:
        from graph.cli._plot import plot

        plot(options.plot, columns, rows, about)
    answer(options, about, Table(columns, rows))
    return 0
