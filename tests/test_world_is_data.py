"""The world is data: no code names a state, an alliance or a conflict.

A text in quotes must not be a name, a code, a key or an id of one, nor a row of such, nor have one
as a part without spaces (“kind:war”). What is more than names is words: an example in what an
author is told (“such as NATO”) steers nothing, nor do docstrings and comments. The names are those
of ISO 3166, of the states that are gone, and of relations.yaml. Nor does code name a kind, a status
or a category, in a text, in a pattern, as a key or as a class: these stand in the vocabulary.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
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
PAGE = GRAPH / "page"
SCRIPTS = [*sorted(PAGE.rglob("*.js")), *sorted(PAGE.rglob("*.d.ts"))]
FILES = [*sorted(GRAPH.rglob("*.py")), *SCRIPTS]

NO_STATE = {"PNG", "ID"}
"""A format of files and what a command is given, which are called as states' codes are."""

_QUOTED = re.compile(r'"((?:[^"\\\n]|\\.)*)"|\'((?:[^\'\\\n]|\\.)*)\'|`([^`]*)`')
_FILLED = re.compile(r"\$\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'`])//[^\n]*", re.DOTALL)
_KEY = re.compile(r"[{,]\s*(\w+)\s*:|\.(\w+)\b")
"""What a script calls a property, where it is made and where it is read."""
_PATTERN = re.compile(
    r"(?<=[(=,:!&|] )/(?![*/])(?:[^/\\\n]|\\.)+/|(?<=[(!])/(?![*/])(?:[^/\\\n]|\\.)+/"
)


@pytest.fixture(scope="module")
def names() -> frozenset[str]:
    """All names, codes, keys and ids of two letters and more."""
    relations = graph.load(ROOT / "relations.yaml")
    found = {text for fact in known().values() for text in (fact.alpha2, fact.alpha3, fact.name)}
    for actor in relations.actors.values():
        found |= {actor.id, *names_of(actor)}
    conflicts = [tie for tie in relations.ties.values() if tie.type == "conflict"]
    found |= {text for tie in conflicts for text in (tie.id, tie.title) if text}
    return frozenset(text for text in found if len(text) > 1) - NO_STATE


def of_python(source: str) -> Iterator[str]:
    tree = ast.parse(source)
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def of_script(source: str) -> Iterator[str]:
    """The texts in quotes, of templates what stands between and what stands in their gaps."""
    for match in _QUOTED.finditer(_COMMENT.sub("", source)):
        plain, single, template = match.groups()
        if template is None:
            yield plain if plain is not None else single
            continue
        for gap in _FILLED.findall(template):
            yield from of_script(gap)
        yield _FILLED.sub("\N{REPLACEMENT CHARACTER}", template)


def named(source: str, suffix: str, names: frozenset[str]) -> list[str]:
    """The texts of a source that are names and nothing else, or have one as a part."""
    texts = of_python(source) if suffix == ".py" else of_script(source)
    return [text for text in texts if text in names or _is_row(text, names)]


def _is_row(text: str, names: frozenset[str]) -> bool:
    words = re.split(r"[\s,;|]+", text.strip())
    if len(words) > 1:
        return all(word in names for word in words)
    return not names.isdisjoint(re.split(r"[^\w-]+", text))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(GRAPH)))
def test_no_code_names_a_state_an_alliance_or_a_conflict(file: Path, names: frozenset[str]) -> None:
    assert named(file.read_text(encoding="utf-8"), file.suffix, names) == []


ALSO_WORDS = {"membership", "signed", "delivered", "ended", "former"}
"""A sort of tie beside deals and conflicts; what becomes of any tie; keys of tables."""
TRANSLATED = {"importers"}
"""What reads other data says in our words what its words mean."""
OF_CODE = [file for file in FILES if TRANSLATED.isdisjoint(file.relative_to(GRAPH).parts)]


@lru_cache(maxsize=1)
def vocabulary() -> frozenset[str]:
    """The keys of kinds, statuses and categories."""
    keys = {*kinds(), *statuses(), *membership_statuses(), *categories(), *alliance_kinds()}
    return frozenset(keys) - ALSO_WORDS


