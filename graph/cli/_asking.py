"""Measures on the command line: their names, and the options that their parameters make."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from graph.printable import printable

if TYPE_CHECKING:
    from graph.analysis import Measure
    from graph.analysis._measures import Parameter
    from graph.selection import Selection


ON_ITS_LAST_DAY = "Each year is measured on its last day."


def takes_parameters(parser: ArgumentParser, of: Collection[str]) -> None:
    """The command takes what some measures may be told: all of these sorts, or these by name."""
    group = parser.add_argument_group("what a measure may be told")
    known: dict[str, dict[Parameter, list[str]]] = {}
    for measure in _asked(of):
        for one in measure.parameters:
            known.setdefault(one.name, {}).setdefault(one, []).append(measure.name)
    for name, ways in known.items():
        group.add_argument(
            f"--{name}",
            nargs=next(iter(ways)).words,
            metavar="…",
            help="; ".join(_says(one, by) for one, by in ways.items()).replace("%", "%%"),
        )


def _asked(of: Collection[str]) -> list[Measure]:
    from graph.analysis import measures

    return [one for one in measures().values() if one.of in of or one.name in of]


def _says(one: Parameter, of: Sequence[str]) -> str:
    """“blocs: where chance begins (1)”: of which measures, what it is, what it is if not told."""
    usual = f" ({one.usual})" if one.usual else ""
    return f"{', '.join(of)}: {one.says}{usual}"


def told(options: Namespace, of: Collection[str]) -> dict[str, Any]:
    """What some measures, of these sorts or names, have been told, by parameter."""
    names = {one.name for measure in _asked(of) for one in measure.parameters}
    return {name: value for name in sorted(names) if (value := getattr(options, name)) is not None}


def at_least(least: int) -> Callable[[str], int]:
    """Reads a whole number for argparse, from one on."""

    def number(text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) <= 9 and int(text) >= least:
            return int(text)
        raise ArgumentTypeError(f"{printable(text)}: write a whole number from {least} on")

    return number


def actors(selection: Selection, names: Sequence[str]) -> list[str]:
    """The ids of actors by their names, as they stood at the time."""
    from graph.selection.names import Finder

    finder = Finder(selection.relations)
    found = [finder.at(name, selection.first, selection.last).id for name in names]
    return list(dict.fromkeys(found))


def caption(measure: Measure, selection: Selection, given: Mapping[str, Sequence[str]]) -> str:
    """What a table of a measure shows: what it is, what it was told, and of which ties."""
    return f"{definition(measure, given)} {measure.on(selection).explain()}"


def definition(measure: Measure, given: Mapping[str, Sequence[str]]) -> str:
    """The first line of its definition, and what it was told, or takes where it was not."""
    told_ = {
        one.name: ", ".join(given.get(one.name, [])) or one.usual for one in measure.parameters
    }
    said = "; ".join(f"{name}: {printable(words)}" for name, words in told_.items() if words)
    return f"{measure.says.removesuffix('.')} ({said})." if said else measure.says
