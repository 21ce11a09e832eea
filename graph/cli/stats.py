"""Say how much a file covers."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from graph.cli._input import read, takes_file
from graph.printable import printable


def add_arguments(parser: ArgumentParser) -> None:
    """The file, and whether to name the ties whose sources are to be made out."""
    takes_file(parser)
    parser.add_argument(
        "--collections",
        action="store_true",
        help="list the ties that rest on collections alone: a yearbook, a database, a home page",
    )


def run(options: Namespace) -> int:
    """Print the counts as tables."""
    from graph.analysis.coverage import cover

    coverage = cover(read(options.file).relations)
    if options.collections:
        for tie in coverage.on_collections:
            print(printable(f"{tie.id}: {', '.join(tie.sources)}"))
        return 0
    for heading, counts in coverage.tables().items():
        if heading:
            print(f"\n{heading}")
        for label, value in counts.items():
            print(f"{label:<32} {value:>6}")
    return 0
