"""Open the handbook: every key with an example, recipes, questions."""

from __future__ import annotations

import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path

from graph import __version__
from graph.cli import _output as output
from graph.cli._codes import CODES
from graph.cli._input import STANDARD, file_name
from graph.printable import printable


def add_arguments(parser: ArgumentParser) -> None:
    """Where the handbook goes, and whether the browser is opened."""
    parser.add_argument(
        "-o",
        "--output",
        type=file_name,
        help=f"where to write it (a temporary folder); {STANDARD} for standard output",
    )
    parser.add_argument("--no-open", action="store_true", help="open no browser")


def run(options: Namespace) -> int:
    """Write the handbook as one page, and open it."""
    from graph.cli._running import commands, said_of
    from graph.guide import guide
    from graph.guide.tables import fills

    does = {name: said_of(command) for name, command in commands()}
    # A folder of its own: in one that all share, another could have laid something under the name.
    name = options.output or str(Path(tempfile.mkdtemp(prefix="relations-"), "guide.html"))
    output.put(name, guide(fills(does, CODES)))
    if name == STANDARD:
        return 0
    print(f"{printable(name)}: the guide to relations {__version__}")
    if not options.no_open:
        import webbrowser

        webbrowser.open(Path(name).resolve().as_uri())
    return 0
