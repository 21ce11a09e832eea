"""What was worked out for a file's page and holds for its next one: what has the same grounds.

For who makes a page again and again, while its file is being written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace
from typing import TYPE_CHECKING

from graph.model import Story, Tie
from graph.naming import longest_label
from graph.relations import Relations
from graph.rendering import contract
from graph.rendering.data import Positions
from graph.rendering.data.measures import Before as MeasuredBefore
from graph.rendering.data.measures import as_measures
from graph.rendering.written import Written

if TYPE_CHECKING:
    from graph.narration import Told


class Before:
    """Places, measures and what stories tell, as they were the last time.

    Who is in a hurry gets them as they were, where nothing but ties is another and none is gone;
    the page is then `behind`.
    """

    def __init__(self) -> None:
        self.behind = False
        self.written = Written()
        """What was made of ties."""
        self._lasting: object = None
        self._told_of: Set[str] = frozenset()
        self._will_do = False
        self._arranged: tuple[object, Positions] | None = None
        self._measured = MeasuredBefore()
        self._measures: tuple[object, contract.Measures | None] | None = None
        self._world: object = None
        self._told: dict[str, tuple[Story, Sequence[Told]]] = {}

    def begin(self, relations: Relations, *, hurried: bool = False) -> None:
        """Begin with a page, in a hurry or not."""
        lasting = (
            relations.actors,  # in whatever order they are mentioned
            relations.kinds,
            relations.as_of,
            relations.first,
            relations.stories,
        )
        # What is told speaks of ties, which must be there.
        told_of = relations.ties.keys() if relations.stories else set()
        self._will_do = hurried and lasting == self._lasting and self._told_of <= told_of
        self._lasting, self._told_of = lasting, told_of
        self.behind = False

    def _is_due(self, known: tuple[object, object] | None, grounds: object) -> bool:
        """Whether it must be worked out, since there is none, or none that will do."""
        if known is None:
            return True
        same = known[0] == grounds
        self.behind = self.behind or (self._will_do and not same)
        return not same and not self._will_do

    def places(self, relations: Relations) -> Positions:
        """Where actors stand, which depends on who is tied to whom and how, not on words."""
        grounds = _grounds(relations, lambda tie: tie.held.until is None)
        if self._arranged is None or self._is_due(self._arranged, grounds):
            self._arranged = grounds, arrange(relations)
        return self._arranged[1]

    def measures(self, relations: Relations) -> contract.Measures | None:
        """The measures: year by year they depend on that year's strands alone."""
        grounds = _grounds(relations, lambda tie: (tie.confidence, tie.held))
        if self._measures is None or self._is_due(self._measures, grounds):
            self._measures = grounds, as_measures(relations, self._measured)
        return self._measures[1]

    def told(self, relations: Relations) -> Mapping[str, Sequence[Told]]:
        """What the stories' steps change: of a story that is the same, in a world that is."""
        if not relations.stories:
            return {}
        from graph.narration import narrate  # takes a while, and many files have no story

        world = _world(relations), [*relations.actors], [*relations.ties]
        known = (self._world, self._told) if self._told else None
        if self._is_due(known, world):
            self._world, self._told = world, {}
        new = [one for one in relations.stories if self._told.get(one.id, (None,))[0] != one]
        found = narrate(relations, new) if new else {}
        self._told = {
            one.id: (one, found[one.id] if one.id in found else self._told[one.id][1])
            for one in relations.stories
        }
        return {id_: told for id_, (_, told) in self._told.items()}


def arrange(relations: Relations) -> Positions:
    """Where the actors stand in the network picture, by id: in CSS pixels at scale 1."""
    from graph import layout  # imports NumPy, which a reader of words does without

    fixed = {actor.id: actor.position for actor in relations.actors.values() if actor.position}
    labels = {id_: longest_label(one) for id_, one in relations.actors.items() if one.names}
    return layout.positions(relations.network(), fixed, labels)


def _grounds(relations: Relations, said: Callable[[Tie], object]) -> object:
    """Who there is and how they are tied, with what else counts of a tie."""
    ties = [
        (tie.source, tie.target, tie.type, tie.kind, tie.status, said(tie))
        for tie in relations.ties.values()
    ]
    return [*relations.actors.items()], relations.kinds, relations.as_of, ties


def _world(relations: Relations) -> Relations:
    """The relations without what is said of the whole, and without stories."""
    return replace(
        relations,
        title="",
        description=None,
        stories=(),
        author=(),
        version=None,
        licence=None,
        address=None,
    )
