"""Make a file of relations, or a page at once, of data that others have."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from graph.cli import _output as output
from graph.cli._input import STANDARD, file_name
from graph.cli._terminal import counted, working
from graph.errors import WriteError
from graph.printable import printable

if TYPE_CHECKING:
    from datetime import date


def _day(text: str) -> date:
    from graph.dates import parse

    try:
        return parse(text).last
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error


def add_arguments(parser: ArgumentParser) -> None:
    """The file, what it is, and what it does not say itself."""
    parser.add_argument("file", type=file_name, help="a table, a network or a register")
    parser.add_argument(
        "--as", dest="format", metavar="FORMAT", help="what it is, if not its ending"
    )
    parser.add_argument(
        "--codes",
        default="auto",
        choices=("auto", "name", "iso3", "iso2", "cow", "gw", "fips", "ioc"),
        help="what its states go by: names, or the codes of a system (found out where it can be)",
    )
    parser.add_argument(
        "--map", metavar="FILE", type=file_name, help="YAML that says which column is which"
    )
    parser.add_argument("--kind", help="the kind of all ties whose row names none: arms sale")
    parser.add_argument("--source", metavar="TITLE", help="the document that says all of it")
    parser.add_argument("--title", help="the title of what is made (made of the file's name)")
    parser.add_argument("--as-of", metavar="DATE", type=_day, help="up to when it is true")
    parser.add_argument(
        "--by", choices=("year", "month"), default="year", help="over what events are counted"
    )
    parser.add_argument(
        "--engine", choices=("duckdb", "spark"), default="duckdb", help="what counts events"
    )
    parser.add_argument(
        "-o", "--output", type=file_name, help="where to write it (beside the file)"
    )
    parser.add_argument("--render", action="store_true", help="make the page at once, not YAML")


def run(options: Namespace) -> int:
    """Write what is made; say on the standard error stream what was not understood."""
    from graph.importers import Options, bring, read_map

    path = Path(options.file)
    ending = ".html" if options.render else ".yaml"
    name = options.output or str(path.with_suffix(ending))
    if options.output is None and Path(name).exists():
        raise WriteError(f"{name} is there already; name another --output")
    how = Options(
        format=options.format,
        codes=options.codes,
        columns=read_map(Path(options.map)) if options.map else {},
        kind=options.kind,
        source=options.source,
        title=options.title,
        as_of=options.as_of,
        by=options.by,
        engine=options.engine,
    )
    with working("reading …"):
        found = bring(path, how)
    for line in found.report():
        print(printable(line), file=sys.stderr)
    text = _page(found.text, path) if options.render else found.text
    output.put(name, text)
    where = "<stdout>" if name == STANDARD else printable(name)
    said = f"{where}: {counted(found.ties, 'tie')} of {counted(found.rows, 'row')}"
    print(said, file=sys.stderr if output.to_standard(name) else sys.stdout)
    return 0


def _page(text: str, path: Path) -> str:
    from io import BytesIO

    from graph.reading import read
    from graph.rendering import page
    from graph.rendering.portable import MARK

    with working("laying out and drawing …"):
        return MARK + page(read(path, BytesIO(text.encode("utf-8"))).relations)
