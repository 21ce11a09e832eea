"""A matrix of as many as may be, in much room and in little, opened once for all windows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser.chromium import ChromiumTab, Tabs
from tests.browser.own import page_of
from tests.browser.tab import Seen

CODES = [
    "ALB", "AND", "ARG", "AUS", "AUT", "BEL", "BGR", "BOL", "BRA", "CAN",
    "CHE", "CHL", "CHN", "COL", "CUB", "CYP", "CZE", "DEU", "DNK", "ECU",
    "EGY", "ESP", "EST", "FIN", "FRA", "GBR", "GEO", "GRC", "HRV", "HUN",
    "IND", "IRL", "IRN", "IRQ", "ISL", "ISR", "ITA", "JPN", "KAZ", "ZWE",
]  # fmt: skip
"""As many as have a row; by name Albania is the first of them, Zimbabwe the last."""
MANY = len(CODES)
CROWD = "title: Many\nas_of: 2024-06-30\ndeals:\n" + "".join(
    f"  - {{kind: entente, between: [{one}, {CODES[i - 1]}], since: 2001, id: t{i}}}\n"
    for i, one in enumerate(CODES)
)
ROWS_SEEN = """
(() => {
    const scroll = document.querySelector(".matrix-scroll").getBoundingClientRect();
    const head = document.querySelector("#matrix thead th").getBoundingClientRect();
    return [...document.querySelectorAll("#matrix tbody tr")].filter((row) => {
        const {top, bottom} = row.getBoundingClientRect();
        return top >= head.bottom - 1 && bottom <= scroll.bottom + 1;
    }).length;
})()
"""
CHOSEN_SEEN = """
[...document.querySelectorAll("#matrix .matrix-marked")].map((head) => {
    const {left, top, width, height} = head.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return head.contains(there) && getComputedStyle(head).backgroundColor;
})
"""
"""Of the heads of what is chosen: its colour, where it is seen."""
MORE = """
["matrix-wider", "matrix-higher"].filter((one) =>
    document.querySelector(".matrix-view").classList.contains(one))
