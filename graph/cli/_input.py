"""The file of relations that most commands read: a name, or `-` for standard input."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING

from graph.cli._terminal import print_problems, working
from graph.errors import RelationsError
from graph.printable import printable

if TYPE_CHECKING:
    from graph.reading import Reading

STANDARD = "-"
"""Standard input where a file is read, standard output where one is written. A file of that
name is `./-`, which a Path would no longer tell."""

DEFAULT = "relations.yaml"


def file_name(text: str) -> str:
    """What may be a file's name, for argparse."""
    if not text:
        raise ArgumentTypeError("the name is empty; name a file, or leave it out")
    ends = ("/", "/.", os.sep) if text != "." else (".",)
    if text.endswith(ends):
        raise ArgumentTypeError(f"{printable(text)} is the name of a folder; name a file in it")
    return text


def takes_file(parser: ArgumentParser) -> None:
    """The command takes a file, `options.file`."""
    parser.add_argument(
        "file",
        type=file_name,
        nargs="?",
        default=DEFAULT,
        help=f"the relations ({DEFAULT}); {STANDARD} for standard input",
    )


def called(name: str) -> Path:
    """How messages call it."""
    return Path("<stdin>" if name == STANDARD else name)


def read(name: str) -> Reading:
    """Read the file; prints its warnings. Raises ReadError."""
    from graph.reading import read

    stream = None
    if name == STANDARD:
        if sys.stdin is None:
            raise RelationsError("there is no standard input")
        stream = sys.stdin.buffer
    with working("reading …"):
        reading = read(called(name), stream)
    print_problems(reading.warnings)
    return reading
