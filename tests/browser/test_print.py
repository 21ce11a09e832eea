"""The page on paper: a picture on one page, a story step by step, the table as a table."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pymupdf
import pytest

import graph
from tests.browser.chromium import ChromiumTab
from tests.browser.own import page_of


def _printed(
    page: ChromiumTab, folder: Path, *, paper: str = "A4", landscape: bool = False
) -> pymupdf.Document:
    page.settle()
    path = folder / "page.pdf"
    page.page.pdf(path=path, format=paper, landscape=landscape, print_background=True)
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
        (
            {"layout": "matrix", "selection": "NATO"},
            ["Members of NATO", "5 states", "Croatia", "They cooperate"],
        ),
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
        assert len(document) == len(story.steps) + 1, "and the bibliography"
        for number in range(len(story.steps)):
            words = _words(document, number)
            assert f"{story.title}, step {number + 1} of {len(story.steps)}" in words
            assert "Sources" in words
    assert page.state()["story"] == {"id": "between", "step": 1}


SENTENCE = "In a long sentence of a lesson someone says to somebody else what both had known"
SOURCES = 12
CHANGES = 7


def _long_story() -> dict[str, Any]:
    """A step with little, steps with ever more, in the picture and on the map."""
    keys = [f"document-{number}" for number in range(SOURCES)]
    steps = [
        {
            "text": " ".join([*(SENTENCE.split() * 5)[: count - 1], f"Ending{count}."]),
            "focus": ["NATO"],
            "date": "2001-02-03",
            "layout": layout,
            "sources": keys[: count // 5],
            "changes": [
                f"Change {number} of {count}: {SENTENCE}."
                for number in range(CHANGES * count // 66)
            ],
        }
        for count in (5, 25, 45, 66)
        for layout in ("network", "map")
    ]
    document = {
        "title": "A document with a title that is as long as titles of documents are",
        "publisher": "An institute",
        "date": "2020",
    }
    members = {"United States": "1949", "Norway": "1949", "Hungary": "1999", "Poland": "1999"}
    return {
        "title": "Long",
        "as_of": "2024-06-30",
        "sources": {
            key: document | {"url": f"https://{key}.example.org/{'a-long-way/' * 9}"}
            for key in keys
        },
        "alliances": {"NATO": {"name": "A pact", "sources": keys[:3], "members": members}},
        "stories": [{"id": "long", "title": "A long story", "steps": steps}],
    }


@pytest.fixture(scope="module")
def long_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A page with a story that says much; JSON is YAML, too."""
    return page_of(json.dumps(_long_story()), tmp_path_factory.mktemp("long")).as_uri()


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_step_is_on_one_page_however_much_it_says(
    tab: ChromiumTab, long_url: str, tmp_path: Path, paper: str, landscape: bool
) -> None:
    tab.open(long_url)
    tab.set(story={"id": "long", "step": 2})
    steps = _long_story()["stories"][0]["steps"]
    with _printed(tab, tmp_path, paper=paper, landscape=landscape) as document:
        assert "Bibliography" in _words(document, len(steps))
        for number, step in enumerate(steps):
            words = _words(document, number)
            assert step["text"].split()[-1] in words
            for change in step["changes"]:
                assert change[:14] in words
            letters = words.replace(" ", "")
            for key in step["sources"]:
                assert f"https://{key}.example.org" in letters
            spans = [
                span
                for block in document[number].get_text("dict")["blocks"]
                for line in block.get("lines", [])
                for span in line["spans"]
            ]
            (title,) = [span for span in spans if "A long story, step" in span["text"]]
            assert title["size"] > 7.5, "the picture keeps a size at which it can be read"


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
    with _printed(page, tmp_path, paper="A5", landscape=True) as document:
        assert len(document) > 1
        for number in range(len(document)):
            assert {"From", "Kind", "Until"} <= set(_words(document, number).split()), number
    heads = [line for line in lines if line.strip() == "Since"]
    assert len(heads) <= len(lines) / 20, "the names of columns are not said in every row"
    assert rows
