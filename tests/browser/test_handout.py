"""A story on paper: to hand out, and as slides; every step, question and source is in the text."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pymupdf
import pytest

from graph.rich import plain, rich
from tests.browser.chromium import ChromiumTab
from tests.browser.own import page_of
from tests.browser.tab import Tab
from tests.shipped import shipped

A4, LETTER, SLIDE = (21.0, 29.7), (21.59, 27.94), (33.867, 19.05)
LYING = (29.7, 21.0)
STEPS = ("At first there is one.", "Then there are three.", "And here it ends.")
QUESTIONS = ("Who quarrels with whom?", "What would you ask next?")
BESIDE = ("We lend no more.", "A minister", "906 million USD", "2017 2019", "Made for tests")
BIBLIOGRAPHY = (
    "An institute. (2020). A report.",
    "A speech. (2001, February 3).",
    "A lesson that asks, as of 2024-06-30.",
)
ANSWER = "France with Mali."
DAYS = ("1 January 2005", "1 January 2016")
WAITING = "France imposes sanctions on Mali"


def _texts(document: pymupdf.Document) -> list[str]:
    whole = (unicodedata.normalize("NFKC", page.get_text()) for page in document)
    return [" ".join(text.split()) for text in whole]


def _printed(tab: Tab, size: tuple[float, float]) -> pymupdf.Document:
    tab.settle()
    return pymupdf.open(stream=tab.pdf(*size), filetype="pdf")


def _light(page: pymupdf.Page) -> bool:
    samples: bytes = page.get_pixmap(dpi=20, colorspace=pymupdf.csGRAY).samples
    return sum(samples) / len(samples) > 215


@pytest.mark.parametrize(
    ("any_tab", "size"), [("chromium", A4), ("firefox", LETTER)], indirect=["any_tab"]
)
def test_a_handout_has_every_step_question_and_source(
    any_tab: Tab, asking_url: str, size: tuple[float, float]
) -> None:
    any_tab.open(f"{asking_url}#story=asking&theme=dark")
    with _printed(any_tab, size) as document:
        texts = _texts(document)
        assert len(texts) == len(STEPS) + 2
        for text, step in zip(texts, STEPS, strict=False):
            assert step in text
            assert "A report, An institute, 2020" in text
        for said in (*QUESTIONS, *BESIDE, *BIBLIOGRAPHY):
            assert said in " ".join(texts)
        *written_on, answers = texts
        assert not any(ANSWER in text for text in written_on), "the pupils write it"
        assert DAYS[0] in texts[1], "the picture waits for the answer"
        assert DAYS[1] in texts[1], "its words do not"
        assert not any(WAITING in text for text in written_on)
        for said in (QUESTIONS[0], ANSWER, DAYS[1], WAITING):
            assert said in answers
        assert QUESTIONS[1] not in answers, "it has none"
        for said in BIBLIOGRAPHY:
            assert said in written_on[-1]
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
        assert len(texts) == len(STEPS) + 2, "a step a page, its answer, and the bibliography"
        for number, page in enumerate((0, 1, 1, 2)):
            assert STEPS[page] in texts[number]
            assert f"step {page + 1} of 3" in texts[number]
        asked, answered = texts[1:3]
        assert QUESTIONS[0] in asked
        assert DAYS[1] in asked
        assert DAYS[0] not in asked
        assert ANSWER not in asked
        assert WAITING not in asked
        for said in (ANSWER, DAYS[1], WAITING):
            assert said in answered
        for said in (*QUESTIONS, *BESIDE, ANSWER, "Who says so: An institute, 2020"):
            assert said in " ".join(texts)
        for said in BIBLIOGRAPHY:
            assert said in texts[-1]
        for page in document:
            assert page.rect.width / page.rect.height == pytest.approx(16 / 9, rel=0.01)
            assert _light(page)
        drawn = document[2]
        assert not drawn.get_images(), "vectors"
        assert len(drawn.get_drawings()) > 20
    with _printed(any_tab, LYING) as document:
        assert len(document) == len(STEPS) + 2, "whether or not the browser takes the slides' size"
        for page in document:
            (left, top, *_), *_ = page.get_text("words")
            above = (page.rect.height - page.rect.width * 9 / 16) / 2
            assert 0 < left < 40
            assert above < top < above + 40, "in the middle of the sheet"
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
    assert laid == {"handout": [3, 0, 5], "slides": [0, 5, 0], "view": [0, 0, 1]}
    tab.page.get_by_role("button", name="Save the picture").click()
    tab.press("Escape")
    assert tab.page.locator("[data-save=view]").is_hidden()
    assert tab.state()["story"]["id"] == "asking", "the list is closed, and no more"
    tab.evaluate("(() => { window.print = () => {}; })()")
    tab.page.get_by_role("button", name="Save the picture").click()
    tab.page.locator("[data-save=slides]").click()
    assert "prints nothing" in tab.page.locator("#toast").inner_text()


def _bare(text: str) -> str:
    """Letters alone: a line may end anywhere, and a picture writes its letters one by one."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def test_shipped_stories_are_on_paper_whole(tab: ChromiumTab, world_url: str) -> None:
    """A third of them, by turns as a handout and as slides: each takes a second."""
    relations = shipped().relations
    tab.open(world_url)
    for number, story in enumerate(relations.stories[::3]):
        slides = number % 2 == 1
        tab.set(story={"id": story.id, "step": 0}, presenting=slides)
        with _printed(tab, SLIDE if slides else A4) as document:
            texts = [_bare(page.get_text()) for page in document]
        assert all(texts), "no page is empty"
        count = len(story.steps)
        for at, step in enumerate(story.steps, start=1):
            place = _bare(f"{story.title}, step {at} of {count}")
            page = "".join(text for text in texts if place in text)
            assert _bare(plain(rich(step.text))) in page, (story.id, at)
            assert _bare(step.question or "") in page
        last = "".join(texts[count:])
        for key in {key for step in story.steps for key in step.cited}:
            assert _bare(relations.sources[key].title) in last, (story.id, key)


