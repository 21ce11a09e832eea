"""The world is data: no code names a state, an alliance or a conflict.

A text in quotes must not be a name, a code, a key or an id of one, nor a row of such. What is more
than names is words: an example in what an author is told (“such as NATO”) steers nothing, nor do
docstrings and comments. The names are those of ISO 3166, of the states that are gone, and of
relations.yaml. Nor does code name a kind, a status or a category: these stand in the vocabulary.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import graph
from graph.naming import names_of
from graph.reference.states import known
from graph.vocabulary.alliances import alliance_kinds
from graph.vocabulary.kinds import kinds
from graph.vocabulary.statuses import membership_statuses, statuses
from graph.vocabulary.words import categories

ROOT = Path(__file__).parents[1]
GRAPH = ROOT / "graph"
FILES = [*sorted(GRAPH.rglob("*.py")), *sorted((GRAPH / "page").rglob("*.js"))]

NO_STATE = {"PNG"}
"""Formats of files that are called as a state's code is."""

_QUOTED = re.compile(r'"((?:[^"\\\n]|\\.)*)"|\'((?:[^\'\\\n]|\\.)*)\'|`([^`]*)`')
_COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'`])//[^\n]*", re.DOTALL)


@pytest.fixture(scope="module")
def names() -> frozenset[str]:
    """All names, codes, keys and ids of three letters and more."""
    relations = graph.load(ROOT / "relations.yaml")
    found = {text for fact in known().values() for text in (fact.alpha3, fact.name)}
    for actor in relations.actors.values():
        found |= {actor.id, *names_of(actor)}
    conflicts = [tie for tie in relations.ties.values() if tie.type == "conflict"]
    found |= {text for tie in conflicts for text in (tie.id, tie.title) if text}
    return frozenset(text for text in found if len(text) > 2) - NO_STATE


def of_python(source: str) -> Iterator[str]:
    tree = ast.parse(source)
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def of_script(source: str) -> Iterator[str]:
    for match in _QUOTED.finditer(_COMMENT.sub("", source)):
        yield next(text for text in match.groups() if text is not None)


def named(source: str, suffix: str, names: frozenset[str]) -> list[str]:
    """The texts of a source that are names and nothing else."""
    texts = of_python(source) if suffix == ".py" else of_script(source)
    return [text for text in texts if text in names or _is_row(text, names)]


def _is_row(text: str, names: frozenset[str]) -> bool:
    words = re.split(r"[\s,;|]+", text.strip())
    return len(words) > 1 and all(word in names for word in words)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(GRAPH)))
def test_no_code_names_a_state_an_alliance_or_a_conflict(file: Path, names: frozenset[str]) -> None:
    assert named(file.read_text(encoding="utf-8"), file.suffix, names) == []


ALSO_WORDS = {"membership", "signed", "delivered", "ended", "former"}
"""A sort of tie beside deals and conflicts; what becomes of any tie; keys of tables."""
TRANSLATED = {"importers"}
"""What reads other data says in our words what its words mean."""
OF_CODE = [file for file in FILES if TRANSLATED.isdisjoint(file.relative_to(GRAPH).parts)]


def vocabulary() -> frozenset[str]:
    """The keys of kinds, statuses and categories."""
    keys = {*kinds(), *statuses(), *membership_statuses(), *categories(), *alliance_kinds()}
    return frozenset(keys) - ALSO_WORDS


@pytest.mark.parametrize("file", OF_CODE, ids=lambda file: str(file.relative_to(GRAPH)))
def test_no_code_names_a_kind_a_status_or_a_category(file: Path) -> None:
    assert named(file.read_text(encoding="utf-8"), file.suffix, vocabulary()) == []


def called_after(source: str) -> list[str]:
    """The classes and custom properties of a source that are called after one of the vocabulary."""
    keys = "|".join(re.escape(re.sub(r"\W+", "-", key)) for key in sorted(vocabulary()))
    return re.findall(rf"(?:category|kind|status|picture)-(?:{keys})(?![\w-])", source)


SHEETS = sorted((GRAPH / "page" / "css").glob("*.css"))


@pytest.mark.parametrize("file", [*OF_CODE, *SHEETS], ids=lambda file: file.name)
def test_no_class_is_called_after_one(file: Path) -> None:
    assert called_after(_COMMENT.sub("", file.read_text(encoding="utf-8"))) == []


def test_a_class_that_is_would_be_found() -> None:
    assert called_after('line(y, "category-military")') == ["category-military"]
    assert called_after(".kind-arms-sale { color: red; }") == ["kind-arms-sale"]
    assert called_after(".category-${id} .category-number") == []


def test_a_kind_in_code_would_be_found() -> None:
    assert named('if (tie.kind === "arms sale") draw();', ".js", vocabulary())
    assert named('WITHIN = ("member", "suspended")', ".py", vocabulary())


@pytest.mark.parametrize(
    ("source", "suffix"),
    [
        ('if code == "SRB": pass', ".py"),
        ('GONE = {"SUN": "RUS"}', ".py"),
        ("BALTIC = 'EST LVA LTU'.split()", ".py"),
        ('if (id === "NATO") draw();', ".js"),
        ("const name = `North Macedonia`;", ".js"),
    ],
)
def test_one_that_did_would_be_found(source: str, suffix: str, names: frozenset[str]) -> None:
    assert named(source, suffix, names)


@pytest.mark.parametrize(
    ("source", "suffix"),
    [
        ('"""Serbia"""\nSAID = "three letters, such as SRB"', ".py"),
        ('// "SRB"\n/* "NATO" */ say("header.search");', ".js"),
    ],
)
def test_examples_in_words_are_none(source: str, suffix: str, names: frozenset[str]) -> None:
    assert not named(source, suffix, names)
