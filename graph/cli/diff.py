"""Say what differs between two files, for a review."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from graph.cli._input import file_name, read
from graph.cli._tables import Table, answer, takes_form


def add_arguments(parser: ArgumentParser) -> None:
    """Two files."""
    parser.add_argument("before", type=file_name, help="a file of relations")
    parser.add_argument("after", type=file_name, help="the other")
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print what came, went and changed; the ties by their ids."""
    from graph.analysis.diff import differences

    one, other = read(options.before).relations, read(options.after).relations
    rows = [asdict(difference) for difference in differences(one, other)]
    columns = ("what", "id", "change", "field", "before", "after")
    counted = f"{len(rows)} difference{'' if len(rows) == 1 else 's'}"
    answer(options, f"{counted} between {options.before} and {options.after}", Table(columns, rows))
    return 0
