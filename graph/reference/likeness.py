"""Which known name somebody may have meant: the only one that is a slip or two away, or none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from graph.reference.folding import fold, loosen

SHORTEST = 4  # what is shorter is near to everything
FARTHEST = 2
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
        a word too many. What is farther than what was found already is not looked for, since nobody
        would mean it; nor a third that is as far as two others, which nobody could tell apart.
        """
        said = set(loosen(name).split())
        right = self._words & said
        found: dict[int, set[str]] = defaultdict(set)
        limit = FARTHEST
        for written in _keys(name):
            most = 0 if len(written) < SHORTEST else 1 if len(written) < LONG else FARTHEST
            letters = _letters(written)
            for length in _lengths_around(len(written), most):
                reach = min(most, limit)
                if abs(length - len(written)) > reach:
                    break
                changed = 2 * reach
                for key, theirs, words, meant in self._by_length.get(length, ()):
                    # A slip changes two letters at most: most names go without counting slips
                    alike = (letters ^ theirs).bit_count() <= changed
                    if alike and right <= words and not words < said:
                        slips = distance(written, key, reach)
                        if slips > reach:
                            continue
                        yield slips, meant
                        found[slips].add(meant)
                        limit = slips if len(found[slips]) < 2 else slips - 1
                        if limit < 0:
                            return
                        reach = min(most, limit)
                        changed = 2 * reach


def only(found: Iterable[tuple[int, str]]) -> str | None:
    """What the nearest names stand for, if they all stand for one thing."""
    by_slips: dict[int, set[str]] = defaultdict(set)
    for slips, meant in found:
        by_slips[slips].add(meant)
    nearest = by_slips[min(by_slips)] if by_slips else set()
    return next(iter(nearest)) if len(nearest) == 1 else None


def distance(one: str, other: str, most: int) -> int:
    """Letters to add, drop, replace or exchange with the next; counted to one more than `most`.

    What both begin and end with needs no slip, and a slip leads one place away from letters of the
    same place at most: so little is looked at, however long the names are.
    """
    if one == other:
        return 0
    start, ends = 0, (len(one), len(other))
    while start < min(ends) and one[start] == other[start]:
        start += 1
    while start < min(ends) and one[ends[0] - 1] == other[ends[1] - 1]:
        ends = (ends[0] - 1, ends[1] - 1)
    one, other = one[start : ends[0]], other[start : ends[1]]
    far = most + 1
    if abs(len(one) - len(other)) > most:
        return far
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        above, two_above = row, before
        row = [far] * (len(other) + 1)
        row[0] = i
        for j in range(max(1, i - most), min(len(other), i + most) + 1):
            b = other[j - 1]
            slips = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                slips = min(slips, two_above[j - 2] + 1)
            row[j] = slips
        if min(row) > most:
            return far
        before = above
    return min(row[-1], far)


def _lengths_around(length: int, most: int) -> Iterator[int]:
    """A length and those that so many letters more or less make, the nearest first."""
    yield length
    for more in range(1, most + 1):
        yield from (length - more, length + more)


def _keys(name: str) -> set[str]:
    """A name as it is held against others, in its own order and in that of its words."""
    return {fold(name).replace(" ", ""), loosen(name).replace(" ", "")}


def _letters(name: str) -> int:
    """The letters of a name as bits; different letters may share one."""
    bits = 0
    for char in name:
        bits |= 1 << (ord(char) & 63)
    return bits
