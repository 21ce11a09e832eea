"""A file's own kinds say all that the built-in ones say, and a kind is told by other words."""

from pathlib import Path

import pytest

from graph import ReadError
from graph.model import Tie
from graph.reading import Reading, read
from graph.reading.document import KindEntry
from graph.reading.kinds import meant_kind
from graph.vocabulary import load
from graph.vocabulary.kinds import kind_of, kinds

HEAD = """\
title: Test
as_of: 2026-01-01
sources:
  a: {title: A report, publisher: A publisher, date: 2020}
"""
ENTRIES = load("kinds")


def reading(tmp_path: Path, body: str) -> Reading:
    file = tmp_path / "relations.yaml"
    file.write_text(HEAD + body, encoding="utf-8")
    return read(file)


@pytest.mark.parametrize("key", [key for key in ENTRIES if key != "membership"])
def test_a_file_can_say_all_that_a_built_in_kind_says(key: str) -> None:
    entry = KindEntry.model_validate(ENTRIES[key])
    assert kind_of(key, entry.model_dump(exclude_none=True)) == kinds()[key]


def test_the_page_gets_all_of_it(tmp_path: Path) -> None:
    relations = reading(
        tmp_path,
        "kinds:\n"
        "  tariffs:\n"
        "    category: economic\n"
        '    sign: "-"\n'
        "    directed: true\n"
        "    definition: Duties meant to change what the other does.\n"
        "    phrases: {from: levies tariffs on, to: is under tariffs of}\n"
        "    begins: {from: raises tariffs on}\n"
        "    several: {from: levies tariffs on each of}\n"
        '    impersonal: "there are tariffs between {}"\n'
        '    look: {glyph: "¥"}\n'
        "    aliases: [trade war]\n"
        "conflicts:\n  - {kind: tariffs, from: Chile, to: Mali, sources: [a]}\n",
    ).relations
    kind = relations.kinds["tariffs"]
    assert (kind.label, kind.sign, kind.look["glyph"]) == ("Tariffs", -1, "¥")
    assert kind.begins == {"from": "raises tariffs on"}
    assert kind.several == {"from": "levies tariffs on each of"}
    assert kind.impersonal == "there are tariffs between {}"
    assert kind.aliases == ("trade war",)
    assert isinstance(relations.ties["tariffs-CHL-MLI"], Tie)


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("phrases: {from: does}", "it has no direction, so it takes `both`, not `from`"),
        ("directed: true, begins: {both: do}", "it has a direction, so it takes `from` and `to`"),
        ("look: {glyph: no}", "`glyph` takes one sign, such as ◈, not “no”"),
        ("impersonal: they quarrel", "`impersonal` takes a sentence with {} once"),
        ("refusal: true", "`refusal` keeps relations from the other, so its `sign` is “-”"),
        ("look: {colour: red}", "unknown key “colour”; keys here: glyph"),
    ],
)
def test_what_a_kind_cannot_say(tmp_path: Path, entry: str, message: str) -> None:
    kind = f'{{category: military, sign: "0", definition: A kind, {entry}}}'
    with pytest.raises(ReadError) as caught:
        reading(tmp_path, f"kinds:\n  own: {kind}\n")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("blockade", "sanctions"),
        ("base", "military base"),
        ("alliance", "defence pact"),
        ("Embargo", "sanctions"),
        ("invasion", "intervention"),
        ("free trade agreement", "trade agreement"),
        ("arms deal", "arms sale"),
        ("arms sail", "arms sale"),
        ("Bases", "military base"),
        ("troops", "military base"),
        ("wargames", "joint exercise"),
        ("mutual defense", "defence pact"),
        ("diplomatic relations", "recognition"),
        ("proxy wars", "intervention"),
        ("gas", "energy supply"),
    ],
)
def test_a_kind_is_told_by_what_it_is_called_elsewhere(word: str, key: str) -> None:
    assert meant_kind(word, kinds()) == f"; did you mean “{key}”?"


def test_no_word_is_for_two_kinds() -> None:
    every = [alias.casefold() for kind in kinds().values() for alias in kind.aliases]
    assert len(every) > 100
    assert len(set(every)) == len(every)
    assert not set(every) & set(kinds())
    assert all(kind.aliases for kind in kinds().values() if kind.key not in NO_OTHER_WORD)


NO_OTHER_WORD = {"interim agreement", "customs union", "nuclear sharing"}
