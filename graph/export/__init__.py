"""A selection in other programs' formats: one format a file, found by listing this folder.

Each says in its docstring what reads it, in `LOSES` what it cannot hold (empty if nothing), and
has `write`, which gives a file's bytes by the ending of its name; some give two files.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from graph.errors import ExportError
from graph.reading.sentences import no_such
from graph.selection import Selection


class Format(Protocol):
    """What a file of this folder has."""

    __doc__: str | None
    LOSES: str

    def write(self, selection: Selection) -> Mapping[str, bytes]:
        """The selection as files, by the ending of their names, which begins with a full stop."""


@lru_cache(maxsize=1)
def formats() -> Mapping[str, Format]:
    """The formats by name, in the order of the alphabet."""
    names = sorted(module.name for module in iter_modules(__path__))
    return {
        name.replace("_", "-"): cast(Format, import_module(f"{__name__}.{name}"))
        for name in names
        if not name.startswith("_")
    }


def export(selection: Selection, to: str) -> Mapping[str, bytes]:
    """The selection in a format: the bytes of each file by the ending of its name.

    Raises ExportError for a format that there is not, or that needs a package which is not there.
    """
    known = formats()
    if to not in known:
        raise ExportError(no_such(to, "format", known))
    return known[to].write(selection)
