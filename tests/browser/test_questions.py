"""What a step has beside its text: a question that waits, a quotation, a number, a picture."""

from __future__ import annotations

from pathlib import Path

import pymupdf

from tests.browser.chromium import ChromiumTab
from tests.browser.tab import Tab


def place(page: Tab) -> tuple[object, str, str]:
    state = page.state()
    return state["story"], state["date"], state["layout"]


def test_the_answer_comes_with_the_next_click_and_the_picture_with_it(
    any_tab: Tab, asking_url: str
) -> None:
    any_tab.open(f"{asking_url}#story=asking")
    before = (0, "2005-01-01", "network")
    asked, answered = {"id": "asking", "step": 1}, {"id": "asking", "step": 1, "answered": True}
    assert place(any_tab)[1:] == before[1:]
    any_tab.press("PageDown")
    assert place(any_tab) == (asked, "2005-01-01", "network")
    assert "Who quarrels with whom?" in any_tab.text("#story")
    # The day is that of its text, though the picture is still of another.
    assert any_tab.text(".story-day") == "1 January 2016"
    for word in ("France with Mali.", "imposes sanctions"):
        assert word not in any_tab.text("#story")
    any_tab.press("PageDown")
    assert place(any_tab) == (answered, "2016-01-01", "map")
    assert "France with Mali." in any_tab.text("#story")
    any_tab.press("PageDown")
    assert place(any_tab)[0] == {"id": "asking", "step": 2}
    any_tab.press("PageUp")
    assert place(any_tab) == (answered, "2016-01-01", "map")
    any_tab.press("PageUp")
    assert place(any_tab) == (asked, "2005-01-01", "network")


def test_a_link_and_a_button_show_the_answer(tab: ChromiumTab, asking_url: str) -> None:
    tab.open(f"{asking_url}#story=asking&step=2")
    tab.page.get_by_role("button", name="Show the answer").click()
    tab.until("location.hash === '#story=asking&step=2&answer=1'")
    walked = tab.text("#story")
    tab.open(f"{asking_url}#story=asking&step=2&answer=1")
    assert tab.text("#story") == walked
    assert place(tab)[1:] == ("2016-01-01", "map")


def test_quotation_number_and_picture(tab: ChromiumTab, asking_url: str) -> None:
    tab.open(f"{asking_url}#story=asking&step=2")
    card = tab.page.locator("#story")
    assert card.get_by_role("blockquote").inner_text() == "We lend no more."
    assert card.locator(".story-quote figcaption").inner_text().startswith("A minister, A speech")
    assert "906 million USD" in card.locator(".story-number").inner_text()
    line = card.get_by_role("img", name="2017: 500, 2018: 704, 2019: 906")
    assert line.bounding_box()
    tab.open(f"{asking_url}#story=asking&step=3")
    picture = tab.page.get_by_role("img", name="A blue field")
    assert picture.evaluate("image => [image.complete, image.naturalWidth]") == [True, 160]
    assert "Made for tests" in tab.text("#story")


def test_on_paper_a_question_has_lines_to_write_on(
    tab: ChromiumTab, asking_url: str, tmp_path: Path
) -> None:
    tab.open(f"{asking_url}#story=asking")
    tab.settle()
    tab.page.pdf(path=tmp_path / "page.pdf", format="A4", print_background=True)
    document = pymupdf.open(tmp_path / "page.pdf")
    *sheets, answers = (" ".join(page.get_text().split()) for page in document)
    words = " ".join(sheets)
    for said in ("Who quarrels with whom?", "We lend no more.", "What would you ask next?"):
        assert said in words
    assert "France with Mali." not in words
    assert "France with Mali." in answers
    lines = [
        one["rect"].width
        for page in document
        for one in page.get_drawings()
        if one["rect"].height < 2 and one["rect"].width > 400
    ]
    assert len(lines) >= 2 * 3
    assert any(page.get_images() for page in document)
