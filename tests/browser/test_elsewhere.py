"""A saved SVG is the same picture in programs that know less of SVG than browsers do.

resvg (MIT) and MuPDF (AGPL: for tests alone, nothing of it is shipped) draw what Chromium draws.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pymupdf
import pytest
import resvg_py
from playwright.sync_api import Error

from tests.browser.chromium import ChromiumTab
from tests.browser.test_export import _save

Pixels = np.ndarray[Any, np.dtype[np.uint8]]
SCALE = 2

PARTS = """(() => {
    const box = (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left, top, left + width, top + height].map(Math.round);
    };
    const inside = ([left, top, right, bottom]) => left >= 0 && top >= 0
        && right <= window.innerWidth && bottom <= window.innerHeight && right > left;
    const all = (selector) => [...document.querySelectorAll(selector)];
    const texts = all("text:not([aria-hidden])").map((text) => ({
        text: text.textContent, colour: text.getAttribute("fill"), box: box(text),
        faint: text.hasAttribute("opacity") || text.hasAttribute("fill-opacity"),
    }));
    const flags = all("rect[stroke]").map((frame) => ({
        box: box(frame),
    }));
    const seen = (parts) => parts.filter((part) => inside(part.box));
    return { texts: seen(texts), flags: seen(flags), boxes: all("text, rect").map(box) };
})()"""


def _pixels(pixmap: pymupdf.Pixmap) -> Pixels:
    shape = (pixmap.height, pixmap.width, pixmap.n)
    return np.frombuffer(pixmap.samples, np.uint8).reshape(shape)[:, :, :3]


def _by_mupdf(path: Path) -> Pixels:
    with pymupdf.open(path) as document:
        return _pixels(document[0].get_pixmap(matrix=pymupdf.Matrix(SCALE, SCALE)))


def _by_resvg(path: Path) -> Pixels:
    return _pixels(pymupdf.Pixmap(bytes(resvg_py.svg_to_bytes(svg_path=str(path), zoom=SCALE))))


RENDERERS: dict[str, Callable[[Path], Pixels]] = {"MuPDF": _by_mupdf, "resvg": _by_resvg}


def _cut(pixels: Pixels, box: list[int]) -> np.ndarray[Any, np.dtype[np.float64]]:
    left, top, right, bottom = (SCALE * side for side in box)
    return pixels[top:bottom, left:right].astype(float)


def _ink(pixels: Pixels, text: dict[str, Any]) -> float:
    """How much of a text's box has the text's colour."""
    colour = [int(text["colour"][at : at + 2], 16) for at in (1, 3, 5)]
    far = np.abs(_cut(pixels, text["box"]) - colour).max(axis=2)
    return float((far < 70).mean())


def _strength(pixels: Pixels, text: dict[str, Any]) -> float:
    """How far a text stands out from what is around it."""
    cut = _cut(pixels, text["box"])
    paper = np.median(cut, axis=(0, 1))
    return float(np.percentile(np.abs(cut - paper).max(axis=2), 99))


def _means(values: Pixels, width: int = 8) -> np.ndarray[Any, np.dtype[np.float64]]:
    """The means of all squares of so many pixels."""
    sums = values.mean(axis=2).cumsum(axis=0).cumsum(axis=1)
    squares = sums[width:, width:] - sums[:-width, width:]
    return np.asarray((squares - sums[width:, :-width] + sums[:-width, :-width]) / width**2)


def _without(pixels: Pixels, boxes: list[list[int]], margin: int = 6) -> Pixels:
    rest = pixels.copy()
    for left, top, right, bottom in boxes:
        rows = slice(max(0, SCALE * (top - margin)), SCALE * (bottom + margin))
        rest[rows, max(0, SCALE * (left - margin)) : SCALE * (right + margin)] = 0
    return rest


def _parts(tab: ChromiumTab, svg: Path) -> dict[str, Any]:
    """What stands where in a saved picture, with the tab as large as it is."""
    tab.go(svg.as_uri())
    width, height = tab.evaluate(
        "['width', 'height'].map((side) => Number(document.documentElement.getAttribute(side)))"
    )
    tab.resize(width, height)
    parts: dict[str, Any] = tab.evaluate(PARTS)
    return parts


VIEWS = [
    {},
    {"theme": "dark", "selection": "EU"},
    {"layout": "map", "selection": "NATO"},
    {"compare": "1991-01-01"},
]


def _assert_texts_and_flags(drawn: Pixels, browser: Pixels, parts: dict[str, Any]) -> None:
    clear = [text for text in parts["texts"] if not text["faint"]]
    lost = [text for text in clear if _ink(drawn, text) < 0.35 * _ink(browser, text)]
    assert lost == []
    for text in parts["texts"]:
        if text["faint"]:
            assert abs(_strength(drawn, text) - _strength(browser, text)) < 20, text
    for flag in parts["flags"]:
        there = _cut(browser, flag["box"]).mean(axis=(0, 1))
        here = _cut(drawn, flag["box"]).mean(axis=(0, 1))
        assert np.abs(here - there).max() < 24, flag


def _shot(tab: ChromiumTab) -> bytes:
    """What a tab shows; a browser that is short of time may refuse at first."""
    try:
        return tab.page.screenshot()
    except Error:
        tab.settle()
        return tab.page.screenshot()


@pytest.mark.parametrize(
    "view",
    [
        {},
        {"theme": "dark", "selection": "EU"},
        {"layout": "map", "selection": "NATO"},
        {"compare": "1991-01-01"},
    ],
    ids=str,
)
def test_the_same_picture_in_other_programs(
    page: ChromiumTab, other_tab: ChromiumTab, tmp_path: Path, view: dict[str, Any]
) -> None:
    """Texts and flags as in a browser; the rest, dashes with their gaps, as in the page's PNG."""
    page.set(**view)
    path = _save(page, "svg", tmp_path)
    own = _pixels(pymupdf.Pixmap(_save(page, "png", tmp_path)))
    parts = _parts(other_tab, path)
    assert len(parts["texts"]) > 10
    assert any(text["faint"] for text in parts["texts"])
    assert len(parts["flags"]) >= 3
    shot = _shot(other_tab)
    browser = _pixels(pymupdf.Pixmap(shot)).repeat(SCALE, axis=0).repeat(SCALE, axis=1)
    rest = _means(_without(own, parts["boxes"]))
    for name, render in RENDERERS.items():
        drawn = render(path)
        _assert_texts_and_flags(drawn, browser, parts)
        there = _means(_without(drawn, parts["boxes"]))
        assert np.abs(there - rest).max() < 14, name


def test_nothing_is_used_that_few_programs_know(page: ChromiumTab, tmp_path: Path) -> None:
    text = _save(page, "svg", tmp_path).read_text("utf-8")
    for word in ("paint-order", "<use", "<symbol", "<image", "<style", "style=", "href="):
        assert word not in text
    assert text.count("<svg") == 1
