"""The file of relations that most commands read."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from graph.cli._terminal import print_problems

if TYPE_CHECKING:
    from graph.reading import Reading

DEFAULT = Path("relations.yaml")


def takes_file(parser: ArgumentParser) -> None:
    """The command takes a file, `options.file`."""
    parser.add_argument(
        "file", type=Path, nargs="?", default=DEFAULT, help=f"the relations ({DEFAULT})"
    )


def read(file: Path) -> Reading:
    """Read the file; prints its warnings. Raises ReadError."""
    from graph.reading import read

    reading = read(file)
    print_problems(reading.warnings)
    return reading
