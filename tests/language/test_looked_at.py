"""No panel is left out where the page is looked at in a language that nobody speaks."""

from __future__ import annotations

import re
from pathlib import Path

import graph
from graph.rendering.listing import is_panel
from tests.language.looked_at import OTHERWISE, PANELS

PAGE = Path(graph.__path__[0]) / "page"
_ID = re.compile(r'export const PANEL = \{\s*id: "([^"]+)"')


def test_every_panel_is_looked_at() -> None:
    texts = [file.read_text(encoding="utf-8") for file in sorted(PAGE.rglob("*.js"))]
    found = [_ID.search(text) for text in texts if is_panel(text)]
    assert sorted(match[1] for match in found if match) == sorted([*PANELS, *OTHERWISE])
    assert all(found), "a PANEL begins with its id"
