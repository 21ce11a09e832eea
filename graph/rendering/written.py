"""Ties as JSON, of which what was written for the page before is not written again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from graph.model import Tie
from graph.relations import Relations
from graph.rendering import contract, portable
from graph.rendering.data.ties import as_tie
from graph.rendering.packing import Table
from graph.rendering.plain import plain

Plain = dict[str, Any]


class Written:
    """What was made of ties, by the very objects that it was made of."""

    def __init__(self) -> None:
        self._records: dict[int, tuple[Tie, tuple[date, date], contract.Tie]] = {}
        self._plain: dict[int, tuple[contract.Tie, Plain]] = {}
        self._table: Table | None = None
        self._rows: dict[int, tuple[Plain, str]] = {}

    def records(self, relations: Relations) -> list[contract.Tie]:
        """The ties as the page has them."""
        before, self._records = self._records, {}
        found = []
        for id_, tie in relations.ties.items():
            span, known = relations.spans[id_], before.get(id(tie))
            if known is None or known[1] != span:
                known = tie, span, as_tie(tie, *span)
            self._records[id(tie)] = known
            found.append(known[2])
        return found

    def plain(self, records: Sequence[contract.Tie]) -> list[Plain]:
        """The records as `plain` has them."""
        before, self._plain = self._plain, {}
        found = []
        for record in records:
            known = before.get(id(record)) or (record, plain(record))
            self._plain[id(record)] = known
            found.append(known[1])
        return found

    def text(self, records: Sequence[Plain]) -> str:
        """What `portable.data` makes of the records as `pack` has them."""
        table = Table.of(records)
        before, self._rows = self._rows if table == self._table else {}, {}
        rows = []
        for record in records:
            known = before.get(id(record)) or (record, portable.data(table.row(record)))
            self._rows[id(record)] = known
            rows.append(known[1])
        self._table = table
        head = portable.data({"columns": table.columns, "texts": table.texts})
        return f'{head[:-1]},"rows":[{",".join(rows)}]}}'
