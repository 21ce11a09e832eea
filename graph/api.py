"""The two functions that most users need: read a file, make a page."""

from __future__ import annotations

import os
from pathlib import Path

from graph.reading import read
from graph.relations import Relations


def load(path: str | os.PathLike[str]) -> Relations:
    """Read a file of relations.

    Raises ReadError, whose `problems` name the file, line and column of all that is wrong in
    it. Warnings are not raised; `relations check` prints them.
    """
    return read(Path(path)).relations


def render(relations: Relations, language: str | None = None, story: str | None = None) -> str:
    """One HTML page that shows the relations and needs no other file and no network.

    `language` is the code of the language that the page speaks (`fr`); without it the file's own
    `language:` counts, else English. With the id or title of a `story` the page holds that story
    alone, and what it needs. The same relations give the same text. Raises RenderError if the
    page's own files are missing or broken, LanguageError for a language that there is not,
    RelationsError for a story that there is not.
    """
    from graph.rendering import page  # a reader of data does without the page

    return page(relations, language, story)
