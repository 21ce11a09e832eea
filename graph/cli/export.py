"""Write a selection in another program's format: GEXF, GraphML, CSV, Parquet, BibTeX …"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from graph.cli._input import STANDARD, file_name
from graph.cli._output import put, to_standard
from graph.cli._selecting import selected, takes_selection
from graph.cli._terminal import counted, working
from graph.errors import ExportError
from graph.printable import printable


def add_arguments(parser: ArgumentParser) -> None:
    """The format, where it goes, and the selection."""
    from graph.export import formats

    lines = "; ".join(
        f"{name}: {(one.__doc__ or '').splitlines()[0].rstrip('.')}"
        for name, one in formats().items()
    )
    parser.add_argument("--to", metavar="FORMAT", required=True, help=lines.replace("%", "%%"))
    parser.add_argument(
        "-o",
        "--output",
        type=file_name,
        help=f"the files' name without its ending (beside the relations); {STANDARD} prints one",
    )
    takes_selection(parser)


def run(options: Namespace) -> int:
    """Write the file or files; say what the format cannot hold. Without a time, the whole file."""
    from graph.export import formats

    selection = selected(options, always=True)
    with working(f"writing {options.to} …"):
        files = selection.export(options.to)
    loses = formats()[options.to].LOSES
    aside = options.output == STANDARD
    if aside and len(files) > 1:
        raise ExportError(f"{options.to} makes {len(files)} files; name --output")
    if options.file == STANDARD and options.output is None:
        raise ExportError("name --output, since the relations come from standard input")
    stem = options.output or str(Path(options.file).with_suffix(""))
    for ending, data in files.items():
        name = STANDARD if aside else stem.removesuffix(ending) + ending
        put(name, data)
        if not to_standard(name):
            print(f"{printable(name)}: {counted(len(selection.ties), 'tie')}")
    if loses:
        print(f"it does not hold {loses}", file=sys.stderr)
    return 0
