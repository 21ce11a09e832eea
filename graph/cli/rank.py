"""Rank actors by a measure."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from graph.cli._asking import at_least, caption, takes_parameters, told
from graph.cli._selecting import selected, takes_selection
from graph.cli._tables import Table, answer, takes_form
from graph.cli._terminal import working
from graph.errors import SelectionError

OF = ("actor",)


def add_arguments(parser: ArgumentParser) -> None:
    """The measure and what it may be told, how many, and the selection."""
    parser.add_argument(
        "measure", nargs="?", default="degree", help="which (degree); --measures lists them"
    )
    parser.add_argument("--measures", action="store_true", help="list all measures")
    parser.add_argument(
        "--top",
        metavar="NUMBER",
        type=at_least(0),
        default=20,
        help="so many actors (20); 0 for all",
    )
    takes_parameters(parser, OF)
    takes_selection(parser)
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print the actors, those with the most first."""
    from graph.analysis import measure, measures

    if options.measures:
        rows = [{"measure": one.name, "of": one.of, "is": one.says} for one in measures().values()]
        answer(options, f"{len(rows)} measures", Table(("measure", "of", "is"), rows))
        return 0
    found = measure(options.measure)
    if found.of not in OF:
        raise SelectionError(f"{found.name} is a number of a {found.of}, which has no rank")
    selection = selected(options)
    given = told(options, OF)
    with working("measuring …"):
        values = found(selection, **given)
    numbers = {id_: _columns(found.name, value) for id_, value in values.items()}
    ranked = sorted(
        numbers, key=lambda id_: (-next(iter(numbers[id_].values())), selection.name(id_))
    )
    placed: list[dict[str, Any]] = [
        {"place": place, "id": id_, "name": selection.name(id_), **numbers[id_]}
        for place, id_ in enumerate(ranked, start=1)
    ]
    shown = placed[: options.top] if options.top > 0 else placed
    columns = tuple(shown[0]) if shown else ("place", "id", "name", found.name)
    answer(options, caption(found, selection, given), Table(columns, shown))
    return 0


def _columns(name: str, value: Any) -> dict[str, float]:
    return value if isinstance(value, dict) else {name: value}
