"""Say what began and ended between two days, what came and went too."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from graph.cli._selecting import selected, takes_selection
from graph.cli._tables import Table, answer, takes_form
from graph.errors import SelectionError


def add_arguments(parser: ArgumentParser) -> None:
    """Whose changes, and the selection, whose period has two ends."""
    parser.add_argument("name", nargs="*", help="changes of these actors alone")
    parser.add_argument("--stayed", action="store_true", help="what stayed as well")
    takes_selection(parser, time=False)
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print the changes from the first day of --since to the last day of --until."""
    from graph.analysis.changes import between

    if options.since is None:
        raise SelectionError("name the first of the two days: --since 2010")
    selection = selected(options, actors=options.name)
    if options.until is None:
        selection = selection.at(selection.first, selection.relations.as_of)
    rows = [
        {
            "change": name,
            "from": selection.name(tie.source),
            "kind": tie.kind if not tie.status else f"{tie.kind} ({tie.status})",
            "to": selection.name(tie.target),
            "since": str(tie.held.since or ""),
            "until": str(tie.held.until or ""),
            "title": tie.title,
            "id": tie.id,
        }
        for name, ties in between(selection).items()
        if options.stayed or name != "stayed"
        for tie in ties
    ]
    columns = ("change", "from", "kind", "to", "since", "until", "title", "id")
    answer(options, selection.explain(), Table(columns, rows))
    return 0
