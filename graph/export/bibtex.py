"""The bibliography of a selection as BibTeX, UTF-8: for LaTeX with biber, JabRef, Zotero."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from graph.dates import Date
from graph.export._sources import authors_of, sources_of
from graph.model import Author, Source
from graph.selection import Selection

LOSES = "all but the sources"
_NOT_IN_KEYS = re.compile(r"[^A-Za-z0-9.:_-]+")
_PARTS_NAMES = re.compile(r",|(?:^|\s)and(?:\s|$)", re.IGNORECASE)
"""What BibTeX would cut a name at."""
_SPECIAL = re.compile(r"[\\{}$&#%_^~]")
_WRITTEN = {
    "\\": r"\textbackslash{}",
    "^": r"\^{}",
    "~": r"\~{}",
}


def write(selection: Selection) -> Mapping[str, bytes]:
    """An entry for each document, under its key in the file."""
    entries = [bibtex(key, source) for key, source in sources_of(selection).items()]
    return {".bib": "\n".join(entries).encode("utf-8")}


def bibtex(key: str, source: Source) -> str:
    """A document's entry. BibTeX has no type for treaties and registers, so all are `misc`."""
    lines = [f"  {name} = {{{value}}}," for name, value in _fields(source)]
    return "\n".join([f"@misc{{{_NOT_IN_KEYS.sub('-', key)},", *lines, "}\n"])


def _fields(source: Source) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{_escaped(source.title)}}}"
    authors = authors_of(source)
    if authors:
        yield "author", " and ".join(map(_name, authors))
    if source.author and source.publisher:
        yield "publisher", _escaped(source.publisher)
    if source.date:
        yield "date", _iso(source.date)
        yield "year", source.date.text[:4]
    if source.place:
        yield "address", _escaped(source.place)
    if source.series:
        yield "series", _escaped(source.series)
    if source.url:
        yield "url", source.url.replace("{", "%7B").replace("}", "%7D")
    if source.accessed:
        yield "urldate", _iso(source.accessed)
    if source.note:
        yield "note", _escaped(source.note)


def _name(author: Author) -> str:
    """A person's as “Family, Suffix, Given”; in braces it is one name, as institutions are."""
    if author.name:
        return f"{{{_escaped(author.name)}}}"
    parts = (author.family, author.suffix, author.given)
    return ", ".join(_whole(_escaped(part)) for part in parts if part)


def _whole(part: str) -> str:
    return f"{{{part}}}" if _PARTS_NAMES.search(part) else part


def _iso(when: Date) -> str:
    """As biber reads it: EDTF, with the qualifiers of level 1."""
    return when.text


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda sign: _WRITTEN.get(sign[0], f"\\{sign[0]}"), " ".join(text.split()))
