"""What of Markdown passes into a step's text, and what does not.

What is made of many texts is held to `rich.txt`. After a change that is meant,
`python -m tests.test_rich` writes it anew: read the difference.
"""

import json
import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.rich import BRACKETS, DEEPEST, Node, plain, rich

KEPT = Path(__file__).with_suffix(".txt")
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


TEXTS = [
    *(
        "",
        " ",
        "a",
        "a\n",
        "\n\na\n\n\nb",
        "a  \nb",
        "a\\\nb",
        "a &amp; b &nope; &#228;",
        "\\*a\\*",
    ),
    *(
        "**a**b",
        "**a** **b**",
        "*a **b** c*",
        "***a***",
        "**a*",
        "_a_ __b__ a_b_c",
        "`a`` b`",
        "``a`b``",
    ),
    *("- a", "* a\n* b", "+ a", "-a", "- a\n\n- b", "- a\n\n  b", "- a\n  - b\n    1. c", "a\n- b"),
    *(
        "- a\n* b",
        "- a\n\ntext\n\n- b",
        "- ",
        "- \n- a",
        "1. a\n   - b\n2. c",
        "text\n1. a",
        "text\n2. a",
    ),
    *(
        "0. a",
        "1. a\n3. b",
        "3. a\n3. b",
        "3. a\n1. b\n2. c",
        "1. a\n2. b\n9. c\n10. d\n1. e",
        "2) a\n4) b",
    ),
    *("999. a", "1000. a", "12345. a", "123456789. a", "1. a\n1999. b\n2. c", "- 1. a\n- 5. b"),
    *(
        "[a](https://x.org)",
        "[a](HTTP://x.org)",
        "[a](ftp://x.org)",
        "[a](mailto:a@b.c)",
        "[](https://x.org)",
    ),
    *(
        "[**a**](https://x.org 'title')",
        "[a][b]\n\n[b]: https://x.org",
        "<https://x.org>",
        "https://x.org",
    ),
    *(
        "[a](https://x.org/ä b)",
        "[a](<https://x.org/ä b>)",
        "[a [b](https://x.org) c](https://y.org)",
        "[a]()",
    ),
    *(
        "| a | b |\n|---|---|\n| c | d |",
        "> a\n> b",
        "    code",
        "```\na\n```",
        "---",
        "a\n===",
        "![a](b)",
    ),
]
"""Each mark alone, in others, at the ends of what it may be, and what is none."""
DEEP = [
    *(mark * (DEEPEST + more) + "a" for mark in ("- ", "> ", "1. ") for more in (-1, 0, 1)),
    *("".join(f"{'  ' * n}- {n}\n" for n in range(deep)) for deep in (7, 8, 9, 16, 17, 40)),
    *("*a **b " * (DEEPEST // 2 + more) + "c** d*" * (DEEPEST // 2 + more) for more in (-1, 0, 1)),
    *("[" * many + "a](https://x.org)" for many in (1, BRACKETS, BRACKETS + 2, BRACKETS + 3)),
    *("[" * (BRACKETS + more) + "a](https://x.org) [b](https://y.org)" for more in (2, 3, 4)),
]


def written() -> str:
    """Each text, what it becomes, and that in one line."""
    made = [(text, json.dumps(rich(text), ensure_ascii=False), plain(rich(text))) for text in TEXTS]
    made += [(text, json.dumps(rich(text)), plain(rich(text))) for text in DEEP]
    lines = [f"{text!r} → {tree} → {words!r}" for text, tree, words in made]
    return "\n".join([*(re.sub(r"\[{50,}", _many, line) for line in lines), ""])


def _many(brackets: re.Match[str]) -> str:
    return f"{len(brackets[0])} ["


def test_each_text_becomes_what_it_became() -> None:
    assert written().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    "text", ["- a\n  - b\n    1. c\n- d", "a  \nb\n\nc\n- d", "1. a\n   - b\n2. c\n\nd"]
)
def test_in_one_line_the_words_of_two_parts_stand_apart(text: str) -> None:
    assert set(plain(rich(text)).split()) <= set("abcd")


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
