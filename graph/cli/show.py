"""Show ties, actors or sources of a time, or all that is known of one tie."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date
from typing import TYPE_CHECKING

from graph.cli._selecting import selected, takes_selection
from graph.cli._tables import Table, answer, takes_form

if TYPE_CHECKING:
    from graph.model import Tie
    from graph.selection import Selection

SHORT = {
    "ties": ("from_name", "kind", "to_name", "since", "until", "status", "title", "id"),
    "actors": ("id", "name", "type", "standing", "continent", "start", "end", "ties"),
    "dyad-years": ("year", "a_name", "b_name", "count", "positive", "negative", "kinds"),
    "sources": ("key", "title", "publisher", "date", "url", "ties"),
}
"""The columns that people see; programs get all."""


def add_arguments(parser: ArgumentParser) -> None:
    """Names or a tie's id, what to list, and the selection."""
    parser.add_argument("name", nargs="*", help="actors by name or code, or a tie by its id")
    parser.add_argument(
        "--list",
        choices=(*SHORT, "isolates"),
        default="ties",
        help=(
            "what to list of the selection (ties); isolates are alliances and states without a tie,"
            " those that are sovereign then"
        ),
    )
    takes_selection(parser)
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print it; without a time, whenever it was."""
    from graph.analysis.about import about

    selection = selected(options, always=True, actors=options.name)
    relations = selection.relations
    tie = relations.ties.get(options.name[0]) if len(options.name) == 1 else None
    if tie:
        answer(
            options,
            relations.title,
            Table(("what", "says"), about(selection.at(*_days(selection, tie)), tie)),
        )
    else:
        answer(options, selection.explain(), _table(options, selection))
    return 0


def _days(selection: Selection, tie: Tie) -> tuple[date, date]:
    """When a tie was in force, for the names of then."""
    start, end = selection.relations.spans[tie.id]
    return start, min(max(start, selection.relations.as_of), end)


def _table(options: Namespace, selection: Selection) -> Table:
    from graph.analysis.about import sources
    from graph.selection.tables import COLUMNS, actors

    name = "actors" if options.list == "isolates" else options.list
    if options.list == "sources":
        rows = sources(selection)
    elif options.list == "isolates":
        rows = [row for row in actors(selection) if row["id"] in selection.isolates]
    else:
        rows = selection.rows(options.list)
        if options.list == "actors" and selection.filters.actors:
            rows = [row for row in rows if row["ties"]]  # themselves, and whom they are tied to
    every = COLUMNS.get(name) or tuple(rows[0] if rows else SHORT[name])
    return Table(every if options.json or options.csv else SHORT[name], rows)
