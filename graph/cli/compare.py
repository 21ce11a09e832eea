"""Compare two to four actors: what they share, and where they part."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from graph.cli._asking import actors
from graph.cli._selecting import selected, takes_selection
from graph.cli._tables import Table, answer, takes_form


def add_arguments(parser: ArgumentParser) -> None:
    """The actors, and the selection."""
    parser.add_argument("actors_named", nargs="+", metavar="actor", help="two to four actors")
    takes_selection(parser)
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print what all share, then what some have."""
    from graph.analysis.common import common

    selection = selected(options)
    found = common(selection, actors(selection, options.actors_named))
    rows = [
        {
            "sort": one.sort,
            "what": one.what,
            "who": [selection.name(id_) for id_ in one.who],
            "since": one.since,
            "until": one.until,
        }
        for one in found
    ]
    answer(options, selection.explain(), Table(("sort", "what", "who", "since", "until"), rows))
    return 0
