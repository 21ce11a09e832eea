"""Characters that look like YAML's own, held against what Unicode says of them."""

import sys
import unicodedata

import pytest

from graph.oddities import _NAMED, misplaced, named, oddity

ADVICE = {"Zs": "a usual space", "Cf": "a usual space", "Pd": "a hyphen"}
ADVICE |= dict.fromkeys(("Pi", "Pf"), "\" or '")
ASCII = {",": "a comma", "-": "a hyphen", "/": "a hyphen", ":": "a usual colon and a space"}
ASCII |= dict.fromkeys("\"'", "\" or '") | {sign: sign for sign in "[]{}#"}
BY_CUSTOM = {"„": "\" or '", "‚": "\" or '", "「": "\" or '", "」": "\" or '"}
BY_CUSTOM |= {"−": "a hyphen", **dict.fromkeys("ː︰", "a usual colon and a space")}


@pytest.mark.parametrize("character", _NAMED, ids=unicodedata.name)
def test_what_to_write_instead_is_what_unicode_takes_it_for(character: str) -> None:
    plain = unicodedata.normalize("NFKC", character)
    expected = (
        BY_CUSTOM.get(character)
        or (ASCII.get(plain) if plain != character else None)
        or ADVICE[unicodedata.category(character)]
    )
    said = named(character)
    assert said.endswith(f"; write {expected}")
    assert f"(U+{ord(character):04X})" in said
    assert oddity(f"x{character}y") == f"; it has {said}"


def test_no_space_of_unicode_is_forgotten() -> None:
    spaces = {chr(code) for code in range(128, sys.maxunicode + 1) if chr(code).isspace()}
    ends_of_lines = set("\x85\u2028\u2029")
    assert spaces - ends_of_lines <= set(_NAMED)


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("\u00a0 title: x", 0),
        ("title:\u00a0x", 6),
        ("-\u2003x", 1),
        ("title：x", 5),
        ("title: “x”", 7),
        ("[ ‘x’]", 2),
        ("«x»", 0),
    ],
)
def test_where_it_stands(line: str, column: int) -> None:
    assert misplaced(line) == (column, f"here is {named(line[column])}")


@pytest.mark.parametrize("line", ["title: x", "note: a “word” within", "x\u00a0y: z", "it’s", ""])
def test_within_a_text_it_may_stand(line: str) -> None:
    assert misplaced(line) is None


def test_it_has_the_article_that_its_name_takes() -> None:
    for said in map(named, _NAMED):
        article, first, *_ = said.split()
        assert article == ("an" if first in {"em", "en", "ideographic", "ogham"} else "a"), said


CALLED = {
    "brace": "curly bracket",
    "byte-order mark": "zero width no-break space",
    "length mark": "triangular colon",
    "slash": "solidus",
    "mathematical space": "medium mathematical space",
    "typographic space": "",
    "vertical colon": "vertical two dot leader",
}
"""What few would know by Unicode's name, or what that distinguishes and nobody else does."""


@pytest.mark.parametrize("character", _NAMED, ids=unicodedata.name)
def test_it_is_called_what_unicode_calls_it(character: str) -> None:
    name = _NAMED[character][0]
    official = unicodedata.name(character).lower().replace("-", " ")
    last = name.split()[-1]
    called = CALLED.get(name, CALLED.get(last, last))
    assert called.replace("-", " ") in official
