"""The bibliography of a selection as CSL-JSON: for Zotero, pandoc, and citation processors."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from graph.dates import Date
from graph.export._sources import authors_of, sources_of
from graph.model import Author, Source
from graph.selection import Selection

LOSES = "all but the sources"

_TREATIES = re.compile(r"\b(?:[A-Z]{1,3}TS|TIAS|Treaty Series)\b")
"""How treaty series are called: UNTS, LNTS, CETS. Laws, judgments and journals have series, too."""


def write(selection: Selection) -> Mapping[str, bytes]:
    """An item for each document, with its key in the file as its id."""
    items = [csl(key, source) for key, source in sources_of(selection).items()]
    text = json.dumps(items, ensure_ascii=False, indent=1)
    return {".csl.json": f"{text}\n".encode()}


def csl(key: str, source: Source) -> dict[str, Any]:
    """A document's item, a treaty where it stands in a treaty series."""
    found: dict[str, Any] = {
        "id": key,
        "type": "treaty" if _TREATIES.search(source.series or "") else "document",
        "title": source.title,
    }
    authors = authors_of(source)
    if authors:
        found["author"] = [_name(author) for author in authors]
    plain = {
        "publisher": source.publisher,
        "publisher-place": source.place,
        "collection-title": source.series,
        "URL": source.url,
        "note": source.note,
    }
    found |= {name: value for name, value in plain.items() if value}
    if source.date:
        found["issued"] = _date(source.date)
    if source.accessed:
        found["accessed"] = _date(source.accessed)
    return found


def _name(author: Author) -> dict[str, str]:
    if author.name:
        return {"literal": author.name}
    parts = {"family": author.family, "given": author.given, "suffix": author.suffix}
    return {key: value for key, value in parts.items() if value}


def _date(when: Date) -> dict[str, Any]:
    parts = [int(part) for part in when.plain.split("-")]
    found: dict[str, Any] = {"date-parts": [parts]}
    return found | ({"circa": True} if when.qualified else {})
