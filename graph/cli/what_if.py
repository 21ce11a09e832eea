"""Say what hangs on an actor, an alliance or a membership: what is lost without it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections import Counter
from typing import TYPE_CHECKING, Any

from graph.cli._asking import actors
from graph.cli._selecting import selected, takes_selection
from graph.cli._tables import Table, answer, takes_form
from graph.cli._terminal import working
from graph.errors import SelectionError

if TYPE_CHECKING:
    from graph.analysis.without import Loss
    from graph.selection import Selection

TOP = 15


def add_arguments(parser: ArgumentParser) -> None:
    """What is taken away, and the selection."""
    parser.add_argument(
        "--without", metavar="ACTOR", action="append", default=[], help="a state or an alliance"
    )
    parser.add_argument(
        "--leaves",
        metavar=("STATE", "ALLIANCE"),
        nargs=2,
        action="append",
        default=[],
        help="a membership",
    )
    takes_selection(parser)
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print what is lost, what falls apart, and whose betweenness moves."""
    from graph.analysis.without import without

    if not options.without and not options.leaves:
        raise SelectionError("name what is taken away: --without NAME, or --leaves STATE ALLIANCE")
    selection = selected(options)
    gone = actors(selection, options.without)
    leaving = [
        (actors(selection, [state])[0], actors(selection, [alliance])[0])
        for state, alliance in options.leaves
    ]
    with working("taking it away …"):
        loss = without(selection, gone, leaving)
    answer(options, selection.explain(), *_tables(options, selection, loss))
    return 0


def _tables(options: Namespace, selection: Selection, loss: Loss) -> list[Table]:
    names = {id_: selection.name(id_) for id_ in selection.relations.actors}
    kinds = Counter(tie.kind for tie in loss.ties)
    owed: list[dict[str, Any]] = [
        {
            "one": names[one],
            "other": names[other],
            "lost": [f"{bond.obligation} ({bond.alliance or bond.tie})" for bond in bonds],
        }
        for (one, other), bonds in loss.obligations.items()
    ]
    moved: list[dict[str, Any]] = [
        {"actor": names[id_], "before": before, "after": after, "change": after - before}
        for id_, (before, after) in loss.moved.items()
    ]
    apart = [{"piece": n, "who": [names[i] for i in p]} for n, p in enumerate(loss.cut_off, 1)]
    counts = [{"kind": kind, "ties": number} for kind, number in kinds.most_common()]
    return [
        Table(("kind", "ties"), counts, "ties lost"),
        Table(("one", "other", "lost"), owed, "obligations lost"),
        Table(("piece", "who"), apart, "cut off from the largest piece"),
        Table(
            ("actor", "before", "after", "change"),
            moved if options.json or options.csv else moved[:TOP],
            "betweenness that moves",
        ),
    ]
