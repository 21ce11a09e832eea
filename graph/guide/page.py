"""Markdown → the handbook's page, with a list of its parts at the side."""

from __future__ import annotations

import base64
import hashlib
import re
from importlib import resources
from itertools import pairwise
from string import Template
from typing import TYPE_CHECKING

from graph import __version__

if TYPE_CHECKING:
    from markdown_it.token import Token

LISTED = ("h1", "h2")
"""The headings that the list at the side has."""


def page(markdown: str) -> str:
    """One HTML page. Markup within the Markdown stays the text that it is."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = parser.parse(markdown)
    contents = "".join(_with_ids(tokens))
    styles = _file("guide.css")
    return Template(_file("guide.html")).substitute(
        contents=contents,
        body=parser.renderer.render(tokens, parser.options, {}),
        styles=styles,
        digest=base64.b64encode(hashlib.sha256(styles.encode()).digest()).decode(),
        version=__version__,
    )


def _with_ids(tokens: list[Token]) -> list[str]:
    """Give each heading an id to link to; returns the lines of the list at the side."""
    lines = []
    taken: set[str] = set()
    for token, inline in pairwise(tokens):
        if token.type != "heading_open":
            continue
        text = "".join(part.content for part in inline.children or ())
        id_ = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
        while id_ in taken:
            id_ += "-"
        taken.add(id_)
        token.attrSet("id", id_)
        if token.tag in LISTED:
            escaped = text.replace("&", "&amp;").replace("<", "&lt;")
            lines.append(f'<li class="{token.tag}"><a href="#{id_}">{escaped}</a></li>\n')
    return lines


def _file(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
