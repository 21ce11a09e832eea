"""The documents behind a selection, in the order in which its ties and actors name them."""

from __future__ import annotations

from collections.abc import Mapping

from graph.model import Author, Authors, Source
from graph.reading.taking import cited_by
from graph.selection import Selection


def sources_of(selection: Selection) -> Mapping[str, Source]:
    """Each document by its key: those of the ties, then those of the actors that they tie."""
    ties = selection.ties.values()
    ends = dict.fromkeys(end for tie in ties for end in (tie.source, tie.target))
    actors = [selection.relations.actors[id_] for id_ in ends]
    keys = dict.fromkeys([*cited_by([], ties), *cited_by(actors, [])])
    return {key: selection.relations.sources[key] for key in keys}


def authors_of(source: Source) -> Authors:
    """Who wrote a document; where nobody is named, whoever published it."""
    return source.author or ((Author(name=source.publisher),) if source.publisher else ())
