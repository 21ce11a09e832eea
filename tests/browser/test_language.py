"""The page in languages that nobody speaks: no plain English, nothing cut off, all mirrored.

The languages are made from English by tests/language/pseudo.py, and the file's own texts stand in a
third alphabet: a word in plain Latin letters is one that no translator can reach.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import pytest

import graph
from graph.rendering import page as page_of
from graph.rendering import portable
from tests.browser.chromium import ChromiumTab
from tests.browser.conftest import LESSON, SMALL
from tests.browser.controls import unfold_all
from tests.language.looked_at import ASIDE, OPENED, PARTS, VIEWS, allowed_in, opened_with, plain
from tests.language.pseudo import foreign, pseudo

Direction = Literal["ltr", "rtl"]
WORDS = Path(__file__).with_name("words.js").read_text(encoding="utf-8").rstrip(";\n")
ISOLATES = re.compile("[\u2066-\u2069]")
RENAMED, DATED = "Serbia", "names: [{name: Siam, until: '2024-06-30'}]"
"""It has another name than its usual one on every day of the small file."""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, graph.Relations]:
    """The fixtures with their own texts in another alphabet."""
    folder = tmp_path_factory.mktemp("own")
    loaded = {}
    for file in (SMALL, LESSON):
        path = folder / file.name
        text = foreign(file.read_text(encoding="utf-8"))
        text = text.replace(f"\n  {RENAMED}:\n", f"\n  {RENAMED}:\n    {DATED}\n", 1)
        path.write_text(text, encoding="utf-8")
        loaded[file.stem] = graph.load(path)
    return loaded


@pytest.fixture(scope="module")
def urls(
    own: Mapping[str, graph.Relations], tmp_path_factory: pytest.TempPathFactory
) -> Mapping[tuple[str, str], str]:
    """The pages by name and direction."""
    folder = tmp_path_factory.mktemp("pages")
    made = {}
    for name, relations in own.items():
        for direction in ("ltr", "rtl"):
            path = folder / f"{name}-{direction}.html"
            text = portable.MARK + page_of(relations, pseudo(direction))
            path.write_text(text, encoding="utf-8")
            made[name, direction] = path.as_uri()
    return made


@pytest.fixture(params=["ltr", "rtl"])
def direction(request: pytest.FixtureRequest) -> Direction:
    found: Direction = request.param
    return found


@pytest.fixture
def spoken(
    direction: Direction, urls: Mapping[tuple[str, str], str], tab: ChromiumTab
) -> ChromiumTab:
    """The small page in the language of that direction, as a first visitor sees it."""
    _open(tab, urls["small", direction], start=True)
    return tab


def _open(tab: ChromiumTab, url: str, *, start: bool = False) -> None:
    tab.open(url, start=start)
    tab.evaluate(WORDS)


def _texts(tab: ChromiumTab) -> list[str]:
    tab.settle()
    texts: list[str] = tab.evaluate("window.words.texts()")
    assert len(texts) > 50
    return texts


def test_no_view_has_plain_english_or_cuts_a_word(
    direction: Direction, spoken: ChromiumTab, own: Mapping[str, graph.Relations]
) -> None:
    """Nor does any call an actor by its name of other days."""
    tab, allowed = spoken, allowed_in(own["small"])
    english: dict[str, set[str]] = {}
    cut: dict[str, list[str]] = {}
    usual: dict[str, set[str]] = {}
    other_days = pseudo(direction).names[RENAMED]

    def look(name: str) -> None:
        texts = _texts(tab)
        english[name] = plain(texts, allowed)
        aside = "[...document.querySelectorAll('.names-line')].map((one) => one.innerHTML)"
        told = {text for text in texts if other_days in text}
        usual[name] = {text for text in told if text not in "".join(tab.evaluate(aside))}
        cut[name] = tab.evaluate("window.words.withoutRoom()")

    look("first visit")
    tab.page.locator(".legend-button").click()
    for name, view in VIEWS.items():
        tab.set(**view)
        unfold_all(tab)
        tab.until("document.querySelector('#live').textContent !== ''")
        look(name)
    tab.set(presenting=False, story=None, selection="SRB")
    for name, key in {"help": "?", "search": "/", "day": "d"}.items():
        tab.press(key)
        if name == "search":
            tab.type("s")
        look(name)
        tab.press("Escape")
    for name, button in OPENED.items():
        assert tab.page.locator(button).first.is_visible(), button
        tab.page.locator(button).first.click()
        look(name)
        tab.press("Escape")
    for name, view in opened_with().items():
        tab.set(**view, open={name: True})
        assert tab.page.locator(f"#{name}-title").is_visible(), name
        look(name)
        tab.set(open={name: False})
    _open(tab, f"{tab.address().split('#')[0]}#date=1066-01-01&select=ΝΕ&theme=9&story=ΝΕ&kinds=ΝΕ")
    look("a link that was bent")
    tab.set(date="1946-01-01", filters={"kinds": ["loan"]})
    look("nothing shown")
    assert {name: found for name, found in english.items() if found} == {}
    assert {name: found for name, found in cut.items() if found} == {}
    assert {name: found for name, found in usual.items() if found} == {}


def test_what_is_written_from_the_right_is_laid_out_from_the_right(
    urls: Mapping[tuple[str, str], str], tab: ChromiumTab, other_tab: ChromiumTab
) -> None:
    tabs = {"ltr": tab, "rtl": other_tab}
    for way, one in tabs.items():
        _open(one, urls["small", way])
        assert one.evaluate("document.documentElement.dir") == way
    for name in ("a state", "table", "compared", "first step"):
        at: dict[str, dict[str, float]] = {}
        for way, one in tabs.items():
            one.set(**VIEWS[name])
            one.settle()
            at[way] = one.evaluate(f"window.words.middles({PARTS!r})")
        ltr, rtl = at["ltr"], at["rtl"]  # where marks of events gather as its words leave room
        aside = {one for one in ltr.keys() & rtl.keys() if abs(ltr[one] - 0.5) > ASIDE}
        assert len(aside) > 8, name
        assert not {one for one in aside if (ltr[one] - 0.5) * (rtl[one] - 0.5) > 0}, name


@pytest.mark.parametrize(("way", "onward"), [("ltr", "ArrowRight"), ("rtl", "ArrowLeft")])
def test_the_arrow_that_leads_on_points_where_one_reads_to(
    urls: Mapping[tuple[str, str], str], tab: ChromiumTab, way: str, onward: str
) -> None:
    _open(tab, urls["small", way])
    tab.evaluate("document.querySelector('#time').focus()")
    tab.press(onward)
    assert tab.state()["date"] == "2021-02-24"
    tab.press("c")
    tab.evaluate("document.querySelector('.slider.second').focus()")
    tab.press(onward)
    assert tab.state()["compare"] == "2012-02-24"
    tab.set(compare=None, story={"id": "between", "step": 0})
    tab.evaluate("document.activeElement.blur()")
    tab.press(onward)
    assert tab.state()["story"]["step"] == 1
    first, last = tab.evaluate(
        "[0, -1].map((at) => [...document.querySelectorAll('.ticks span:not([hidden])')].at(at)"
        ".getBoundingClientRect().left)"
    )
    assert (last > first) == (way == "ltr")


def test_what_is_saved_is_in_the_page_s_language(
    direction: Direction, spoken: ChromiumTab, own: Mapping[str, graph.Relations], tmp_path: Path
) -> None:
    tab, allowed = spoken, allowed_in(own["small"])
    tab.page.locator(".legend-button").click()
    tab.set(selection="SRB", layout="map")
    tab.settle()
    tab.page.locator(".save > button").click()
    saved = {}
    for name, button in {"svg": "[data-save=svg]", "csv": "#table .csv"}.items():
        tab.set(panel="table" if name == "csv" else "picture")
        tab.settle()
        with tab.page.expect_download() as waiting:
            tab.page.locator(button).click()
        waiting.value.save_as(tmp_path / name)
        assert ISOLATES.search(waiting.value.suggested_filename) is None
        saved[name] = (tmp_path / name).read_text(encoding="utf-8-sig")
    texts = re.findall(r"<(?:text|title|desc)\b[^>]*>([^<]*)<", saved["svg"])
    assert len(texts) > 20
    assert pseudo(direction).names[RENAMED] not in saved["svg"] + saved["csv"]
    assert plain(texts, allowed) == set()
    rows = saved["csv"].splitlines()
    assert len(rows) > 10
    assert plain(rows, allowed) == set()
    assert ISOLATES.search(saved["csv"]) is None


def test_a_tooltip_and_a_printed_page_are_in_the_page_s_language(
    spoken: ChromiumTab, own: Mapping[str, graph.Relations]
) -> None:
    tab, allowed = spoken, allowed_in(own["small"])
    tab.page.locator(".legend-button").click()
    tab.set(selection="SRB")
    tab.settle()
    spots = tab.evaluate("window.words.spots()")
    lines = set()
    for x, y in spots[:20] + spots[-20:]:
        tab.page.mouse.move(x, y)
        tab.settle()
        lines.update(
            tab.evaluate(
                "[...document.querySelectorAll('.picture-tooltip:not([hidden]) > *')]"
                ".map((line) => line.textContent)"
            )
        )
    assert len(lines) > 10
    assert plain(lines, allowed) == set()
    tab.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert plain(_texts(tab), allowed) == set()


def test_the_file_s_own_texts_are_marked_with_their_language(spoken: ChromiumTab) -> None:
    """So that a voice reads them as what they are."""
    spoken.set(**VIEWS["a sale"])
    spoken.unfold()
    places = "#details bdi, #details p, #details a, #header h1"
    assert spoken.evaluate(f"window.words.unmarked({places!r}, 'Cyrillic')") == []
    assert spoken.evaluate("document.querySelectorAll('#details [lang=en]').length") > 5


def test_a_step_is_told_in_records(
    direction: Direction, urls: Mapping[tuple[str, str], str], tab: ChromiumTab
) -> None:
    _open(tab, urls["lesson", direction])
    tab.set(story={"id": "lesson", "step": 2})
    told = ISOLATES.sub("", tab.text(".story-changes ul"))
    russia, serbia = (pseudo(direction).names[name] for name in ("Russia", "Serbia"))
    assert re.search(f"{russia} [→←] {serbia}", told)
    assert pseudo(direction).vocabulary["kinds"]["arms sale"]["label"] in told
