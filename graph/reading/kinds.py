"""The kinds of tie that one file knows: the built-in ones and its own, by key and other words."""

from __future__ import annotations

from collections.abc import Mapping

from graph.reading.document import Document
from graph.reading.places import Problems
from graph.reading.sentences import did_you_mean, quote
from graph.vocabulary.kinds import Kind, kind_of, kinds


def known_kinds(document: Document, problems: Problems) -> dict[str, Kind]:
    """The built-in kinds and the document's own, which must not take a built-in's name."""
    known = dict(kinds())
    for key, entry in document.kinds.items():
        if key in known:
            problems.add(("kinds", key), f"the kind {quote(key)} is built in", key=True)
        else:
            known[key] = kind_of(key, entry.model_dump(exclude_none=True))
    return known


def meant_kind(word: str, known: Mapping[str, Kind]) -> str:
    """A closing clause with the kind that goes by a word, or by one like it, or with nothing."""
    elsewhere = {alias.casefold(): key for key, kind in known.items() for alias in kind.aliases}
    spelled = word.casefold()
    meant = elsewhere.get(spelled) or elsewhere.get(spelled.removesuffix("s"))
    return f"; did you mean {quote(meant)}?" if meant else did_you_mean(word, known)
