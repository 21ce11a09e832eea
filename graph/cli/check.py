"""Say what is wrong or odd in a file."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from graph.cli._input import called, read, takes_file
from graph.printable import printable


def add_arguments(parser: ArgumentParser) -> None:
    """The file, and whether warnings count."""
    takes_file(parser)
    parser.add_argument("--strict", action="store_true", help="take warnings for errors")


def run(options: Namespace) -> int:
    """Print what is wrong, or that nothing is."""
    warnings = read(options.file).warnings
    if not warnings:
        print(f"{printable(str(called(options.file)))}: nothing to mend")
    return 1 if options.strict and warnings else 0
