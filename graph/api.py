"""The functions that most users need: read a file, take data in, make a page."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.reading import read
from graph.relations import Relations

if TYPE_CHECKING:
    from networkx import Graph
    from pandas import DataFrame


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
    from graph.rendering.excerpt import of_story

    return page(relations, language, of_story(relations, story) if story else None)


def from_pandas(frame: DataFrame, **options: Any) -> Relations:
    """Relations of a data frame of ties, by its columns' names as `relations import` reads them.

    `options` are those of `graph.importers.Options`: `columns` says of fields which column they
    are (`{"from": "exporter"}`), `kind` the kind of all ties, `codes` whose codes the states have.
    What is not understood is a warning; raises DataError if nothing is.
    """
    return _related(frame.to_dict("records"), "data frame", options)


def from_networkx(network: Graph[Any], **options: Any) -> Relations:
    """Relations of a network of NetworkX: its edges as ties, by the names of its nodes.

    What `from_pandas` says of options, and of what is not understood, holds here.
    """
    from graph.importers._network import network_rows

    return _related(network_rows(network), "network", options)


def _related(rows: Iterable[Mapping[str, Any]], name: str, options: Mapping[str, Any]) -> Relations:
    from graph.importers import Options, relate

    relations, found = relate(rows, Options(**options), name)
    for line in found.report():
        warnings.warn(line, stacklevel=3)
    return relations
