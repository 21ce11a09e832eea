"""A file's bytes → its text, without trusting what the system says of its size."""

from __future__ import annotations

from codecs import BOM_UTF8
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO

from graph.errors import Problem, ReadError
from graph.files.obstacles import obstacle

MAX_BYTES = 32 * 1024 * 1024


def read_text(path: Path, stream: BinaryIO | None = None) -> str:
    """The text of a UTF-8 file, or of a stream that the path names, without a byte-order mark.

    Raises ReadError if there is no such file, if it is too large, or if it is not UTF-8.
    """
    try:
        with nullcontext(stream) if stream else path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)  # a device has no size, and no end
    except OSError as error:
        reason = obstacle(path, error)
        raise _error(path, 1, 1, f"the file cannot be read: {reason}") from error
    if len(data) > MAX_BYTES:
        raise _error(path, 1, 1, f"the file is larger than {MAX_BYTES >> 20} MiB")
    return decode(data, path)


def decode(data: bytes, path: Path) -> str:
    """Bytes as text, which must be UTF-8; `path` names them in errors."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise _error(path, 1, 1, "the file is UTF-16; save it as UTF-8")
    data = data.removeprefix(BOM_UTF8)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        message = f"the byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8"
        raise _error(path, line, column, message) from error


def _error(path: Path, line: int, column: int, message: str) -> ReadError:
    return ReadError([Problem(str(path), line, column, message)])
