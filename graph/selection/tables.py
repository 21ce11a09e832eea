"""A selection as tables: its ties, its actors, its pairs year by year. Rows, by column.

Dates are dates, what is not known is None, and ids in one cell are joined by spaces. Pairs are
undirected, `a` before `b` in the alphabet; a pair has a row for each year on some day of which it
has a tie, with the codes of its two states on that year's last day, for joining with other data.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from graph.dates import FIRST_DAY, LAST_DAY
from graph.model import Alliance
from graph.naming import kinds_on, name_on
from graph.network import sign_of

if TYPE_CHECKING:
    from graph.selection.selected import Selection

Row = dict[str, Any]

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "ties": (
        "id", "sort", "kind", "category", "sign", "directed", "from", "from_name", "to", "to_name",
        "start", "end", "since", "until", "status", "title", "confidence", "according_to",
        "sources", "source_count", "ordered", "delivered", "donated", "note",
    ),
    "actors": (
        "id", "name", "type", "kind", "standing", "sovereign", "sovereign_since", "continent",
        "lat", "lon", "iso2", "iso3", "cow", "cow_abbreviation", "gw", "fips", "ioc", "m49",
        "wikidata", "start", "end", "ties",
    ),
    "dyad-years": (
        "year", "a", "a_name", "b", "b_name", "cow_a", "cow_b", "gw_a", "gw_b",
        "count", "positive", "negative", "kinds", "ties",
    ),
}  # fmt: skip
"""The columns of each table, in their order."""

DAYS = frozenset({"start", "end"})
NUMBERS = frozenset(
    {"sign", "cow", "gw", "cow_a", "cow_b", "gw_a", "gw_b", "ordered", "delivered", "donated"}
)
"""Columns of days, and of whole numbers that may be unknown."""


def ties(selection: Selection) -> list[Row]:
    """A row for each tie."""
    from graph.selection.forms import AMOUNTS, totals

    relations, rows = selection.relations, []
    for tie in selection.ties.values():
        kind, (start, end) = relations.kinds[tie.kind], relations.spans[tie.id]
        sources, amounts = dict.fromkeys(tie.sources), totals(tie)
        row = {
            "id": tie.id,
            "sort": tie.type,
            "kind": tie.kind,
            "category": kind.category,
            "sign": sign_of(tie, kind),
            "directed": kind.directed,
            "from": tie.source,
            "from_name": selection.name(tie.source),
            "to": tie.target,
            "to_name": selection.name(tie.target),
            **_days(start, end),
            "since": str(tie.held.since) if tie.held.since else None,
            "until": str(tie.held.until) if tie.held.until else None,
            "status": tie.status,
            "title": tie.title,
            "confidence": tie.confidence,
            "according_to": tie.according_to,
            "sources": " ".join(sources),
            "source_count": len(sources),
            **{key: amounts[key] or None for key in AMOUNTS},
            "note": tie.note,
        }
        rows.append(row)
    return rows


def actors(selection: Selection) -> list[Row]:
    """A row for each actor; `ties` is how many ties of the selection it has."""
    from graph.selection.forms import node_attributes

    degrees = dict.fromkeys(selection.actors, 0)
    for tie in selection.ties.values():
        for end in {tie.source, tie.target}:
            degrees[end] += 1
    rows = []
    for actor in selection.actors.values():
        attributes = node_attributes(selection, actor)
        row = {column: attributes.get(column) for column in COLUMNS["actors"]}
        if isinstance(actor, Alliance):
            row["kind"] = next(iter(kinds_on(actor, selection.day)), None)
        rows.append(
            {**row, "id": actor.id, "name": selection.name(actor.id), "ties": degrees[actor.id]}
        )
    return rows


def dyad_years(selection: Selection) -> list[Row]:
    """A row for each pair and year in which it has a tie."""
    from graph.network import of_actor

    relations = selection.relations
    rows: dict[tuple[int, str, str], Row] = {}
    for tie in selection.ties.values():
        start, end = relations.spans[tie.id]
        first, last = max(start, selection.since), min(end, selection.until)
        a, b = sorted((tie.source, tie.target))
        sign = sign_of(tie, relations.kinds[tie.kind])
        for year in range(first.year, last.year + 1):
            row = rows.setdefault(
                (year, a, b),
                {
                    "year": year,
                    "a": a,
                    "b": b,
                    "positive": 0,
                    "negative": 0,
                    "kinds": {},
                    "ties": [],
                },
            )
            row["ties"].append(tie.id)
            row["kinds"][tie.kind] = None
            row["positive"] += sign > 0
            row["negative"] += sign < 0
    codes: dict[tuple[str, int], Mapping[str, Any]] = {}
    for (year, a, b), row in rows.items():
        for end_, id_ in (("a", a), ("b", b)):
            if (id_, year) not in codes:
                codes[id_, year] = of_actor(relations.actors[id_], date(year, 12, 31))
            found = codes[id_, year]
            row |= {f"{end_}_name": name_on(relations.actors[id_], date(year, 12, 31))}
            row |= {f"{code}_{end_}": found.get(code) for code in ("cow", "gw")}
        row |= {"count": len(row["ties"]), "kinds": ", ".join(row["kinds"])}
        row["ties"] = " ".join(row["ties"])
    return [{column: rows[key][column] for column in COLUMNS["dyad-years"]} for key in sorted(rows)]


TABLES: Mapping[str, Callable[[Selection], list[Row]]] = {
    "ties": ties,
    "actors": actors,
    "dyad-years": dyad_years,
}
"""Each table by its name."""


def _days(start: date, end: date) -> Row:
    return {
        "start": None if start == FIRST_DAY else start,
        "end": None if end == LAST_DAY else end,
    }
