"""The page's texts in ASCII mean what they meant."""

import html
import json
import re

import pytest

from graph.errors import RenderError
from graph.rendering import portable

TEXTS = [
    "",
    "plain",
    "Côte d’Ivoire",
    "Україна",
    "中国",
    "\u2028\u2029\x85",
    "🇷🇸",
    "a\\b",
    "≥ 1 · 2",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_script_says_the_same(text: str) -> None:
    script = portable.script(json.dumps(text, ensure_ascii=False))
    assert script.isascii()
    assert json.loads(script) == text, "a text of JSON is one of JavaScript"


def test_a_letter_escaped_by_hand_is_refused() -> None:
    assert portable.script('"\\\\–"') == '"\\\\\\u2013"'
    with pytest.raises(RenderError, match="needs no escape"):
        portable.script('"\\–"')


@pytest.mark.parametrize("text", TEXTS)
def test_styles_say_the_same(text: str) -> None:
    written = portable.styles(text)
    assert written.isascii()
    # What CSS says of an escape: up to six digits, and one space that belongs to it.
    back = re.sub(r"\\([0-9a-f]{1,6}) ", lambda found: chr(int(found[1], 16)), written)
    assert back == text


def test_of_ascii_only_what_could_end_the_element_is_escaped_in_data() -> None:
    plain = "".join(map(chr, range(32, 127)))
    escaped = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", '"': '\\"', "\\": "\\\\"}
    assert portable.data(plain) == f'"{"".join(escaped.get(one, one) for one in plain)}"'


@pytest.mark.parametrize("text", [*TEXTS, "<b>&\"'</b>"])
def test_markup_and_data_say_the_same(text: str) -> None:
    written = portable.markup(text)
    assert written.isascii()
    assert "<" not in written
    assert html.unescape(written) == text.replace("\x85", html.unescape("&#133;"))
    data = portable.data({"text": text})
    assert data.isascii()
    assert not set(data) & set("<>&")
    assert json.loads(data) == {"text": text}
