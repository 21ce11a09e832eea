"""A spare file: where a new text waits until it is whole, to take an old one's place then.

While it is in use it is locked. One without a lock was left behind by a run that was killed,
and the next run in its folder removes it.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from types import TracebackType
from typing import Self

PREFIX, SUFFIX = ".relations-", ".tmp"
"""Its name does not grow with that of the file that it is for, whose name may be the longest."""


class SpareFile:
    """A new file in a folder, with the mode that the process's mask leaves of `mode`.

    As a context it is gone at the end, unless it took another's place. Raises OSError.
    """

    def __init__(self, folder: Path, mode: int) -> None:
        _clear_away(folder)
        self.path, handle = _create(folder, mode)
        self._file = os.fdopen(handle, "wb")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):
            self._file.close()
        self.path.unlink(missing_ok=True)

    def write(self, data: bytes) -> None:
        """Write all of it, to the disk's own knowledge of how full it is."""
        self._file.write(data)
        self._file.flush()

    def take_the_place_of(self, path: Path) -> None:
        """From now on the path leads to this file."""
        if os.name == "nt":  # Windows moves no file that is open; elsewhere the lock holds on
            self._file.close()
        self.path.replace(path)


def _create(folder: Path, mode: int) -> tuple[Path, int]:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    while True:
        path = folder / f"{PREFIX}{secrets.token_hex(4)}{SUFFIX}"
        try:
            handle = os.open(path, flags, mode)
        except FileExistsError:
            continue
        if _kept(path, handle):
            return path, handle
        os.close(handle)


def _kept(path: Path, handle: int) -> bool:
    """Lock a new file; whether no other run took it, still without a lock, for left behind."""
    try:
        _lock(handle)
    except BlockingIOError:
        return False
    except OSError:  # a disk without locks
        return True
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def _clear_away(folder: Path) -> None:
    """Remove what has no lock. What cannot be locked or removed stays, and does no harm."""
    for path in folder.glob(f"{PREFIX}*{SUFFIX}"):
        with contextlib.suppress(OSError):
            if path.is_symlink() or not path.is_file():
                continue
            with path.open("r+b") as file:
                _lock(file.fileno())
                if os.name != "nt":  # while the lock is held, so that nobody else can have it
                    path.unlink()
            if os.name == "nt":
                path.unlink()


def _lock(handle: int) -> None:
    """Lock until the handle is closed. Raises OSError if another has it, or nobody can.

    Windows needs no lock: it removes no file that is open.
    """
    with contextlib.suppress(ImportError):
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
