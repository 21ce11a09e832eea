"""Which ties are told in one sentence, though they differ in their titles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from graph.model import Tie
from graph.narration.groups import Group
from graph.narration.standing import pair
from graph.narration.titles import title_of

LONGEST_TITLES = 80


def together(groups: Sequence[Group], alike: Callable[[Group], object]) -> list[Group]:
    """Sentences of one tie that differ in the title alone become one, if the titles have room."""
    merged: dict[object, Group] = {}
    for group in _turned(groups):
        first = group.ties[0].id
        key = alike(group) if len(group.ties) == 1 else first
        ties = (*(merged[key].ties if key in merged else ()), *group.ties)
        if len(title_of(ties)) <= LONGEST_TITLES and _plainly_of(ties):
            merged[key] = replace(group, ties=ties)
        else:
            merged[first] = group
    return list(merged.values())


def _turned(groups: Sequence[Group]) -> list[Group]:
    """Of two at a mutual tie that stands alone, the one that stands in more of these."""
    alone = [group for group in groups if group.side == "both" and len(group.ties) == 1]

    def count(id_: str) -> int:
        return sum(id_ in pair(group.ties[0]) for group in alone)

    turned = []
    for group in groups:
        other = group.others()[0]
        turn = group in alone and count(other) > count(group.anchor)
        turned.append(group.around(other) if turn else group)
    return turned


def _plainly_of(ties: Sequence[Tie]) -> bool:
    """Whether each title among ties is plainly that of one other end, or all are of one."""
    return len(set(map(pair, ties))) in (1, len(ties))
