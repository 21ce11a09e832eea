"""Words sought in all that is said of a tie: names, title, notes, items, events, sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from graph.model import Source, Tie, in_full
from graph.naming import names_of
from graph.reference.folding import fold
from graph.relations import Relations


def holds(relations: Relations, words: str) -> Callable[[Tie], bool]:
    """A test of a tie: whether each of the words stands in something that is said of it."""
    sought = fold(words).split()

    @cache
    def of_source(key: str) -> str:
        source = relations.sources.get(key)
        return fold(" ".join([key, *_of_source(source)] if source else [key]))

    @cache
    def of_actor(id_: str) -> str:
        actor = relations.actors[id_]
        return fold(" ".join([actor.id, *names_of(actor)]))

    def passes(tie: Tie) -> bool:
        said = " ".join(
            [
                fold(" ".join([relations.kinds[tie.kind].label, *_of_tie(tie)])),
                of_actor(tie.source),
                of_actor(tie.target),
                *map(of_source, tie.sources),
            ]
        )
        return all(word in said for word in sought)

    return passes


def _of_tie(tie: Tie) -> Iterator[str]:
    parts = [tie.id, tie.kind, tie.title, tie.note, tie.according_to, tie.status]
    for item in tie.items:
        parts += [item.item, item.note]
    for event in tie.events:
        parts += [event.what, event.according_to]
    for figure in tie.figures:
        parts += [figure.measure, figure.note]
    return (part for part in parts if part)


def _of_source(source: Source) -> Iterator[str]:
    parts = (source.title, source.publisher, in_full(source.author), source.place, source.series)
    return (part for part in (*parts, source.note) if part)
