"""The page's texts in ASCII alone: they mean the same under whatever character set it is served.

A server that names the wrong one would otherwise change the scripts, and with them the hashes by
which the page's policy knows them: nothing would run.
"""

from __future__ import annotations

import codecs
import html
import json
import re
from typing import Any

from graph.errors import RenderError

MARK = "\ufeff"
"""What a page's file begins with: a browser believes it before a server that says UTF-16."""

_BEYOND = re.compile(r"[^\x00-\x7f]")
_SUSPECT = re.compile(r"\\[^\x00-\x7f]")
"""Quick to look for, and part of what is looked for next."""
_ESCAPED = re.compile(r"(?<!\\)(?:\\\\)*\\[^\x00-\x7f]")

_JSON = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))
"""One for all, since `json.dumps` makes one for each of thousands of rows."""


def markup(text: str) -> str:
    """Text between tags: neither tags nor letters beyond ASCII are left in it."""
    return html.escape(text).encode("ascii", "xmlcharrefreplace").decode("ascii")


def script(text: str) -> str:
    r"""JavaScript, its letters beyond ASCII as \u escapes, which texts and patterns know."""
    escaped = _SUSPECT.search(text) and _ESCAPED.search(text)
    if escaped:
        raise RenderError(f"a script escapes a letter that needs no escape: {escaped[0]}")
    return text.encode("ascii", _AS_UNITS).decode("ascii")


def styles(text: str) -> str:
    """CSS; a space ends an escape, and belongs to it."""
    return _BEYOND.sub(lambda letter: f"\\{ord(letter[0]):x} ", text)


def data(value: Any) -> str:
    """JSON that cannot end the element in which it stands."""
    text = _JSON.encode(value)
    for sign in "<>&":
        text = text.replace(sign, _units(sign))
    return text


def _units(letters: str) -> str:
    """Letters as their units of UTF-16, one or two each, which JavaScript and JSON count in."""
    units = letters.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def _beyond_ascii(error: UnicodeError) -> tuple[str, int]:
    """What stands for the letters that cannot be encoded, and where to go on."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return _units(error.object[error.start : error.end]), error.end


_AS_UNITS = "relations-units"
codecs.register_error(_AS_UNITS, _beyond_ascii)
