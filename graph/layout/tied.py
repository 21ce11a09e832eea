"""Who is to be placed, and how they are tied: as much of a network as a picture needs.

NetworkX, which would hold all of it, takes longer to import than many a picture to arrange.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from graph.network import of_actor, sign_of
from graph.relations import Relations
from graph.vocabulary.kinds import Sign


class Bond(NamedTuple):
    """A tie: whom it ties, of which sort and sign, and whether it is `over`."""

    source: str
    target: str
    sort: str
    sign: Sign
    status: str | None = None
    over: bool = False


@dataclass(frozen=True)
class Tied:
    """The actors by id, with what a network says of each, and the ties between them."""

    nodes: Mapping[str, Mapping[str, Any]]
    bonds: Sequence[Bond]

    @classmethod
    def of(cls, relations: Relations) -> Tied:
        """All actors and ties of a file, whenever they were."""
        kinds, day = relations.kinds, relations.as_of
        return cls(
            {id_: of_actor(actor, day) for id_, actor in relations.actors.items()},
            [
                Bond(
                    tie.source,
                    tie.target,
                    tie.type,
                    sign_of(tie, kinds[tie.kind]),
                    tie.status,
                    tie.held.until is not None,
                )
                for tie in relations.ties.values()
            ],
        )

    def among(self, ids: Collection[str]) -> Tied:
        """Some of the actors, and the ties between these."""
        chosen = set(ids)
        return Tied(
            {id_: node for id_, node in self.nodes.items() if id_ in chosen},
            [bond for bond in self.bonds if {bond.source, bond.target} <= chosen],
        )

    def degrees(self) -> Counter[str]:
        """How many ties each actor has."""
        return Counter(end for bond in self.bonds for end in (bond.source, bond.target))
