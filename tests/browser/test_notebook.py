"""The page as a notebook shows it: in a frame without an origin."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Frame

import graph
from tests.browser.chromium import ChromiumTab
from tests.browser.conftest import SMALL


@pytest.fixture
def cell(tab: ChromiumTab, tmp_path: Path) -> Frame:
    """The frame, in a page that holds what a notebook puts around it."""
    notebook = tmp_path / "notebook.html"
    notebook.write_text(
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Notebook</title>'
        f"<h1>Notebook</h1><div>{graph.load(SMALL)._repr_html_()}</div></html>",
        encoding="utf-8",
    )
    tab.go(notebook.as_uri())
    frame = tab.page.frames[1]
    frame.wait_for_function("window.relations")
    frame.evaluate("window.relations.ready")
    return frame


def test_the_picture_stands_and_can_be_used(cell: Frame) -> None:
    shown = cell.evaluate("window.relations.visible().actors")
    assert "SRB" in shown
    drawn = cell.evaluate(
        "[...document.querySelectorAll('canvas')].some((canvas) => canvas.getContext('2d')"
        ".getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value))"
    )
    assert drawn
    search = cell.locator("#search")
    search.fill("Serbia")
    search.press("Enter")
    cell.wait_for_function("window.relations.state().selection === 'SRB'")
    assert cell.locator("#details").is_visible()


def test_it_reaches_nothing_of_the_notebook(cell: Frame) -> None:
    assert cell.evaluate("window.origin") == "null"
    reached = """() => {
      try { return window.parent.document.title; } catch { return null; }
    }"""
    assert cell.evaluate(reached) is None