def test_words_on_a_slide_are_as_small_as_they_must_be(tab: ChromiumTab, tmp_path: Path) -> None:
    changes = [f"Change {number}: what someone said to somebody else." for number in range(9)]
    step = {"text": "Much is said of little. " * 8, "changes": changes}
    stories = [{"title": "Much", "steps": [step, {"text": "Little."}]}]
    file = {"title": "Much", "as_of": "2024-06-30", "stories": stories}
    tab.open(f"{page_of(json.dumps(file), tmp_path).as_uri()}#story=much&present=1")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    cut = "one.scrollHeight - one.clientHeight"
    bodies = "[...document.querySelectorAll('.slide-body')]"
    assert all(by <= 1 for by in tab.evaluate(f"{bodies}.map((one) => {cut})"))
    size = "parseFloat(getComputedStyle(one.querySelector('.story-text')).fontSize)"
    much, little = tab.evaluate(f"{bodies}.map((one) => {size})")
    assert 15 < much < little
    tab.evaluate("dispatchEvent(new Event('afterprint'))")


@pytest.mark.parametrize("size", [(1093, 520), (1280, 720)])
def test_words_beside_a_picture_are_fitted_when_it_is_there(
    tab: ChromiumTab, tmp_path: Path, size: tuple[int, int]
) -> None:
    pixmap = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 600, 500))
    pixmap.clear_with(90)
    pixmap.save(str(tmp_path / "grey.png"))
    image = {"file": "grey.png", "alt": "Grey", "credit": "Made for tests"}
    changes = [f"Change {number}: what someone said to somebody else." for number in range(18)]
    asked = {"question": "Why is it grey?", "answer": "It is so.", "waits": True}
    step = {"text": "Much is said of little. " * 6, "image": image, "changes": changes, **asked}
    stories = [{"title": "Grey", "steps": [{"text": "Look."}, step]}]
    file = {"title": "Grey", "as_of": "2024-06-30", "stories": stories}
    shown = page_of(json.dumps(file), tmp_path).as_uri()
    tab.resize(*size)
    tab.open(f"{shown}#story=grey&present=1")
    tall = tab.evaluate(
        "(() => { dispatchEvent(new Event('beforeprint'));"
        " const tall = document.querySelector('.slide-body img').offsetHeight;"
        " dispatchEvent(new Event('afterprint')); return tall; })()"
    )
    assert tall > 100, "on a slide it has its room before it is there"
    tab.press("PageDown")
    tab.until("[...document.querySelectorAll('.story-image img')].every((one) => one.complete)")
    tab.settle()
    cut = "(one => one.scrollHeight - one.clientHeight)(document.querySelector('.story-body'))"
    assert tab.evaluate(cut) <= 1
    height = "document.querySelector('.story-image img').offsetHeight"
    high = tab.evaluate(height)
    tab.press("PageDown")
    assert tab.evaluate(cut) <= 1
    assert tab.evaluate(height) < high, "it gives way first"
    least = "Math.min(innerHeight, innerWidth * 0.5625) / 100 * 2.25"
    sizes = "[...document.querySelectorAll('.story-body :is(p, .changes li:not([hidden]))')]"
    small = f"{sizes}.filter((one) => parseFloat(getComputedStyle(one).fontSize) < {least} - 0.01)"
    assert tab.evaluate(f"{small}.map((one) => one.textContent)") == []
    assert tab.evaluate(f"{sizes}.length") > 4
    shown = tab.evaluate("document.querySelectorAll('.changes li:not([hidden])').length") - 1
    assert 1 < shown < len(changes), "as many as there is room for, and how many more"
    assert tab.page.locator(".changes-more").inner_text() == f"… and {len(changes) - shown} more"
