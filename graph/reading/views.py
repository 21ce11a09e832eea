"""The document's first view and its stories → views and steps with ids, checked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from graph.model import Filters, Image, Play, Step, Story, Tie, View
from graph.reading.document import Document, FiltersEntry, PlayEntry, StepEntry, StoryEntry
from graph.reading.images import read_image
from graph.reading.kinds import meant_kind
from graph.reading.names import Names
from graph.reading.places import Place, Problems
from graph.reading.sentences import did_you_mean, quote
from graph.reading.themes import of_whom, theme_of, unknown_theme
from graph.slug import slug
from graph.vocabulary.kinds import Kind, with_categories
from graph.vocabulary.statuses import membership_statuses, statuses
from graph.vocabulary.words import continents

BRINGING = ("from", "to", "between", "use")
"""Keys that bring actors into a file."""


class Views:
    """Turns names in views into ids; knows the actors, ties and kinds of the file."""

    def __init__(
        self,
        names: Names,
        actors: Collection[str],
        ties: Mapping[str, Tie],
        known: Mapping[str, Kind],
        sources: Collection[str],
        folder: Path,
        problems: Problems,
    ) -> None:
        self._names = names
        self._actors = actors
        self._ties = ties
        self._kinds = known
        self._sources = sources
        self._folder = folder
        self._problems = problems
        starts = (tie.held.since.first for tie in ties.values() if tie.held.since)
        self._first = min(starts, default=None)

    def first(self, document: Document) -> View:
        """What the page shows first; the *as of* day and everything where nothing is said."""
        entry = document.view
        day = entry.date.first if entry.date else document.as_of.first
        if entry.date:
            self._within(day, document, ("view", "date"))
        elif self._first and day < self._first and not self._problems.unsure("since"):
            message = (
                f"`as_of` {day} is before the first tie begins ({self._first}); write the day up to"
                " which the file is true, or an earlier `since`"
            )
            self._problems.add(("as_of",), message)
        selected = self._selected(entry.select, ("view",))
        return View(
            day,
            self._filters(entry, ("view",)),
            selected,
            entry.centre,
            entry.pairs,
            self._shading(entry.shading, ("view", "shading")),
            entry.isolates,
            entry.because,
            None if entry.play is None else self._play(entry.play, document, ("view", "play")),
        )

    def _play(self, entry: PlayEntry, document: Document, place: Place) -> Play:
        if entry.since:
            self._within(entry.since.first, document, (*place, "since"))
        shown = self._filters(entry, place), self._focus(entry.focus, place)
        return Play(entry.since.first if entry.since else None, *shown, entry.layout, entry.centre)

    def stories(self, document: Document) -> tuple[Story, ...]:
        """The stories, with ids made from their titles where they give none."""
        found: dict[str, Story] = {}
        for index, entry in enumerate(document.stories):
            place: Place = ("stories", index)
            id_ = entry.id or slug(entry.title.lower())[:60] or f"story-{index + 1}"
            if id_ in found:
                message = f"another story has the id {quote(id_)}; give this one an `id:`"
                self._problems.add(place, message)
            found[id_] = self._story(id_, entry, document, place)
        return tuple(found.values())

    def _story(self, id_: str, entry: StoryEntry, document: Document, place: Place) -> Story:
        if not entry.steps:
            self._problems.add((*place, "steps"), "a story needs at least one step")
        steps = tuple(
            self._step(step, document, (*place, "steps", number))
            for number, step in enumerate(entry.steps)
        )
        return Story(id_, entry.title, steps, entry.author, entry.teaches, entry.centre)

    def _step(self, entry: StepEntry, document: Document, place: Place) -> Step:
        if entry.date:
            self._within(entry.date.first, document, (*place, "date"))
        for where, key in _cited(entry):
            if key not in self._sources:
                message = f"no source {quote(key)}{did_you_mean(key, self._sources)}"
                self._problems.add((*place, *where), message)
        return Step(
            text=entry.text,
            date=entry.date.first if entry.date else None,
            filters=self._filters(entry, place),
            focus=self._focus(entry.focus, place),
            selection=self._selected(entry.select, place),
            layout=entry.layout,
            group=self._group(entry.group, (*place, "group")),
            order=entry.order,
            centre=entry.centre,
            zoom=entry.zoom,
            pairs=entry.pairs,
            shading=self._shading(entry.shading, (*place, "shading")),
            isolates=entry.isolates,
            note=entry.note,
            question=entry.question,
            answer=entry.answer,
            waits=entry.waits,
            image=self._image(entry, (*place, "image")),
            quote=entry.quote,
            figure=entry.figure,
            sources=entry.sources,
            changes=entry.changes,
            called=None if entry.called is None else self._called(entry.called, place),
            telling=self._checked(entry.telling, self._ties, "id of a tie", (*place, "telling")),
        )

    def _group(self, names: tuple[str, ...], place: Place) -> tuple[str, ...]:
        """Actors by their ids; a continent, which stands for its states, by its name."""
        regions = set(continents().values()) - set(self._actors)
        found = [
            name if name in regions else self._actor(name, (*place, index), regions)
            for index, name in enumerate(names)
        ]
        return tuple(id_ for id_ in found if id_)

    def _image(self, entry: StepEntry, place: Place) -> Image | None:
        one = entry.image
        return read_image(one, self._folder, place, self._problems) if one else None

    def _focus(self, names: tuple[str, ...], place: Place) -> tuple[str, ...]:
        found = (self._actor(name, (*place, "focus", i)) for i, name in enumerate(names))
        return tuple(id_ for id_ in found if id_)

    def _called(self, names: Mapping[str, str], place: Place) -> Mapping[str, str]:
        ids = {name: self._actor(name, (*place, "called", name)) for name in names}
        return {id_: names[name] for name, id_ in ids.items() if id_}

    def _within(self, day: date, document: Document, place: Place) -> None:
        """Whether the page can go to a day: from the file's first tie to its *as of* day."""
        last = document.as_of.first
        if day > last:
            message = (
                f"`{place[-1]}` {day} is after the day up to which the file is true ({last});"
                " write an earlier one, or a later `as_of`"
            )
            self._problems.add(place, message)
        elif self._first and day < self._first and not self._problems.unsure("since"):
            message = (
                f"`{place[-1]}` {day} is before the file begins ({self._first}); write a later one"
            )
            self._problems.add(place, message)

    def _actor(self, name: str, place: Place, ids: Iterable[str] = ()) -> str | None:
        """The actor of a name; `ids` are those of ties, where one may stand instead."""
        id_ = self._names.actor(name)
        if id_ is None and name in self._ties:
            message = f"{quote(name)} is a tie; write the actors that it ties, or `select:` it"
            self._problems.add(place, message)
        elif id_ is None:
            self._problems.add(place, self._names.unknown_actor(name, ids))
        elif id_ not in self._actors and not self._problems.unsure(*BRINGING):
            message = f"nothing in this file ties {quote(name)}; add a tie or leave it out"
            self._problems.add(place, message)
        return id_

    def _selected(self, name: str | None, place: Place) -> str | None:
        if name is None or name in self._ties or self._problems.unsure("id"):
            return name
        return self._actor(name, (*place, "select"), self._ties)

    def _filters(self, entry: FiltersEntry, place: Place) -> Filters:
        chosen = self._checked(entry.kinds, self._kinds, "kind of tie", (*place, "kinds"))
        if entry.categories is not None:
            chosen = with_categories(self._kinds, chosen, entry.categories)
        known_statuses = (*membership_statuses(), *statuses())
        return Filters(
            alliances=self._each(entry.alliances, self._alliance, (*place, "alliances")),
            kinds=chosen,
            statuses=self._checked(entry.statuses, known_statuses, "status", (*place, "statuses")),
            regions=entry.regions,
            confidence=entry.confidence,
        )

    def _shading(self, theme: str | None, place: Place) -> str | None:
        """The id by which the page knows what the map's land is coloured by."""
        if theme is None:
            return None
        kind, actor = of_whom(theme, self._kinds)
        if kind and actor:
            id_ = self._actor(actor, place)
            return f"{kind} of {id_}" if id_ else None
        found = theme_of(theme, self._kinds) or self._names.alliance(theme)
        if found is None:
            self._problems.add(place, unknown_theme(theme, self._kinds))
        return found

    def _alliance(self, name: str, place: Place) -> str | None:
        id_ = self._names.alliance(name)
        if id_ is None:
            self._problems.add(place, self._names.unknown_alliance(name))
        return id_

    def _each(
        self,
        names: tuple[str, ...] | None,
        find: Callable[[str, Place], str | None],
        place: Place,
    ) -> tuple[str, ...] | None:
        found = [find(name, (*place, index)) for index, name in enumerate(names or ())]
        return None if names is None else tuple(id_ for id_ in found if id_)

    def _checked(
        self, words: tuple[str, ...] | None, known: Iterable[str], what: str, place: Place
    ) -> tuple[str, ...] | None:
        for index, word in enumerate(words or ()):
            if word not in known:
                near = meant_kind(word, self._kinds) if known is self._kinds else None
                message = f"{quote(word)} is no {what}{near or did_you_mean(word, known)}"
                self._problems.add((*place, index), message)
        return words


def _cited(entry: StepEntry) -> Iterator[tuple[Place, str]]:
    """Every key of a source that a step names, with its place within the step."""
    for index, key in enumerate(entry.sources):
        yield ("sources", index), key
    for name, part in (("image", entry.image), ("quote", entry.quote), ("figure", entry.figure)):
        if part and part.source:
            yield (name, "source"), part.source
