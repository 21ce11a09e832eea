"""What other words are taken for: keys that exist."""

from graph.packaged import load
from graph.reading.schema import schema

WORDS: dict[str, list[str]] = load("graph.reading.document", "elsewhere.yaml")


def test_each_word_leads_to_keys_of_the_file() -> None:
    made = schema()
    keys = set(made["properties"])
    for record in made["$defs"].values():
        keys.update(record.get("properties", {}))
    assert {key for meant in WORDS.values() for key in meant} <= keys


def test_words_are_written_as_they_are_looked_for() -> None:
    assert [word for word in WORDS if word != word.casefold()] == []
