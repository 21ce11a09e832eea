"""Writing a file whole or not at all.

The text goes to a file beside the path, which then takes the path's place, so that whoever has
the old one open keeps it and nobody sees half of the new one. A file that is replaced keeps its
permissions and its owner. A link stays, and what it leads to is renewed. A pipe or a device is
written into.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from graph.errors import WriteError
from graph.files.obstacles import obstacle
from graph.files.spare import SpareFile


def write(path: Path, text: str | bytes) -> int:
    """Write text as UTF-8 with Unix line ends, or bytes; returns the number of bytes.

    Raises WriteError, which names the path as given and says what is in the way.
    """
    data = text.encode("utf-8") if isinstance(text, str) else text
    try:
        before = _before(path)
        if before is None or stat.S_ISREG(before.st_mode):
            _replace(path.resolve(), data, before)
        else:
            path.write_bytes(data)
    except OSError as error:
        raise WriteError(f"{path} cannot be written: {obstacle(path, error)}") from error
    return len(data)


def _before(path: Path) -> os.stat_result | None:
    """What is to be replaced, if there is something."""
    try:
        before = path.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(before.st_mode):
        raise IsADirectoryError(errno.EISDIR, "it is a folder")
    # An administrator may write to anything, so what the permissions say is asked too.
    if stat.S_ISREG(before.st_mode) and not (before.st_mode & 0o222 and os.access(path, os.W_OK)):
        raise PermissionError(errno.EACCES, "it is write-protected")
    return before


def _replace(path: Path, data: bytes, before: os.stat_result | None) -> None:
    with SpareFile(path.parent, 0o600 if before else 0o666) as spare:
        spare.write(data)
        if before is None or (before.st_nlink == 1 and _make_alike(spare.path, before)):
            spare.take_the_place_of(path)
        else:
            # Someone else's file, or one that has several names, keeps what it is only where it
            # is. By now it is known that there is room for the data.
            path.write_bytes(data)


def _make_alike(path: Path, before: os.stat_result) -> bool:
    """Give a new file the owner and the permissions of the old one; whether that could be done."""
    now = path.stat()
    if (now.st_uid, now.st_gid) != (before.st_uid, before.st_gid):
        try:
            os.chown(path, before.st_uid, before.st_gid)
        except OSError:
            return False
    path.chmod(stat.S_IMODE(before.st_mode))
    return True
