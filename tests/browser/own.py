"""A page of a small file that a test writes for itself."""

from __future__ import annotations

from pathlib import Path

import graph


def page_of(text: str, folder: Path) -> Path:
    """The page of a file of relations with this text, made in the folder."""
    source, page = folder / "own.yaml", folder / "own.html"
    source.write_text(text, encoding="utf-8")
    page.write_text(graph.render(graph.load(source)), encoding="utf-8")
    return page
