"""Putting something into a YAML file, so that all else in it stays as it is, byte by byte.

A round trip through a YAML library keeps comments and order, but not how the author laid out lists,
quotes and blanks. So the text is cut where the new part belongs, by the positions that a parse
gives. Whoever inserts reads the outcome before it is written: what YAML means by a place depends on
more than the lines about it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import yaml
from yaml import MappingNode, Node, SequenceNode

from graph.errors import RelationsError
from graph.libyaml import VALUES

Path = Sequence[str | int]
"""Keys and numbers that lead to a node."""


NO_LINES = "the file is not laid out in lines of `key: value`"


class NoRoomError(RelationsError):
    """The text is laid out in a way that nothing can be put into; says where."""


class Layout:
    """A YAML text and where its parts stand in it. Raises NoRoomError if it is no mapping."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.splitlines(keepends=True)
        root = yaml.compose(text, Loader=VALUES)
        if not isinstance(root, MappingNode) or root.flow_style:
            raise NoRoomError(NO_LINES)
        self.root = root

    def node(self, path: Path) -> Node | None:
        """The node that a path leads to; None if there is none."""
        node: Node | None = self.root
        for step in path:
            if isinstance(node, MappingNode):
                node = next((value for key, value in node.value if key.value == step), None)
            elif isinstance(node, SequenceNode) and isinstance(step, int):
                node = node.value[step] if step < len(node.value) else None
            else:
                return None
        return node

    def ends_of(self, node: Node) -> Iterator[int]:
        """The numbers of lines behind which a node of several lines may end, the likeliest first.

        A parse says where the next part begins; blanks and comments before it are the next one's,
        unless they belong to a text of several lines.
        """
        mark = node.end_mark
        after = mark.line + (mark.column > 0 and mark.index >= len(self.text))
        first = after
        while _is_between(self.lines[first - 1]):
            first -= 1
        yield from range(first, after + 1)

    def with_lines(self, line: int, added: str) -> str:
        """The text with lines put behind so many of its own."""
        before = self.lines[:line]
        if before and not before[-1].endswith(("\n", "\r")):
            before[-1] += "\n"
        if before and before[-1].endswith("\r\n"):
            added = added.replace("\n", "\r\n")
        return "".join([*before, added, *self.lines[line:]])

    def with_value(self, node: Node, value: str) -> str:
        """The text with another value in a node's place."""
        start, end = node.start_mark.index, node.end_mark.index
        if start == end:  # nothing is said: `Serbia:`
            value = f" {value}"
        return self.text[:start] + value + self.text[end:]


def _is_between(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def indented(lines: str, by: int) -> str:
    """Lines moved to the right; empty ones stay empty."""
    return "".join(
        f"{' ' * by}{line}" if line.strip() else line for line in lines.splitlines(keepends=True)
    )
