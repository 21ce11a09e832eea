"""Make one HTML page of a file."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from os.path import realpath
from pathlib import Path

from graph.cli._input import read, takes_file
from graph.cli._terminal import counted, working
from graph.errors import RelationsError


def add_arguments(parser: ArgumentParser) -> None:
    """The file, and where the page goes."""
    takes_file(parser)
    parser.add_argument(
        "-o", "--output", type=Path, help="where to write the page (beside the file, .html)"
    )
    parser.add_argument("--open", action="store_true", help="open the page in the browser")


def run(options: Namespace) -> int:
    """Write the page; say where, and what it shows."""
    from graph.analysis.coverage import cover
    from graph.files import write
    from graph.rendering import page

    output: Path = options.output or options.file.with_suffix(".html")
    if realpath(output) == realpath(options.file):  # a loop of links does not stop it
        raise RelationsError(f"{output} is the file that is read; name another --output")
    relations = read(options.file).relations
    with working("laying out and drawing …"):
        size = write(output, page(relations))
    found = cover(relations)
    counts = (
        counted(found.states, "state"),
        counted(found.alliances, "alliance"),
        counted(found.memberships + found.bilateral, "tie"),
    )
    print(f"{output}: {', '.join(counts)}, as of {relations.as_of} ({size / 1000:,.0f} kB)")
    if options.open:
        import webbrowser

        webbrowser.open(output.resolve().as_uri())
    return 0
