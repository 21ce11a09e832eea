"""Make one HTML page of a file."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from graph.cli import _output as output
from graph.cli._input import STANDARD, file_name, read, takes_file
from graph.cli._terminal import counted, working
from graph.errors import RelationsError
from graph.language import languages
from graph.printable import printable
from graph.slug import slug

if TYPE_CHECKING:
    from graph.relations import Relations


def add_arguments(parser: ArgumentParser) -> None:
    """The file, and where the page goes."""
    takes_file(parser)
    parser.add_argument(
        "-o",
        "--output",
        type=file_name,
        help=f"where to write the page (beside the file, .html); {STANDARD} for standard output",
    )
    parser.add_argument(
        "--language", metavar="CODE", help=f"the page's words: {', '.join(languages())}"
    )
    parser.add_argument(
        "--story", metavar="ID", help="one story, by its id or title, and only what it needs"
    )
    parser.add_argument("--open", action="store_true", help="open the page in the browser")


def run(options: Namespace) -> int:
    """Write the page; say where, and what it shows."""
    from graph.analysis.coverage import cover
    from graph.rendering import page
    from graph.rendering.portable import MARK

    name: str = options.output or _beside(options.file, options.story)
    aside = output.to_standard(name)
    if aside and options.open:
        raise RelationsError("--open needs a file; name one with --output")
    output.keep_apart(options.file, name)
    relations = read(options.file).relations
    with working("laying out and drawing …"):
        part = _part(relations, options.story)
        text = MARK + page(relations, options.language, part)
        size = output.put(name, text)
    shown = part or relations
    found = cover(shown)
    counts = (
        counted(found.states, "state"),
        counted(found.alliances, "alliance"),
        counted(found.memberships + found.bilateral, "tie"),
    )
    where = "<stdout>" if aside else printable(str(Path(name)))
    print(
        f"{where}: {', '.join(counts)}, as of {shown.as_of} ({size / 1000:,.0f} kB)",
        file=sys.stderr if aside else sys.stdout,
    )
    if options.open:
        import webbrowser

        webbrowser.open(Path(name).resolve().as_uri())
    return 0


def _part(relations: Relations, story: str | None) -> Relations | None:
    """What a story needs, if one is asked for."""
    if not story:
        return None
    from graph.rendering.excerpt import of_story

    return of_story(relations, story)


def _beside(file: str, story: str | None) -> str:
    """Where the page goes if nobody says: beside the file, or on as it came."""
    if file != STANDARD:
        path = Path(file).with_suffix(".html")
        return str(path.with_stem(f"{path.stem}-{slug(story.lower())}") if story else path)
    if output.is_filled(STANDARD):
        raise RelationsError("the page would fill the terminal; name --output, a file or -")
    return STANDARD
