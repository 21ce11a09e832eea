"""What of Markdown passes into a step's text, and what does not."""

import json
import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.rich import DEEPEST, Node, plain, rich

PAGE = Path(__file__).parents[1] / "graph" / "page" / "elements" / "rich.js"


def test_the_page_makes_elements_of_the_same_marks() -> None:
    tree = rich("- **a** *b* `c`\\\nd\n\n1. e\n\n[f](https://example.org)")
    made = set(re.findall(r"'(\w+)', \[", str(tree).replace("'https://example.org', ", "[")))
    (listed,) = re.findall(r"TAGS = new Set\(\[(.*)\]\)", PAGE.read_text("utf-8"))
    assert made == {*json.loads(f"[{listed}]"), "a"}


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a **b** *c*", [["p", ["a ", ["strong", ["b"]], " ", ["em", ["c"]]]]]),
        ("One\n\nTwo\nlines", [["p", ["One"]], ["p", ["Two", " ", "lines"]]]),
        ("- a\n- **b**", [["ul", [["li", ["a"]], ["li", [["strong", ["b"]]]]]]]),
        ("1. a\n2. b", [["ol", [["li", ["a"]], ["li", ["b"]]]]]),
        ("1999. NATO bombs", [["p", ["1999. NATO bombs"]]]),
        ("1999) NATO bombs", [["p", ["1999) NATO bombs"]]]),
        ("- 1999. NATO bombs", [["ul", [["li", ["1999. NATO bombs"]]]]]),
        ("3. c\n4. d", [["ol", 3, [["li", ["c"]], ["li", ["d"]]]]]),
        ("1. a\n1. b", [["ol", [["li", ["a"]], ["li", ["b"]]]]]),
        ("1. a\n5. e\n6. f", [["ol", [["li", ["a"]]]], ["ol", 5, [["li", ["e"]], ["li", ["f"]]]]]),
        ("7. g\n1999. h", [["ol", 7, [["li", ["g", " ", "1999. h"]]]]]),
        ("[a](https://x.org/?a=1&b)", [["p", [["a", "https://x.org/?a=1&b", ["a"]]]]]),
        ("a `<b>` c", [["p", ["a ", ["code", ["<b>"]], " c"]]]),
        ("# No heading", [["p", ["# No heading"]]]),
        ("<b>bold</b> & <script>", [["p", ["<b>bold</b> & <script>"]]]),
        ("[a](javascript:x)", [["p", ["[a](javascript:x)"]]]),
        ("[a](data:text/html,x)", [["p", ["[a](data:text/html,x)"]]]),
        ("[a](/beside)", [["p", ["a"]]]),
        ("![a](https://x.org/a.png)", [["p", ["!", ["a", "https://x.org/a.png", ["a"]]]]]),
    ],
)
def test_what_passes(text: str, tree: list[Node]) -> None:
    assert rich(text) == tree


@pytest.mark.parametrize("mark", ["**a ", "*a **b ", "[a", "- ", "1. ", "`", "![", "> - "])
def test_marks_within_marks_keep_their_text(mark: str) -> None:
    """Three hundred are no reason to stop; the page's own walk over the tree stays shallow."""
    closed = mark * 300 + "end" + mark.strip()[::-1] * 300
    tree = rich(closed)
    assert "end" in plain(tree)
    assert depth(tree) <= 2 * DEEPEST + 2


def depth(tree: object) -> int:
    return 1 + max(map(depth, tree), default=0) if isinstance(tree, list) else 0


def tags(nodes: Sequence[object]) -> set[str]:
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, list):
            tag, children = node[0], node[-1]
            assert isinstance(tag, str)
            assert isinstance(children, list)
            found |= {tag} | tags(children)
    return found


@given(st.text(alphabet="ab*_[]()<>`#-1. \n\\!&:/x", max_size=60))
def test_nothing_else_ever_passes(text: str) -> None:
    assert tags(rich(text)) <= {"p", "ul", "ol", "li", "strong", "em", "code", "br", "a"}
