"""A selection: what stands at a time and passes some filters; what measures and exports take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from graph.dates import FIRST_DAY, LAST_DAY
from graph.errors import SelectionError
from graph.model import Actor, Filters, State, Tie
from graph.naming import name_on
from graph.reading.sentences import no_such
from graph.relations import Relations
from graph.selection.filters import actor_tests, between

if TYPE_CHECKING:
    from networkx import Graph
    from pandas import DataFrame

Form = Literal["multi", "simple", "signed", "co-membership", "obligations"]
Table = Literal["ties", "actors", "dyad-years"]


@dataclass(frozen=True)
class Selection:
    """What `Relations.select` returns: the ties and actors of a time that pass the filters.

    The time is from `first` to `last`, both inclusive; `date.min` and `date.max` are open ends.
    """

    relations: Relations
    first: date
    last: date
    filters: Filters = Filters()

    @cached_property
    def ties(self) -> Mapping[str, Tie]:
        """The ties that stand on some day of the time, by id, in the order of the file.

        A tie stands while it is held and both its ends exist.
        """
        return between(self.relations, self.first, self.last, self.filters)

    @cached_property
    def actors(self) -> Mapping[str, Actor]:
        """The actors that exist on some day of the time and pass the filters, tied or not."""
        tests = actor_tests(self.filters)
        return {
            id_: actor
            for id_, actor in self.relations.actors.items()
            if max(actor.existed.start, self.first) <= min(actor.existed.end, self.last)
            and all(passes(actor) for passes in tests)
        }

    @cached_property
    def isolates(self) -> Mapping[str, Actor]:
        """The alliances and sovereign states to which no tie runs at the time.

        Who is no sovereign state then (a colony, a territory) is not expected to have ties of its
        own, and counts where it has one, as for `density`. Regions part actors, not their ties with
        others. In a period they exist on some day of it, and have a tie on none.
        """
        wide = replace(self, filters=replace(self.filters, regions=None)).tied
        return {
            id_: actor
            for id_, actor in self.actors.items()
            if id_ not in wide and (not isinstance(actor, State) or self._is_sovereign(actor))
        }

    def _is_sovereign(self, state: State) -> bool:
        return state.sovereign_by(min(self.last, state.existed.end))

    @cached_property
    def tied(self) -> frozenset[str]:
        """The ids of the actors to which a tie runs."""
        return frozenset(id_ for tie in self.ties.values() for id_ in (tie.source, tie.target))

    @property
    def day(self) -> date:
        """The day for names and codes: the last of the time, or the file's *as of* day before."""
        return self.last if self.first > self.relations.as_of else self.until

    @property
    def since(self) -> date:
        """The first day of the time, or the file's first where it is open."""
        first = min(self.relations.first, self.until)
        return first if self.first == FIRST_DAY else self.first

    @property
    def until(self) -> date:
        """The last day of the time, or the file's *as of* day where it is open."""
        return self.relations.as_of if self.last == LAST_DAY else self.last

    def name(self, id_: str) -> str:
        """What an actor is called on the selection's day."""
        return name_on(self.relations.actors[id_], self.day)

    def at(self, first: date, last: date | None = None) -> Selection:
        """The same filters at another time: a day, or a period."""
        return replace(self, first=first, last=last or first)

    def years(self) -> Iterator[tuple[int, Selection]]:
        """The same filters on the last day of each year of the time, or the time's own last."""
        for year in range(self.since.year, self.until.year + 1):
            yield year, self.at(min(max(date(year, 12, 31), self.since), self.until))

    def network(
        self, form: Form = "multi", *, directed: bool | None = None, isolates: bool = True
    ) -> Graph[str]:
        """The network, in one of the forms of `graph.selection.forms`, which says what each is.

        “multi” keeps every tie (directed unless asked otherwise); “simple” has one edge for all
        ties between two actors, “signed” the same with the sum of their signs, “co-membership”
        ties states by the alliances that they share, “obligations” by what they owe one another
        in war. Where `directed` is true, what is mutual runs both ways; where it is false,
        nothing has a direction. `isolates` says whether actors without a tie are in it.
        """
        from graph.selection.forms import FORMS

        if form not in FORMS:
            raise SelectionError(no_such(form, "form", FORMS))
        made = FORMS[form](self, directed)
        if not isolates:
            made.remove_nodes_from([node for node, degree in made.degree() if degree == 0])
        return made

    def rows(self, table: Table = "ties") -> list[dict[str, Any]]:
        """A table of it as rows by column: its ties, its actors, or its pairs year by year."""
        from graph.selection.tables import TABLES

        if table not in TABLES:
            raise SelectionError(no_such(table, "table", TABLES))
        return TABLES[table](self)

    def to_pandas(self, table: Table = "ties") -> DataFrame:
        """The same as a data frame, dates as such; needs pandas: pip install relations[pandas]."""
        from graph.selection.tables import COLUMNS, DAYS, NUMBERS

        rows = self.rows(table)
        try:
            import pandas as pd
        except ImportError:
            raise SelectionError(
                "data frames need pandas; pip install 'relations[pandas]'"
            ) from None
        frame = pd.DataFrame(rows, columns=list(COLUMNS[table]))
        for column in frame.columns:
            if column in DAYS:
                frame[column] = pd.to_datetime(frame[column])
            elif column in NUMBERS:
                frame[column] = frame[column].astype("Int64")  # one that knows of gaps
        return frame

    def export(self, to: str) -> Mapping[str, bytes]:
        """It in a format of `graph.export`: the bytes of each file by the ending of its name.

        Raises ExportError for a format that there is not, or that needs a package that is not
        there.
        """
        from graph.export import export

        return export(self, to)

    def explain(self) -> str:
        """What it holds, in one sentence for a caption."""
        from graph.selection.explain import explain

        return explain(self)

    def __repr__(self) -> str:
        """In one line."""
        return f"<Selection {self.explain()}>"
