"""Measures of actors for each year of a file, quickly: what a page carries of them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from threadpoolctl import threadpool_limits

from graph.analysis._day import Day, Days
from graph.analysis._measures import Measure
from graph.model import Filters
from graph.selection import Selection

Values = dict[str, float]
Known = dict[tuple[str, bytes], Values]
"""What measures, by their names, gave on days, by their keys: what is asked again of the same
strands need not be computed. Of two years with the same strands it is the very same object."""

AT_ONCE = min(4, os.cpu_count() or 1)
"""So many days are computed at once; each has matrices in memory."""


def yearly(
    measures: Sequence[Measure], selection: Selection, known: Known | None = None
) -> Iterator[tuple[int, dict[str, Values]]]:
    """By measure what it gives, on the last day of each year of the selection's time.

    The strands are those that the measures ask for, without what they do not count; filters are
    asked once and not year by year. For measures that a page carries, which are of actors on the
    undirected form “simple”.
    `known` is what was computed before; afterwards it holds what this selection asks for.
    """
    known = {} if known is None else known
    networks: dict[Filters, Days] = {}
    for one in measures:
        if one.of != "actor" or one.form != "simple" or one.directed or not one.in_page:
            raise ValueError(f"{one.name} is none of actors on undirected strands, for a page")
        on = one.on(selection)
        if on.filters not in networks:
            networks[on.filters] = Days(on)
    asked = {one: networks[one.on(selection).filters] for one in measures}
    years = {
        year: {days: days.on(then.first) for days in networks.values()}
        for year, then in selection.years()
    }
    wanted = {
        (one.name, on_day[days].key): (one, on_day[days])
        for on_day in years.values()
        for one, days in asked.items()
    }
    before = {key: known[key] for key in wanted if key in known}
    known.clear()
    known.update(before | _computed({key: wanted[key] for key in wanted if key not in before}))
    for year, on_day in years.items():
        yield year, {one.name: known[one.name, on_day[days].key] for one, days in asked.items()}


def _computed(missing: Mapping[tuple[str, bytes], tuple[Measure, Day]]) -> Known:
    """What measures give on days, several days at once; those of one day share its matrix."""
    by_day: dict[bytes, tuple[Day, list[Measure]]] = {}
    for one, day in missing.values():
        by_day.setdefault(day.key, (day, []))[1].append(one)

    def of_day(found: tuple[Day, Iterable[Measure]]) -> Known:
        day, measures = found
        strands, none = day.strands(), dict.fromkeys(day.actors, 0.0)
        return {
            (one.name, day.key): none
            | dict(zip(strands.ids, one.in_page(strands).tolist(), strict=True))
            for one in measures
            if one.in_page
        }

    made: Known = {}
    # So small are the matrices that threads would wait for one another longer than they compute.
    with threadpool_limits(1), ThreadPoolExecutor(AT_ONCE) as pool:
        for part in pool.map(of_day, by_day.values()):
            made |= part
    return made