"""
"""At which edges it is said that there is more."""
CELL = "document.querySelector('#matrix tbody td').offsetHeight"


@pytest.fixture(scope="module")
def crowded(tabs: Tabs, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ChromiumTab]:
    """The matrix of forty by name, opened once for all windows and themes."""
    file = page_of(CROWD, tmp_path_factory.mktemp("crowd"))
    with tabs.tab() as tab:
        tab.open(f"{file.as_uri()}#layout=matrix&order=name&select=")
        yield tab
        assert tab.seen() == Seen()


@pytest.fixture
def crowd(crowded: ChromiumTab) -> ChromiumTab:
    crowded.set(selection=None, focus=[], theme="light", date="2024-06-30")
    crowded.settle()
    return crowded


def in_window(tab: ChromiumTab, width: int, height: int) -> None:
    """Give the window another size, and wait until the page is laid out in it."""
    tab.resize(width, height)
    tab.until(f"window.innerWidth === {width} && window.innerHeight === {height}")
    tab.settle()


@pytest.mark.parametrize(
    ("width", "height", "theme", "rows"),
    [
        (1280, 720, "light", MANY),
        (1280, 720, "projector", 30),
        (1920, 1080, "light", MANY),
        (1920, 1080, "projector", MANY),
        (1093, 520, "light", 12),
        (375, 667, "light", 5),
        (360, 640, "light", 4),
        (360, 640, "projector", 2),
    ],
)
def test_forty_rows_have_room_and_who_is_chosen_is_in_sight(
    crowd: ChromiumTab, width: int, height: int, theme: str, rows: int
) -> None:
    in_window(crowd, width, height)
    for chosen in ("ZWE", "ALB"):
        crowd.set(selection=chosen, theme=theme)
        crowd.settle()
        assert crowd.evaluate(ROWS_SEEN) >= rows
        heads = crowd.evaluate(CHOSEN_SEEN)
        both = 2 if height > 700 else 1
        assert len([head for head in heads if head]) >= both, f"{chosen}: row and column"
        assert len({head for head in heads if head}) == 1, "both are marked alike"


@pytest.mark.parametrize("theme", ["light", "projector"])
def test_its_cells_are_as_large_beside_the_details_as_alone(crowd: ChromiumTab, theme: str) -> None:
    in_window(crowd, 1920, 1080)
    sizes = []
    for chosen in (None, "ZWE"):
        crowd.set(selection=chosen, theme=theme)
        crowd.settle()
        sizes.append(crowd.evaluate(CELL))
        assert crowd.page.locator("#details").is_visible() is bool(chosen)
    assert sizes[1] >= sizes[0] > 18


@pytest.mark.parametrize(("width", "height"), [(375, 667), (360, 640), (800, 450), (320, 256)])
def test_in_little_room_a_button_opens_what_is_said_of_it(
    crowd: ChromiumTab, width: int, height: int
) -> None:
    in_window(crowd, width, height)
    key, button = crowd.page.locator(".matrix-said"), crowd.page.locator(".matrix-fold")
    assert button.inner_text().strip() == "Key"
    assert not key.is_visible(), "the cells have the room"
    button.click()
    crowd.settle()
    assert button.get_attribute("aria-expanded") == "true"
    for part in (".matrix-caption", ".matrix-key li", ".matrix-how", ".csv"):
        one = key.locator(part).last
        one.scroll_into_view_if_needed()
        box, window = one.bounding_box(), key.bounding_box()
        assert box is not None
        assert window is not None
        assert window["x"] <= box["x"] <= box["x"] + box["width"] <= window["x"] + window["width"]
        assert one.evaluate(
            "(one) => { const {left, top, width} = one.getBoundingClientRect();"
            " return one.contains(document.elementFromPoint(left + width / 2, top + 6)); }"
        ), part
    button.click()
    crowd.settle()
    assert not key.is_visible()


def test_who_is_chosen_comes_into_sight_and_the_hand_leads_on(crowd: ChromiumTab) -> None:
    in_window(crowd, 1024, 600)
    crowd.set(selection="ZWE")
    crowd.settle()
    assert len([head for head in crowd.evaluate(CHOSEN_SEEN) if head]) == 2
    crowd.evaluate("document.querySelector('.matrix-scroll').scrollTo(0, 0)")
    crowd.set(date="2010-01-01")
    crowd.settle()
    assert crowd.evaluate("document.querySelector('.matrix-scroll').scrollTop") == 0
    crowd.set(selection=None, focus=["ALB", "AND"])
    crowd.settle()
    crowd.set(focus=["KAZ", "ZWE"])
    crowd.settle()
    assert crowd.evaluate("document.querySelector('.matrix-scroll').scrollTop") > 0


def test_it_says_that_there_is_more_until_that_is_seen(crowd: ChromiumTab) -> None:
    in_window(crowd, 375, 667)
    assert crowd.evaluate(MORE) == ["matrix-wider", "matrix-higher"]
    crowd.evaluate("document.querySelector('.matrix-scroll').scrollTo(1e4, 0)")
    crowd.until(f"JSON.stringify({MORE}) === '[\"matrix-higher\"]'")
    crowd.evaluate("document.querySelector('.matrix-scroll').scrollTo(0, 1e4)")
    crowd.until(f"JSON.stringify({MORE}) === '[\"matrix-wider\"]'")
    in_window(crowd, 1920, 1080)
    assert crowd.evaluate(MORE) == []


NUMBERS = """
[...document.querySelectorAll("#matrix .cell-number")].filter((one) => one.checkVisibility())
    .map((one) => one.getBoundingClientRect().height)
"""
DRAWN = """
[1, 2, 3].map((ties) => document.querySelector(
    `.matrix-sizes [data-ties="${ties}"] .cell-cooperation`).getBoundingClientRect().width)
"""


@pytest.mark.parametrize("theme", ["light", "projector"])
def test_a_number_stands_only_where_it_can_be_read(crowd: ChromiumTab, theme: str) -> None:
    """At 1280×720 numbers of eight pixels stood in forty columns."""
    crowd.set(selection=None, theme=theme)
    sizes, numbers = crowd.page.locator(".matrix-sizes"), crowd.page.locator(".matrix-numbers")
    in_window(crowd, 1280, 720)
    assert crowd.evaluate(CELL) < 16
    assert crowd.evaluate(NUMBERS) == []
    assert sizes.is_visible(), "what tells how many ties there are instead"
    assert not numbers.is_visible()
    one, two, three = crowd.evaluate(DRAWN)
    assert two - one > 2
    assert three - two > 2
    in_window(crowd, 1920, 1080)
    assert len(crowd.evaluate(NUMBERS)) > MANY
    assert min(crowd.evaluate(NUMBERS)) > 10
    assert not sizes.is_visible()
    assert numbers.is_visible()
