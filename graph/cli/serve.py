"""Show a file's page in the browser while you write it."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from graph.cli._input import DEFAULT, file_name
from graph.cli._terminal import print_problems
from graph.errors import RelationsError
from graph.language import languages
from graph.printable import printable

if TYPE_CHECKING:
    from graph.serving.bench import Proof


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) < 65536:
        return int(text)
    raise ArgumentTypeError(f"{printable(text)} is no port; write a number such as 8150")


def add_arguments(parser: ArgumentParser) -> None:
    """The file, the port, and whether the browser is opened."""
    parser.add_argument(
        "file", type=file_name, nargs="?", default=DEFAULT, help=f"the relations ({DEFAULT})"
    )
    parser.add_argument("--port", type=_port, help="where it listens (8150, or one that is free)")
    parser.add_argument(
        "--language", metavar="CODE", help=f"the page's words: {', '.join(languages())}"
    )
    parser.add_argument("--no-open", action="store_true", help="open no browser")


def run(options: Namespace) -> int:
    """Serve until ^C; the page follows the file, and what is wrong with it is said in both."""
    try:
        from graph.serving.bench import Bench
        from graph.serving.run import serve
    except ModuleNotFoundError as error:
        raise RelationsError(
            f"serving needs {error.name}; install it with: pip install 'relations[serve]'"
        ) from error

    name = printable(options.file)
    if not Path(options.file).exists():
        raise RelationsError(f"there is no file {name}; begin one with: relations new {name}")

    def made(proof: Proof) -> None:
        print_problems(proof.problems)
        if not proof.failed:
            print(f"{name}: made in {proof.took:.1f} s", file=sys.stderr)

    def ready(address: str) -> None:
        print(f"{name} is shown at {address} until ^C; the page follows the file", flush=True)
        if not options.no_open:
            import webbrowser

            webbrowser.open(address)

    try:
        serve(Bench(Path(options.file), options.language), options.port, ready, made)
    except KeyboardInterrupt:
        print(file=sys.stderr)
    return 0
