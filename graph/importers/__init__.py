"""Data that others have → a file of relations: one format a file, found by listing this folder.

A format reads a file into rows (a value by the heading of its column); what is in the rows is
worked out here, the same for all: whose names and codes they are, which kinds, which days.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from io import BytesIO
from pathlib import Path
from pkgutil import iter_modules

from graph.errors import DataError
from graph.importers._columns import Columns, guess, read_map
from graph.importers._gathering import Gathered, gather
from graph.importers._importer import Importer, Row
from graph.importers._options import Options
from graph.reading import read
from graph.reading.sentences import no_such
from graph.relations import Relations

__all__ = ["Columns", "Gathered", "Importer", "Options", "bring", "importers", "read_map", "relate"]


@lru_cache(maxsize=1)
def importers() -> Mapping[str, Importer]:
    """The formats by name, in the order of the alphabet."""
    names = sorted(module.name for module in iter_modules(__path__))
    return {
        name: import_module(f"{__name__}.{name}").IMPORTER
        for name in names
        if not name.startswith("_")
    }


def bring(path: Path, options: Options | None = None) -> Gathered:
    """What a file holds, as the text of a file of relations, with what was not understood.

    Raises DataError if nothing of it can be understood, or if there is no such format.
    """
    options = options or Options()
    if path.is_char_device() or path.is_block_device():
        raise DataError(f"{path} cannot be read: it is a device, which has no end; name a file")
    importer = _importer(path, options.format)
    columns = {**importer.columns, **options.columns}
    understand = None if importer.columns else guess
    if importer.source and options.source is None:
        options = replace(options, source=importer.source)
    rows = importer.read(path, options)
    return gather(rows, columns, options, path.name, understand, importer.kinds)


def relate(rows: Iterable[Row], options: Options, name: str) -> tuple[Relations, Gathered]:
    """Rows that are there already as relations. Raises DataError, ReadError."""
    found = gather(rows, options.columns, options, name, guess, {})
    return read(Path(name), BytesIO(found.text.encode("utf-8"))).relations, found


def _importer(path: Path, name: str | None) -> Importer:
    known = importers()
    if name is not None and name not in known:
        raise DataError(no_such(name, "format that is read here", known))
    if name is not None:
        return known[name]
    for one in known.values():
        if path.suffix.lower() in one.endings:
            return one
    raise DataError(f"what {path.name} is cannot be told; say --as {', '.join(known)}")
