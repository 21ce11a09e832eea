"""What is in the way of reading or writing a file, in words."""

from __future__ import annotations

import contextlib
import errno
from pathlib import Path


def obstacle(path: Path, error: OSError) -> str:
    """Say it of the path as it was given, whatever other path the system speaks of."""
    with contextlib.suppress(OSError):  # what may not be looked into
        if path.is_dir():
            return "it is a folder; name a file"
        if error.errno in (errno.ENOENT, errno.ENOTDIR):
            return _missing(path)
    return error.strerror or str(error)


def _missing(path: Path) -> str:
    target = path.resolve()  # elsewhere, if the path is a link
    for folder in (*reversed(path.parents), *reversed(target.parents)):
        if not folder.exists():
            return f"there is no folder {folder}"
        if not folder.is_dir():
            return f"{folder} is not a folder"
    if path.is_symlink():
        return f"it is a link to {target}, which is not there"
    return "there is no such file"
