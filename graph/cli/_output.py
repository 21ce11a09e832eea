"""Where a command writes what it makes: a file, or `-` for standard output.

What it says of it goes to the other stream then, so that it does not end up in what is made.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TextIO

from graph.cli._input import STANDARD
from graph.errors import RelationsError, WriteError
from graph.files import write


def put(name: str, text: str | bytes) -> int:
    """Write a text or bytes; returns the number of bytes. Raises WriteError."""
    if not to_standard(name):
        return write(Path(name), text)
    if sys.stdout is None:
        raise WriteError("there is no standard output")
    data = text.encode("utf-8") if isinstance(text, str) else text
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
    return len(data)


def to_standard(name: str) -> bool:
    """Whether standard output is meant: `-`, or what it has been led into (`/dev/stdout`)."""
    if name == STANDARD:
        return True
    here, there = _status(name), _stream_status(sys.stdout)
    # A terminal or /dev/null takes both what is made and what is said of it.
    if here is None or there is None or stat.S_ISCHR(here.st_mode):
        return False
    return os.path.samestat(here, there)


def is_filled(name: str) -> bool:
    """Whether writing there would fill the reader's terminal."""
    return name == STANDARD and sys.stdout is not None and sys.stdout.isatty()


def keep_apart(read: str, written: str) -> None:
    """Raises RelationsError if what is read would be written over."""
    source = _stream_status(sys.stdin) if read == STANDARD else _status(read)
    target = _stream_status(sys.stdout) if written == STANDARD else _status(written)
    if source is None or target is None or not stat.S_ISREG(source.st_mode):
        return
    if os.path.samestat(source, target):
        where = "standard output" if written == STANDARD else written
        raise RelationsError(f"{where} is the file that is read; name another --output")


def _status(name: str) -> os.stat_result | None:
    try:
        return Path(name).stat()
    except (OSError, ValueError):
        return None


def _stream_status(stream: TextIO | None) -> os.stat_result | None:
    try:
        return os.fstat(stream.fileno()) if stream else None
    except (OSError, ValueError):  # a stream without a file, such as a notebook's
        return None
