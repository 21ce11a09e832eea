"""A story on paper: to hand out, and as slides; every step, question and source is in the text."""

from __future__ import annotations

import unicodedata

import pymupdf
import pytest

from tests.browser.chromium import ChromiumTab
from tests.browser.tab import Tab

A4, LETTER, SLIDE = (21.0, 29.7), (21.59, 27.94), (33.867, 19.05)
STEPS = ("At first there is one.", "Then there are three.", "And here it ends.")
QUESTIONS = ("Who quarrels with whom?", "What would you ask next?")
BESIDE = ("We lend no more.", "A minister", "906 million USD", "Made for tests")
BIBLIOGRAPHY = (
    "An institute. (2020). A report.",
    "A speech. (3 February 2001).",
    "A lesson that asks, as of 2024-06-30.",
)
ANSWER = "France with Mali."


def _texts(document: pymupdf.Document) -> list[str]:
    whole = (unicodedata.normalize("NFKC", page.get_text()) for page in document)
    return [" ".join(text.split()) for text in whole]


def _printed(tab: Tab, size: tuple[float, float]) -> pymupdf.Document:
    tab.settle()
    return pymupdf.open(stream=tab.pdf(*size), filetype="pdf")


def _light(page: pymupdf.Page) -> bool:
    samples: bytes = page.get_pixmap(dpi=20, colorspace=pymupdf.csGRAY).samples
    return sum(samples) / len(samples) > 215


@pytest.mark.parametrize("size", [A4, LETTER], ids=["A4", "Letter"])
def test_a_handout_has_every_step_question_and_source(
    tab: ChromiumTab, asking_url: str, size: tuple[float, float]
) -> None:
    tab.open(f"{asking_url}#story=asking&theme=dark")
    with _printed(tab, size) as document:
        texts = _texts(document)
        assert len(texts) == len(STEPS) + 1
        for text, step in zip(texts, STEPS, strict=False):
            assert step in text
            assert "A report, An institute, 2020" in text
        for said in (*QUESTIONS, *BESIDE, *BIBLIOGRAPHY):
            assert said in " ".join(texts)
        assert not any(ANSWER in text for text in texts), "the pupils write it"
        for said in BIBLIOGRAPHY:
            assert said in texts[-1]
        for page in document:
            assert (page.rect.width, page.rect.height) == pytest.approx(
                [side / 2.54 * 72 for side in size], abs=1.5
            )
            assert _light(page)
        lines = [
            one
            for one in document[1].get_drawings()
            if one["rect"].height < 2 and one["rect"].width > 300
        ]
        assert len(lines) >= 3, "to write on"


def test_slides_have_every_step_as_it_is_presented(any_tab: Tab, asking_url: str) -> None:
    any_tab.open(f"{asking_url}#story=asking&step=2&present=1&theme=dark")
    before = any_tab.state()
    with _printed(any_tab, SLIDE) as document:
        texts = _texts(document)
        assert len(texts) == len(STEPS) + 1, "a step a page, and the bibliography"
        for number, step in enumerate(STEPS):
            assert step in texts[number]
            assert f"step {number + 1} of 3" in texts[number]
        for said in (*QUESTIONS, *BESIDE, ANSWER, "Who says so: An institute, 2020"):
            assert said in " ".join(texts)
        for said in BIBLIOGRAPHY:
            assert said in texts[-1]
        for page in document:
            assert page.rect.width / page.rect.height == pytest.approx(16 / 9, rel=0.01)
            assert _light(page)
        drawn = document[1]
        assert not drawn.get_images(), "vectors"
        assert len(drawn.get_drawings()) > 20
    assert any_tab.state() == before
    assert any_tab.evaluate("document.querySelectorAll('.paper, .slide-place').length") == 0


def test_from_the_menu(tab: ChromiumTab, asking_url: str) -> None:
    """The browser's own dialog is not there to be seen: what it would print is."""
    tab.open(f"{asking_url}#story=asking")
    tab.evaluate(
        "(() => { window.print = () => { dispatchEvent(new Event('beforeprint'));"
        " window.laid = ['.paper-step', '.paper-slide', '.paper-page']"
        ".map((one) => document.querySelectorAll(one).length);"
        " dispatchEvent(new Event('afterprint')); }; })()"
    )
    laid = {}
    for kind in ("handout", "slides", "view"):
        tab.page.get_by_role("button", name="Save the picture").click()
        tab.page.locator(f"[data-save={kind}]").click()
        laid[kind] = tab.evaluate("window.laid")
    assert laid == {"handout": [3, 0, 4], "slides": [0, 4, 0], "view": [0, 0, 1]}
    tab.evaluate("(() => { window.print = () => {}; })()")
    tab.page.get_by_role("button", name="Save the picture").click()
    tab.page.locator("[data-save=slides]").click()
    assert "prints nothing" in tab.page.locator("#toast").inner_text()
