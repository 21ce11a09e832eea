"""From the words on the command line to the command that they name, and to an exit code."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

import graph
from graph import cli
from graph.cli._codes import BROKEN_PIPE, FAILED, told
from graph.cli._terminal import print_problems
from graph.errors import ReadError, RelationsError
from graph.printable import printable

VERSION = "--version"


class Command(Protocol):
    """What a file of this folder has."""

    __doc__: str | None

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Say what the command takes."""

    def run(self, options: argparse.Namespace) -> int:
        """Do it; returns the exit code."""


def commands() -> Iterator[tuple[str, Command]]:
    """The commands by name, in the order of the alphabet."""
    return ((name, _command(module)) for name, module in _modules().items())


def _modules() -> Mapping[str, str]:
    """The commands' modules by their names, in the order of the alphabet; none is imported."""
    modules = sorted(one.name for one in iter_modules(cli.__path__))
    # A word of Python's own, such as import, has a stroke behind it.
    return {one.rstrip("_").replace("_", "-"): one for one in modules if not one.startswith("_")}


def _command(module: str) -> Command:
    return cast(Command, import_module(f"{cli.__name__}.{module}"))


def _first_of(command: Command) -> str:
    return (command.__doc__ or "").partition("\n")[0]


def said_of(command: Command) -> str:
    """What a command does, in a few words."""
    first = _first_of(command)
    return first[:1].lower() + first[1:].rstrip(".")


def run(arguments: Sequence[str] | None) -> int:
    """Run the command that the arguments name."""
    # Plugins of pydantic are none of ours; looking for them takes longer than reading a small file.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a name must not stop the command.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            return _run(arguments)
        finally:
            if sys.stdout:
                sys.stdout.flush()  # here, where it can still be said that it failed
    except BrokenPipeError:  # whoever reads has enough, as `head` does
        _let_go_of_output()
        return BROKEN_PIPE
    except OSError as error:
        _let_go_of_output()
        print(f"relations: {printable(error.strerror or str(error))}", file=sys.stderr)
        return FAILED


def _run(arguments: Sequence[str] | None) -> int:
    words = sys.argv[1:] if arguments is None else list(arguments)
    options = _parser(words).parse_args(words)
    try:
        code: int = options.run(options)
    except ReadError as error:
        print_problems(error.problems)
        return FAILED
    except RelationsError as error:
        print(f"relations: {printable(str(error))}", file=sys.stderr)
        return FAILED
    return code


def _let_go_of_output() -> None:
    """What is still to be written goes nowhere, so that Python does not fail again at its end."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """What the words may be, for speed without commands that play no part: where the first word
    names one it is there alone.
    """
    modules = _modules()
    named = next((word for word in words if not word.startswith("-")), None)
    parser = argparse.ArgumentParser(
        prog="relations",
        description="Show how states are tied to one another.",
        epilog=told(),
    )
    parser.add_argument(VERSION, action="version", version=f"relations {graph.__version__}")
    choices = parser.add_subparsers(metavar="COMMAND", required=True)
    first = words[0] if words else ""
    if first == VERSION:
        return parser
    for name in (first,) if first in modules else modules:
        command = _command(modules[name])
        choice = choices.add_parser(name, help=said_of(command), description=_first_of(command))
        if name == named:
            command.add_arguments(choice)
        choice.set_defaults(run=command.run)
    return parser
