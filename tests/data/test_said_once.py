"""What stands once: one treaty, war or order is one tie, however many hands wrote the file."""

from itertools import combinations

import graph
from graph.model import Tie

PACTS = {"defence pact", "entente", "non-aggression pact", "war"}

TWO_TREATIES = {
    ("AZE", "TUR"): "the agreement of 2010 and the declaration of Shusha of 2021",
    ("DEU", "SUN"): "the Moscow Treaty of 1970 and the treaty of good-neighbourliness of 1990",
}
"""Pairs between whom two of a kind stood at one time, and which they are."""


def ties_of_pairs(relations: graph.Relations, kinds: set[str]) -> dict[tuple[str, ...], list[Tie]]:
    pairs: dict[tuple[str, ...], list[Tie]] = {}
    for tie in relations.ties.values():
        if tie.kind in kinds:
            pairs.setdefault((tie.kind, *sorted((tie.source, tie.target))), []).append(tie)
    return pairs


def at_one_time(relations: graph.Relations, one: Tie, other: Tie) -> bool:
    (first, last), (begins, ends) = relations.in_force(one), relations.in_force(other)
    return first <= ends and begins <= last


def test_no_pact_and_no_war_stands_twice(relations: graph.Relations) -> None:
    twice = {
        (one.id, other.id)
        for (_, *pair), ties in ties_of_pairs(relations, PACTS).items()
        if tuple(pair) not in TWO_TREATIES
        for one, other in combinations(ties, 2)
        if at_one_time(relations, one, other)
    }
    assert twice == set(), "delete the one that says less, or name the two treaties above"


def test_no_order_of_arms_stands_twice(relations: graph.Relations) -> None:
    """The same number of things, sold by one state to another in the same years."""
    twice = {
        (one.id, other.id)
        for ties in ties_of_pairs(relations, {"arms sale", "arms donation"}).values()
        for one, other in combinations(ties, 2)
        if one.source == other.source
        and at_one_time(relations, one, other)
        and {(item.ordered, item.delivered) for item in one.items if item.ordered}
        & {(item.ordered, item.delivered) for item in other.items if item.ordered}
    }
    assert twice == set()


def test_a_break_of_relations_ends_before_they_are_taken_up(relations: graph.Relations) -> None:
    """The file's header says so: the last day of a break is not the first of what follows."""
    breaks = ties_of_pairs(relations, {"severed relations"})
    taken_up = ties_of_pairs(relations, {"recognition"})
    overlaps = {
        (severed.id, recognition.id)
        for (_, *pair), ties in breaks.items()
        for severed in ties
        for recognition in taken_up.get(("recognition", *pair), [])
        if severed.held.until and recognition.held.since
        if severed.held.until.text == recognition.held.since.text
    }
    assert overlaps == set()
