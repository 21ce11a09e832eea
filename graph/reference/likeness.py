"""Which known name somebody may have meant: the only one that is a slip or two away, or none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from graph.reference.folding import fold, loosen

SHORTEST = 4  # what is shorter is near to everything
LONG = 10  # in a shorter name two slips can make of one abbreviation another


class Likeness:
    """Names with what they stand for, to be asked which are near to a name that is not known."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        self._by_length: dict[int, list[tuple[str, int, frozenset[str], str]]] = defaultdict(list)
        self._words: set[str] = set()
        for name, meant in names:
            words = frozenset(loosen(name).split())
            self._words |= words
            for key in _keys(name):
                self._by_length[len(key)].append((key, _letters(key), words, meant))

    def near(self, name: str) -> Iterator[tuple[int, str]]:
        """What each near name stands for, with the slips that lie between.

        What is a word of some name is no slip: "North Sudan" is not meant for "South Sudan". Nor is
        a word too many.
        """
        said = set(loosen(name).split())
        right = self._words & said
        for written in _keys(name):
            most = 0 if len(written) < SHORTEST else 1 if len(written) < LONG else 2
            letters = _letters(written)
            for length in range(len(written) - most, len(written) + most + 1):
                for key, theirs, words, meant in self._by_length.get(length, ()):
                    # A slip changes two letters at most: most names go without counting slips
                    alike = (letters ^ theirs).bit_count() <= 2 * most
                    if alike and right <= words and not words < said:
                        slips = distance(written, key, most)
                        if slips <= most:
                            yield slips, meant


def only(found: Iterable[tuple[int, str]]) -> str | None:
    """What the nearest names stand for, if they all stand for one thing."""
    by_slips: dict[int, set[str]] = defaultdict(set)
    for slips, meant in found:
        by_slips[slips].add(meant)
    nearest = by_slips[min(by_slips)] if by_slips else set()
    return next(iter(nearest)) if len(nearest) == 1 else None


def distance(one: str, other: str, most: int) -> int:
    """Letters to add, drop, replace or exchange with the next; counted to one more than `most`."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        above, two_above = row, before
        row = [i]
        for j, b in enumerate(other, start=1):
            slips = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                slips = min(slips, two_above[j - 2] + 1)
            row.append(slips)
        if min(row) > most:
            return most + 1
        before = above
    return row[-1]


def _keys(name: str) -> set[str]:
    """A name as it is held against others, in its own order and in that of its words."""
    return {fold(name).replace(" ", ""), loosen(name).replace(" ", "")}


def _letters(name: str) -> int:
    """The letters of a name as bits; different letters may share one."""
    bits = 0
    for char in name:
        bits |= 1 << (ord(char) & 63)
    return bits
