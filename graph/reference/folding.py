"""Names as they are compared: `fold` makes one spelling of many, `loosen` one wording of many."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from graph import packaged

# Signs that are words; what is left of them without is not: OPEC and OPEC+ are two.
SPELLED = str.maketrans({"&": " and ", "+": " plus ", **dict.fromkeys("'’‘ʼ`´", "")})


@lru_cache(maxsize=4096)  # a file names the same few hundred actors thousands of times
def fold(name: str) -> str:
    """A name as it is compared: no case, accents or punctuation, "&" and "St." spelled out."""
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name.translate(SPELLED))
        name = "".join(char for char in decomposed if not unicodedata.combining(char))
    name = name.casefold().translate(SPELLED)
    # "U.S." is "US", while the dot of "St. Kitts" parts two words
    words = re.sub(r"[\W_]+", " ", re.sub(r"\.(?=\w\b|$)", "", name)).split()
    if len(words) > 1:
        words = ["saint" if word == "st" else word for word in words if word != "the"]
    return " ".join(words)


def loosen(name: str) -> str:
    """The words that tell a name from others, in the order of the alphabet.

    "Korea, Rep." and "Republic of Korea" come out alike: articles and the like are left out and
    short forms written out (see words.yaml). A name of one word stays as `fold` has it.
    """
    words = fold(name).split()
    if len(words) < 2:
        return " ".join(words)
    forms, particles = _forms(), words_of_lists()["particles"]
    # An "e" that comes first is short for a side of the world; between others it is an "and"
    first = "east" if words[0] == "e" else forms.get(words[0], words[0])
    rest = [forms.get(word, word) for word in words[1:] if word not in particles]
    if first not in particles:
        rest.append(first)
    return " ".join(sorted(set(rest))) or " ".join(words)


@lru_cache(maxsize=1)
def words_of_lists() -> Mapping[str, Any]:
    """What words.yaml holds."""
    words: dict[str, Any] = packaged.load("graph.reference", "words.yaml")
    return {**words, "particles": frozenset(words["particles"])}


@lru_cache(maxsize=1)
def _forms() -> Mapping[str, str]:
    """Each form of a word that has several, with the one that stands for it."""
    return {form: word for word, forms in words_of_lists()["forms"].items() for form in forms}
