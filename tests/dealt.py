"""The order of the tests, for those who share them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby, islice
from typing import TypeVar

T = TypeVar("T")


def dealt(
    items: Sequence[T], long: Callable[[T], bool], file: Callable[[T], str], n: int
) -> list[T]:
    """Items in `n` parts of equal size, one after the other, as they are given to `n` workers.

    What goes on for long comes first in each part, a file's in one: no worker has them all, and
    nobody waits at the end for one that was begun late. A file's items follow each other.
    """
    hands: list[list[T]] = [[] for _ in range(n)]
    groups = groupby(filter(long, items), file)
    for i, (_, group) in enumerate(groups):
        hands[i % n].extend(group)
    rest = iter([item for item in items if not long(item)])
    left = len(items)
    for i, hand in enumerate(hands):
        size = left // (n - i)
        hand += islice(rest, max(0, size - len(hand)))
        left -= len(hand)
    return [item for hand in hands for item in hand] + list(rest)
