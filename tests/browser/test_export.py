"""Pictures to save: an SVG of vectors and text, and a PNG of twice its size."""

from __future__ import annotations

import re
import struct
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

import graph
from tests.browser.chromium import ChromiumTab
from tests.browser.tab import Tab
from tests.fixtures.hostile import hostile

SVG = "{http://www.w3.org/2000/svg}"


ELEMENTS = {"svg", "title", "desc", "defs", "clipPath", "g", "path", "rect", "text"}


ELEMENTS |= {"circle", "ellipse"}  # in flags
PNG_START = b"\x89PNG\r\n\x1a\n"

CATCH = """
(() => {
    window.saved = [];
    URL.createObjectURL = (blob) => { window.saved.push(blob); return "about:blank#saved"; };
    HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };
})()
"""
"""Keeps what the page saves, for a browser whose downloads the tests do not see."""


def _save(page: ChromiumTab, kind: str, folder: Path) -> Path:
    page.settle()
    page.page.get_by_role("button", name="Save the picture").click()
    with page.page.expect_download() as waiting:
        page.page.locator(f"[data-save={kind}]").click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path


def _texts(root: ElementTree.Element) -> list[str]:
    return ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


def _assert_contained(path: Path) -> ElementTree.Element:
    """It is XML, asks nothing of anyone, runs nothing, and has no number that is none."""
    root = ElementTree.parse(path).getroot()
    raw = path.read_text("utf-8")
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= ELEMENTS
    for element in root.iter():
        assert not any(name.startswith("on") or name == "style" for name in element.attrib)
        assert element.get("href", "data:image/").startswith("data:image/")
    clips = {f"#{element.get('id')}" for element in root.iter(f"{SVG}clipPath")}
    assert {element.get("clip-path", "")[4:-1] for element in root.iter()} <= {"", *clips}
    assert not re.search(r"\b(NaN|undefined|Infinity)\b", raw)
    return root


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        ({}, ["Serbia", "Russia", "NATO"]),
        ({"selection": None}, ["A small world", "Russia", "Serbia", "NATO"]),
        ({"layout": "map", "selection": "EU"}, ["European Union", "Germany", "Members of EU"]),
        ({"compare": "1991-01-01"}, ["Serbia", "Began"]),
        ({"theme": "dark"}, ["Serbia"]),
        ({"layout": "matrix", "group": ["NATO"]}, ["Members of NATO", "Croatia", "Norway"]),
    ],
    ids=str,
)
def test_the_svg(
    page: ChromiumTab, tmp_path: Path, view: dict[str, Any], expected: list[str]
) -> None:
    page.set(**view)
    texts = _texts(_assert_contained(_save(page, "svg", tmp_path)))
    assert set(expected) <= set(texts)
    assert "Sources" in texts
    assert any("24 February 2020" in text for text in texts)
    assert any("30 June 2024" in text for text in texts), "as of"


def test_its_legend_and_sources_are_those_of_the_view(page: ChromiumTab, tmp_path: Path) -> None:
    texts = _texts(ElementTree.parse(_save(page, "svg", tmp_path)).getroot())
    assert {"Candidate", "Military, cooperation", "EU: European Union"} <= set(texts)
    assert any(text.startswith("[1] ") for text in texts)
    assert any("A yearly report" in text for text in texts)
    page.set(selection="EU", filters={"kinds": ["membership"]})
    texts = _texts(ElementTree.parse(_save(page, "svg", tmp_path)).getroot())
    assert "Member" in texts
    assert not any("cooperation" in text for text in texts)
    assert any(text.startswith("[1] ") for text in texts)


def test_the_png_is_twice_as_large(page: ChromiumTab, tmp_path: Path) -> None:
    svg = ElementTree.parse(_save(page, "svg", tmp_path)).getroot()
    path = _save(page, "png", tmp_path)
    assert path.name == "serbia-2020-02-24.png"
    start = path.read_bytes()[:24]
    assert start[:8] == PNG_START
    width, height = struct.unpack(">II", start[16:24])
    assert (width, height) == (2 * int(svg.get("width", "0")), 2 * int(svg.get("height", "0")))
    assert width >= 2 * 1000


def test_what_is_saved_changes_nothing_on_the_screen(page: ChromiumTab, tmp_path: Path) -> None:
    before = page.state()
    _save(page, "svg", tmp_path)
    page.evaluate("document.activeElement.blur()")
    assert page.state() == before


def test_the_menu(page: ChromiumTab) -> None:
    button = page.page.get_by_role("button", name="Save the picture")
    button.click()
    assert button.get_attribute("aria-expanded") == "true"
    assert page.evaluate("document.activeElement.dataset.save") == "png"
    page.press("Escape")
    assert page.page.locator("#save-choices").is_hidden()
    assert page.state()["selection"] == "SRB", "Escape closes the menu alone"


