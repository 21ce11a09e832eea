"""The documents behind a selection as a reader cites them, the relations themselves first.

As text in two styles: APA (7th edition, 2020, chapters 9 and 10) and Chicago (18th edition, 2024,
bibliography, chapter 14). A publisher stands where a document has no author of its own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from graph import __version__
from graph.citation.names import apa_date, apa_names, chicago_names
from graph.dates import Date
from graph.export import bibtex, csl_json
from graph.export._sources import sources_of
from graph.model import Source
from graph.narration.words import date_in_words
from graph.relations import Relations
from graph.selection import Selection


def apa(source: Source, more: str | None = None) -> str:
    """Author. (Date). Title (Series). Publisher. More. Address"""
    who = apa_names(source.author) or source.publisher
    when = f"({_about(apa_date(source.date), source.date)})" if source.date else "(n.d.)"
    title = f"{source.title} ({source.series})" if source.series else source.title
    head = [who, f"{when}. {title}"] if who else [f"{title}. {when}"]
    return _joined([*head, source.publisher if source.author else None, more], source.url)


def chicago(source: Source, more: str | None = None) -> str:
    """Author. “Title.” Series. Publisher, Place, Date. More. Address"""
    who = chicago_names(source.author) or source.publisher
    publisher = source.publisher if source.author else None
    when = _about(date_in_words(source.date.plain), source.date) if source.date else None
    last = ", ".join(part for part in (publisher, source.place, when) if part)
    return _joined(
        [who, f"“{_ended(source.title)}”", source.series, last or None, more], source.url
    )


def _joined(parts: Sequence[str | None], url: str | None) -> str:
    text = " ".join(_ended(part) for part in parts if part)
    return f"{text} {url}" if url else text


def _ended(text: str) -> str:
    return text if text.removesuffix("”").endswith((".", "?", "!")) else f"{text}."


def _about(text: str, when: Date) -> str:
    return f"ca. {text}" if when.qualified else text


def itself(relations: Relations) -> Source:
    """The relations as a document: what the file does not say of itself stays out."""
    edition = f", version {relations.version}" if relations.version else ""
    return Source(
        title=f"{relations.title}{edition}, as of {relations.as_of}",
        author=relations.author,
        publisher=f"relations {__version__}",
        date=Date(relations.as_of.isoformat(), relations.as_of, relations.as_of),
        url=relations.address,
        note=f"Licence: {relations.licence}" if relations.licence else None,
    )


class Style(Protocol):
    """A document, and what more is said of it, as a line of text."""

    def __call__(self, source: Source, more: str | None = None) -> str:
        """The line."""
        ...


def _text(style: Style) -> Callable[[Selection], str]:
    def write(selection: Selection) -> str:
        whole = itself(selection.relations)
        listed = sorted(map(style, sources_of(selection).values()), key=str.casefold)
        return "\n".join([style(whole, whole.note), "", *listed]) + "\n"

    return write


def _bibtex(selection: Selection) -> str:
    items = [("relations", itself(selection.relations)), *sources_of(selection).items()]
    return "\n".join(bibtex.bibtex(*one) for one in items)


def _csl(selection: Selection) -> str:
    items = [("relations", itself(selection.relations)), *sources_of(selection).items()]
    return json.dumps([csl_json.csl(*one) for one in items], ensure_ascii=False, indent=1) + "\n"


STYLES: Mapping[str, Callable[[Selection], str]] = {
    "apa": _text(apa),
    "bibtex": _bibtex,
    "chicago": _text(chicago),
    "csl-json": _csl,
}
"""Each style by its name: a selection → its bibliography."""
