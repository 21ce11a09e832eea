"""The languages that there are, and the words that the page's own tests speak."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

import graph
from graph import packaged
from graph.errors import LanguageError
from graph.language import SOURCE, flat, is_plural, language, languages, read
from graph.reference import gather
from graph.reference.languages import names_in
from graph.reference.states import known
from graph.rendering.words import Words
from graph.vocabulary.alliances import alliance_kinds
from graph.vocabulary.kinds import kinds
from graph.vocabulary.statuses import membership_statuses, statuses
from graph.vocabulary.words import categories, confidences, continents
from tests.language import test_translated

ENGLISH = Path(__file__).parents[1] / "page" / "english.json"
SMALL = Path(__file__).parents[1] / "fixtures" / "small.yaml"
PLACE = re.compile(r"\{(\w+)\}")


def english() -> str:
    found = language()
    words = {"code": found.code, "locale": found.locale, "direction": found.direction}
    return json.dumps(words | {"messages": found.messages}, indent=1, ensure_ascii=False) + "\n"


def test_the_tests_of_the_page_speak_the_page_s_english() -> None:
    """To write it anew: `python -m tests.language.test_language`."""
    assert ENGLISH.read_text(encoding="utf-8") == english()


def forms(message: str | Mapping[str, str]) -> list[str]:
    """The text of a message, or its texts for one, few, many, …"""
    return [message] if isinstance(message, str) else list(message.values())


@pytest.mark.parametrize("code", languages())
def test_a_language_has_every_message_with_its_placeholders(code: str) -> None:
    own = dict(flat(language(code).messages))
    for key, source in flat(language().messages):
        wanted = set(PLACE.findall(" ".join(forms(source))))
        for text in forms(own[key]):
            assert set(PLACE.findall(text)) <= wanted, key


@pytest.mark.parametrize("code", languages())
def test_no_group_is_written_twice(code: str) -> None:
    """YAML would silently take the last."""
    text = (Path(graph.__path__[0]) / "language" / f"{code}.yaml").read_text(encoding="utf-8")
    open_mappings = [yaml.compose(text)]
    while open_mappings:
        node = open_mappings.pop()
        if isinstance(node, yaml.MappingNode):
            keys = [key.value for key, _ in node.value]
            assert len(keys) == len(set(keys)), keys
            open_mappings += [value for _, value in node.value]


def own_messages(code: str) -> dict[str, Any]:
    """What a language's own file says, without English behind it."""
    ((_, groups),) = packaged.load("graph.language", f"{code}.yaml").items()
    return {key: one for key, one in groups.items() if key not in {"language", *NO_MESSAGES}}


TRANSLATED = [code for code in languages() if code != SOURCE]
NO_MESSAGES = ("vocabulary", "names")


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_language_says_all_that_english_says_and_nothing_else(code: str) -> None:
    own, source = (dict(flat(own_messages(one))) for one in (code, SOURCE))
    assert list(own) == list(source)
    for key, message in source.items():
        wanted = set(PLACE.findall(" ".join(forms(message))))
        said = set(PLACE.findall(" ".join(forms(own[key]))))
        assert wanted == said, key
        assert is_plural(own[key]) == is_plural(message), key


def words(code: str, group: str) -> dict[str, Any]:
    return dict(language(code).vocabulary[group])


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_language_has_the_whole_vocabulary(code: str) -> None:
    assert set(words(code, "kinds")) == set(kinds())
    for key, kind in kinds().items():
        own = words(code, "kinds")[key]
        assert set(own) == {"label", "definition", "phrases"}, key
        assert set(own["phrases"]) == set(kind.phrases), key
    statuses_of = words(code, "memberships")
    assert set(statuses_of) == set(membership_statuses())
    wanted = {"word", "phrase", "standing", "several", "heading"}
    assert all(set(own) == wanted for own in statuses_of.values())
    assert set(words(code, "statuses")) == set(statuses())
    assert set(words(code, "alliances")) == set(alliance_kinds())
    assert set(words(code, "categories")) == set(categories())
    of_pages = Words(language(code))
    assert {key: of_pages.category(key) for key in categories()} == words(code, "categories")
    labelled = {key for key, one in confidences().items() if one.label}
    assert set(words(code, "confidences")) == labelled


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_language_names_every_state_and_continent(code: str) -> None:
    found, own = names_in(code), language(code).names
    assert {fact.name for id_, fact in known().items() if id_ not in found} <= set(own)
    assert set(continents().values()) <= set(found)
    english = {name for fact in known().values() for name in (fact.name, *fact.aliases)}
    english |= {one for names in elsewhere_names() for one in names}
    assert set(own) <= english | shipped_names()


def shipped_names() -> set[str]:
    """What the shipped file calls states on other days."""
    text = (Path(__file__).parents[2] / "relations.yaml").read_text(encoding="utf-8")
    shipped = yaml.load(text, Loader=yaml.CSafeLoader)
    entries = filter(None, shipped["states"].values())
    return {dated["name"] for entry in entries for dated in entry.get("names", ())}


def elsewhere_names() -> list[list[str]]:
    """The names of other times, as names.yaml has them."""
    return list(packaged.load("graph.reference", "names.yaml")["elsewhere"].values())


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_names_are_those_that_cldr_has(code: str) -> None:
    """To write them anew: `python -m graph.reference.gather`."""
    assert dict(names_in(code)) == gather.named(code)


def test_french_has_its_spaces_quotation_marks_and_apostrophes() -> None:
    found = language("fr")
    texts = [text for _, one in flat(found.messages) for text in forms(one)]
    texts += [text for _, one in flat(found.vocabulary) for text in forms(one)]
    text = "\n".join([*texts, *found.names.values()])
    assert not re.search(r"(?<!\u202f)[;:!?»](?!\))", text.replace("(?)", ""))
    assert not re.search(r"«(?!\u202f)|[\"']", text)


def test_what_a_language_lacks_is_said_in_english() -> None:
    about = "language: {name: Sindarin, locale: en, direction: ltr}"
    found = dict(flat(read(f"sjn:\n  {about}\n  skip: {{picture: Pado}}\n").messages))
    assert found["skip.picture"] == "Pado"
    assert found["skip.table"] == dict(flat(language().messages))["skip.table"]


def test_a_language_that_there_is_not() -> None:
    with pytest.raises(LanguageError, match=r"no language “en-US” here; did you mean “en”\?"):
        language("en-US")
    there = f"no language “tlh” here; there are: {', '.join(languages())}"
    with pytest.raises(LanguageError, match=there):
        graph.render(graph.load(SMALL), "tlh")


if __name__ == "__main__":
    ENGLISH.write_text(english(), encoding="utf-8", newline="\n")
    test_translated.write()
