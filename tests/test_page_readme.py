"""The READMEs name every folder and every script of the page, and none that there is not.

A panel is found by listing, so it need not be named there: its own first line says what it is for.
"""

from __future__ import annotations

import re
from pathlib import Path

from graph.rendering.listing import LISTED, is_panel

GRAPH = Path(__file__).parents[1] / "graph"
PAGE = GRAPH / "page"


def test_that_of_the_whole_names_every_folder() -> None:
    named = set(re.findall(r"^\| `(\w+)/`", (GRAPH / "README.md").read_text("utf-8"), re.MULTILINE))
    assert named == {one.parent.name for one in GRAPH.glob("*/__init__.py")} | {"page"}


def test_it_names_what_there_is() -> None:
    named = set(re.findall(r"[\w-]+\.js\b", (PAGE / "README.md").read_text(encoding="utf-8")))
    texts = {script: script.read_text(encoding="utf-8") for script in PAGE.rglob("*.js")}
    there = {script.name for script in texts}
    panels = {script for script, text in texts.items() if is_panel(text)}
    others = {"b.js", "speak.js", LISTED}
    assert named - there == others, "an example, a part of the tests, written for a page"
    assert {script.name for script in texts.keys() - panels} - named == set()
    untold = {one.name for one in panels if not re.match(r"/\*\*\s+(\* )?\S{2}", texts[one])}
    assert untold == set()
