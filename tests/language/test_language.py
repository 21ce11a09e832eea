"""The languages that there are, and the words that the page's own tests speak."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

import graph
from graph.errors import LanguageError
from graph.language import flat, language, languages, read

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


def test_what_a_language_lacks_is_said_in_english() -> None:
    about = "language: {name: Sindarin, locale: en, direction: ltr}"
    found = dict(flat(read(f"sjn:\n  {about}\n  skip: {{picture: Pado}}\n").messages))
    assert found["skip.picture"] == "Pado"
    assert found["skip.table"] == dict(flat(language().messages))["skip.table"]


def test_a_language_that_there_is_not() -> None:
    with pytest.raises(LanguageError, match=r"no language “en-US” here; did you mean “en”\?"):
        language("en-US")
    with pytest.raises(LanguageError, match="no language “tlh” here; there are: en"):
        graph.render(graph.load(SMALL), "tlh")


if __name__ == "__main__":
    ENGLISH.write_text(english(), encoding="utf-8", newline="\n")
