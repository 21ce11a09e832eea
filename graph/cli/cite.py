"""Cite: the relations themselves, and the documents behind a selection."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from graph.cli._output import put
from graph.cli._selecting import selected, takes_selection
from graph.cli._terminal import working


def add_arguments(parser: ArgumentParser) -> None:
    """The style, and the selection."""
    from graph.citation import STYLES

    parser.add_argument(
        "--style",
        choices=sorted(STYLES),
        default="apa",
        help="as text (apa, chicago), or for programs (bibtex, csl-json)",
    )
    takes_selection(parser)


def run(options: Namespace) -> int:
    """Print the relations' own citation, then those of all documents behind the selection."""
    from graph.citation import STYLES

    selection = selected(options, always=True)
    with working("citing …"):
        text = STYLES[options.style](selection)
    put("-", text)
    return 0
