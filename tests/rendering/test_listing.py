"""A panel is found by its file: the page lists what its folders hold."""

from __future__ import annotations

import re
from pathlib import Path

from graph.rendering import assets
from graph.rendering.linker import link
from graph.rendering.listing import LISTED, with_listing
from tests.rendering.test_linker import run

PAGE = Path(__file__).parents[2] / "graph" / "page"
SHOW = (
    f'import {{ PANELS }} from "./{LISTED}";\n'
    'console.log(PANELS.map(({ id }) => id).join(" "));\n'
)


def test_one_file_more_is_one_panel_more() -> None:
    modules = {
        "main.js": SHOW,
        "panels/one.js": 'export const PANEL = { id: "one" };\n',
        "panels/part.js": 'throw new Error("no panel");\n',
    }
    assert run(link(with_listing(modules), "main.js")) == "one"
    modules["table/other.js"] = 'export const PANEL = { id: "other" };\n'
    assert run(link(with_listing(modules), "main.js")) == "one other"


def test_a_page_without_panels_lists_none() -> None:
    assert run(link(with_listing({"main.js": SHOW}), "main.js")) == ""


def test_the_page_holds_all_that_its_folders_hold() -> None:
    declared = {
        script.name
        for script in PAGE.rglob("*.js")
        if re.search(r"^export const PANEL\b", script.read_text(encoding="utf-8"), re.MULTILINE)
    }
    linked = re.findall(r"^const \{ PANEL: panel\d+ \} = (\w+);", assets.script(), re.MULTILINE)
    assert len(linked) == len(set(linked)) == len(declared) > 0
    assert not (PAGE / LISTED).exists()
