"""What several commands say: problems, counts, and that something takes a moment."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator, Sequence
from threading import Lock, Timer
from typing import TYPE_CHECKING, TextIO

from graph.errors import Problem, listed
from graph.printable import printable

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 1.0
"""So many seconds somebody waits without wondering."""


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
    """A bar on a terminal while something takes over a second, taken back when it is done."""
    stream = sys.stderr
    if stream is None or not stream.isatty():
        yield
        return
    bar = _Bar(what, stream)
    timer = Timer(PATIENCE, bar.show)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        bar.hide()


class _Bar:
    """How far nobody knows; what is asked for in a moment has none."""

    def __init__(self, what: str, stream: TextIO) -> None:
        self._what, self._stream = what, stream
        self._lock = Lock()
        self._shown: Progress | None = None
        self._done = False

    def show(self) -> None:
        """From another thread, while the work goes on in its own."""
        # Here, since it takes longer than what most commands do.
        from rich.console import Console
        from rich.progress import Progress

        with self._lock:
            if not self._done:
                self._shown = Progress(console=Console(file=self._stream), transient=True)
                self._shown.add_task(printable(self._what), total=None)
                self._shown.start()

    def hide(self) -> None:
        """For good."""
        with self._lock:
            self._done = True
            if self._shown:
                self._shown.stop()
