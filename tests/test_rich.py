"""What of Markdown passes into a step's text, and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.rich import Node, rich


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a **b** *c*", [["p", ["a ", ["strong", ["b"]], " ", ["em", ["c"]]]]]),
        ("One\n\nTwo\nlines", [["p", ["One"]], ["p", ["Two", " ", "lines"]]]),
        ("- a\n- **b**", [["ul", [["li", ["a"]], ["li", [["strong", ["b"]]]]]]]),
        ("1. a\n2. b", [["ol", [["li", ["a"]], ["li", ["b"]]]]]),
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


def tags(nodes: list[Node]) -> set[str]:
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
