"""Measures on the command line: their names, and the options that their parameters make."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graph.analysis import Measure
    from graph.selection import Selection


def takes_parameters(parser: ArgumentParser, of: Collection[str]) -> None:
    """The command takes what any measure of these sorts may be told."""
    from graph.analysis import measures

    group = parser.add_argument_group("what a measure may be told")
    taken: set[str] = set()
    for measure in measures().values():
        for one in measure.parameters:
            if measure.of in of and one.name not in taken:
                taken.add(one.name)
                group.add_argument(
                    f"--{one.name}",
                    nargs=one.words,
                    metavar="…",
                    help=one.says.replace("%", "%%"),
                )


def told(options: Namespace, of: Collection[str]) -> dict[str, Any]:
    """What a measure of these sorts has been told, by parameter."""
    from graph.analysis import measures

    names = {
        one.name for found in measures().values() if found.of in of for one in found.parameters
    }
    return {name: value for name in sorted(names) if (value := getattr(options, name)) is not None}


def actors(selection: Selection, names: Sequence[str]) -> list[str]:
    """The ids of actors by their names, as they stood at the time."""
    from graph.selection.names import Finder

    finder = Finder(selection.relations)
    found = [finder.at(name, selection.first, selection.last).id for name in names]
    return list(dict.fromkeys(found))


def caption(measure: Measure, selection: Selection) -> str:
    """What a table of a measure shows: its definition's first line, and of which ties."""
    return f"{measure.says} {measure.on(selection).explain()}"
