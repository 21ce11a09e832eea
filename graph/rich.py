"""Markdown's inline part, lists and links → a tree that the page makes elements of.

A node is a text, or [tag, children] with the tags p, ul, ol, li, strong, em, code and br,
["a", address, children], or ["ol", number, children] for a list that begins with another number
than 1. Nothing else passes: headings, pictures, HTML and tables stay the text that they are, a
link that is not http or https loses its address, and "1999. A year" is no list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

Node = str | list["Node | int | list[Node]"]

DEEPEST = 16
"""Marks within marks; what is nested deeper keeps its text and loses its marks."""

BRACKETS = 1000

_TAGS = {
    "paragraph_open": "p",
    "bullet_list_open": "ul",
    "ordered_list_open": "ol",
    "list_item_open": "li",
    "strong_open": "strong",
    "em_open": "em",
}
_YEAR = re.compile(r"\d{4,}[.)]", re.ASCII)


@lru_cache(maxsize=1024)
def rich(text: str) -> list[Node]:
    """A text of a story's step as a tree of paragraphs and lists, which nobody changes."""
    builder = _Builder()
    # Each bracket is tried as the beginning of a link, which is not worth it for very many.
    linked = text.count("[") <= BRACKETS + 2 * text.count("](")
    for token in _parser(linked).parse(text):
        for part in token.children or (token,):
            builder.take(part)
    return builder.tree


@lru_cache(maxsize=2)
def _parser(linked: bool) -> MarkdownIt:
    from markdown_it import MarkdownIt

    rules = ["emphasis", "list", "backticks", "newline", "escape", "entity"]
    rules += ["link"] if linked else []
    # What markdown-it finds too deep it leaves out; `_list` and the builder end before that.
    parser = MarkdownIt("zero", {"maxNesting": 4 * DEEPEST}).enable(rules)
    parser.block.ruler.at("list", _list, {"alt": ["paragraph", "reference", "blockquote"]})
    return parser


def _list(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Markdown's rule for lists, but that the number of a year begins none, nor what is deep."""
    from markdown_it.rules_block import list_block

    begin = state.bMarks[start] + state.tShift[start]
    if state.level >= 2 * DEEPEST or _YEAR.match(state.src, begin):
        return False
    return list_block(state, start, end, silent)


class _Builder:
    """Takes the parser's tokens one by one; `open` holds the children of what is not closed yet."""

    def __init__(self) -> None:
        self.tree: list[Node] = []
        self._open: list[list[Any]] = [self.tree]
        self._depth = [0]
        self._next: list[int | None] = [None]

    def take(self, token: Token) -> None:
        """Take the next token."""
        if token.nesting > 0:
            self._begin(token)
        elif token.nesting < 0:
            for stack in (self._open, self._depth, self._next):
                stack.pop()
        elif token.type == "softbreak":
            self._open[-1].append(" ")
        elif token.type == "hardbreak":
            self._open[-1].append(["br", []])
        elif token.type == "code_inline":
            self._open[-1].append(["code", [token.content]])
        elif token.content:
            self._open[-1].append(token.content)

    def _begin(self, token: Token) -> None:
        number = None
        if token.type == "ordered_list_open":
            number = int(token.attrs.get("start", 1))
        elif token.type == "list_item_open" and token.info:
            self._count(int(token.info))
        head = None if self._depth[-1] >= DEEPEST else _head(token)
        children = self._open[-1] if head is None else []
        if head is not None:
            self._open[-1].append([*head, children])
        self._open.append(children)
        self._depth.append(self._depth[-1] + (head is not None))
        self._next.append(number)

    def _count(self, number: int) -> None:
        """Begin a list anew where its author's numbers go on with another than the next."""
        due = self._next[-1]
        if due is None:
            return
        if number not in (due, 1) and self._open[-2][-1][0] == "ol":
            self._open[-1] = []
            self._open[-2].append(["ol", number, self._open[-1]])
            due = number
        self._next[-1] = due + 1


def _head(token: Token) -> list[str | int] | None:
    """What a node begins with; None where only its children pass."""
    if token.type == "link_open":
        address = str(token.attrs.get("href", ""))
        return ["a", address] if urlsplit(address).scheme in ("http", "https") else None
    tag = _TAGS.get(token.type)
    if tag is None or (tag == "p" and token.hidden):
        return None
    start = int(token.attrs.get("start", 1))
    return [tag, start] if tag == "ol" and start != 1 else [tag]


_BLOCKS = {"p", "li", "br"}


def plain(tree: Sequence[object]) -> str:
    """The text of a tree that `rich` made, without its marks, in one line."""
    return " ".join("".join(_words(tree)).split())


def _words(tree: Sequence[object]) -> Iterator[str]:
    for node in tree:
        if not isinstance(node, list):
            yield str(node)
            continue
        if node[0] in _BLOCKS:
            yield " "
        yield from _words(node[-1])
