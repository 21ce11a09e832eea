"""Say how alike states' obligations are: of pairs, of one and all others, year by year."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from math import isnan
from typing import TYPE_CHECKING, Any

from graph.cli._asking import actors, caption, takes_parameters, told
from graph.cli._selecting import selected, takes_selection
from graph.cli._tables import Table, answer, over, takes_form

if TYPE_CHECKING:
    from graph.analysis import Measure
    from graph.selection import Selection

OF = ("pair",)


def add_arguments(parser: ArgumentParser) -> None:
    """States, the measure, and the selection."""
    parser.add_argument("name", nargs="*", help="states; one is compared with all, none gives all")
    parser.add_argument(
        "--measure",
        default="kappa",
        help="of pairs: s-score, kappa, pi or tau-b (kappa)",
    )
    takes_parameters(parser, OF)
    takes_selection(parser)
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print it year by year where a period is asked for, else the pairs, the most alike first."""
    from graph.analysis import measure
    from graph.errors import SelectionError

    found = measure(options.measure)
    if found.of not in OF:
        raise SelectionError(f"{found.name} is no measure of pairs")
    selection = selected(options)
    who = actors(selection, options.name)
    period = options.since is not None or options.until is not None
    table = _yearly if period and len(who) > 1 else _ranked
    answer(options, caption(found, selection), table(options, found, selection, who))
    return 0


def _yearly(options: Namespace, found: Measure, selection: Selection, who: list[str]) -> Table:
    from graph.analysis.series import series

    count = selection.until.year - selection.since.year + 1
    years = series(found, selection, who, **told(options, OF))
    rows = list(over("comparing obligations …", years, count))
    return Table(tuple(rows[0]), rows)


def _ranked(options: Namespace, found: Measure, selection: Selection, who: list[str]) -> Table:
    rows: list[dict[str, Any]] = []
    for one, other, value in found(selection, **told(options, OF)).pairs():
        asked = not who or ({one, other} <= set(who) if len(who) > 1 else who[0] in (one, other))
        if asked and not isnan(value):
            if who and one != who[0]:
                one, other = other, one
            rows.append(
                {"one": selection.name(one), "other": selection.name(other), found.name: value}
            )
    rows.sort(key=lambda row: (-row[found.name], row["one"], row["other"]))
    return Table(("one", "other", found.name), rows)
