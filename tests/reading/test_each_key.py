"""What is said where a key has a value of another sort, key by key: held to `each_key.txt`.

The guide's example has each key once; here each of its values is exchanged for others in turn.
After a change that is meant, `python -m tests.reading.test_each_key` writes it anew: read the
difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import yaml

from graph.errors import ReadError
from graph.guide.keys import whole
from graph.reading import read

KEPT = Path(__file__).with_name("each_key.txt")
PICTURE = Path(__file__).parents[1] / "fixtures" / "bridge.png"
OTHERS = [
    "[]",
    "{a: b}",
    "[[x], 7]",
    "7",
    "-0.5",
    "yes",
    "~",
    "''",
    "Atlantis",
    "1999-13-45",
    "2050",
]
AT_ONCE = 3
"""So many others each value is exchanged for, the next ones for the next value."""


def example() -> str:
    """The guide's, without what it takes from the world: that takes long to read."""
    head, _, rest = whole().partition("use:\n")
    return (head + rest[rest.index("view:") :]).replace("radar.png", PICTURE.name)


def values(node: yaml.Node, path: str = "") -> Iterator[tuple[str, yaml.Node]]:
    """Each value by its keys, the inner ones behind the outer."""
    if path:
        yield path, node
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from values(value, f"{path}/{key.value}")
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from values(value, f"{path}/{number}")


def said(text: str) -> list[str]:
    path = PICTURE.with_name("made.yaml")
    try:
        found = [*read(path, BytesIO(text.encode())).warnings]
    except ReadError as error:
        found = [*error.problems]
    return [str(one).removeprefix(f"{path}:") for one in found]


def written() -> str:
    text = example()
    assert said(text) == []
    lines: list[str] = []
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    assert root
    for path, node in values(root):
        before, behind = text[: node.start_mark.index], text[node.end_mark.index :]
        if isinstance(node, yaml.CollectionNode) and not node.flow_style:
            before, behind = f"{before.rstrip()} ", f"\n{' ' * node.end_mark.column}{behind}"
        for _ in range(AT_ONCE):
            other = OTHERS[len(lines) % len(OTHERS)]
            lines.append(
                f"{path} {other}: {' | '.join(said(f'{before}{other}{behind}')) or 'right'}"
            )
    return "\n".join([*lines, ""])


def test_of_each_that_is_said_which_was() -> None:
    assert written().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
