"""`use:` → what other files have: each read once, a part of it taken, and by whom it is told."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from graph.dates import Interval
from graph.errors import ReadError
from graph.model import Actor, Source, Tie
from graph.reading.document import Document, TakeEntry
from graph.reading.kinds import meant_kind
from graph.reading.memory import Memory
from graph.reading.names import Names
from graph.reading.places import Place, Problems
from graph.reading.sentences import quote
from graph.reading.taking import Taken, Wanted, take
from graph.relations import Relations
from graph.vocabulary.kinds import Kind, kinds
from graph.world import world_file

WORLD = "world"
ENDINGS = (".yaml", ".yml", ".json")
MOST = 50
"""So many files may one file use, with those that they use."""

Read = Callable[[Path, "Shelf"], Relations]


def real(path: Path) -> Path:
    """The path without links; of a link that leads to itself, as far as it leads."""
    return Path(os.path.realpath(path))


@dataclass
class Shelf:
    """The files that one reading has opened: those that are read, and those that are being read.

    `memory` has what a reading before found.
    """

    read: dict[Path, Relations] = field(default_factory=dict)
    open: list[Path] = field(default_factory=list)
    memory: Memory | None = None


@dataclass(frozen=True)
class Origin:
    """What came of one `use:`, before anything of the file itself took its place."""

    name: str
    of: Relations
    taken: Taken


@dataclass(frozen=True)
class Borrowed:
    """All that a file takes from others; of two with an id, the later one's."""

    origins: tuple[Origin, ...] = ()
    actors: Mapping[str, Actor] = field(default_factory=dict)
    ties: Mapping[str, Tie] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)

    def whence(self, id_: str, own: Collection[str]) -> str | None:
        """The file that an actor, tie or source comes from; None if it is the file's own."""
        if id_ in own:
            return None
        for origin in reversed(self.origins):
            if any(
                id_ in part
                for part in (origin.taken.actors, origin.taken.ties, origin.taken.sources)
            ):
                return origin.name
        return None

    def ties_beside(self, document: Document, own: Mapping[str, Tie]) -> dict[str, Tie]:
        """The ties that stand beside the file's own: an alliance of its own brings its members."""
        own_alliances = {key for key, one in document.alliances.items() if not one.placed}
        return {
            id_: tie
            for id_, tie in self.ties.items()
            if id_ not in own and not (tie.is_membership and tie.target in own_alliances)
        }


def borrow(
    document: Document, path: Path, names: Names, problems: Problems, shelf: Shelf, read: Read
) -> Borrowed:
    """What the document uses of other files; makes known to `names` who is in it.

    What is wrong with a file that is used is told with that file's own lines.
    """
    origins = []
    for index, uses in enumerate(document.use):
        for name, entry in uses.items():
            place: Place = ("use", index, name)
            relations = _relations(name, path, place, problems, shelf, read)
            if relations is None:
                problems.give_up([place])
                continue
            if relations.as_of < document.as_of.first:
                message = (
                    f"what {name} has is true up to {relations.as_of}; say so here, or what has"
                    " changed since stands in this file"
                )
                problems.add(("as_of",), message, warning=True)
            wanted = _wanted(entry, relations, name, place, problems)
            origins.append(Origin(name, relations, take(relations, wanted, document.as_of.last)))
    taken = [origin.taken for origin in origins]
    borrowed = Borrowed(
        tuple(origins),
        {id_: actor for one in taken for id_, actor in one.actors.items()},
        {id_: tie for one in taken for id_, tie in one.ties.items()},
        {key: kind for one in taken for key, kind in one.kinds.items()},
        {key: source for one in taken for key, source in one.sources.items()},
    )
    names.know(borrowed.actors.values())
    return borrowed


def _relations(
    name: str, path: Path, place: Place, problems: Problems, shelf: Shelf, read: Read
) -> Relations | None:
    """The relations of a file that is used; None if it cannot be, which is noted."""
    if name != WORLD and not name.endswith(ENDINGS):
        message = f"{quote(name)} is nothing to use; write world, or a file such as neighbours.yaml"
        problems.add(place, message, key=True)
        return None
    other = world_file() if name == WORLD else path.parent / name
    whole = real(other)
    if whole in shelf.open:
        problems.add(place, f"{quote(name)} uses this file; one of them must do without", key=True)
    elif whole.exists() and not whole.is_file():
        problems.add(place, f"{quote(name)} is no file", key=True)
    # Of those that are open all but the first are used.
    elif whole not in shelf.read and len(shelf.read) + len(shelf.open) > MOST:
        problems.add(place, f"more than {MOST} files are used; put some into one", key=True)
    else:
        try:
            if whole not in shelf.read and name == WORLD:
                shelf.read[whole] = _world(whole, _changed(whole), read)
            elif whole not in shelf.read:
                shelf.read[whole] = read(other, shelf)
            return shelf.read[whole]
        except ReadError as error:
            problems.add(place, f"{quote(name)} cannot be used; it has errors of its own", key=True)
            problems.found.extend(problem for problem in error.problems if not problem.warning)
    return None


@lru_cache(maxsize=1)
def _world(path: Path, _stamp: tuple[int, int], read: Read) -> Relations:
    """The world's data, read once in a process as long as it stays the same."""
    return read(path, Shelf())


def _changed(path: Path) -> tuple[int, int]:
    try:
        about = path.stat()
    except OSError:
        return 0, 0  # reading it says what is the matter
    return about.st_mtime_ns, about.st_size


def _wanted(
    entry: TakeEntry, relations: Relations, name: str, place: Place, problems: Problems
) -> Wanted:
    names = Names()
    names.know(relations.actors.values())
    period = Interval(entry.since, entry.until)
    if period.reversed:
        message = (
            f"it ends ({entry.until}) before it begins ({entry.since}); exchange or correct them"
        )
        problems.add((*place, "until"), message)
    actors = []
    for index, one in enumerate(entry.actors):
        id_ = names.actor(one)
        where = (*place, "actors", index)
        if id_ is None:
            problems.add(where, names.unknown_actor(one))
            problems.give_up([where])
        elif id_ not in relations.actors:
            problems.add(where, f"{quote(name)} has nothing on {quote(one)}; leave it out")
        else:
            actors.append(id_)
    alliances = []
    for index, one in enumerate(entry.alliances):
        id_ = names.alliance(one)
        if id_ is None:
            where = (*place, "alliances", index)
            problems.add(where, names.unknown_alliance(one, name))
            problems.give_up([where])
        else:
            alliances.append(id_)
    known = {**kinds(), **relations.kinds}
    for index, kind in enumerate(entry.kinds or ()):
        if kind not in known:
            message = f"{quote(kind)} is no kind of tie{meant_kind(kind, known)}"
            problems.add((*place, "kinds", index), message)
    return Wanted(
        tuple(actors), tuple(alliances), entry.regions, entry.kinds, entry.categories, period
    )
