"""The shipped file's form: what is pleasant to edit."""

from __future__ import annotations

import re

from tests.data.conftest import ROOT

WIDTH = 120
DOUBTED = re.compile(r"""[{,]\s*\w+: [^\s"'{}\[\],]*\?\s*[,}]""")
"""A value within braces that ends with a question mark and is not quoted."""


def test_no_line_is_longer_than_an_editor_shows() -> None:
    """But for an address, which cannot be broken: a line may be as long as the address makes it."""
    lines = (ROOT / "relations.yaml").read_text(encoding="utf-8").splitlines()
    long = {
        f"{number}: {line[:60]}…"
        for number, line in enumerate(lines, start=1)
        if len(line) > WIDTH and not any(len(word) > WIDTH * 2 // 3 for word in line.split())
    }
    assert long == set(), "fold it with `>-`, or write the entry as a block"


def test_every_reader_of_yaml_can_read_it() -> None:
    """PyYAML without libyaml takes a question mark within braces for the beginning of a key."""
    assert DOUBTED.search("members: {Mali: {since: 2011-04?, until: 2023}}")
    text = (ROOT / "relations.yaml").read_text(encoding="utf-8")
    found = [match[0] for match in DOUBTED.finditer(text)]
    assert found == [], "quote it"
