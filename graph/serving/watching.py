"""Hearing when a file changes that the page is made of."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from pathlib import Path

from watchfiles import Change, awatch

ENDINGS = frozenset({".yaml", ".yml", ".json", ".png", ".jpg", ".jpeg", ".gif", ".webp"})
"""What a page may be made of."""
STEP_MS = 20
"""How long nothing more must change before it is told: editors write in several strokes."""


async def changes(
    files: Callable[[], Collection[Path]], over: asyncio.Event
) -> AsyncIterator[None]:
    """Tells each time that something changes in a folder of these files, until it is over.

    Whole folders are watched, since an editor may put a new file in the old one's place; and
    `files` is asked again each time, since a file may come to use others.
    """
    while not over.is_set():
        folders = {path.parent for path in files()}
        async for _ in awatch(
            *folders,
            watch_filter=_matters,
            step=STEP_MS,
            stop_event=over,
            recursive=False,
            rust_timeout=500,
        ):
            yield
            if {path.parent for path in files()} != folders:
                break


def _matters(_: Change, path: str) -> bool:
    return Path(path).suffix.lower() in ENDINGS
