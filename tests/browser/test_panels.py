"""What is open and unfolded is part of the state: links open it, taking back leaves it."""

from __future__ import annotations

import pytest

from tests.browser.chromium import ChromiumTab

OPENED = """({
    panels: ["legend", "details", "compare", "table", "stories", "help"]
        .filter((id) => document.getElementById(id)?.getClientRects().length > 0),
    folds: [...document.querySelectorAll("details[data-fold][open]")]
        .map((one) => one.dataset.fold).sort(),
    lists: [...document.querySelectorAll("#legend .expander[aria-expanded=true]")].length,
})"""
FIRST = ["legend.alliances", "legend.kinds"]


def test_a_link_opens_what_was_open(tab: ChromiumTab, small_url: str) -> None:
    tab.open(
        f"{small_url}#select=-&open=legend.regions,legend.category-military,help&closed=legend.alliances"
    )
    opened = tab.evaluate(OPENED)
    assert opened["panels"] == ["legend", "help"]
    assert opened["folds"] == ["legend.kinds", "legend.regions"]
    assert opened["lists"] == 1
    tab.set(open={})
    tab.settle()
    assert tab.evaluate(OPENED) == {"panels": ["legend"], "folds": FIRST, "lists": 0}
    tab.set(open={"legend": False})
    assert tab.evaluate(OPENED)["panels"] == []


def test_what_a_hand_opens_stands_in_the_state(page: ChromiumTab) -> None:
    page.set(compare="1999-01-01")
    for selector in (
        "#legend [data-fold='legend.statuses'] summary",
        "#legend .expander[aria-expanded]",
        "#compare [data-fold='compare.began'] summary",
    ):
        page.page.locator(selector).first.click()
    # What is folded is told with the browser's next event.
    page.until("'compare.began' in window.relations.state().open")
    page.press("?")
    state = page.state()["open"]
    assert {key: state[key] for key in ("legend.statuses", "compare.began", "help")} == {
        "legend.statuses": True, "compare.began": False, "help": True,
    }  # fmt: skip
    assert [key for key in state if key.startswith("legend.category-")] != []
    page.press("Escape")
    page.until("window.relations.state().open.help === undefined")
    page.page.locator("#legend .panel-head .icon-button").click()
    assert page.state()["open"]["legend"] is False
    assert page.evaluate("document.activeElement.getAttribute('aria-controls')") == "legend"
    page.page.locator("[aria-controls=legend]").click()
    assert "legend" not in page.state()["open"]


@pytest.mark.parametrize("way", ["key", "history"])
def test_taking_back_leaves_open_what_is_open(page: ChromiumTab, way: str) -> None:
    day = page.state()["date"]
    page.set(date="1999-01-01")
    page.until("location.hash.includes('1999')")
    page.page.locator("[aria-controls=legend]").click()
    page.until("location.hash.includes('closed=legend')")
    if way == "key":
        page.press("Control+z")
    else:
        page.evaluate("history.back()")
    page.until("!location.hash.includes('1999')")
    assert page.state()["date"] == day
    assert page.state()["open"] == {"legend": False}
    page.until("location.hash === '#closed=legend'")


SEEN = """({
    rows: [...document.querySelectorAll("#table tr[data-id]")].slice(0, 20).map((row) =>
        row.dataset.id),
    sorted: document.querySelector("#table [aria-sort]")?.textContent,
    alone: document.querySelector(".table-only input")?.checked,
    events: [...document.querySelectorAll(".event-list:not([hidden]) .event-entry")].map((one) =>
        one.textContent),
    shape: document.querySelector(".save-shapes [aria-pressed=true]")?.dataset.shape,
})"""


def test_a_link_shows_what_was_chosen_and_listed(page: ChromiumTab) -> None:
    mark = page.page.locator(".event-mark.many").first
    mark.click()
    (key,) = page.state()["open"]
    assert key == f"time.events.{mark.get_attribute('data-key')}"
    assert mark.get_attribute("aria-expanded") == "true"
    page.press("Escape")
    page.page.locator(".save > button").click()
    assert page.state()["open"] == {"take": True}
    page.page.locator(".save-shapes button").nth(1).click()
    page.press("Escape")
    page.set(selection="HRV", panel="table")
    for _ in range(2):
        page.page.locator("#table thead .column-since button").click()
    page.page.locator(".table-only input").check()
    page.settle()
    page.page.locator("#table .row-button").first.click()
    page.page.locator(".events-button").click()
    page.settle()
    state, seen = page.state(), page.evaluate(SEEN)
    assert state["open"] == {"time.events": True}
    assert state["chosen"] == {
        "table.ties.by": "-since",
        "table.alone": "yes",
        "table.whose": "HRV",
        "take.shape": seen["shape"],
    }
    assert len(seen["events"]) > 0
    assert len(seen["rows"]) > 1
    page.until("location.hash.includes('open=time.events')")
    link = page.evaluate("location.hash")
    page.set(selection=None, panel="picture", open={}, chosen={})
    page.settle()
    assert page.evaluate(SEEN)["events"] == []
    page.until("!location.hash.includes('chosen=')")
    page.evaluate(f"location.hash = {link!r}")
    page.until("window.relations.state().panel === 'table'")
    page.settle()
    assert page.state() == state
    assert page.evaluate(SEEN) == seen
    page.press("Escape")
    assert page.state()["open"] == {}
