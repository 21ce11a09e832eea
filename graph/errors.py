"""What can go wrong, as a tree.

RelationsError              anything that this package raises on purpose
├── ReadError               a file could not be read as relations; holds every problem found
├── LanguageError           the page has no words in a language
├── SelectionError          there is no such day, actor, kind or measure; also a ValueError
├── ExportError             there is no such format, or a package for it is not there
├── DataError               nothing of a file could be understood, or there is no such format
├── RenderError             a page could not be made
└── WriteError              a file could not be written

A `Problem` is one thing to mend: where it is, what is wrong and what to write instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.printable import printable

MAX_LISTED = 100
"""How many problems are printed; nobody mends more in one go."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend in a file; sorts by its position.

    `line` and `column` count from 1, as editors do. A `warning` leaves the file usable. As text
    it is one line that a terminal can print, whatever the file holds.
    """

    path: str
    line: int
    column: int
    message: str
    warning: bool = False

    def __str__(self) -> str:
        kind = "warning: " if self.warning else ""
        message = printable(self.message)
        return f"{printable(self.path)}:{self.line}:{self.column}: {kind}{message}"


def first_lines(problems: Sequence[Problem]) -> tuple[list[str], int]:
    """The lines of at most a hundred problems, errors before warnings, and how many are left."""
    first = sorted(sorted(problems, key=lambda problem: problem.warning)[:MAX_LISTED])
    return [str(problem) for problem in first], len(problems) - len(first)


def listed(problems: Sequence[Problem]) -> list[str]:
    """The lines to print for problems: at most a hundred, errors before warnings, and a count."""
    lines, more = first_lines(problems)
    if more:
        lines.append(f"… and {more} more")
    return lines


class RelationsError(Exception):
    """The base of every error that this package raises on purpose."""


class ReadError(RelationsError):
    """A file could not be read; `problems` holds all that was found in it, in its order."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(listed(self.problems)))


class LanguageError(RelationsError):
    """There is no such language; the message names those that there are."""


class SelectionError(RelationsError, ValueError):
    """What was asked for is not there: a day, an actor, a kind, a measure; says what is near."""


class ExportError(RelationsError):
    """A format that there is not, or that needs a package which is not there; says which."""


class DataError(RelationsError):
    """Nothing of a file could be understood, or there is no such format; says what is wanted."""


class RenderError(RelationsError):
    """A page could not be made."""


class WriteError(RelationsError):
    """A file could not be written; says which, and what is in the way."""
