"""Facts about states by name or ISO 3166-1 code, from states.json (made by gather.py).

Holds what ISO lists today, and Kosovo under the codes in common use (XK, XKX). States that are
gone are declared in a document.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from importlib import resources
from types import MappingProxyType

# Signs that are words; what is left of them without is not: OPEC and OPEC+ are two.
SPELLED = str.maketrans({"&": " and ", "+": " plus ", "'": "", "’": ""})


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of a state. Its alpha-3 code is also the key of its flag."""

    alpha2: str
    alpha3: str
    name: str
    aliases: tuple[str, ...]
    capital: str
    lat: float
    lon: float
    continent: str


def lookup(name_or_code: str) -> Fact | None:
    """The state of that name, variant, alpha-2 or alpha-3 code; case and accents do not matter."""
    return _by_name().get(fold(name_or_code))


def suggest(name: str, count: int = 3) -> list[str]:
    """Names of states that someone who wrote this may have meant, the likeliest first."""
    known = _by_name()
    if len(name) < 4:
        return []  # what is so short is near to everything
    near = get_close_matches(fold(name), known, n=2 * count, cutoff=0.7)
    return list(dict.fromkeys(known[key].name for key in near))[:count]


@lru_cache(maxsize=1)
def all_states() -> Mapping[str, Fact]:
    """Every state by its alpha-3 code, in the order of the codes."""
    text = resources.files(__package__).joinpath("states.json").read_text(encoding="utf-8")
    return MappingProxyType(
        {
            alpha3: Fact(alpha3=alpha3, **{**entry, "aliases": tuple(entry["aliases"])})
            for alpha3, entry in json.loads(text).items()
        }
    )


@lru_cache(maxsize=4096)  # a file names the same few hundred actors thousands of times
def fold(name: str) -> str:
    """A name as it is compared: no case, accents or punctuation, "&" and "St." spelled out."""
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name)
        name = "".join(char for char in decomposed if not unicodedata.combining(char))
    name = name.casefold().translate(SPELLED)
    # "U.S." is "US", while the dot of "St. Kitts" parts two words
    words = re.sub(r"[\W_]+", " ", re.sub(r"\.(?=\w\b|$)", "", name)).split()
    if len(words) > 1:
        words = ["saint" if word == "st" else word for word in words if word != "the"]
    return " ".join(words)


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, Fact]:
    """Every state under each of its folded names and codes."""
    facts = all_states().values()
    names = {fold(name): fact for fact in facts for name in (*fact.aliases, fact.name)}
    codes = {code.lower(): fact for fact in facts for code in (fact.alpha2, fact.alpha3)}
    return MappingProxyType({**names, **codes})
