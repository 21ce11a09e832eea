"""Small worlds of ties, as a test needs them."""

from __future__ import annotations

import tempfile
from pathlib import Path
from textwrap import dedent

import graph


def world(text: str, as_of: str = "2020-12-31") -> graph.Relations:
    """The relations of some YAML, with a title and a day."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "relations.yaml"
        head = f"title: A world\nas_of: {as_of}\n"
        file.write_text(head + dedent(text), encoding="utf-8")
        return graph.load(file)
