"""One row → one entry under `deals:` or `conflicts:`, and what its kind is called in a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from graph.errors import DataError
from graph.importers._actors import NOBODY
from graph.importers._columns import Columns, value
from graph.reading.kinds import meant_kind
from graph.reading.sentences import quote
from graph.reference.folding import fold
from graph.vocabulary.kinds import Kind, kind_of, kinds
from graph.vocabulary.statuses import statuses
from graph.vocabulary.words import confidences

TEXTS = ("title", "note", "according_to")
COUNTS = ("ordered", "delivered")
_THOUSANDS = re.compile(r"-?\d{1,3}(?:,\d{3})+")


class Kinds:
    """Finds the kind of tie that a word of the data means, and keeps those that are made for it."""

    def __init__(self, default: str | None, own: Mapping[str, Mapping[str, Any]]) -> None:
        known = {**kinds(), **{key: kind_of(key, one) for key, one in own.items()}}
        self._by_word = {
            fold(word): kind
            for kind in reversed(known.values())
            for word in (*kind.aliases, kind.label, kind.key)
            if kind.category != "membership"
        }
        self._entries, self._used = own, dict[str, None]()
        self._default = None
        if default is not None:
            self._default = self._by_word.get(fold(default))
            if self._default is None:
                raise DataError(f"{quote(default)} is no kind of tie{meant_kind(default, known)}")

    def of(self, word: Any) -> Kind | None:
        """The kind of a word; that of all rows where there is no word, or it says nothing."""
        found = self._by_word.get(fold(str(word))) if word not in (None, "") else None
        found = found or self._default
        if found and found.key in self._entries:
            self._used[found.key] = None
        return found

    def own(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """The kinds that are not built in and occur, as `kinds:` has them."""
        for key in self._used:
            yield key, self._entries[key]


def entry(
    kind: Kind,
    ends: tuple[str, str],
    days: Mapping[str, str],
    row: Mapping[str, Any],
    how: Columns,
    source: Callable[[str], str],
    missed: Callable[[str, str], None],
) -> tuple[str, dict[str, Any]]:
    """The section that a row belongs to, and what is written there.

    What cannot be read of the rest of a row is left out, and `missed` is told its sort and words.
    """

    def said(name: str) -> str:
        found = value(row, how[name]) if name in how else None
        return "" if found is None or found != found else str(found).strip()

    def known(name: str, sort: str, words: Collection[str]) -> dict[str, str]:
        found = said(name)
        if found and found not in words:
            missed(sort, found)
        return {name: found} if found in words else {}

    def counted(name: str, sort: str) -> float | None:
        found = number(said(name))
        if found is None and said(name).casefold() not in NOBODY:
            missed(sort, said(name))
        return found

    made: dict[str, Any] = {"kind": kind.key}
    made |= {"from": ends[0], "to": ends[1]} if kind.directed else {"between": list(ends)}
    made |= days
    made |= {name: " ".join(said(name).split()) for name in TEXTS if said(name)}
    made |= known("status", "statuses", statuses())
    made |= known("confidence", "confidences", confidences())
    counts = {name: counted(name, "numbers") for name in COUNTS}
    if said("item"):
        item = {"item": " ".join(said("item").split())}
        made["items"] = [item | {key: int(one) for key, one in counts.items() if one is not None}]
    amount = counted("amount", "amounts")
    if amount is not None:
        unit, measure = said("unit") or "units", said("measure") or "amount"
        made["figures"] = [{"measure": measure, "value": amount, "unit": unit}]
    if said("sources"):
        made["sources"] = [source(" ".join(said("sources").split()))]
    return ("conflicts" if kind.sign < 0 else "deals"), made


def number(text: str) -> float | None:
    """A number as tables have it: 1,234.5 or 1.234,5, 1234 or 5,2; None for none."""
    plain = re.sub(r"[\s\u00a0\u202f'’$€£]", "", text)
    if plain.rfind(".") < plain.rfind(",") and not _THOUSANDS.fullmatch(plain):
        plain = plain.replace(".", "").replace(",", ".")  # the comma parts what is less than one
    plain = plain.replace(",", "")
    if plain.count(".") > 1:
        plain = plain.replace(".", "")
    try:
        found = float(plain)
    except ValueError:
        return None
    return found if abs(found) < 1e15 and found == found else None
