"""What several commands say: problems, counts, and that something takes a moment."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator, Sequence

from graph.errors import Problem, listed


def print_problems(problems: Sequence[Problem]) -> None:
    """Say each on a line of its own, a hundred at most, and how many errors there are."""
    for line in listed(problems):
        print(line, file=sys.stderr)
    errors = sum(not problem.warning for problem in problems)
    if errors:
        print(counted(errors, "error"), file=sys.stderr)


def counted(number: int, what: str) -> str:
    """“1 tie”, “2 ties”."""
    return f"{number} {what}{'' if number == 1 else 's'}"


@contextlib.contextmanager
def working(what: str) -> Iterator[None]:
    """Say on a terminal what takes a moment, and take it back when it is done."""
    shown = sys.stderr.isatty()
    if shown:
        print(what, end="", file=sys.stderr, flush=True)
    try:
        yield
    finally:
        if shown:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
