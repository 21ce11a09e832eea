"""The matrix on slides and in pictures, before an audience, on a phone."""

from __future__ import annotations

import struct
from pathlib import Path

import pymupdf
import pytest

from tests.browser.chromium import ChromiumTab
from tests.browser.own import page_of

SLIDE = (33.867, 19.05)
KEY = ("They cooperate: 2", "They are in conflict or dispute: 1", "They do both: 0")
BLANK = ("with ties or without: 0", "no alliance shown binds them to help: 42")
STATES = (
    "United Arab Emirates, United States, United Kingdom, Saudi Arabia, Oman, Qatar, Iran, Egypt,"
    " Kuwait, Bahrain"
)
FILE = f"""\
title: A small gulf
as_of: 2024-06-30
deals:
  - {{kind: entente, between: [United Arab Emirates, United States], since: 2001, id: a}}
  - {{kind: entente, between: [Oman, Qatar], since: 2001, id: b}}
conflicts:
  - {{kind: rivalry, between: [Iran, Egypt], since: 2001, id: c}}
states: {{{", ".join(f"{name}: {{}}" for name in STATES.split(", "))}}}
stories:
  - title: Who with whom
    steps:
      - {{text: Look, date: 2010-01-01, layout: matrix, group: [{STATES}]}}
"""
CELL = "document.querySelector('#matrix tbody td').offsetHeight"
STEP = "#story=who-with-whom&step=1"


@pytest.fixture(scope="module")
def gulf_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return page_of(FILE, tmp_path_factory.mktemp("gulf")).as_uri()


def test_a_slide_holds_all_of_it_and_its_whole_key(tab: ChromiumTab, gulf_url: str) -> None:
    tab.open(f"{gulf_url}{STEP}&present=1")
    tab.settle()
    with pymupdf.open(stream=tab.pdf(*SLIDE), filetype="pdf") as document:
        page = document[0]
        words = " ".join(page.get_text().split())
        for said in (*KEY, *BLANK):
            assert said in words, said
        assert "3 ties" not in words, "the slide says what is said of it"
        assert words.count("United Arab Emirates") == 2
        for said in (*KEY, *BLANK, "United Arab Emirates"):
            for place in page.search_for(said):
                assert page.rect.contains(place), said


def test_the_longest_name_is_within_the_picture(tab: ChromiumTab, gulf_url: str) -> None:
    tab.open(f"{gulf_url}{STEP}")
    tab.settle()
    with pymupdf.open(stream=tab.pdf(21.0, 29.7), filetype="pdf") as document:
        assert " ".join(document[0].get_text().split()).count("United Arab Emirates") == 2


def test_a_wide_picture_is_filled(tab: ChromiumTab, gulf_url: str, tmp_path: Path) -> None:
    tab.open(f"{gulf_url}{STEP}")
    tab.page.locator("#zoom .save > button").click()
    tab.page.locator("[data-shape=wide]").click()
    with tab.page.expect_download() as waiting:
        tab.page.locator("[data-save=png]").click()
    path = tmp_path / "wide.png"
    waiting.value.save_as(path)
    assert struct.unpack(">II", path.read_bytes()[16:24]) == (2560, 1440)
    image = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.Pixmap(path.read_bytes()))
    blank = image.pixel(2, 2)[0]
    right = max(
        x
        for x in range(0, 2560, 4)
        if any(abs(image.pixel(x, y)[0] - blank) > 30 for y in range(0, 1440, 8))
    )
    assert right > 0.8 * 2560


def test_before_an_audience_it_grows_with_the_room(tab: ChromiumTab, gulf_url: str) -> None:
    tab.resize(1280, 720)
    tab.open(f"{gulf_url}{STEP}&present=1")
    tab.settle()
    small = tab.evaluate(CELL)
    assert small > 44
    tab.resize(1920, 1080)
    tab.settle()
    assert tab.evaluate(CELL) > 1.4 * small
    seen = "document.querySelector('.matrix-scroll')"
    assert tab.evaluate(f"{seen}.scrollHeight <= {seen}.clientHeight"), "all rows"
    assert tab.evaluate("document.querySelector('.matrix-grid').offsetHeight > 0.7 * innerHeight")


def test_on_a_phone_most_rows_and_the_whole_key_are_seen(tab: ChromiumTab, gulf_url: str) -> None:
    tab.resize(390, 844)
    tab.open(f"{gulf_url}{STEP}")
    tab.settle()
    rows = tab.evaluate(
        "(() => { const scroll = document.querySelector('.matrix-scroll');"
        " const {bottom} = scroll.getBoundingClientRect();"
        " return [...document.querySelectorAll('#matrix tbody tr')]"
        ".filter((row) => row.getBoundingClientRect().bottom <= bottom).length; })()"
    )
    assert rows >= 7
    tab.page.locator(".matrix-fold").click()
    tab.page.locator(".matrix-key li").last.wait_for(state="visible")
    cut = tab.evaluate(
        "[...document.querySelectorAll('.matrix-key li')]"
        ".filter((one) => one.getBoundingClientRect().right > innerWidth).length"
    )
    assert cut == 0
    heads = tab.evaluate(
        "[...document.querySelectorAll('#matrix thead .matrix-name')].map((head) => {"
        " const name = head.querySelector('bdi');"
        " if (getComputedStyle(name).display === 'none')"
        "   return getComputedStyle(head, '::after').content;"
        " return name.scrollHeight > name.clientHeight + 1 ? '' : name.textContent; })"
    )
    assert "" not in heads
    assert len(set(heads)) == 10
