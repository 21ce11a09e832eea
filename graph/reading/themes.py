"""What the map's land can be coloured by, in the words of a file's `shading:`."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from graph.language import language
from graph.reading.sentences import did_you_mean, quote
from graph.vocabulary.words import categories

THEMES = {"ties": "How many ties a state has", "conflict": "How many conflicts", "none": "Nothing"}
"""Besides categories, kinds, alliances and measures; with what is counted."""


def measures() -> Mapping[str, str]:
    """By name what each measure says that a page carries: those that its words tell of."""
    says: dict[str, str] = language().messages["measures"]["says"]
    return says


def offered() -> Mapping[str, str]:
    """The themes of any file, with what each says: without kinds of tie and alliances."""
    ties = {key: f"{category.label}: how many ties" for key, category in categories().items()}
    return {**THEMES, **ties, **measures()}


def theme_of(word: str, kinds: Collection[str]) -> str | None:
    """A theme that is no actor's, by its id; `kinds` are the file's kinds of tie."""
    return word if word in (*THEMES, *categories(), *kinds, *measures()) else None


def of_whom(theme: str, kinds: Collection[str]) -> tuple[str, str]:
    """The kind of tie, and with whom, of a theme such as “recognition of Kosovo”; else nothing."""
    kind, of, actor = theme.rpartition(" of ")
    return (kind, actor) if of and kind in kinds and theme not in kinds else ("", "")


def unknown_theme(theme: str, kinds: Collection[str]) -> str:
    """What to write in place of one that is none."""
    near = did_you_mean(theme, (*THEMES, *categories(), *kinds, *measures()))
    return (
        f"{quote(theme)} is nothing that the land can be coloured by: write ties, conflict, none, a"
        " category, a kind of tie, an alliance, a kind of tie with one actor (recognition of"
        f" Kosovo), or a measure ({', '.join(measures())}){near}"
    )
