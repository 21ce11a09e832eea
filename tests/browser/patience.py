"""Every wait for a browser ends: one that gives no answer is ended itself, and the test says so.

A page's own waits have their ends in the page (tests/browser/tab.py); but a page that computes
without end answers to nothing, and a browser may stop answering in the midst of a key.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

LONGEST = 600.0
"""Seconds; no test takes a tenth of that, on a busy machine neither."""
RUNNING: set[int] = set()
"""The processes of the browsers that tests have started."""


class NoAnswerError(Exception):
    """A browser was waited for, and ended."""


@contextmanager
def running(process: int) -> Iterator[None]:
    """A browser runs as this process."""
    RUNNING.add(process)
    try:
        yield
    finally:
        RUNNING.discard(process)


@contextmanager
def in_time(seconds: float = LONGEST) -> Iterator[None]:
    """What is done here is over by then, or the browsers are."""
    late = threading.Event()

    def end() -> None:
        late.set()
        for process in list(RUNNING):
            os.kill(process, getattr(signal, "SIGKILL", signal.SIGTERM))

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    except Exception as error:
        if late.is_set():
            told = f"no answer from the browser in {seconds:.0f} s, so that it was ended"
            raise NoAnswerError(told) from error
        raise
    finally:
        timer.cancel()
