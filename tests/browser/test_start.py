"""The first ten seconds: what to do, at the left; the line above the picture; the years played."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser.chromium import ChromiumTab, Tabs
from tests.browser.conftest import LESSON
from tests.browser.controls import look
from tests.browser.own import page_of

BECAUSE = "Serbia has a good reason to come first."
STORIES = 5
VIEW = f"""view:
  date: 2020-02-24
  select: Serbia
  alliances: [NATO, EU]
  because: {BECAUSE}
  play: {{since: 1990-01-01, focus: [NATO]}}
"""
PLAYING = "document.querySelector('#timeline').classList.contains('playing')"
# A browser warns who reads one canvas again and again, so a copy is read.
BLANK = """
[...document.querySelectorAll('.start-picture')].some((canvas) => {
    const { width, height } = canvas;
    const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, width, height);
    return new Set(new Uint32Array(data.buffer)).size < 20;
})
"""


PHONE = 720
"""Up to so many pixels across what to do first is a sheet, which is folded at first."""
SHARE_OF_PICTURE = """(() => {
    const box = (id) => document.getElementById(id).getBoundingClientRect();
    return (box("start").top - box("header").bottom) / window.innerHeight;
})()"""


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The lesson with more stories, and a view that says all that one can say."""
    place = tmp_path_factory.mktemp("start")
    text = LESSON.read_text(encoding="utf-8")
    lines = [VIEW if line.startswith("view:") else f"{line}\n" for line in text.splitlines()]
    more = "".join(
        f"  - {{id: more-{i}, title: More {i}, steps: [{{text: One., focus: [Serbia, Russia]}}]}}\n"
        for i in range(STORIES - 2)
    )
    return page_of("".join(lines) + more, place).as_uri()


@pytest.fixture
def first(tab: ChromiumTab, url: str) -> ChromiumTab:
    """The page as a first visitor sees it."""
    tab.open(url, start=True)
    return tab


def _start(page: ChromiumTab, name: str) -> None:
    page.page.locator("#start").get_by_role("button", name=name).click()
    page.settle()


def _headline(page: ChromiumTab) -> str:
    """The line above the picture; "" where there is none."""
    page.settle()
    line = page.page.locator("#headline")
    return line.inner_text() if line.is_visible() else ""


def test_the_start_stands_in_place_of_the_filters(first: ChromiumTab) -> None:
    assert first.page.locator("#start").is_visible()
    assert first.page.locator("#legend").is_hidden()
    assert first.text("#start-title") == "Who stands with whom?"
    assert first.page.locator(".start-story").count() == 3
    first.until(f"!({BLANK})")
    _start(first, f"All {STORIES} stories")
    assert first.page.locator("#stories").get_by_role("listitem").count() == STORIES
    first.press("Escape")
    _start(first, "Another one")
    assert first.state()["story"] == {"id": "another-one", "step": 0}
    assert first.page.locator("#start").is_hidden()
    first.press("Escape")
    assert first.page.locator("#start").is_visible()


def test_a_small_picture_is_not_there_until_it_is_drawn(tab: ChromiumTab, url: str) -> None:
    """Three dots stood there, which seemed to be what it shows."""
    tab.page.add_init_script("window.requestIdleCallback = (run) => { window.idle = run; };")
    tab.open(url, start=True)
    pictures = tab.page.locator(".start-picture")
    assert [one.is_visible() for one in pictures.all()] == [False] * 3
    tab.evaluate("window.idle({ timeRemaining: () => 99 })")
    tab.until(f"!({BLANK})")
    assert [one.is_visible() for one in pictures.all()] == [True] * 3


def test_filters_come_when_asked_for_and_are_remembered(first: ChromiumTab, url: str) -> None:
    button = first.page.locator(".legend-button")
    assert button.get_attribute("aria-label") == "Filters: Alliances: 2 of 2"
    button.click()
    assert first.page.locator("#legend").is_visible()
    assert first.page.locator("#start").is_hidden()
    first.set(pairs=2, filters={"kinds": ["arms sale"]})
    assert button.get_attribute("aria-label") == (
        "Filters: 3 in use. Alliances: 2 of 2. Ties: 1 of 3. Pairs with 2 ties or more"
    )
    assert first.text(".legend-button .button-count") == "3"
    first.page.get_by_role("button", name="Show everything").first.click()
    first.settle()
    assert button.get_attribute("aria-label") == "Filters"
    assert first.page.locator(".legend-button .button-count").is_hidden()
    first.open(url, start=True)
    assert first.page.locator("#legend").is_visible()
    first.page.get_by_role("button", name="Close the filters").click()
    assert first.page.locator("#start").is_visible()
    first.page.get_by_role("button", name="Close the start").click()
    first.open(url, start=True)
    assert first.page.locator("#legend").is_hidden()
    assert first.page.locator("#start").is_hidden()
    first.page.get_by_role("button", name="What to do first").click()
    assert first.page.locator("#start").is_visible()


