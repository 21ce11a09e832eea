"""No word of the page stands in a script or in the template: all of them stand in `graph/language`.

What a browser shows in a made language tells the same of what is seen there
(tests/browser/test_language.py); this looks at every text in quotes. One that reads as words must
be names of classes, the browser's own names, or what a fault says to whoever mends the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.test_world_is_data import of_script

PAGE = Path(__file__).parents[2] / "graph" / "page"
SCRIPTS = sorted(PAGE.rglob("*.js"))

CLASSES = frozenset(
    name
    for sheet in PAGE.rglob("*.css")
    for name in re.findall(r"\.([a-z][\w-]*)", sheet.read_text(encoding="utf-8"))
)
BROWSERS_OWN = frozenset(
    [
        "AltGraph",
        "Control",
        "End",
        "Enter",
        "Escape",
        "Home",
        "Unidentified",
        "noopener",
        "noreferrer",
        "xMidYMid",
        "xMidYMin",
        "meet",
    ]
)
"""Names of keys, of relations between pages, and of ways in which drawings fit."""

_WORDS = re.compile(
    r"^[A-Z][a-z]{2,}(?![A-Za-z])|\b[A-Za-z]{2,} [a-z]{2,}|\b[a-z]{2,} [A-Z][a-z]{2,}"
)
_ASIDE = re.compile(r'(?:Error\(|\bclass: )(?:"[^"\n]*"|`[^`]*`)')
"""What a fault says, and classes."""
_TEMPLATES_OWN = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|<style>.*?</style>|<!--.*?-->", re.DOTALL)
_SAID = re.compile(
    r">([^<]*[A-Za-z]{2,}[^<]*)<|(?:aria-label|title|alt|placeholder)=\"([^\"]*[A-Za-z]{2,}[^\"]*)\""
)


def words(script: str) -> Iterator[str]:
    """The texts of a script that read as words."""
    for text in of_script(_ASIDE.sub("", script)):
        bare = re.sub(r"\$\{[^}]*\}", "", text)
        if ";\n" in bare or bare.startswith("<") or not _WORDS.search(bare):
            continue  # code between two quotes, or markup of an SVG file
        tokens = [token for token in re.split(r"[^\w-]+", bare) if re.search("[A-Za-z]{2}", token)]
        plain = {token for token in tokens if "-" not in token}
        if not (CLASSES | BROWSERS_OWN).issuperset(plain):
            yield text


def said(template: str) -> list[str]:
    """The texts of the template that are its own."""
    bare = _TEMPLATES_OWN.sub("", template)
    return [text or label for text, label in _SAID.findall(bare)]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.relative_to(PAGE).as_posix())
def test_no_word_stands_in_a_script(script: Path) -> None:
    assert [*words(script.read_text(encoding="utf-8"))] == []


def test_no_word_stands_in_the_template() -> None:
    assert said((PAGE / "template.html").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "script",
    [
        'h("p", null, "Nothing here");',
        'button.title = "Close";',
        "say(`${count} states shown`);",
        'h("p", { class: "muted none" }, "no tie on this day");',
    ],
)
def test_one_in_a_script_would_be_found(script: str) -> None:
    assert [*words(script)]


@pytest.mark.parametrize("template", ["<p>Loading …</p>", '<nav aria-label="Views"></nav>'])
def test_one_in_the_template_would_be_found(template: str) -> None:
    assert said(template)
