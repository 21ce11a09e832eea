"""What can be read and is likely not meant: said twice, left empty, or cut off by a comment."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from graph.model import Actor, Alliance, Tie
from graph.reading.containers import Container
from graph.reading.containers import Mapping as Tree
from graph.reading.document import Document
from graph.reading.places import Place, Problems
from graph.vocabulary.kinds import Kind

MOST_WORDS = 50
"""From the last row of a class 25 words are read, and 66 are not, as it was tried."""

_LINK = re.compile(r"\[([^\[\]]*)\]\([^\s()]*\)")
_MAY_BE_EMPTY = (("*",), ("states", "*"), ("alliances", "*", "members", "*"))
"""Where nothing but a comment is what authors mean."""


def warn_of_comments(tree: Tree, problems: Problems) -> None:
    """Keys whose value is a comment: who writes `note: # 5 of them` meant a text."""
    for place in _commented(tree, ()):
        if place == ("description",) or not any(_fits(place, form) for form in _MAY_BE_EMPTY):
            message = (
                f"`{place[-1]}` has only a comment behind it; put quotes around what is a value, or"
                " leave the key out"
            )
            problems.add(place, message, key=True, warning=True)


def _commented(container: Container, place: Place) -> Iterator[Place]:
    if isinstance(container, Tree):
        for key in container.comments:
            yield (*place, key)
    items: Any = container.items() if isinstance(container, Tree) else enumerate(container)
    for step, value in items:
        if isinstance(value, Container) and value.commented:
            yield from _commented(value, (*place, step))


def _fits(place: Place, form: tuple[str, ...]) -> bool:
    return len(place) == len(form) and all(
        wanted in ("*", step) for step, wanted in zip(place, form, strict=True)
    )


def warn_of_twins(
    ties: Mapping[str, Tie],
    kinds: Mapping[str, Kind],
    places: Mapping[str, Place],
    problems: Problems,
) -> None:
    """Ties that say exactly what another says."""
    seen: dict[Tie, str] = {}
    alike = Counter(map(_roughly, ties.values()))  # to compare all of each takes ten times as long
    for id_, tie in ties.items():
        if alike[_roughly(tie)] == 1:
            continue
        plain = replace(tie, id="")
        if not kinds[tie.kind].directed and tie.target < tie.source:
            plain = replace(plain, source=tie.target, target=tie.source)
        twin = seen.setdefault(plain, id_)
        if twin != id_:
            line = problems.line(places[twin])
            message = f"this says the same as line {line}; remove one, or say how they differ"
            problems.add(places[id_], message, warning=True)


def _roughly(tie: Tie) -> tuple[str, str, str, str | None]:
    """What twins have in common, and few others."""
    one, other = sorted((tie.source, tie.target))
    return tie.kind, one, other, tie.title


def warn_of_long_steps(document: Document, problems: Problems) -> None:
    """Texts of steps that are not read to their end when they are presented."""
    for number, story in enumerate(document.stories):
        for index, step in enumerate(story.steps):
            words = len(_LINK.sub(r"\1", step.text).split())
            if words > MOST_WORDS:
                message = (
                    f"this text has {words} words, and at most {MOST_WORDS} are read beside a"
                    " picture; put what can be said aloud into the `note`"
                )
                place: Place = ("stories", number, "steps", index, "text")
                problems.add(place, message, warning=True)


def warn_of_idle_keys(document: Document, problems: Problems) -> None:
    """Keys of steps that another key takes the effect from, or that need one."""
    for number, story in enumerate(document.stories):
        for index, step in enumerate(story.steps):
            place: Place = ("stories", number, "steps", index)
            chosen = "focus" if step.focus else "select"
            if step.shading is not None and (step.focus or step.select):
                message = (
                    f"`shading` is not seen beside `{chosen}`, since the land is coloured while"
                    " nothing is chosen; leave one of them out"
                )
                problems.add((*place, "shading"), message, key=True, warning=True)
            for key, value in (("group", step.group), ("order", step.order)):
                if value and step.layout != "matrix":
                    message = f"`{key}` is the matrix's; add `layout: matrix`, or leave it out"
                    problems.add((*place, key), message, key=True, warning=True)


def warn_of_empty_alliances(
    actors: Mapping[str, Actor], ties: Mapping[str, Tie], problems: Problems
) -> None:
    """Alliances that nobody is a member of, as drawn ones mostly are by mistake."""
    joined = {tie.target for tie in ties.values() if tie.type == "membership"}
    tied = {id_ for tie in ties.values() for id_ in (tie.source, tie.target)}
    for id_, actor in actors.items():
        if isinstance(actor, Alliance) and id_ not in joined:
            what = "" if id_ in tied else ", and nothing ties it, so that it will not be seen"
            message = f"{actor.name} has no members{what}; write them under `members:`"
            problems.add(("alliances", id_), message, key=True, warning=True)
