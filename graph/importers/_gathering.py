"""Rows → the text of a file of relations, and a report of what was not understood, grouped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from graph.dates import parse
from graph.errors import DataError
from graph.importers._actors import NOBODY, Actors
from graph.importers._columns import Columns, value
from graph.importers._days import Days
from graph.importers._entries import flow, scalar, section
from graph.importers._missed import Missed
from graph.importers._options import Options
from graph.importers._ties import Kinds, entry
from graph.reading.sentences import quote

SOURCE = "imported"
"""The key of the document that says all of it."""
Row = Mapping[str, Any]


@dataclass
class Gathered:
    """The text of a file, how many ties are in it, and what of the data is not."""

    text: str
    ties: int
    rows: int
    missed: Missed = field(default_factory=Missed)

    def report(self) -> list[str]:
        """What was not understood, one line a sort, the most frequent first."""
        return self.missed.report()


def gather(
    rows: Iterable[Row],
    columns: Columns,
    options: Options,
    name: str,
    guess: Callable[[Sequence[str]], Mapping[str, str]] | None,
    own_kinds: Mapping[str, Mapping[str, Any]],
) -> Gathered:
    """Work out all rows. Raises DataError if no ends can be told, or no row is right."""
    table = [row for row in rows if any(one not in (None, "") for one in row.values())]
    if not table:
        raise DataError(f"{name} holds no rows")
    headings = list(dict.fromkeys(key for row in table[:100] for key in row))
    _check(options.columns, headings, name)
    how: Columns = {**(guess(headings) if guess else {}), **columns}
    for end in ("from", "to"):
        if end not in how:
            raise DataError(
                f"no column of {name} is called `{end}` or something like it; it has"
                f" {', '.join(headings[:12])}; say which by --map"
            )
    gathering = _Gathering(table, how, options, name, own_kinds)
    if guess:
        gathering.note_columns(headings)
    return gathering.all()


def _check(columns: Columns, headings: Sequence[str], name: str) -> None:
    for field_, one in columns.items():
        wanted = one.get("column") if isinstance(one, Mapping) else one
        if wanted is not None and wanted not in headings:
            raise DataError(f"{name} has no column {quote(wanted)} for `{field_}`")


class _Gathering:
    def __init__(
        self,
        table: list[Row],
        how: Columns,
        options: Options,
        name: str,
        own_kinds: Mapping[str, Mapping[str, Any]],
    ) -> None:
        self._table, self._how, self._options, self._name = table, how, options, name
        self._days = {
            key: Days(value(row, how[key]) for row in table)
            for key in ("since", "until")
            if key in how
        }
        ends = (str(value(row, how[end]) or "").strip() for row in table for end in ("from", "to"))
        self._actors = Actors(options.codes, set(ends))
        self._kinds = Kinds(options.kind, own_kinds)
        self._missed = Missed()
        self._sources: dict[str, str] = {}

    def all(self) -> Gathered:
        found: dict[str, dict[str, None]] = {"deals": {}, "conflicts": {}}
        last: list[date] = []
        doubles = 0
        for row in self._table:
            made = self._tie(row)
            if made is None:
                continue
            where, tie = made
            last += [parse(tie[key]).last for key in ("since", "until") if key in tie]
            line = f"- {flow(tie)}"
            doubles += line in found[where]
            found[where][line] = None
        ties = sum(map(len, found.values()))
        if not ties:
            said = [f"{self._name}: no row could be understood", *self._missed.report()]
            raise DataError("; ".join(said))
        if doubles:
            self._missed.add("rows said twice", self._name, doubles)
        as_of = self._options.as_of or max(last, default=date.today())
        return Gathered(self._text(found, as_of), ties, len(self._table), self._missed)

    def note_columns(self, headings: Sequence[str]) -> None:
        """Note the columns that say something, and are no field."""
        used = {
            one.get("column") if isinstance(one, Mapping) else one for one in self._how.values()
        }
        for heading in headings:
            said = sum(row.get(heading) not in (None, "") for row in self._table)
            if said and heading not in used:
                self._missed.add("columns", heading, said)

    def _tie(self, row: Row) -> tuple[str, dict[str, Any]] | None:
        """The section and the entry of a row; None if what makes a tie was not understood.

        All that was not is noted, so that a table can be mended in one go.
        """
        before = self._missed.rows
        days = self._days_of(row)
        when = parse(days["since"]).first if "since" in days else date.max
        if "until" in days and parse(days["until"]).last < when and when != date.max:
            period = f"{days['since']}/{days['until']}"
            self._missed.row("periods that end before they begin", period)
        one, other = (self._end(row, end, when) for end in ("from", "to"))
        if one is not None and one == other:
            self._missed.row("ties of a state to itself", one)
        word = value(row, self._how["kind"]) if "kind" in self._how else None
        kind = self._kinds.of(word)
        if kind is None:
            self._missed.row("kinds", str(word))
        if kind is None or one is None or other is None or self._missed.rows > before:
            return None
        return entry(kind, (one, other), days, row, self._how, self._source, self._missed.add)

    def _days_of(self, row: Row) -> dict[str, str]:
        days: dict[str, str] = {}
        for key, column in self._days.items():
            try:
                read = column.read(value(row, self._how[key]))
            except ValueError as error:
                self._missed.row("dates", str(error))
                continue
            if read:
                days[key] = read
        return days

    def _end(self, row: Row, end: str, when: date) -> str | None:
        """The actor at an end of a row."""
        written = str(value(row, self._how[end]) or "").strip()
        id_ = self._actors.find(written, when)
        if id_ is None:
            nobody = written.casefold() in NOBODY
            self._missed.row(*(("empty ends", end) if nobody else ("names", written)))
        return id_

    def _source(self, written: str) -> str:
        """The key of a document that a row names."""
        return self._sources.setdefault(written, f"source-{len(self._sources) + 1}")

    def _text(self, found: Mapping[str, Mapping[str, None]], as_of: date) -> str:
        options = self._options
        title = options.title or self._name.rsplit(".", 1)[0].replace("_", " ").replace("-", " ")
        documents = {SOURCE: {"title": options.source or self._name}}
        for written, key in self._sources.items():
            web = written.startswith(("https://", "http://")) and " " not in written
            documents[key] = {"title": written, **({"url": written} if web else {})}
        head = [
            f"# Made from {scalar(self._name)} by `relations import`.",
            "",
            f"title: {scalar(title.strip() or self._name)}",
            f"as_of: {as_of}",
            f"sources_default: [{SOURCE}]",
        ]
        body = section("sources", (f"{key}: {flow(one)}" for key, one in documents.items()))
        own = section("kinds", (f"{scalar(key)}: {flow(one)}" for key, one in self._kinds.own()))
        return (
            "\n".join(head)
            + "\n"
            + body
            + own
            + "".join(section(name, lines) for name, lines in found.items())
        )
