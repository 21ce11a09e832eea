"""Ties as JSON, of which what was written for the page before is not written again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from graph.model import Tie
from graph.relations import Relations
from graph.rendering import contract, portable
from graph.rendering.data.ties import as_tie
from graph.rendering.packing import Table
from graph.rendering.plain import plain

Plain = dict[str, Any]
Of = TypeVar("Of")
Into = TypeVar("Into")


class Made(Generic[Of, Into]):
    """What was made of objects the last time, by these very objects and what else it was made of.

    Afterwards it is that of the objects that were asked for, which are held so that no other is
    taken for one of them.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[Of, object, Into]] = {}

    def of(self, all_: Iterable[tuple[Of, object]], make: Callable[[Of], Into]) -> list[Into]:
        """What is made of each, or was; beside each stands what else it is made of."""
        before, self._known = self._known, {}
        found = []
        for one, beside in all_:
            known = before.get(id(one))
            if known is None or known[1] != beside:
                known = one, beside, make(one)
            self._known[id(one)] = known
            found.append(known[2])
        return found


class Written:
    """What was made of ties: their records, these as JSON has them, and their rows as text."""

    def __init__(self) -> None:
        self._records: Made[Tie, contract.Tie] = Made()
        self._plain: Made[contract.Tie, Plain] = Made()
        self._rows: Made[Plain, str] = Made()
        self._table: Table | None = None

    def records(self, relations: Relations) -> list[contract.Tie]:
        """The ties as the page has them."""
        spans = relations.spans
        return self._records.of(
            ((tie, spans[id_]) for id_, tie in relations.ties.items()),
            lambda tie: as_tie(tie, *spans[tie.id]),
        )

    def plain(self, records: Sequence[contract.Tie]) -> list[Plain]:
        """The records as `plain` has them."""
        return self._plain.of(((record, None) for record in records), plain)

    def text(self, records: Sequence[Plain]) -> str:
        """What `portable.data` makes of the records as `pack` has them."""
        table = Table.of(records)
        # One object for tables that are alike: else all of it were compared with each row.
        self._table = table = self._table if table == self._table and self._table else table
        rows = self._rows.of(
            ((record, id(table)) for record in records),
            lambda record: portable.data(table.row(record)),
        )
        head = portable.data({"columns": table.columns, "texts": table.texts})
        return f'{head[:-1]},"rows":[{",".join(rows)}]}}'
