"""Say how two actors are connected, by which chains of ties."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from graph.cli._asking import actors, at_least
from graph.cli._selecting import selected, takes_selection
from graph.cli._tables import Table, answer, takes_form

if TYPE_CHECKING:
    from graph.analysis.chains import Chain
    from graph.selection import Selection


def add_arguments(parser: ArgumentParser) -> None:
    """Two actors, how many chains, and the selection."""
    parser.add_argument("one", help="an actor, by name or code")
    parser.add_argument("other", help="another")
    parser.add_argument(
        "--strongest",
        metavar="NUMBER",
        type=at_least(1),
        help="so many of the strongest chains, not only the shortest",
    )
    parser.add_argument(
        "--in-time",
        action="store_true",
        help="a chain of which no tie is used earlier than the one before",
    )
    takes_selection(parser)
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print the chains, a row for each step; nothing where there is none."""
    from graph.analysis.chains import shortest, strongest

    selection = selected(options)
    pair = actors(selection, [options.one])[0], actors(selection, [options.other])[0]
    if options.in_time:
        answer(options, selection.explain(), _in_time(selection, *pair))
        return 0
    chains = shortest(selection, *pair)
    if options.strongest:
        chains = strongest(selection, *pair, options.strongest)
    answer(options, selection.explain(), _table(selection, chains))
    return 0


def _table(selection: Selection, chains: list[Chain]) -> Table:
    columns = ("chain", "step", "from", "to", "ties", "says")
    rows = [
        {
            "chain": number,
            "step": step,
            "from": selection.name(chain.actors[step - 1]),
            "to": selection.name(chain.actors[step]),
            "ties": len(ties),
            "says": sentence,
        }
        for number, chain in enumerate(chains, start=1)
        for step, (ties, sentence) in enumerate(
            zip(chain.ties, chain.sentences, strict=True), start=1
        )
    ]
    return Table(columns, rows)


def _in_time(selection: Selection, one: str, other: str) -> Table:
    from graph.analysis.journeys import journey

    rows = [
        {"step": step, "day": leg.day, "to": selection.name(leg.other), "says": leg.sentence}
        for step, leg in enumerate(journey(selection, one, other) or (), start=1)
    ]
    return Table(("step", "day", "to", "says"), rows)
