"""Whose work a page carries, and under which licence: licences.yaml, with the texts beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from graph import packaged


@dataclass(frozen=True, slots=True)
class Licence:
    """One work; licences.yaml says what each field is. `text` is what stands in its `file`."""

    name: str
    what: str
    licence: str
    holder: str
    url: str
    file: str
    text: str


@lru_cache(maxsize=1)
def licences() -> Sequence[Licence]:
    """All of them, in the order in which they are shown."""
    entries = packaged.load(__name__, "licences.yaml")
    return tuple(Licence(**entry, text=_read(entry["file"])) for entry in entries)


def _read(file: str) -> str:
    return resources.files(__package__).joinpath(file).read_text(encoding="utf-8")
