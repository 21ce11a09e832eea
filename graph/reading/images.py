"""`image:` → the bytes of a picture file that browsers show, and nothing else."""

from __future__ import annotations

from pathlib import Path

from graph.files.obstacles import obstacle
from graph.model import Image
from graph.reading.document import ImageEntry
from graph.reading.places import Place, Problems
from graph.reading.sentences import quote

MOST = 2_000_000
"""Bytes of one picture: a page of many pictures is to stay small enough to send."""

_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)


def read_image(entry: ImageEntry, folder: Path, place: Place, problems: Problems) -> Image | None:
    """The picture of an entry; None if it cannot be shown, which is noted."""
    path = folder / entry.file
    where = (*place, "file")
    if Path(entry.file).is_absolute() or ".." in Path(entry.file).parts:
        problems.add(where, f"{quote(entry.file)} is not beside this file; copy it there")
        return None
    if path.exists() and not path.is_file():
        problems.add(where, f"{quote(entry.file)} is no file")
        return None
    try:
        with path.open("rb") as file:
            data = file.read(MOST + 1)
    except OSError as error:
        problems.add(where, f"{quote(entry.file)} cannot be read: {obstacle(path, error)}")
        return None
    if len(data) > MOST:
        message = f"{quote(entry.file)} is larger than {MOST // 1_000_000} MB; make it smaller"
        problems.add(where, message)
        return None
    kind = _type(data)
    if kind is None:
        message = f"{quote(entry.file)} is no PNG, JPEG, GIF or WebP; save it as one"
        problems.add(where, message)
        return None
    return Image(data, kind, entry.alt, entry.credit, entry.source)


def _type(data: bytes) -> str | None:
    """What its first bytes say it is, whatever its name says."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for beginning, kind in _BEGINNINGS if data.startswith(beginning)), None)
