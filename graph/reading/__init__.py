"""YAML → relations: text, tree, document, then names to ids and checks across the file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pydantic import ValidationError

from graph.errors import Problem, ReadError
from graph.model import Actor
from graph.reading import actors, checks, oddness
from graph.reading.containers import Mapping
from graph.reading.document import Document
from graph.reading.kinds import known_kinds
from graph.reading.places import Place, Problems
from graph.reading.salvage import Salvage
from graph.reading.sentences import sentence
from graph.reading.text import read_text
from graph.reading.ties import Ties
from graph.reading.tree import parse
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


def read(path: Path, stream: BinaryIO | None = None) -> Reading:
    """Read a file of relations, or a stream to which the path gives its name.

    Raises ReadError with every error found in it.
    """
    found: list[Problem] = []
    tree = parse(read_text(path, stream), path, found)
    problems = Problems(path, tree, found)
    oddness.warn_of_comments(tree, problems)
    sure = {*problems.found}
    document = _validate(tree, problems)
    broken = problems.gave_up
    relations = _resolve(document, problems) if document else None
    if broken:  # what was left out must not be missed: its warnings would be false
        raise ReadError(
            [problem for problem in problems.found if not problem.warning or problem in sure]
        )
    if relations is None or problems.fatal:
        raise ReadError(problems.found)
    return Reading(relations, tuple(sorted(problems.found)))


def _validate(tree: Mapping, problems: Problems) -> Document | None:
    """The tree as a document. Where values are wrong the rest is checked all the same."""
    try:
        return Document.model_validate(tree)
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


def _resolve(document: Document, problems: Problems) -> Relations:
    names = actors.introduce(document, problems)
    states = actors.declared_states(document, names, problems)
    alliances = actors.alliances(document, names, problems)
    kinds = known_kinds(document, problems)
    ties = Ties(document, names, kinds, problems)
    ties.gather()

    declared = dict(zip(states, document.states, strict=False))
    found: dict[str, Actor] = dict(states)
    for id_, fact in names.facts.items():
        found.setdefault(id_, actors.from_fact(fact))
    found = actors.among({**found, **alliances})

    checks.check_language(document, problems)
    checks.check_sources(document, found, ties.found, ties.places, problems)
    checks.check_ids(found, ties.found, ties.places, problems)
    checks.check_times(found, ties.found, ties.places, problems)
    checks.check_use(found, ties.found, declared, problems)
    oddness.warn_of_twins(ties.found, kinds, ties.places, problems)
    oddness.warn_of_empty_alliances(found, ties.found, problems)
    views = Views(names, found, ties.found, kinds, problems)
    used = {tie.kind for tie in ties.found.values()}
    return Relations(
        title=document.title,
        description=document.description,
        as_of=document.as_of.first,
        actors=found,
        ties=ties.found,
        view=views.first(document),
        kinds={key: kind for key, kind in kinds.items() if key in used},
        sources=document.sources,
        stories=views.stories(document),
        language=document.language,
    )
