"""Say on whom actors depend: who supplies them with what share, and how few those are."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from graph.cli._asking import actors, caption, takes_parameters, told
from graph.cli._selecting import selected, takes_selection
from graph.cli._tables import Table, answer, over, takes_form

if TYPE_CHECKING:
    from graph.selection import Selection

OF = ("concentration",)


def add_arguments(parser: ArgumentParser) -> None:
    """Of whom, by count or by amount, and the selection."""
    parser.add_argument("name", nargs="+", help="actors that are supplied")
    takes_parameters(parser, OF)
    takes_selection(parser)
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print suppliers with their shares, of each year where a period is asked for."""
    from graph.analysis import measure

    selection = selected(options)
    who = actors(selection, options.name)
    found = measure(*OF)
    parts: Iterable[tuple[str, Selection]] = [("", selection)]
    about = caption(found, selection, told(options, OF))
    if options.since is not None or options.until is not None:
        about += " Each year is taken as a whole."
        count = selection.until.year - selection.since.year + 1
        parts = over("looking at suppliers …", _years(selection), count)
    rows = [row for year, part in parts for row in _rows(options, part, who, year)]
    columns = ("actor", "suppliers", "concentration", "supplier", "share")
    yearly = bool(rows and rows[0]["year"])
    table = Table(("year", *columns) if yearly else columns, rows)
    answer(options, about, table)
    return 0


def _years(selection: Selection) -> Iterator[tuple[str, Selection]]:
    """Each year as a whole: a delivery of some months counts in it."""
    for year, _ in selection.years():
        first, last = date(year, 1, 1), date(year, 12, 31)
        yield str(year), selection.at(max(first, selection.since), min(last, selection.until))


def _rows(
    options: Namespace, selection: Selection, who: list[str], year: str
) -> Iterator[dict[str, Any]]:
    from graph.analysis import measure
    from graph.analysis.concentration import hhi, shares

    given = told(options, OF)
    found = measure(*OF)
    values = found(selection, **given)
    network: Any = found.network(selection)
    for actor in who:
        parts = shares(network, actor, *given.get("by", [])) if actor in values else {}
        for supplier, share in parts.items():
            yield {
                "year": year,
                "actor": selection.name(actor),
                "suppliers": len(parts),
                "concentration": hhi(parts),
                "supplier": selection.name(supplier),
                "share": share,
            }
