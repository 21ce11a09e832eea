"""Say what is wrong or odd in a file."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections import Counter
from typing import TYPE_CHECKING

from graph.cli._input import called, read, takes_file
from graph.cli._terminal import counted
from graph.printable import printable

if TYPE_CHECKING:
    from graph.reading import Reading

WHAT = ("actor", "tie", "source")


def add_arguments(parser: ArgumentParser) -> None:
    """The file, whether warnings count, and whether to say of each thing where it comes from."""
    takes_file(parser)
    parser.add_argument(
        "--strict",
        action="store_true",
        help="take warnings for errors, and say which steps of stories have no source",
    )
    parser.add_argument(
        "--origins",
        action="store_true",
        help="list each actor, tie and source with the file that it comes from",
    )


def run(options: Namespace) -> int:
    """Print what is wrong, or that nothing is, and what comes from other files."""
    reading = read(options.file)
    name = printable(str(called(options.file)))
    if options.origins:
        for what, id_, other in reading.whence():
            print(f"{what} {printable(id_)}: {printable(other) if other else name}")
        return 1 if options.strict and reading.warnings else 0
    if not reading.warnings:
        print(f"{name}: nothing to mend")
    _print_origins(reading, name)
    _print_lacking(reading)
    if options.strict:
        _print_sourceless(reading)
    return 1 if options.strict and reading.warnings else 0


def _print_origins(reading: Reading, name: str) -> None:
    """How much comes from where, if other files are used."""
    counts = Counter((other, what) for what, _, other in reading.whence())
    until = {origin.name: origin.of.as_of for origin in reading.borrowed.origins}
    for other in (None, *until) if until else ():
        listed = ", ".join(counted(counts[other, what], what) for what in WHAT)
        about = f" (true up to {until[other]})" if other else ""
        print(f"  from {printable(other) if other else name}{about}: {listed}")


def _print_lacking(reading: Reading) -> None:
    """Of which alliances that are used not all members came along."""
    if not reading.borrowed.origins:
        return
    from graph.reading.lacking import lacking_of

    day = reading.relations.as_of
    for one in lacking_of(reading.borrowed, reading.relations, reading.own):
        id_ = printable(one.alliance)
        are = "is" if one.here == 1 else "are"
        print(
            f"  {id_}: {one.here} of its {one.members} members on {day} {are} here;"
            f" `alliances: [{id_}]` in the `use:` brings all"
        )


def _print_sourceless(reading: Reading) -> None:
    """Which steps name no document: no fault, since some only ask or sum up."""
    for story in reading.relations.stories:
        steps = [str(at) for at, step in enumerate(story.steps, 1) if not step.cited]
        if steps:
            what = "step" if len(steps) == 1 else "steps"
            print(f"  {printable(story.id)}: {what} {', '.join(steps)} without a source")
