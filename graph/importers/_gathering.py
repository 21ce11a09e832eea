"""Rows → the text of a file of relations, and a report of what was not understood, grouped."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from graph.dates import parse
from graph.errors import DataError
from graph.importers._actors import NOBODY, Actors, likely
from graph.importers._columns import Columns, value
from graph.importers._days import Days
from graph.importers._entries import flow, scalar, section
from graph.importers._options import Options
from graph.importers._ties import Kinds, entry
from graph.reading.sentences import quote

SOURCE = "imported"
"""The key of the document that says all of it."""
MOST = 20
"""So many of what was not understood are named in one go."""
Row = Mapping[str, Any]


@dataclass
class Gathered:
    """The text of a file, how many ties are in it, and what of the data is not."""

    text: str
    ties: int
    rows: int
    missed: Mapping[str, Counter[str]] = field(default_factory=dict)

    def report(self) -> list[str]:
        """What was not understood, one line a sort, the most frequent first."""
        lines = []
        for what, counts in self.missed.items():
            named = [
                f"{quote(one)} ({number} {'row' if number == 1 else 'rows'})"
                + (likely(one) if what == "names" else "")
                for one, number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            ]
            more = f" and {len(named) - MOST} more" if len(named) > MOST else ""
            lines.append(f"{len(counts)} {what} not understood: {', '.join(named[:MOST])}{more}")
        return lines


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
    return _Gathering(table, how, options, name, own_kinds).all()


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
        self._missed: dict[str, Counter[str]] = defaultdict(Counter)
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
            raise DataError(
                "; ".join([f"{self._name}: no row could be understood", *self._lines()])
            )
        if doubles:
            self._missed["rows said twice"][f"{self._name}"] += doubles
        as_of = self._options.as_of or max(last, default=date.today())
        return Gathered(self._text(found, as_of), ties, len(self._table), self._missed)

    def _lines(self) -> list[str]:
        return Gathered("", 0, 0, self._missed).report()

    def _tie(self, row: Row) -> tuple[str, dict[str, Any]] | None:
        """The section and the entry of a row; None if something in it was not understood."""
        days: dict[str, str] = {}
        for key, column in self._days.items():
            try:
                read = column.read(value(row, self._how[key]))
            except ValueError as error:
                self._missed["dates"][str(error)] += 1
                return None
            if read:
                days[key] = read
        when = parse(days["since"]).first if "since" in days else date.max
        ends = []
        for end in ("from", "to"):
            written = str(value(row, self._how[end]) or "").strip()
            if written.casefold() in NOBODY:
                self._missed["empty ends"][end] += 1
                return None
            id_ = self._actors.find(written, when)
            if id_ is None:
                self._missed["names"][written] += 1
                return None
            ends.append(id_)
        if ends[0] == ends[1]:
            self._missed["ties of a state to itself"][ends[0]] += 1
            return None
        if "until" in days and parse(days["until"]).last < when and when != date.max:
            self._missed["periods that end before they begin"][
                f"{days['since']}/{days['until']}"
            ] += 1
            return None
        word = value(row, self._how["kind"]) if "kind" in self._how else None
        kind = self._kinds.of(word)
        if kind is None:
            self._missed["kinds"][str(word)] += 1
            return None
        return entry(kind, (ends[0], ends[1]), days, row, self._how, self._source)

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
