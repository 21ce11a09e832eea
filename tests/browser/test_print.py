"""The page on paper: a picture on one page, a story step by step, the table as a table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pymupdf
import pytest

import graph
from tests.browser.chromium import ChromiumTab


def _printed(page: ChromiumTab, folder: Path, **how: Any) -> pymupdf.Document:
    page.settle()
    path = folder / "page.pdf"
    page.page.pdf(path=path, format="A4", **({"print_background": True} | how))
    return pymupdf.open(path)


def _words(document: pymupdf.Document, at: int = 0) -> str:
    return " ".join(document[at].get_text().split())


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        ({}, ["Serbia", "Russia", "NATO", "Candidate", "[1]"]),
        ({"selection": None, "theme": "dark"}, ["A small world", "Russia", "Sources"]),
        (
            {"layout": "map", "selection": "EU"},
            ["European Union", "Members of EU", "Natural Earth"],
        ),
        ({"compare": "1991-01-01"}, ["Serbia", "Began"]),
    ],
    ids=str,
)
@pytest.mark.parametrize("landscape", [False, True])
def test_a_picture_with_its_words_on_one_page(
    page: ChromiumTab, tmp_path: Path, view: dict[str, Any], expected: list[str], landscape: bool
) -> None:
    page.set(**view)
    state = page.state()
    with _printed(page, tmp_path, landscape=landscape) as document:
        assert len(document) == 1
        words = _words(document)
        for word in [*expected, "24 February 2020", "as of 30 June 2024"]:
            assert word in words
        paper = document[0]
        assert paper.get_images() == [], "vectors, not a stretched bitmap"
        assert len(paper.get_drawings()) > 20
        pixmap = paper.get_pixmap(dpi=36, colorspace=pymupdf.csGRAY)
        assert min(pixmap.pixel(x, 2)[0] for x in range(0, pixmap.width, 5)) > 240
        assert sum(pixmap.samples) / len(pixmap.samples) > 215, "light, whatever the theme"
    assert page.state() == state
    assert page.page.locator("#paper").count() == 0
    assert page.evaluate("document.documentElement.dataset.theme") == state["theme"].replace(
        "auto", "light"
    )


def test_a_story_one_page_a_step(page: ChromiumTab, small: graph.Relations, tmp_path: Path) -> None:
    (story,) = [story for story in small.stories if story.id == "between"]
    page.set(story={"id": story.id, "step": 1}, theme="dark")
    with _printed(page, tmp_path) as document:
        assert len(document) == len(story.steps)
        for number in range(len(story.steps)):
            words = _words(document, number)
            assert f"{story.title}, step {number + 1} of {len(story.steps)}" in words
            assert "Sources" in words
    assert page.state()["story"] == {"id": "between", "step": 1}


def test_the_table_is_a_table_without_broken_words(page: ChromiumTab, tmp_path: Path) -> None:
    page.set(panel="table", theme="dark")
    with _printed(page, tmp_path) as document:
        lines = [line for sheet in document for line in sheet.get_text().splitlines()]
        rows = [
            row for sheet in document for table in sheet.find_tables() for row in table.extract()
        ]
        colours = document[0].get_pixmap(dpi=36, colorspace=pymupdf.csGRAY)
        assert sum(colours.samples) / len(colours.samples) > 215
    assert not [line for line in lines if line.rstrip().endswith(("-", "\u2010"))]
    assert {"From", "Kind", "To"} <= {word for line in lines for word in line.split()}
    assert any("Membership" in line for line in lines)
    heads = [line for line in lines if line.strip() == "Since"]
    assert len(heads) <= len(lines) / 20, "the names of columns are not said in every row"
    assert rows
