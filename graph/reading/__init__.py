"""YAML → relations: text, tree, document, then names to ids and checks across the file."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from pydantic import ValidationError

from graph.errors import Problem, ReadError
from graph.model import Actor
from graph.reading import actors, checks, oddness
from graph.reading.containers import Mapping
from graph.reading.document import Document
from graph.reading.kinds import known_kinds
from graph.reading.memory import Memory, OfFile
from graph.reading.moved import moved_alliances, moved_states
from graph.reading.places import Place, Problems
from graph.reading.plans import Plans
from graph.reading.salvage import Salvage
from graph.reading.sentences import sentence
from graph.reading.text import read_text
from graph.reading.ties import Ties
from graph.reading.tree import parse
from graph.reading.use import Borrowed, Shelf, borrow, real
from graph.reading.views import Views
from graph.relations import Relations

ROUNDS = 6
"""How often a document is mended: deeper is no place of it."""


HOPELESS = 2000
"""So many wrong values are enough to mend before the rest is looked at."""


@dataclass(frozen=True)
class Reading:
    """What came of a file: the relations, and the warnings found on the way."""

    relations: Relations
    warnings: tuple[Problem, ...]
    borrowed: Borrowed = Borrowed()
    """What the file uses of others."""
    own: frozenset[str] = frozenset()
    """The ids of the states, alliances, ties and sources that the file itself says."""
    files: tuple[Path, ...] = ()
    """All files that were read for it, without links; pictures are beside them."""

    def whence(self) -> Iterator[tuple[str, str, str | None]]:
        """Each actor, tie and source: what it is, its id, and the file that it is used from."""
        parts: tuple[tuple[str, Iterable[str]], ...] = (
            ("actor", self.relations.actors),
            ("tie", self.relations.ties),
            ("source", self.relations.sources),
        )
        for what, ids in parts:
            for id_ in ids:
                yield what, id_, self.borrowed.whence(id_, self.own)


def read(path: Path, stream: BinaryIO | None = None, memory: Memory | None = None) -> Reading:
    """Read a file of relations, or a stream to which the path gives its name.

    `memory` is for who reads it again and again: what has not changed is not looked at again.
    Raises ReadError with every error found in it, and in the files that it uses.
    """
    with uncollected():
        return _read(path, stream, Shelf(memory=memory))


@contextmanager
def uncollected() -> Iterator[None]:
    """Read without the search for cycles: what is read stays, and is much to walk over and over.

    A quarter of the time, for the world's data. A program that has turned it off finds it off.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _read_used(path: Path, shelf: Shelf) -> Relations:
    return _read(path, None, shelf).relations


def _read(path: Path, stream: BinaryIO | None, shelf: Shelf) -> Reading:
    shelf.open.append(real(path))
    try:
        return _gather(path, stream, shelf)
    finally:
        shelf.open.pop()


def _gather(path: Path, stream: BinaryIO | None, shelf: Shelf) -> Reading:
    found: list[Problem] = []
    parsed = shelf.memory.trees.parse if shelf.memory else parse
    before = shelf.memory.of(path) if shelf.memory else OfFile()
    tree = parsed(read_text(path, stream), path, found)
    problems = Problems(path, tree, found)
    oddness.warn_of_comments(tree, problems)
    sure = {*problems.found}
    document = _validate(tree, problems, before)
    broken = problems.gave_up
    read = _resolve(document, path, problems, shelf, before) if document else None
    if broken:  # what was left out must not be missed: its warnings would be false
        raise ReadError(
            [problem for problem in problems.found if not problem.warning or problem in sure]
        )
    if read is None or problems.fatal:
        raise ReadError(problems.found)
    files = (*shelf.open[-1:], *shelf.read)
    return replace(read, warnings=tuple(sorted(problems.found)), files=files)


def _validate(tree: Mapping, problems: Problems, before: OfFile) -> Document | None:
    """The tree as a document. Where values are wrong the rest is checked all the same."""
    try:
        return before.document(tree)
    except ValidationError as error:
        wrong = _report(error, problems)
    if len(wrong) > HOPELESS:
        return None
    salvage = Salvage(tree)
    for _ in range(ROUNDS):
        salvage.mend(wrong)
        problems.give_up(salvage.mended)
        try:
            return Document.model_validate(salvage.rest)
        except ValidationError as error:  # what could not be mended goes with what holds it
            wrong = [detail["loc"][:-1] for detail in error.errors(include_url=False)]
    return None


def _report(error: ValidationError, problems: Problems) -> list[Place]:
    """Say what pydantic found; returns where it was."""
    wrong: dict[Place, Place] = {}
    misspelt: list[Place] = []
    for detail in error.errors(include_url=False):
        place = tuple(step for step in detail["loc"] if step != "[key]")
        is_key = detail["type"] == "extra_forbidden" or "[key]" in detail["loc"]
        problems.add(place, sentence(detail, place), key=is_key)
        wrong[detail["loc"]] = place
        if detail["type"] == "extra_forbidden":
            misspelt.append(place[:-1])
    problems.give_up(wrong.values(), misspelt)
    return list(wrong)


def _resolve(
    document: Document, path: Path, problems: Problems, shelf: Shelf, before: OfFile
) -> Reading:
    names = actors.introduce(document, problems)
    borrowed = borrow(document, path, names, problems, shelf, _read_used)
    states = actors.declared_states(document, names, problems)
    states = moved_states(states, document, borrowed.actors)
    alliances = actors.alliances(document, names, problems)
    alliances |= moved_alliances(document, borrowed.actors, problems)
    kinds = {**borrowed.kinds, **known_kinds(document, problems)}
    own = Ties(document, Plans(document, names, kinds, problems, before.ties), problems)
    errors = problems.errors
    own.gather()
    whole = problems.errors == errors  # else somebody may be tied by what could not be read

    declared = dict(zip(states, document.states, strict=False))
    found: dict[str, Actor] = dict(states)
    for id_, fact in names.facts.items():
        found.setdefault(id_, borrowed.actors.get(id_) or actors.from_fact(fact))
    found = actors.among({**found, **borrowed.actors, **states, **alliances})
    ties = {**borrowed.ties_beside(document, own.found), **own.found}
    sources = {**borrowed.sources, **document.sources}

    checks.check_language(document, problems)
    checks.check_sources(document, sources, found, own.found, own.places, problems)
    checks.check_ids(found, own.found, own.places, problems)
    checks.check_times(found, own.found, own.places, problems)
    if whole:
        checks.check_use(found, ties, declared, problems)
        oddness.warn_of_empty_alliances(alliances, ties, problems)
    oddness.warn_of_twins(own.found, kinds, own.places, problems)
    oddness.warn_of_long_steps(document, problems)
    oddness.warn_of_idle_keys(document, problems)
    views = Views(names, found, ties, kinds, sources, path.parent, problems)
    used = {tie.kind for tie in ties.values()}
    relations = Relations(
        title=document.title,
        description=document.description,
        as_of=document.as_of.first,
        actors=found,
        ties=ties,
        view=views.first(document),
        kinds={key: kind for key, kind in kinds.items() if key in used},
        sources=sources,
        stories=views.stories(document),
        language=document.language,
        author=document.author,
        version=document.version,
        licence=document.licence,
        address=document.address,
    )
    whose = frozenset((*states, *alliances, *own.found, *document.sources))
    return Reading(relations, (), borrowed, whose)