@pytest.mark.parametrize("file", OF_CODE, ids=lambda file: str(file.relative_to(GRAPH)))
def test_no_code_names_a_kind_a_status_or_a_category(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    assert named(source, file.suffix, vocabulary()) == []
    assert keyed(source, file.suffix, vocabulary()) == []


AS_KEYS = {"active", "candidate", "frozen", "in_force", "member"}
"""Of the document's element with the focus, of dataclasses, of matches, of Relations."""


def keyed(source: str, suffix: str, names: frozenset[str]) -> list[str]:
    """The properties, arguments and constants that are called after one, and patterns for one."""
    spelt = _spelt(names)
    if suffix == ".py":
        found = _keys_of_python(source)
    else:
        bare = _COMMENT.sub("", source)
        found = [key or read for key, read in _KEY.findall(_QUOTED.sub('""', bare))]
        found += [word for one in _PATTERN.findall(bare) for word in re.split(r"[^a-z]+", one)]
    return [key for key in found if not spelt.isdisjoint({key, key.lower()})]


@lru_cache(maxsize=1)
def _spelt(names: frozenset[str]) -> frozenset[str]:
    """The names as a program's own words are written, less those that it needs for others."""
    snake = {re.sub(r"\W+", "_", name) for name in names}
    camel = {re.sub(r"\W+(\w)", lambda match: match[1].upper(), name) for name in names}
    return frozenset((snake | camel) - AS_KEYS)


def _keys_of_python(source: str) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute):
            found.append(node.attr)
        elif isinstance(node, ast.keyword) and node.arg:
            found.append(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.append(node.id)
    return found


_BEFORE_CLASS = (
    r"(?:category|kind|status|picture)-"
    r"|\[[\w-]+[~^$*|]?=[\"']?"  # as an attribute's value
    r"|(?<![\w)-])\.(?=[\w-]+[^(){}]*\{)"  # as a class of its own, before a rule
)


def called_after(source: str) -> list[str]:
    """The classes and custom properties of a source that are called after one of the vocabulary."""
    keys = "|".join(re.escape(re.sub(r"\W+", "-", key)) for key in sorted(vocabulary()))
    return re.findall(rf"(?:{_BEFORE_CLASS})(?:{keys})(?![\w-])", source)


SHEETS = [*sorted((PAGE / "css").glob("*.css")), PAGE / "template.html"]


@pytest.mark.parametrize("file", [*OF_CODE, *SHEETS], ids=lambda file: file.name)
def test_no_class_is_called_after_one(file: Path) -> None:
    assert called_after(_COMMENT.sub("", file.read_text(encoding="utf-8"))) == []


def test_a_class_that_is_would_be_found() -> None:
    assert called_after('line(y, "category-military")') == ["category-military"]
    assert called_after(".kind-arms-sale { color: red; }") == ["kind-arms-sale"]
    assert called_after('.tie[data-kind="war"] { color: red; }') == ['[data-kind="war']
    assert called_after(".suspended { color: red; }") == [".suspended"]
    assert called_after(".category-${id} .category-number") == []


def test_a_kind_in_code_would_be_found() -> None:
    assert named('if (tie.kind === "arms sale") draw();', ".js", vocabulary())
    assert named('WITHIN = ("member", "suspended")', ".py", vocabulary())
    assert named('draw(`${tie.kind === "war" ? "a" : "b"}`);', ".js", vocabulary())
    assert named('say(`kinds.${"x"}.war`);', ".js", vocabulary())
    assert named('key = f"kind:{x}/war"', ".py", vocabulary())
    assert keyed("const WEIGHT = { war: 4, armsSale: 2 };", ".js", vocabulary()) == [
        "war",
        "armsSale",
    ]
    assert keyed("weights.intervention += 1;", ".js", vocabulary()) == ["intervention"]
    assert keyed("if (/war|occupation/.test(kind)) draw();", ".js", vocabulary())
    assert keyed("WEIGHT = dict(war=4)\nkinds.defence_pact", ".py", vocabulary())
    assert keyed("class Kind(Enum):\n    WAR = 1", ".py", vocabulary()) == ["WAR"]


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
