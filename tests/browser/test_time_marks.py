"""The numbers over the time line are true, and the time line says what they and the bars count."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from playwright.sync_api import Browser

from tests.browser import clock
from tests.browser.chromium import ChromiumTab

SELECTED = (None, "SRB", "USA", "NATO")
MARKS = """(() => {
    const seen = (one) => one && one.checkVisibility();
    const marks = [...document.querySelectorAll(".event-mark.many")];
    return {
        numbers: marks.map((one) => one.textContent),
        spoken: marks.map((one) => one.getAttribute("aria-label")),
        boxes: [...document.querySelectorAll(".event-shape, .bars-words")].filter(seen).map((one) =>
            (({left, right}) => [left, right])(one.getBoundingClientRect())),
        words: [document.querySelector(".bars-words")].filter(seen)
            .map((one) => one.textContent).join(),
        width: window.innerWidth,
    };
})()"""


@pytest.fixture(scope="module")
def world(chromium_browser: Browser, world_url: str) -> Iterator[ChromiumTab]:
    with clock.driven(chromium_browser, world_url) as tab:
        yield tab


@pytest.mark.parametrize(("width", "height"), [(360, 640), (375, 667), (800, 450), (1280, 720)])
def test_numbers_are_true_and_explained(world: ChromiumTab, width: int, height: int) -> None:
    clock.resize(world, width, height)
    found = clock.at_rest(world, [{"selection": id_} for id_ in SELECTED], MARKS)
    for selected, marks in zip(SELECTED, found, strict=True):
        assert marks["numbers"], selected
        for number, spoken in zip(marks["numbers"], marks["spoken"], strict=True):
            assert number.split()[0] == spoken.split()[0], "as many as it says"
        said = [one for one in [*marks["numbers"], marks["words"]] if "events" in one]
        assert said, f"what the numbers count, with {selected} at {width}"
        boxes = sorted(marks["boxes"])
        assert all(one[1] <= other[0] for one, other in pairwise(boxes)), boxes
        assert boxes[0][0] >= 0
        assert boxes[-1][1] <= marks["width"]


def test_a_mouse_on_the_bars_is_told_of_the_year(tab: ChromiumTab, world_url: str) -> None:
    tab.resize(1280, 720)
    tab.open(world_url)
    box = tab.page.locator(".bars").bounding_box()
    assert box is not None
    tab.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] - 4)
    year, rest = (tab.page.locator(".event-tip").text_content() or "").split(":", 1)
    tab.set(date=f"{int(year)}-12-31")
    _, ties = tab.visible()
    counted = int(rest.split()[0].replace(",", ""))
    assert counted >= len(ties) > 0, "all that were in force at some time of the year"
    tab.page.mouse.move(5, 5)
    assert tab.page.locator(".event-tip").is_hidden()
