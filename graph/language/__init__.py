"""The page's words, one file a language, found by listing this folder.

A file is YAML as Ruby on Rails has it, which translators' tools read: the language's code, under
it groups of messages. A message is a text with named placeholders (`{count}`), or a mapping of
CLDR's plural categories to texts, chosen by `count`. `language:` says what the language is called
in itself, which way it is written, and by which locale its dates and numbers are formed.

Two groups are no messages: `vocabulary:` has the words of graph/vocabulary by their keys, `names:`
states by their English names, where CLDR does not name them, or not as the language does. English
has neither, since its words stand in the vocabulary and in the reference. What another language
lacks is said in English.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from typing import Any, Literal, cast

from graph import packaged
from graph.errors import LanguageError

SOURCE = "en"
"""The language that the others are translated from."""
PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
"""CLDR's categories; a mapping with `other` and nothing but these is one message."""

Messages = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its code, how dates and numbers are formed, and its messages, in groups.

    `vocabulary` has the words of the vocabulary's lists by key, `names` states by English name.
    """

    code: str
    name: str
    locale: str
    direction: Literal["ltr", "rtl"]
    messages: Messages
    vocabulary: Messages = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)


def languages() -> tuple[str, ...]:
    """The codes of the languages that there are, in alphabetical order."""
    files = resources.files(__package__).iterdir()
    names = (file.name for file in files)
    return tuple(sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml")))


@lru_cache(maxsize=32)
def language(code: str = SOURCE) -> Language:
    """A language by its code.

    Raises LanguageError, with the codes that there are, for one that is not among them.
    """
    known = languages()
    if code not in known:
        near = difflib.get_close_matches(code.split("-")[0].lower(), known, n=1)
        there = f"there are: {', '.join(known)}"
        meant = f"; did you mean “{near[0]}”? T{there[1:]}" if near else f"; {there}"
        raise LanguageError(f"no language “{code}” here{meant}")
    text = resources.files(__package__).joinpath(f"{code}.yaml").read_text(encoding="utf-8")
    return read(text)


def read(text: str) -> Language:
    """A language from the text of its file, with English where it says nothing."""
    ((code, groups),) = packaged.parse(text).items()
    about = groups.pop("language")
    vocabulary, names = (groups.pop(group, {}) for group in ("vocabulary", "names"))
    messages = groups if code == SOURCE else _over(language(SOURCE).messages, groups)
    direction = cast(Literal["ltr", "rtl"], about["direction"])
    return Language(code, about["name"], about["locale"], direction, messages, vocabulary, names)


def flat(messages: Messages, before: str = "") -> Iterator[tuple[str, str | Mapping[str, str]]]:
    """Each message with its key, the groups' names before it: `zoom.in`."""
    for name, one in messages.items():
        key = f"{before}{name}"
        if isinstance(one, str) or is_plural(one):
            yield key, one
        else:
            yield from flat(one, f"{key}.")


def is_plural(one: object) -> bool:
    """Whether a mapping is one message in several plural forms."""
    return isinstance(one, Mapping) and "other" in one and set(one) <= PLURALS


def _over(below: Messages, above: Messages) -> dict[str, Any]:
    """The messages of one over those of another."""
    both = dict(below)
    for key, one in above.items():
        group = isinstance(one, Mapping) and isinstance(below.get(key), Mapping)
        both[key] = _over(below[key], one) if group and not is_plural(one) else one
    return both
