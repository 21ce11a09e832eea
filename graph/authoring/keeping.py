"""What an author found in the page goes into their file: a view as a step, actors' places.

All that the file says besides stays as it is, to the byte. What would not read afterwards, or would
change anything else, is not written.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import yaml

from graph.authoring.insertion import NO_LINES, Layout, NoRoomError, indented
from graph.errors import ReadError, RelationsError
from graph.files import write
from graph.model import Actor, Alliance, Point, Story
from graph.reading import read
from graph.reading.text import read_text
from graph.reference.states import lookup
from graph.relations import Relations

BY_HAND = "; paste the step into it by hand"


def keep_step(path: Path, step: str, story: str | None = None) -> str:
    """Write a step, as the page gives it in YAML, behind the last one of a story of the file.

    Without a story's id it is the file's last; a file without stories gets one. Returns the story's
    title. Raises ReadError if the file, or what it would become, cannot be read, RelationsError if
    the step cannot be put into it, WriteError.
    """
    text = read_text(path)
    before = _read(path, text)
    number = _number(before.stories, story)
    changes = _with_step(text, step, before, number)
    first = next(changes)
    for changed in (first, *changes):
        after = _attempt(path, changed)
        if after is not None and _has_step(before, after, number):
            write(path, changed)
            return after.stories[number].title
    _read(path, first)  # says what is wrong with the step, if that is it
    raise RelationsError(f"{path} is laid out in a way that a step cannot be put into{BY_HAND}")


def keep_places(path: Path, places: Mapping[str, Point]) -> None:
    """Write where actors stand in the picture, by id, as their `position:`.

    Raises what `keep_step` does; of actors that other files tell of too: theirs would be lost.
    """
    text = read_text(path)
    before = _read(path, text)
    after = before
    for id_, place in places.items():
        if id_ not in before.actors:
            raise RelationsError(f"{path} has no actor {json.dumps(id_)}")
        place = (round(place[0]), round(place[1]))
        wanted = {**after.actors, id_: replace(after.actors[id_], position=place)}
        for changed in _with_place(text, before.actors[id_], place):
            now = _attempt(path, changed)
            if now is not None and now.actors == wanted and now.ties == before.ties:
                text, after = changed, now
                break
        else:
            name = before.actors[id_].name
            raise RelationsError(f"{path} cannot say where {name} stands without saying more of it")
    write(path, text)


def _read(path: Path, text: str) -> Relations:
    return read(path, io.BytesIO(text.encode())).relations


def _attempt(path: Path, text: str) -> Relations | None:
    try:
        return _read(path, text)
    except ReadError:
        return None


def _number(stories: tuple[Story, ...], wanted: str | None) -> int:
    if wanted is None:
        return max(0, len(stories) - 1)
    for number, story in enumerate(stories):
        if story.id == wanted:
            return number
    raise RelationsError(f"the file has no story {json.dumps(wanted)} any more")


def _with_step(text: str, step: str, before: Relations, number: int) -> Iterator[str]:
    """The text with the step in it, in the ways that may be meant by where a part ends."""
    if not _is_step(step):
        raise RelationsError("this is no step of a story")
    step = step.rstrip("\n") + "\n"
    layout = _layout(text)
    if not before.stories:
        if layout.node(["stories"]) is not None:
            raise NoRoomError(f"`stories:` is empty{BY_HAND}")
        title = json.dumps(before.title, ensure_ascii=False)
        head = f"\nstories:\n  - title: {title}\n    steps:\n"
        yield layout.with_lines(len(layout.lines), head + indented(step, 6))
        return
    steps = layout.node(["stories", number, "steps"])
    if steps is None or getattr(steps, "flow_style", True):
        raise NoRoomError(f"the story's steps do not begin with `-` each{BY_HAND}")
    for line in layout.ends_of(steps):
        yield layout.with_lines(line, indented(step, steps.start_mark.column))


def _layout(text: str) -> Layout:
    try:
        return Layout(text)
    except (NoRoomError, yaml.YAMLError) as error:
        raise NoRoomError(f"{NO_LINES}{BY_HAND}") from error


def _is_step(step: str) -> bool:
    """Whether a text is a list of one mapping, and no more: the reader judges what it says."""
    try:
        node = yaml.compose(step, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return False
    return (
        step.startswith("- ")
        and isinstance(node, yaml.SequenceNode)
        and len(node.value) == 1
        and isinstance(node.value[0], yaml.MappingNode)
    )


def _has_step(before: Relations, after: Relations, number: int) -> bool:
    """Whether the one differs from the other by a step at the end of a story, and nothing else."""
    if not before.stories:
        return len(after.stories) == 1 and _same(before, replace(after, stories=()))
    story = after.stories[number]
    shorter = replace(story, steps=story.steps[:-1])
    stories = (*after.stories[:number], shorter, *after.stories[number + 1 :])
    return len(story.steps) > 1 and _same(before, replace(after, stories=stories))


def _same(one: Relations, other: Relations) -> bool:
    return replace(one, sources={}) == replace(other, sources={})


def _with_place(text: str, actor: Actor, place: Point) -> Iterator[str]:
    """The text with an actor's place in it, wherever the file speaks of the actor."""
    layout = _layout(text)
    value = f"[{place[0]:g}, {place[1]:g}]"
    part, name = "states", json.dumps(actor.name, ensure_ascii=False)
    if isinstance(actor, Alliance):
        part, name = "alliances", actor.id
    known = layout.node([part])
    for key, entry in known.value if isinstance(known, yaml.MappingNode) else ():
        if _means(key.value, actor):
            yield from _in_entry(layout, entry, layout.node([part, key.value, "position"]), value)
            return
    if known is None:
        added = f"\n{part}:\n  {name}: {{position: {value}}}\n"
        yield layout.with_lines(len(layout.lines), added)
    elif isinstance(known, yaml.MappingNode) and not known.flow_style and known.value:
        indent = known.value[0][0].start_mark.column
        for line in layout.ends_of(known):
            yield layout.with_lines(line, f"{' ' * indent}{name}: {{position: {value}}}\n")


def _means(key: str, actor: Actor) -> bool:
    """Whether a key is an alliance's, or a state's name: of one that is known, any of its names."""
    if isinstance(actor, Alliance):
        return key == actor.id
    known = lookup(key)
    return key == actor.name or (known is not None and known.alpha3 == actor.id)


def _in_entry(
    layout: Layout, entry: yaml.Node, known: yaml.Node | None, value: str
) -> Iterator[str]:
    if known is not None:
        yield layout.with_value(known, value)
    elif not isinstance(entry, yaml.MappingNode):
        yield layout.with_value(entry, f"{{position: {value}}}")
    elif entry.flow_style:
        end = entry.end_mark.index - 1
        joint = ", " if entry.value else ""
        yield f"{layout.text[:end]}{joint}position: {value}{layout.text[end:]}"
    else:
        indent = entry.value[0][0].start_mark.column
        for line in layout.ends_of(entry):
            yield layout.with_lines(line, f"{' ' * indent}position: {value}\n")
