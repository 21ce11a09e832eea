"""Begin a file of one's own, on what the world's data has."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from graph.cli._input import file_name
from graph.cli._terminal import counted, working
from graph.errors import RelationsError, WriteError
from graph.printable import printable

if TYPE_CHECKING:
    from graph.dates import Date

ENDING = ".yaml"


def _date(text: str) -> Date:
    from graph.dates import parse

    try:
        return parse(text)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error


def add_arguments(parser: ArgumentParser) -> None:
    """The file's name, whom it is about and since when."""
    parser.add_argument("file", type=file_name, help=f"its name; {ENDING} is added")
    parser.add_argument(
        "--from",
        dest="actors",
        metavar="ACTORS",
        help="whom it is about, with commas: “Qatar, Saudi Arabia, GCC”; one brings its nearest",
    )
    parser.add_argument(
        "--since", metavar="DATE", type=_date, help="only what stood then, or came later: 2013"
    )
    parser.add_argument("--title", help="its title (made of its name)")


def run(options: Namespace) -> int:
    """Write the file; never over another."""
    from graph.authoring.lesson import actors_of, around, lesson
    from graph.files import write
    from graph.reading import read
    from graph.world import world_file

    path = Path(options.file)
    if path.suffix not in (ENDING, ".yml"):
        path = path.with_name(path.name + ENDING)
    if path.exists():
        raise WriteError(f"{path} is there already; choose another name")
    with working("reading the world's data …"):
        world = read(world_file()).relations
    names = [name.strip() for name in (options.actors or "").split(",") if name.strip()]
    if options.actors is not None and not names:
        raise RelationsError("--from names nobody; write names with commas between them")
    actors = actors_of(world, names)
    if len(actors) < 2:
        actors = around(world, *actors)
    title = options.title or path.stem.replace("-", " ").replace("_", " ").strip().capitalize()
    write(path, lesson(world, title or path.stem, actors, options.since))
    name = printable(str(path))
    print(f"{name}: a lesson on {counted(len(actors), 'actor')}; see it with")
    print(f"    relations render --open {name}")
    return 0
