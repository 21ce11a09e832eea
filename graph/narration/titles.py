"""What ties are called and who says so, as parts of a sentence: in brackets, once, where needed."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable

from graph.model import Alliance, Tie
from graph.naming import names_of
from graph.narration.english import english
from graph.narration.moment import World
from graph.narration.text import has, stems
from graph.narration.words import with_article

LONGEST_SPEAKER = 60

_SIGNS = string.punctuation + "“”‘’–…"

_LAST_BRACKETS = re.compile(r" \(([^()]*)\)$")
_BRACKETS = re.compile(r" \(([^()]*)\)")
# Who says so may be a whole sentence, which "according to" cannot lead.
_SENTENCE = re.compile(
    r"[;:()]| (calls?|called|says?|spoke|speaks?|holds?|denies|who|which|found|until)\b"
)


def base_title(tie: Tie) -> str:
    """A title without what it says in brackets: “SALT II”."""
    return _LAST_BRACKETS.sub("", tie.title or "")


def in_its_brackets(tie: Tie) -> str:
    """What a title says in brackets: “signed, never in force”."""
    return re.sub(r"[()]", "", (tie.title or "")[len(base_title(tie)) :]).strip()


def unbracketed(title: str) -> str:
    """A title that is to stand in brackets itself."""
    return re.sub(r"[()]", "", _BRACKETS.sub(r", \1,", _LAST_BRACKETS.sub(r": \1", title)))


def title_of(ties: Iterable[Tie]) -> str:
    """What ties are called; those that differ in brackets alone by what they share."""
    titled = [tie for tie in ties if tie.title]
    titles = dict.fromkeys(tie.title or "" for tie in titled)
    bases = dict.fromkeys(filter(None, map(base_title, titled)))
    return "; ".join(map(unbracketed, bases if len(titles) > len(bases) else titles))


def attribution(
    according_to: str | None, confidence: str, longest: float = LONGEST_SPEAKER
) -> list[str]:
    """Who says so, if few words tell it, and how sure it is, unless it is confirmed."""
    said = []
    if according_to and len(according_to) <= longest and not is_sentence(according_to):
        said.append(f"according to {with_article(according_to)}")
    return said if confidence == "confirmed" else [*said, confidence]


def is_sentence(according_to: str) -> bool:
    """Whether who says so is given as what they say."""
    return bool(_SENTENCE.search(according_to))


def repeats(sentence: str, title: str) -> bool:
    """Whether a title says nothing that the sentence does not say."""
    # "United States" is not about states.
    in_names = english().in_names
    about = " ".join(word for word in sentence.split(" ") if word.strip(_SIGNS) not in in_names)
    return stems(title) <= stems(about)


def names_both(world: World, tie: Tie) -> bool:
    """Whether a title names both ends of its tie, and so needs no sentence about them."""
    return bool(tie.title) and all(
        any(has(tie.title or "", name) for name in _all_names(world, id_))
        for id_ in (tie.source, tie.target)
    )


def _all_names(world: World, id_: str) -> list[str]:
    actor = world.relations.actors[id_]
    code = None if isinstance(actor, Alliance) else actor.code2
    return [name for name in (id_, code, *names_of(actor)) if name]
