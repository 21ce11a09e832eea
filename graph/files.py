"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write(path: Path, text: str) -> int:
    """Write text as UTF-8 with Unix line ends; returns the number of bytes.

    It goes to a file beside the path, which then takes the path's place, so that whoever has
    the old one open keeps it and nobody sees half of the new one. Raises OSError if the folder
    is not there or cannot be written to.
    """
    data = text.encode("utf-8")
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        temporary.chmod(_mode(path))
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return len(data)


def _mode(path: Path) -> int:
    """The mode of the file to be replaced, or what a new file would get."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
