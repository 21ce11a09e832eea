"""The nearest of many known words to one that is unknown, without comparing it with each.

Words are indexed by their pairs of letters. The few that share most pairs with a word, the rare
pairs first, are compared with it letter by letter. What was once looked for is remembered.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

CUTOFF = 0.6
LOOKED_AT = 400
"""How many entries of the index are read for a word …"""
LIKELY, COMPARED = 24, 3
"""… with how many words it is compared roughly, and with how many of those well."""
LONGEST = 100
"""Nobody mistypes a word of more letters …"""
PATIENCE = 2000
"""… or reads on after so many unknown ones."""


class Nearest:
    """Known words, to be asked for the nearest to an unknown one."""

    def __init__(self, known: Iterable[str]) -> None:
        self._spelled: dict[str, str] = {}
        for word in known:
            if len(word) <= LONGEST:
                self._spelled[word.casefold()] = word
        self._words = list(self._spelled)
        self._index: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(self._words):
            for pair in _pairs(word):
                self._index[pair].append(number)
        self._found: dict[str, str | None] = {}

    def of(self, word: str) -> str | None:
        """The nearest known word as it is spelled, or None where none is near."""
        word = word.casefold()
        if word not in self._found:
            if len(word) > LONGEST or len(self._found) >= PATIENCE:
                return None
            self._found[word] = self._look(word)
        return self._found[word]

    def _look(self, word: str) -> str | None:
        pairs = sorted((entry for entry in map(self._index.get, _pairs(word)) if entry), key=len)
        shared: Counter[int] = Counter()
        read = 0
        for entry in pairs:
            if read and read + len(entry) > LOOKED_AT:
                break
            shared.update(entry[:LOOKED_AT])
            read += len(entry)
        masks = _masks(word)
        likely = sorted(shared, key=lambda number: -shared[number])[:LIKELY]
        near = sorted(likely, key=lambda number: -_alike(word, masks, self._words[number]))
        best, nearest = CUTOFF, None
        for number in near[:COMPARED]:
            known = self._words[number]
            if _alike(word, masks, known) < best:  # which the ratio never exceeds
                break
            ratio = SequenceMatcher(None, known, word, autojunk=False).ratio()
            if ratio > best or (nearest is None and ratio == best):
                best, nearest = ratio, self._spelled[known]
        return nearest


def _masks(word: str) -> dict[str, int]:
    """For each letter the places in a word where it stands, as bits."""
    masks: dict[str, int] = {}
    for place, letter in enumerate(word):
        masks[letter] = masks.get(letter, 0) | 1 << place
    return masks


def _alike(word: str, masks: dict[str, int], other: str) -> float:
    """The share of two words that is a common subsequence of both, by operations on bits."""
    every = (1 << len(word)) - 1
    row = every
    for letter in other:
        hit = row & masks.get(letter, 0)
        row = (row + hit | row - hit) & every
    return 2 * (len(word) - row.bit_count()) / (len(word) + len(other))


@lru_cache(maxsize=64)
def nearest_of(known: tuple[str, ...]) -> Nearest:
    """The words, indexed once however often they are asked for."""
    return Nearest(known)


def _pairs(word: str) -> set[str]:
    ends = f" {word} "
    return {ends[i : i + 2] for i in range(len(ends) - 1)}
