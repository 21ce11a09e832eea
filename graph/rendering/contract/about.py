"""What the page says of its file, of its language and of itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from graph.rendering.contract.sources import Author


@dataclass(eq=False, repr=False, slots=True)
class Meta:
    """What the file says of itself; `first` and `last` are the days that it can answer for."""

    title: str
    as_of: str
    first: str
    last: str
    description: str | None = None
    author: str | None = None
    version: str | None = None
    licence: str | None = None
    address: str | None = None
    authors: Sequence[Author] | None = None


@dataclass(eq=False, repr=False, slots=True)
class Language:
    """The page's words: groups of messages, which say.js knows how to put together.

    `terms` are words that the data has as keys (statuses, alliances' kinds, regions), where they
    are called otherwise. `file` is the language of the file's own texts, where that is another one.
    """

    code: str
    locale: str
    direction: Literal["ltr", "rtl"]
    messages: Mapping[str, Any]
    terms: Mapping[str, Mapping[str, str]] | None = None
    file: str | None = None


@dataclass(eq=False, repr=False, slots=True)
class Served:
    """A page that is handed out while its author writes: of which file it is, and which make.

    `shell` tells what the page is but for its data.
    """

    file: str
    build: str
    shell: str


@dataclass(eq=False, repr=False, slots=True)
class Licence:
    """Whose work the page carries; `text` is the notice and the licence's words."""

    name: str
    what: str
    licence: str
    holder: str
    url: str
    text: str


@dataclass(eq=False, repr=False, slots=True)
class About:
    """What made the page, and of what."""

    version: str
    licences: Sequence[Licence]
