"""Markdown's inline part, lists and links → a tree that the page makes elements of.

A node is a text, or [tag, children] with the tags p, ul, ol, li, strong, em, code and br, or
["a", address, children]. Nothing else passes: headings, pictures, HTML and tables stay the text
that they are, and a link that is not http or https loses its address.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

Node = str | list["Node | list[Node]"]

_TAGS = {
    "paragraph": "p",
    "bullet_list": "ul",
    "ordered_list": "ol",
    "list_item": "li",
    "strong": "strong",
    "em": "em",
}


def rich(text: str) -> list[Node]:
    """A text of a story's step as a tree of paragraphs and lists."""
    from markdown_it.tree import SyntaxTreeNode

    return _children(SyntaxTreeNode(_parser().parse(text)))


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    rules = ["emphasis", "link", "list", "backticks", "newline", "escape", "entity"]
    return MarkdownIt("zero").enable(rules)


def _children(node: SyntaxTreeNode) -> list[Node]:
    return [made for child in node.children for made in _made(child)]


def _made(node: SyntaxTreeNode) -> list[Node]:
    """What a node of the syntax becomes: none, one or (where its own tag falls away) several."""
    if node.type == "text":
        return [node.content] if node.content else []
    if node.type == "softbreak":
        return [" "]
    if node.type == "hardbreak":
        return [["br", []]]
    if node.type == "code_inline":
        return [["code", [node.content]]]
    if node.type == "link":
        address = str(node.attrs.get("href", ""))
        safe = urlsplit(address).scheme in ("http", "https")
        return [["a", address, _children(node)]] if safe else _children(node)
    tag = _TAGS.get(node.type)
    if tag and not node.is_root and not (tag == "p" and node.hidden):
        return [[tag, _children(node)]]
    return _children(node)


_BLOCKS = {"p", "ul", "ol", "li", "br"}


def plain(tree: Sequence[object]) -> str:
    """The text of a tree that `rich` made, without its marks, in one line."""
    return " ".join("".join(_words(tree)).split())


def _words(tree: Sequence[object]) -> Iterator[str]:
    for node in tree:
        if not isinstance(node, list):
            yield str(node)
            continue
        yield from _words(node[-1])
        if node[0] in _BLOCKS:
            yield " "
