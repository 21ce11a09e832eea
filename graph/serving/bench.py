"""The workbench: a file's page, made anew when asked, and what was wrong the last time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from threading import Lock

from graph.errors import Problem, ReadError, RelationsError
from graph.model import View
from graph.reading import read, uncollected
from graph.reading.memory import Memory
from graph.relations import Relations
from graph.rendering import Before, Content, content, contract


@dataclass(frozen=True)
class Proof:
    """What came of the file at one time.

    `content` is that of the last page that could be made, and stays while `problems` has errors.
    `took` is how many seconds this one was in the making. What is `unfinished` has places, measures
    and tellings of the page before.
    """

    file: str = ""
    content: Content | None = None
    problems: tuple[Problem, ...] = ()
    took: float = 0.0
    unfinished: Relations | None = None

    @property
    def failed(self) -> bool:
        """Whether the page is older than the file."""
        return any(not problem.warning for problem in self.problems)

    @property
    def build(self) -> str:
        """Tells the page from those of other contents."""
        return self.content.build if self.content else ""

    @property
    def shell(self) -> str:
        """Tells what the page is but for its data: one of the same takes on the data of another."""
        return self.content.shell if self.content else ""

    @cached_property
    def data(self) -> str:
        """The page's data, for a page that is open."""
        return self.content.data(self._served) if self.content else ""

    @cached_property
    def page(self) -> str:
        """The page, written when it is asked for."""
        return self.content.html(self._served) if self.content else ""

    @property
    def _served(self) -> contract.Served:
        return contract.Served(self.file, self.build, self.shell)


class Bench:
    """Makes the page of a file. Its methods may be called from several threads."""

    def __init__(self, path: Path, language: str | None = None) -> None:
        self.path = path
        self.files: tuple[Path, ...] = (path.resolve(),)
        """All files that the page was made of the last time that it could be."""
        self._language = language
        self._lock = Lock()
        self._before = Before()
        self._memory = Memory()
        self.proof = Proof(path.name)

    def make(self) -> Proof:
        """Read the file and make its page; of what cannot be read the errors.

        Where ties alone are others it may be unfinished, so that they are seen at once.
        """
        with self._lock, uncollected():
            began = time.monotonic()
            try:
                reading = read(self.path, memory=self._memory)
                self.files = reading.files
                made = self._made(reading.relations, reading.warnings, hurried=True)
            except ReadError as error:
                made = self._failed(*error.problems)
            except RelationsError as error:
                made = self._failed(Problem(str(self.path), 1, 1, str(error)))
            self.proof = replace(made, took=time.monotonic() - began)
            return self.proof

    def finish(self) -> Proof:
        """Make what the last page has of the one before."""
        with self._lock, uncollected():
            relations, problems = self.proof.unfinished, self.proof.problems
            if relations is not None:
                took = self.proof.took
                self.proof = replace(self._made(relations, problems), took=took)
            return self.proof

    def change(self, change: Callable[[Path], str]) -> str:
        """Let something be written into the file, while nobody reads it."""
        with self._lock:
            return change(self.path)

    def _failed(self, *problems: Problem) -> Proof:
        """The page as it was; an empty one if there never was any, which can say what is wrong."""
        if self.proof.content is not None:
            return replace(self.proof, problems=problems)
        return self._made(Relations(self.path.name, date.min, {}, {}, View(date.min)), problems)

    def _made(
        self, relations: Relations, problems: tuple[Problem, ...], *, hurried: bool = False
    ) -> Proof:
        made = content(relations, self._language, self._before, hurried=hurried)
        made.write()
        unfinished = relations if self._before.behind else None
        return Proof(self.path.name, made, problems, unfinished=unfinished)
