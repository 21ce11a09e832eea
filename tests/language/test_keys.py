"""Every message that a script asks for is there, and every one that is there is asked for."""

from __future__ import annotations

import re
from pathlib import Path

from graph.language import flat, language

PAGE = Path(__file__).parents[2] / "graph" / "page"
SAID = re.compile(r"""(?:\b|\.)(?:say|sayParts|sayRow)\((["'])([a-z_.]+)\1""")
CHOSEN = re.compile(r"""(?:\b|\.)(?:say|sayParts)\(`([a-z_.]+)\.\$\{""")
"""One of a group of messages, by a word of the data: say(`signs.${word}`)."""


def _sources() -> str:
    files = [*PAGE.rglob("*.js"), PAGE / "template.html"]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_every_message_that_is_asked_for_is_there() -> None:
    known = dict(flat(language().messages))
    asked = {key for _, key in SAID.findall(_sources())}
    assert asked
    assert asked - set(known) == set()
    for group in CHOSEN.findall(_sources()):
        assert any(key.startswith(f"{group}.") for key in known), group


def test_every_message_that_is_there_is_asked_for() -> None:
    """Or named as a whole somewhere, as in a table of columns."""
    text = _sources()
    groups = tuple(f"{group}." for group in CHOSEN.findall(text))
    unused = {
        key
        for key, _ in flat(language().messages)
        if f'"{key}"' not in text and not key.startswith(groups)
    }
    assert unused == set()
