"""A saved SVG is the same picture in programs that know less of SVG than browsers do.

resvg (MIT) and MuPDF (AGPL: for tests alone, nothing of it is shipped) draw what Chromium draws.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pymupdf
import pytest
import resvg_py

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
    const texts = [...document.querySelectorAll("text:not([aria-hidden])")]
        .filter((text) => !text.getAttribute("fill-opacity") && !text.closest("[opacity]"))
        .map((text) => ({
            text: text.textContent, colour: text.getAttribute("fill"), box: box(text),
        }));
    const flags = [...document.querySelectorAll("g[clip-path] + rect")]
        .filter((frame) => !frame.previousElementSibling.getAttribute("opacity"))
        .map((frame) => ({ box: box(frame) }));
    const seen = (parts) => parts.filter((part) => inside(part.box));
    return { texts: seen(texts), flags: seen(flags) };
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


@pytest.mark.parametrize(
    "view",
    [{}, {"theme": "dark", "selection": "EU"}, {"layout": "map", "selection": "NATO"}],
    ids=str,
)
def test_names_and_flags_are_seen_in_other_programs(
    page: ChromiumTab, other_tab: ChromiumTab, tmp_path: Path, view: dict[str, Any]
) -> None:
    page.set(**view)
    path = _save(page, "svg", tmp_path)
    other_tab.go(path.as_uri())
    width, height = other_tab.evaluate(
        "['width', 'height'].map((side) => Number(document.documentElement.getAttribute(side)))"
    )
    other_tab.resize(width, height)
    parts = other_tab.evaluate(PARTS)
    assert len(parts["texts"]) > 10
    assert len(parts["flags"]) >= 3
    shot = other_tab.page.screenshot()
    browser = _pixels(pymupdf.Pixmap(shot)).repeat(SCALE, axis=0).repeat(SCALE, axis=1)
    for name, render in RENDERERS.items():
        drawn = render(path)
        lost = [
            text["text"]
            for text in parts["texts"]
            if _ink(drawn, text) < 0.35 * _ink(browser, text)
        ]
        assert lost == [], name
        for flag in parts["flags"]:
            there = _cut(browser, flag["box"]).mean(axis=(0, 1))
            here = _cut(drawn, flag["box"]).mean(axis=(0, 1))
            assert np.abs(here - there).max() < 24, (name, json.dumps(flag))


def test_nothing_is_used_that_few_programs_know(page: ChromiumTab, tmp_path: Path) -> None:
    text = _save(page, "svg", tmp_path).read_text("utf-8")
    for word in ("paint-order", "<use", "<symbol", "<image", "<style", "style=", "href="):
        assert word not in text
    assert text.count("<svg") == 1