def test_the_line_above_the_picture(first: ChromiumTab) -> None:
    assert _headline(first) == BECAUSE
    first.set(date="2019-12-01")
    assert _headline(first) == ""  # something is chosen, and it is no longer the first view
    _start(first, "Explore freely")
    assert first.state()["selection"] is None
    assert first.page.locator("#start").is_hidden()
    one = _headline(first)
    _, ties = first.visible()
    assert one.startswith(f"{len(ties)} ties on 1 December 2019")
    assert "Latest: " in one
    first.set(filters={"alliances": ["NATO"]})
    two = _headline(first)
    assert two != one
    assert two.startswith(f"{len(first.visible()[1])} ties on")
    first.set(filters={"regions": ["Europe"]})
    assert _headline(first).startswith(f"Europe: {len(first.visible()[1])} ties on")
    first.page.locator("#headline button").last.click()
    assert first.state()["selection"] is not None
    assert _headline(first) == ""
    first.set(selection=None, story={"id": "lesson", "step": 0})
    assert _headline(first) == ""


# The sign that parts two of them stands right before a part; beyond the line's beginning it is cut.
PARTS = """(() => {
  const line = document.querySelector("#headline");
  const cut = getComputedStyle(line).overflowX === "hidden";
  const box = (element) => element.getBoundingClientRect();
  return [...line.querySelectorAll(".headline-part")].map((part, i, all) => ({
    cut, whole: part.getClientRects().length === 1,
    begins: i === 0 || box(part).top >= box(all[i - 1]).bottom - 2,
    left: box(part).left - box(line).left,
    room: parseFloat(getComputedStyle(part, "::before").width) || 0,
  }));
})()"""


@pytest.mark.parametrize("size", [(1280, 720), (900, 700), (700, 800), (390, 844)])
def test_what_parts_the_line_above_the_picture_stands_at_no_end_of_a_line(
    tab: ChromiumTab, url: str, size: tuple[int, int]
) -> None:
    tab.resize(*size)
    tab.open(f"{url}#select=&date=2019-12-01", start=True)
    tab.settle()
    parts = tab.evaluate(PARTS)
    assert len(parts) > 1
    for part in parts:
        assert part["whole"], "another begins where its last line ends"
        assert part["cut"]
        if part["begins"]:
            assert abs(part["left"]) < 1, "and its sign is beyond the line's beginning"
        else:
            assert part["left"] >= part["room"] > 0, "its sign has room before it"


@pytest.fixture
def lively(tabs: Tabs, url: str) -> Iterator[ChromiumTab]:
    """The page for a first visitor who likes motion."""
    with tabs.tab() as opened:
        opened.page.emulate_media(reduced_motion="no-preference")
        opened.open(url, start=True)
        yield opened


def test_the_years_are_played_and_stop_where_one_clicks(lively: ChromiumTab) -> None:
    _start = lively.page.locator("#start").get_by_role("button", name="Play 1990 to today")
    _start.click()
    assert lively.evaluate(PLAYING)
    assert lively.state()["focus"] == ["NATO"]
    assert lively.state()["selection"] is None
    lively.until("document.querySelector('#headline').textContent.includes('Joined NATO')")
    lively.page.mouse.click(640, 400)
    stopped = lively.state()
    assert "1999-03-12" <= stopped["date"] < "2024-06-30"
    assert not lively.evaluate(PLAYING)
    lively.frames(20)
    assert lively.state()["date"] == stopped["date"]


@pytest.mark.parametrize("size", [(360, 640), (375, 667), (390, 844), (640, 960)])
def test_on_a_phone_the_first_view_is_the_picture(
    tab: ChromiumTab, url: str, size: tuple[int, int]
) -> None:
    tab.resize(*size)
    tab.open(url, start=True)
    unfold = tab.page.get_by_role("button", name="Show the stories")
    story = tab.page.locator(".start-story").first
    assert tab.evaluate(SHARE_OF_PICTURE) >= 0.5
    assert story.is_hidden()
    key = tab.page.locator(".line-key-fold")
    assert key.is_visible()
    assert unfold.get_attribute("aria-expanded") == "false"
    unfold.click()
    assert story.is_visible()
    assert unfold.get_attribute("aria-expanded") == "true"
    unfold.click()
    tab.settle()
    assert tab.evaluate(SHARE_OF_PICTURE) >= 0.5
    tab.resize(1280, 720)
    assert story.is_visible()
    assert unfold.is_hidden()


def test_in_every_window(tab: ChromiumTab, url: str) -> None:
    for size in ((320, 480), (390, 844), (800, 450), (1093, 520), (1280, 720)):
        tab.resize(*size)
        tab.open(url, start=True)
        if size[0] <= PHONE:
            assert look(tab).faults == [], size
            _start(tab, "Show the stories")
        found = look(tab)
        assert found.faults == [], size
        seen = "\n".join(found.seen)
        assert [one for one in ("Play 1990", "Explore", f"All {STORIES}") if one not in seen] == []
        assert found.picture is not None
        assert found.picture > (0.15 if size[1] >= 520 else 0), size
