"""Relations of a crowd: so many ties, all on one day, as no file has yet."""

from __future__ import annotations

import random
from itertools import combinations

from graph.model import State
from tests.shipped import shipped

HEAD = """title: A crowd
as_of: 2020-01-01
sources:
  made: {title: Made for a test, publisher: Nobody}"""
KINDS = ["trade agreement", "defence pact", "border treaty"]


def crowd_of(count: int) -> str:
    """A file of 190 states of the world, each pair as often as chance has it, always the same."""
    states = [actor for _, actor in sorted(shipped().relations.actors.items())]
    names = [
        actor.id
        for actor in states
        if isinstance(actor, State) and actor.code2 and not actor.successors
    ][:190]
    pairs = random.Random(11).choices(list(combinations(names, 2)), k=count)
    deals = [
        f"  - {{kind: {KINDS[number % 3]}, between: [{a}, {b}], title: Deal {number}, since: 2019,"
        " sources: [made]}"
        for number, (a, b) in enumerate(pairs)
    ]
    return "\n".join([HEAD, "deals:", *deals, ""])
