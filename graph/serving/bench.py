"""The workbench: a file's page, made anew when asked, and what was wrong the last time."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from threading import Lock

from graph.errors import Problem, ReadError, RelationsError
from graph.model import Point, View
from graph.reading import Reading, read
from graph.relations import Relations
from graph.rendering import arrange, contract, page

Positions = dict[str, Point]


@dataclass(frozen=True)
class Proof:
    """What came of the file at one time.

    `build` tells the last page that could be made, `page`, from those of other contents; it stays
    while `problems` has errors. `took` is how many seconds this one was in the making.
    """

    build: str = ""
    page: str = ""
    problems: tuple[Problem, ...] = ()
    took: float = 0.0

    @property
    def failed(self) -> bool:
        """Whether the page is older than the file."""
        return any(not problem.warning for problem in self.problems)


class Bench:
    """Makes the page of a file. Its methods may be called from several threads."""

    def __init__(self, path: Path, language: str | None = None) -> None:
        self.path = path
        self.files: tuple[Path, ...] = (path.resolve(),)
        """All files that the page was made of the last time that it could be."""
        self._language = language
        # What stands for the build until it is known: nobody has written it into a file.
        self._unknown = secrets.token_hex(16)
        self._lock = Lock()
        self._arranged: tuple[Relations, Positions] | None = None
        self.proof = Proof()

    def make(self) -> Proof:
        """Read the file and make its page; of what cannot be read the errors."""
        with self._lock:
            began = time.monotonic()
            try:
                reading = read(self.path)
                self.files = reading.files
                made = self._make(reading)
            except ReadError as error:
                made = self._failed(*error.problems)
            except RelationsError as error:
                made = self._failed(Problem(str(self.path), 1, 1, str(error)))
            self.proof = replace(made, took=time.monotonic() - began)
            return self.proof

    def change(self, change: Callable[[Path], str]) -> str:
        """Let something be written into the file, while nobody reads it."""
        with self._lock:
            return change(self.path)

    def _failed(self, *problems: Problem) -> Proof:
        """The page as it was; an empty one if there never was any, which can say what is wrong."""
        before = self.proof
        if not before.page:
            nothing = Relations(self.path.name, date.min, {}, {}, View(date.min))
            before = self._page(nothing)
        return replace(before, problems=problems)

    def _make(self, reading: Reading) -> Proof:
        return replace(self._page(reading.relations), problems=reading.warnings)

    def _page(self, relations: Relations) -> Proof:
        served = contract.Served(self.path.name, self._unknown)
        places = self._places(relations)
        text = page(relations, self._language, places=places, served=served)
        build = hashlib.sha256(text.encode()).hexdigest()
        return Proof(build, text.replace(self._unknown, build))

    def _places(self, relations: Relations) -> Positions:
        """Where actors stand: as before while the network is the same, since it takes longest."""
        before = self._arranged
        if before is None or not _one_network(before[0], relations):
            before = relations, dict(arrange(relations))
            self._arranged = before
        return before[1]


def _one_network(one: Relations, other: Relations) -> bool:
    return (
        one.actors == other.actors
        and one.kinds == other.kinds
        and one.as_of == other.as_of
        and list(one.ties.values()) == list(other.ties.values())
    )
