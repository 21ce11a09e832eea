"""Where English has changed, a translation is looked at again: its source is on record."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from graph.language import flat, language
from graph.vocabulary.kinds import kinds

RECORD = Path(__file__).with_name("translated.json")


def english() -> dict[str, str]:
    """The English of each message and of each kind of tie, in few letters."""
    texts: dict[str, object] = dict(flat(language().messages))
    for key, kind in kinds().items():
        texts[f"kinds.{key}"] = [kind.label, kind.definition, dict(kind.phrases)]
    return {
        key: sha256(json.dumps(text, sort_keys=True).encode()).hexdigest()[:8]
        for key, text in texts.items()
    }


def stale(record: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """What was translated from other words than there are now; what is new is not recorded yet."""
    return [key for key, digest in now.items() if record.get(key, digest) != digest]


def test_no_translation_is_of_words_that_have_changed() -> None:
    """Mend every language, then write it anew: `python -m tests.language.test_language`."""
    assert stale(json.loads(RECORD.read_text(encoding="utf-8")), english()) == []


def test_one_that_is_would_be_found() -> None:
    before = english()
    after = {**before, "kinds.loan": "0", "zoom.new": "1"}
    assert stale(before, after) == ["kinds.loan"]


def write() -> None:
    """Record that every translation is of the English that there is."""
    text = json.dumps(english(), indent=0) + "\n"
    RECORD.write_text(text, encoding="utf-8", newline="\n")
