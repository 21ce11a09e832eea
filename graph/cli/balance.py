"""Say how balanced friendship and enmity are, and list the triads that are not."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from graph.cli._asking import ON_ITS_LAST_DAY, actors
from graph.cli._selecting import selected, takes_selection
from graph.cli._tables import Table, answer, over, takes_form
from graph.cli._terminal import working

if TYPE_CHECKING:
    from graph.selection import Selection

MEASURES = ("triangle-balance", "walk-balance", "frustration")
SIGNS = {1: "+", -1: "−"}


def add_arguments(parser: ArgumentParser) -> None:
    """Around whom, which triads, whether by year, and the selection."""
    parser.add_argument("--around", metavar="ACTOR", help="triads of this actor alone")
    parser.add_argument("--all", action="store_true", help="balanced triads as well")
    parser.add_argument("--by-year", action="store_true", help="the numbers year by year")
    takes_selection(parser)
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print the numbers, and the triads, a row for each."""
    from graph.analysis import measure

    selection = selected(options)
    around = actors(selection, [options.around])[0] if options.around else None
    about = measure("triangle-balance").on(selection).explain()
    if around:
        about += f" The triads are those of {selection.name(around)}."
    if options.by_year:
        about = f"{measure('triangle-balance').on(selection).explain()} {ON_ITS_LAST_DAY}"
        count = selection.until.year - selection.since.year + 1
        years = over("measuring balance …", selection.years(), count)
        yearly = [{"year": year, **_numbers(on)} for year, on in years]
        answer(options, about, Table(tuple(yearly[0]), yearly))
        return 0
    with working("measuring balance …"):
        numbers = [_numbers(selection)]
    answer(
        options,
        about,
        Table(tuple(numbers[0]), numbers, "balance"),
        Table(
            ("one", "sign", "two", "sign 2–3", "three", "sign 3–1", "balanced"),
            _triads(options, selection, around),
            "triads" if options.all else "unbalanced triads",
        ),
    )
    return 0


def _numbers(selection: Selection) -> dict[str, Any]:
    from graph.analysis import measure

    triangles, walks, line = (measure(name)(selection) for name in MEASURES)
    return {
        "triangles balanced": triangles["balance"],
        "of": triangles["triangles"],
        "walks": walks,
        "line index": line["line index"],
        "at least": line["least"],
        "pairs": line["pairs"],
    }


def _triads(options: Namespace, selection: Selection, around: str | None) -> list[dict[str, Any]]:
    from graph.analysis.triads import triads

    return [
        {
            "one": selection.name(one.actors[0]),
            "sign": SIGNS[one.signs[0]],
            "two": selection.name(one.actors[1]),
            "sign 2–3": SIGNS[one.signs[1]],
            "three": selection.name(one.actors[2]),
            "sign 3–1": SIGNS[one.signs[2]],
            "balanced": one.balanced,
        }
        for one in triads(selection, around)
        if options.all or not one.balanced
    ]
