"""Say how much a file covers."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from graph.cli._input import read, takes_file


def add_arguments(parser: ArgumentParser) -> None:
    """The file."""
    takes_file(parser)


def run(options: Namespace) -> int:
    """Print the counts as tables."""
    from graph.analysis.coverage import cover

    for heading, counts in cover(read(options.file).relations).tables().items():
        if heading:
            print(f"\n{heading}")
        for label, value in counts.items():
            print(f"{label:<32} {value:>6}")
    return 0
