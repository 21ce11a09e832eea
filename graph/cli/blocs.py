"""Find the blocs that ties make, by the day."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from graph.cli._asking import definition, takes_parameters, told
from graph.cli._input import read
from graph.cli._selecting import select, takes_selection
from graph.cli._tables import Table, answer, over, takes_form
from graph.errors import SelectionError

if TYPE_CHECKING:
    from graph.selection import Selection

BLOCS, AGREEMENT = ("blocs",), ("agreement",)


def add_arguments(parser: ArgumentParser) -> None:
    """Times, what the search may be told, and the selection."""
    parser.add_argument("time", nargs="*", help="days, months or years, in place of --at")
    takes_parameters(parser, (*BLOCS, *AGREEMENT))
    takes_selection(parser)
    takes_form(parser)


def run(options: Namespace) -> int:
    """Print who is in which bloc, how clear they are, and how near to declared alliances."""
    from graph.analysis import measure

    relations = read(options.file).relations
    tables: list[Table] = []
    quality: list[dict[str, Any]] = []
    if options.time and options.at:
        raise SelectionError("name the times one after another, or one with --at, not both")
    times = options.time or [options.at]
    about = [
        definition(measure("blocs"), told(options, BLOCS)),
        definition(measure("agreement"), told(options, AGREEMENT)),
    ]
    for time in over("looking for blocs …", times, len(times)):
        options.at = time
        selection = select(relations, options)
        found = measure("blocs")
        groups = found(selection, **told(options, BLOCS))
        when = time or str(selection.day)
        tables += _tables(options, selection, groups, when)
        about.append(found.on(selection).explain())
        quality.append({"time": when, **_quality(options, selection, groups)})
    tables.append(Table(tuple(quality[0]), quality, "how clear they are"))
    answer(options, " ".join(about), *tables)
    return 0


def _quality(options: Namespace, selection: Selection, groups: dict[str, float]) -> dict[str, Any]:
    from graph.analysis import measure
    from graph.analysis.agreement import AGAINST, allied, compared
    from graph.analysis.modularity import modularity_of

    network = measure("blocs").network(selection)
    asked = options.against
    against = AGAINST.read(selection, tuple(asked)) if asked else allied(selection)
    return {"modularity": modularity_of(network, groups), **compared(groups, against)}


def _tables(
    options: Namespace, selection: Selection, groups: dict[str, float], when: str
) -> list[Table]:
    if options.json or options.csv:
        rows = [
            {"time": when, "id": id_, "name": selection.name(id_), "bloc": int(bloc)}
            for id_, bloc in sorted(groups.items(), key=lambda one: one[1])
        ]
        return [Table(("time", "id", "name", "bloc"), rows, when)]
    members: dict[int, list[str]] = defaultdict(list)
    for id_, bloc in groups.items():
        members[int(bloc)].append(selection.name(id_))
    listed = [
        {"bloc": bloc, "states": len(members[bloc]), "who": sorted(members[bloc])}
        for bloc in sorted(members)
    ]
    return [Table(("bloc", "states", "who"), listed, when)]