def test_hostile_text_stays_text(tab: ChromiumTab, tmp_path: Path) -> None:
    source = tmp_path / "hostile.html"
    source.write_text(graph.render(hostile()), encoding="utf-8", newline="\n")
    tab.open(source.as_uri())
    texts = _texts(_assert_contained(_save(tab, "svg", tmp_path)))
    assert any("<" in text for text in texts)


AT_REST = """new Promise((done) => {
  const parts = [...document.querySelectorAll("#header, #legend, #details, #timeline, #zoom")];
  const boxes = () => JSON.stringify(parts.map((part) => part.getBoundingClientRect()));
  let [before, same] = ["", 0];
  const look = () => {
    const now = boxes();
    same = now === before ? same + 1 : 0;
    before = now;
    if (same < 40) requestAnimationFrame(look);
    else done(true);
  };
  look();
})"""
"""Waits until the panels have kept their places for 40 frames: what lies between is saved."""


def test_both_browsers_draw_what_is_saved(any_page: Tab) -> None:
    any_page.evaluate(CATCH)
    any_page.evaluate(AT_REST)
    for kind in ("svg", "png"):
        any_page.evaluate("document.querySelector('[aria-label=\"Save the picture\"]').click()")
        any_page.evaluate(f"document.querySelector('[data-save={kind}]').click()")
    any_page.until("window.saved.length === 2")
    sizes = any_page.evaluate(
        "Promise.all(window.saved.map((blob) => new Promise((done, fail) => {"
        " const reader = new FileReader(); reader.onload = () => {"
        " const image = new Image(); image.onerror = () => fail(new Error(blob.type));"
        " image.onload = () => done([blob.type, image.naturalWidth, image.naturalHeight]);"
        " image.src = reader.result; }; reader.readAsDataURL(blob); })))"
    )
    by_type = {kind: (width, height) for kind, width, height in sizes}
    width, height = by_type["image/svg+xml"]
    assert by_type["image/png"] == (2 * width, 2 * height)
    svg = any_page.evaluate("window.saved.find((blob) => blob.type === 'image/svg+xml').text()")
    assert ElementTree.fromstring(svg.encode()).tag == f"{SVG}svg"
    assert any_page.evaluate("window.savedAs").startswith("serbia-2020-02-24.")


def _png_size(data: bytes) -> tuple[int, int]:
    assert data.startswith(PNG_START)
    width, height = struct.unpack(">II", data[16:24])
    return width, height


@pytest.mark.parametrize(("shape", "size"), [("wide", (1280, 720)), ("classic", (960, 720))])
def test_a_picture_in_a_shape(
    page: ChromiumTab, tmp_path: Path, shape: str, size: tuple[int, int]
) -> None:
    before = page.state()
    for kind in ("svg", "png"):
        page.page.get_by_role("button", name="Save the picture").click()
        page.page.locator(f"[data-shape={shape}]").click()
        with page.page.expect_download() as waiting:
            page.page.locator(f"[data-save={kind}]").click()
        waiting.value.save_as(tmp_path / kind)
    root = _assert_contained(tmp_path / "svg")
    assert (int(root.get("width", 0)), int(root.get("height", 0))) == size
    texts = _texts(root)
    assert {"Serbia", "Russia", "Sources"} <= set(texts)
    assert any("24 February 2020" in text for text in texts)
    last = max(float(text.get("y", 0)) for text in root.iter(f"{SVG}text"))
    assert last < size[1], "the words have room, too"
    assert _png_size((tmp_path / "png").read_bytes()) == (2 * size[0], 2 * size[1])
    assert page.state() == before | {"chosen": {"take.shape": shape}}
    assert page.page.locator(".save-place").count() == 0


def test_all_steps_in_one_file(tab: ChromiumTab, asking_url: str, tmp_path: Path) -> None:
    tab.open(f"{asking_url}#story=asking&step=2")
    for kind in ("svg", "png"):
        tab.page.get_by_role("button", name="Save the picture").click()
        with tab.page.expect_download() as waiting:
            tab.page.locator(f"[data-save=steps-{kind}]").click()
        assert waiting.value.suggested_filename == "asking-steps.zip"
        waiting.value.save_as(tmp_path / kind)
        with ZipFile(tmp_path / kind) as together:
            assert together.testzip() is None
            assert together.namelist() == [
                f"1-asking-step-1-2005-01-01.{kind}",
                f"2-asking-step-2-2016-01-01.{kind}",
                f"3-asking-step-3-2020-01-01.{kind}",
            ]
            together.extractall(tmp_path)
    assert "3 steps saved" in tab.page.locator("#toast").inner_text()
    for number, day in enumerate(("1 January 2005", "1 January 2016", "1 January 2020"), 1):
        (drawn,) = tmp_path.glob(f"{number}-*.svg")
        texts = _texts(_assert_contained(drawn))
        assert f"Asking, step {number} of 3" in texts
        assert "Sources" in texts
        assert any(day in text for text in texts)
        (bitmap,) = tmp_path.glob(f"{number}-*.png")
        assert _png_size(bitmap.read_bytes()) == (2560, 1440)
