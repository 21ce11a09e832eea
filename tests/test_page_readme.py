"""The page's README names every script of the page, and none that there is not."""

from __future__ import annotations

import re
from pathlib import Path

from graph.rendering.listing import LISTED

PAGE = Path(__file__).parents[1] / "graph" / "page"


def test_it_names_what_there_is() -> None:
    named = set(re.findall(r"[\w-]+\.js\b", (PAGE / "README.md").read_text(encoding="utf-8")))
    there = {script.name for script in PAGE.rglob("*.js")}
    others = {"b.js", "speak.js", LISTED}
    assert named - there == others, "an example, a part of the tests, what is written for a page"
    assert there - named == set()
