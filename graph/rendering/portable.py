"""The page's texts in ASCII alone: they mean the same under whatever character set it is served.

A server that names the wrong one would otherwise change the scripts, and with them the hashes by
which the page's policy knows them: nothing would run.
"""

from __future__ import annotations

import html
import json
import re
from typing import Any

from graph.errors import RenderError

MARK = "\ufeff"
"""What a page's file begins with: a browser believes it before a server that says UTF-16."""

_BEYOND = re.compile(r"[^\x00-\x7f]")
_ESCAPED = re.compile(r"(?<!\\)(?:\\\\)*\\[^\x00-\x7f]")


def markup(text: str) -> str:
    """Text between tags: neither tags nor letters beyond ASCII are left in it."""
    return html.escape(text).encode("ascii", "xmlcharrefreplace").decode("ascii")


def script(text: str) -> str:
    r"""JavaScript, its letters beyond ASCII as \u escapes, which texts and patterns know."""
    escaped = _ESCAPED.search(text)
    if escaped:
        raise RenderError(f"a script escapes a letter that needs no escape: {escaped[0]}")
    return _BEYOND.sub(lambda letter: _units(letter[0]), text)


def styles(text: str) -> str:
    """CSS; a space ends an escape, and belongs to it."""
    return _BEYOND.sub(lambda letter: f"\\{ord(letter[0]):x} ", text)


def data(value: Any) -> str:
    """JSON that cannot end the element in which it stands."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return re.sub("[<>&]", lambda sign: _units(sign[0]), text)


def _units(letter: str) -> str:
    """The letter as its one or two units of UTF-16, which is what JavaScript and JSON count in."""
    units = letter.encode("utf-16-be")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
