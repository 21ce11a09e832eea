"""The document's memberships, deals and conflicts → ties between actors, with stable ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.dates import Date
from graph.model import Event, Figure, Item, Tie, TieType
from graph.reading.document import Document, TieEntry
from graph.reading.places import Place, Problems
from graph.reading.plans import Planned, Plans
from graph.reading.sentences import quote
from graph.slug import slug


class Ties:
    """Gathers ties; knows which ids are taken."""

    def __init__(self, document: Document, plans: Plans, problems: Problems) -> None:
        self._document = document
        self._plans = plans
        self._problems = problems
        self.found: dict[str, Tie] = {}
        self.places: dict[str, Place] = {}
        self._numbers: dict[str, int] = {}

    def gather(self) -> None:
        """All ties of the document, in its order: memberships, deals, conflicts."""
        for key, alliance in self._document.alliances.items():
            self._take(self._plans.of_alliance(key, alliance), ("alliances", key))
        sections: tuple[tuple[str, TieType, Sequence[TieEntry]], ...] = (
            ("deals", "deal", self._document.deals),
            ("conflicts", "conflict", self._document.conflicts),
        )
        for section, type_, entries in sections:
            for index, entry in enumerate(entries):
                place: Place = (section, index)
                self._take(self._plans.of_entry(entry, type_, place), place)
        self._plans.end()

    def _take(self, planned: Sequence[Planned], place: Place) -> None:
        """Take what an entry plans, until an id of its own is another's."""
        for one in planned:
            tie = one.tie
            if not one.own:
                id_ = self._id(tie.id, one.since)
                tie = tie if id_ == tie.id else replace(tie, id=id_)
            elif tie.id in self.found:
                message = f"the id {quote(tie.id)} is taken by another tie"
                self._problems.add((*place, "id"), message)
                return
            self.found[tie.id] = tie
            self.places[tie.id] = (*place, *one.within)

    def _id(self, wanted: str, since: Date | None) -> str:
        """The wanted one, with its date and then a number behind it if another tie has it."""
        if wanted in self.found and since:
            wanted = f"{wanted}-{slug(since.text)}"
        if wanted not in self.found:
            return wanted
        number = self._numbers.get(wanted, 1) + 1
        while f"{wanted}-{number}" in self.found:
            number += 1
        self._numbers[wanted] = number
        return f"{wanted}-{number}"


def cited(tie: Tie | TieEntry) -> Iterator[tuple[Place, str]]:
    """Every key of a source that a deal or a conflict names, with its place within it."""
    for index, key in enumerate(tie.sources):
        yield ("sources", index), key
    parts: dict[str, Sequence[Item | Event]] = {"items": tie.items, "events": tie.events}
    for field, records in parts.items():
        for number, part in enumerate(records):
            for index, key in enumerate(part.sources):
                yield (field, number, "sources", index), key
    yield from cited_figures(tie.figures)


def cited_figures(figures: tuple[Figure, ...]) -> Iterator[tuple[Place, str]]:
    """Every key of a source that figures name, with its place."""
    for number, figure in enumerate(figures):
        if figure.source:
            yield ("figures", number, "source"), figure.source
