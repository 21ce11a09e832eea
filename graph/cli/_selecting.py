"""The options by which a command says of which ties it speaks: a file, a time, and the filters.

They are made from the one table of filters (`graph.selection.FILTERS`), so a new filter is an
option of every command. Several values stand behind one option with commas between them:
--kinds "loan, war".
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from graph.cli._input import DEFAULT, file_name, read

if TYPE_CHECKING:
    from graph.relations import Relations
    from graph.selection import Selection


def takes_selection(parser: ArgumentParser, *, time: bool = True) -> None:
    """The command takes a file, a time unless it has its own, and every filter."""
    from graph.selection.filters import FILTERS

    parser.add_argument(
        "-f",
        "--file",
        type=file_name,
        default=DEFAULT,
        help=f"the relations ({DEFAULT}); - for standard input",
    )
    group = parser.add_argument_group(
        "which ties",
        'Several values stand with commas between them; "not" before each means all but these:'
        ' --kinds "loan, war", --kinds "not recognition".',
    )
    if time:
        group.add_argument("--at", metavar="TIME", help="on a day, in a month or in a year: 1999")
    group.add_argument("--since", metavar="TIME", help="from this day, month or year on")
    group.add_argument("--until", metavar="TIME", help="until this day, month or year")
    for key, one in FILTERS.items():
        flag = f"--{key.replace('_', '-')}"
        # A percent sign in a help is argparse's own.
        says = one.says.replace("%", "%%")
        if one.takes == "truth":
            group.add_argument(flag, action="store_const", const=True, help=says)
        elif one.takes == "text":
            group.add_argument(flag, metavar="WORDS", help=says)
        else:
            group.add_argument(flag, metavar="…", action="append", help=says)


def selected(options: Namespace, *, always: bool = False, actors: Sequence[str] = ()) -> Selection:
    """The selection that the options name, of the file that they name.

    Where they name no time it is the file's *as of* day, or, `always`, the whole file. `actors`
    are named besides; one that is the id of a tie is none.
    """
    return select(read(options.file).relations, options, always=always, actors=actors)


def select(
    relations: Relations,
    options: Namespace,
    *,
    always: bool = False,
    actors: Sequence[str] = (),
) -> Selection:
    """The same, of relations that are read already."""
    times = {key: getattr(options, key, None) for key in ("at", "since", "until")}
    if not always and all(time is None for time in times.values()):
        times["at"] = relations.as_of.isoformat()
    filters = chosen(options)
    named = [name for name in actors if name not in relations.ties or len(actors) > 1]
    if named:
        filters["actors"] = [*(filters["actors"] or ()), *named]
    return relations.select(**times, **filters)


def chosen(options: Namespace) -> dict[str, Any]:
    """The filters' values, as `Relations.select` takes them."""
    from graph.selection.filters import FILTERS

    found: dict[str, Any] = {}
    for key, one in FILTERS.items():
        value = getattr(options, key)
        if value is not None and one.takes == "several":
            value = [word.strip() for part in value for word in part.split(",") if word.strip()]
        found[key] = value
    return found
