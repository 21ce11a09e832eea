"""Languages that nobody speaks, made from English: what still reads as English was not translated.

One has an accent on each letter, the other letters that are written from the right; in either each
vowel is said twice, so that words are a third longer than English ones. A file's own texts are put
into a third alphabet, so that they are told from the page's words at sight.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

import yaml

from graph.language import Language, language
from graph.reference.states import known
from graph.vocabulary.alliances import alliance_kinds
from graph.vocabulary.kinds import kinds
from graph.vocabulary.statuses import membership_statuses, statuses
from graph.vocabulary.words import categories, confidences, continents

LATIN = "abcdefghijklmnopqrstuvwxyz"
ACCENTED = "áƀçďéƒǧĥíĵķłɱñóƥʠřšťúṽŵẋýž"
HEBREW = "אבגדהוזחטיכלמנסעפצקרשתךםןף"
CYRILLIC = "абцдефгхийклмнопярстувюжыз"
PLACE = re.compile(r"(\{\w+\})")
ARROWS = str.maketrans("→←", "←→")

OWN = {
    *("title", "description", "note", "text", "name", "publisher", "author", "place", "series"),
    *("measure", "unit", "change", "item", "what", "according_to", "contested", "label"),
    *("definition", "teaches"),
}
"""The keys of a file under which its own texts stand."""


def _alphabet(letters: str) -> dict[str, str]:
    small = dict(zip(LATIN, letters, strict=True))
    return small | {key.upper(): one.upper() for key, one in small.items()}


def _said(text: str, alphabet: Mapping[str, str]) -> str:
    """Text in another alphabet, its vowels twice; placeholders stay."""
    parts = PLACE.split(text)
    longer = [
        part if PLACE.fullmatch(part) else re.sub("([aeiou])", r"\1\1", part) for part in parts
    ]
    return "".join(
        part if PLACE.fullmatch(part) else "".join(alphabet.get(letter, letter) for letter in part)
        for part in longer
    )


def _all(words: Any, say: Any) -> Any:
    if isinstance(words, str):
        return say(words)
    return {key: _all(one, say) for key, one in words.items()}


def pseudo(direction: Literal["ltr", "rtl"]) -> Language:
    """The language that is written from that side."""
    right = direction == "rtl"
    alphabet = _alphabet(HEBREW if right else ACCENTED)

    def say(text: str) -> str:
        said = _said(text, alphabet)
        # Between two names, what leads on points where one reads to.
        return said.translate(ARROWS) if right and PLACE.search(text) else said

    english = {name for fact in known().values() for name in (fact.name, *fact.aliases)}
    return Language(
        code="he" if right else "el",
        name="turned" if right else "marked",
        # What these have letters of their own for: dates and lists are told from English ones, too.
        locale="he" if right else "el",
        direction=direction,
        messages=_all(language().messages, say),
        vocabulary=_all(_vocabulary(), say),
        names={name: say(name) for name in {*english, *continents().values()}},
    )


def _vocabulary() -> dict[str, Any]:
    """English as a language's file would have it."""
    return {
        "kinds": {
            key: {"label": one.label, "definition": one.definition, "phrases": dict(one.phrases)}
            for key, one in kinds().items()
        },
        "memberships": {
            key: {
                "word": key,
                "phrase": one.phrase,
                "standing": one.standing,
                "several": one.several or key,
                "heading": one.heading,
            }
            for key, one in membership_statuses().items()
        },
        "statuses": {key: key for key in statuses()},
        "alliances": {key: key for key in alliance_kinds()},
        "categories": {key: one.label for key, one in categories().items()},
        "confidences": {key: one.label for key, one in confidences().items() if one.label},
    }


def foreign(text: str) -> str:
    """A file of relations, its own texts in the third alphabet; names that it is read by stay."""
    alphabet = _alphabet(CYRILLIC)

    def own(node: Any, key: str = "") -> Any:
        if isinstance(node, dict):
            return {name: own(one, name) for name, one in node.items()}
        if isinstance(node, list):
            return [own(one, key) for one in node]
        if isinstance(node, str) and key in OWN:
            return "".join(alphabet.get(letter, letter) for letter in node)
        return node

    document = yaml.load(text, Loader=yaml.BaseLoader)
    for alliance in document["alliances"].values():
        alliance.pop("aliases", None)
    turned: str = yaml.safe_dump(own(document), allow_unicode=True, sort_keys=False)
    return turned
