"""Which column of a table is meant by which field: by its heading, or as whoever imports says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from graph.errors import DataError
from graph.packaged import load
from graph.reading.sentences import no_such
from graph.reading.text import read_text
from graph.reference.folding import fold

Columns = Mapping[str, Any]
"""A column's heading by field; or `{column: …, words: {theirs: ours}}`, or `{always: …}`."""

EXTRA = ("unit", "measure")
"""Fields that no heading tells: what an amount is."""
ABOVE = 20
"""So many lines may a table have down to its headings."""
_PARTS = {"column", "words", "always"}
_SIGNS = re.compile(r"[\s._/()-]+")


@lru_cache(maxsize=1)
def headings() -> Mapping[str, Sequence[str]]:
    """What the columns of each field are called."""
    entries: dict[str, list[str]] = load(__package__, "columns.yaml")
    return {name: [_key(str(word)) for word in words] for name, words in entries.items()}


def guess(columns: Sequence[str]) -> dict[str, str]:
    """The column of each field that some heading names; each column is one field at most."""
    by_key = {_key(column): column for column in reversed(columns)}
    found: dict[str, str] = {}
    for name, words in headings().items():
        for word in words:
            if word in by_key and by_key[word] not in found.values():
                found[name] = by_key[word]
                break
    return found


def heading_at(lines: Sequence[Sequence[Any]]) -> int | None:
    """Which of a table's first lines has the headings: titles and empty lines may stand above.

    It is the one that names both ends of a tie; None if none does.
    """
    for number, line in enumerate(lines[:ABOVE]):
        if guess([str(one) for one in line if one is not None]).keys() >= {"from", "to"}:
            return number
        if sum(one not in (None, "") for one in line) > 1:
            return None
    return None


def _key(heading: str) -> str:
    return _SIGNS.sub(" ", fold(heading)).strip()


def value(row: Mapping[str, Any], how: Any) -> Any:
    """What a row says of a field, by the column, the words or the constant that is given for it."""
    if not isinstance(how, Mapping):
        return row.get(str(how))
    if "always" in how:
        return how["always"]
    said = row.get(str(how.get("column")))
    words = how.get("words") or {}
    return words.get(str(said), said) if words else said


def read_map(path: Path) -> Columns:
    """A mapping from a small YAML file. Raises DataError, ReadError if it is none."""
    import yaml

    try:
        # Python's own: it tells what is nested too deep from what is no YAML
        found = yaml.load(read_text(path), Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        raise DataError(f"{path} is not YAML: {str(error).splitlines()[0]}") from error
    except RecursionError as error:
        raise DataError(f"{path} is nested too deep") from error
    if not isinstance(found, dict):
        raise DataError(f"{path} should say which column is which: `from: Exporter`, a line each")
    known = [*headings(), *EXTRA]
    for name, how in found.items():
        if name not in known:
            raise DataError(f"{path}: {no_such(name, 'field', known, 'write some of')}")
        if isinstance(how, dict) and not how.keys() <= _PARTS:
            raise DataError(f"{path}: `{name}` takes a column, or column, words and always")
        if not isinstance(how, dict | str):
            raise DataError(f"{path}: `{name}` takes a column's heading")
    return found
