"""What a link asks for in vain, nothing to see, days beyond the file: said, with a way out."""

from __future__ import annotations

import json

import pytest

from graph.selection import FILTERS
from tests.browser.chromium import ChromiumTab
from tests.browser.own import page_of
from tests.browser.tab import Tab

ENDED = """
title: An old pact
as_of: 2020-01-01
sources: {s: {title: A treaty}}
deals:
  - {kind: defence pact, between: [Norway, Sweden], since: 1900, until: 1914-06-28, sources: [s]}
"""

HEARD = """(() => {
    window.heard = { toast: [], live: [] };
    for (const [id, texts] of Object.entries(window.heard)) {
        const place = document.getElementById(id);
        const note = () => texts.push(place.textContent);
        new MutationObserver(note).observe(place, { childList: true });
    }
})()"""
"""Keeps what was said from now on: what goes by itself, and what something else is said after."""

TOAST = "document.querySelector('#toast').textContent"
"""Asked at once: it goes by itself."""


@pytest.fixture(scope="session")
def ended_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A page whose only tie ended a century before its day."""
    return page_of(ENDED, tmp_path_factory.mktemp("ended")).as_uri()


def test_what_a_link_asks_for_in_vain_is_seen_and_heard(any_tab: Tab, small_url: str) -> None:
    any_tab.open(f"{small_url}#date=2999-01-01&kinds=weapons&select=RUS&sel=SRB")
    state = any_tab.state()
    assert (state["date"], state["selection"]) == ("2024-06-30", "RUS")
    assert any_tab.visible()[1]
    for place in ("#notice", "#live"):
        any_tab.until(f"document.querySelector('{place}').textContent.includes('weapons')")
        words = any_tab.text(place)
        for part in ("The file ends on 30 June 2024", "kind of tie: “weapons”", "part: “sel”"):
            assert part in words
    any_tab.evaluate("document.querySelector('#notice [aria-label^=Close]').click()")
    assert any_tab.evaluate("document.querySelector('#notice').hidden")


def test_the_notice_is_of_the_link_and_goes_with_it(page: ChromiumTab) -> None:
    notice = page.page.locator("#notice")
    assert notice.is_hidden()
    page.evaluate("void (window.location.hash = 'kinds=weapons')")
    page.until("!document.querySelector('#notice').hidden")
    page.evaluate("void (window.location.hash = 'select=RUS')")
    page.until("window.relations.state().selection === 'RUS'")
    assert notice.is_hidden()


BENT = (
    "{}.",
    "{})",
    "{}%20",
    "{}%E2%80%8B",
    "{}%22%3E",
    "{}&gt;",
    "{}&fbclid=IwAR0",
    "{}?utm_source=mail",
)


def test_what_mails_and_chats_add_does_no_harm(any_tab: Tab, small_url: str) -> None:
    link = "date=2014-03-18&select=RUS&kinds=arms+sale,sanctions"
    bent = [form.format(link) for form in BENT]
    bent += [link.replace("&", "&amp;"), link.replace("=", "%3D"), link.replace("+", "%2520")]
    any_tab.open(small_url)
    for one in bent:
        for part, day in (("date=2001-01-01", "2001-01-01"), (one, "2014-03-18")):
            any_tab.evaluate(f"void (window.location.hash = {json.dumps(part)})")
            any_tab.until(f"window.relations.state().date === '{day}'")
        state = any_tab.state()
        found = (state["date"], state["selection"], sorted(state["filters"]["kinds"]))
        assert found == ("2014-03-18", "RUS", ["arms sale", "sanctions"]), one
        assert any_tab.evaluate("document.querySelector('#notice').hidden"), one


def test_set_leaves_out_the_same_and_tells(page: ChromiumTab) -> None:
    told = page.evaluate(
        "window.relations.set({date: '2999-01-01', filters: {kinds: ['weapons']}, layout: 'map'})"
    )
    assert told == [
        "The file ends on 30 June 2024, before 1 January 2999",
        "Unknown kind of tie: “weapons”",
    ]
    assert (page.state()["date"], page.state()["layout"]) == ("2024-06-30", "map")


def test_a_page_whose_ties_have_ended_leads_to_them(tab: ChromiumTab, ended_url: str) -> None:
    tab.open(ended_url)
    notice = tab.page.locator("#notice")
    assert "No tie stands on 1 January 2020" in notice.inner_text()
    tab.until("document.querySelector('#live').textContent.includes('No tie stands')")
    notice.get_by_role("button", name="Go to 28 June 1914").click()
    assert tab.state()["date"] == "1914-06-28"
    assert tab.visible()[1]
    assert notice.is_hidden()
    assert tab.evaluate("document.activeElement.id") == "picture"


def test_filters_that_hide_all_can_be_opened(page: ChromiumTab) -> None:
    page.set(filters={"kinds": []})
    notice = page.page.locator("#notice")
    assert "The filters hide all ties of 24 February 2020" in notice.inner_text()
    notice.get_by_role("button", name="Close the notice").click()
    assert notice.is_hidden()
    page.set(date="2020-03-01")
    notice.get_by_role("button", name="Show everything").click()
    assert page.state()["filters"] == dict.fromkeys(
        one.key for one in FILTERS.values() if one.reads
    )
    assert notice.is_hidden()


def test_a_state_that_is_gone_leads_to_who_came(page: ChromiumTab) -> None:
    page.open(page.evaluate("location.href.split('#')[0]") + "#date=1991-01-01&select=HRV")
    details = page.page.locator("#details")
    assert "Not there yet on 1 January 1991" in details.inner_text()
    details.get_by_role("button", name="Yugoslavia").click()
    assert (page.state()["selection"], page.state()["date"]) == ("YUG", "1991-01-01")
    page.set(date="2015-01-01")
    assert "No longer there" in page.text("#details")
    details.get_by_role("button", name="Croatia").click()
    assert (page.state()["selection"], page.state()["date"]) == ("HRV", "2015-01-01")
    page.set(date="1950-01-01")
    page.settle()
    details.get_by_role("button", name="Go to 25 June 1991").click()
    assert page.state()["date"] == "1991-06-25"
    page.settle()
    assert "Not there yet" not in page.text("#details")


@pytest.mark.parametrize(
    ("keys", "day", "words"),
    [
        ("01011800", "1941-04-25", "The file begins on 25 April 1941, after 1 January 1800"),
        ("12312999", "2024-06-30", "The file ends on 30 June 2024, before 31 December 2999"),
    ],
)
def test_a_typed_day_beyond_the_file_goes_to_its_end(
    page: ChromiumTab, keys: str, day: str, words: str
) -> None:
    page.evaluate(HEARD)
    for entered in (True, False):
        page.set(date="2010-01-01")
        page.press("d")
        page.type(keys)
        assert page.state()["date"].startswith("2010")
        if entered:
            page.press("Enter")
        else:
            page.page.locator("#search").focus()
        page.until(f"window.relations.state().date === '{day}'")
        page.settle()
        for place in ("toast", "live"):
            assert words in page.evaluate(f"window.heard.{place}.splice(0)")


def test_escape_takes_no_day(page: ChromiumTab) -> None:
    page.press("d")
    page.type("01011800")
    page.press("Escape")
    page.settle()
    assert page.state()["date"].startswith("2020")
    assert page.evaluate(TOAST) == ""


def test_so_does_a_compared_day(page: ChromiumTab) -> None:
    page.set(date="2020-01-01", compare="2004-05-01")
    page.settle()
    page.page.locator("#compare").get_by_label("Compared day").fill("1800-01-01")
    assert page.state()["compare"] == "2004-05-01"
    page.page.locator("#search").focus()
    assert page.state()["compare"] == "1941-04-25"
    assert page.evaluate(TOAST).startswith("The file begins on 25 April 1941")


FAR = ("x=999999&y=0&zoom=1", "x=-5000&y=-90000&zoom=20", "x=0&y=70000&zoom=0.05")


@pytest.mark.parametrize("layout", ["network", "map"])
@pytest.mark.parametrize("place", FAR)
def test_a_view_of_nowhere_says_so_and_leads_back(
    page: ChromiumTab, small_url: str, layout: str, place: str
) -> None:
    page.open(f"{small_url}#layout={layout}&{place}")
    notice = page.page.locator("#notice")
    assert "Nothing lies in this part of the picture." in notice.inner_text()
    page.until("document.querySelector('#live').textContent.includes('Nothing lies')")
    notice.get_by_role("button", name="Show all of it").click()
    page.settle()
    assert notice.is_hidden()
    assert page.evaluate("document.activeElement.id") == "picture"
    drawn = page.evaluate("window.relations.drawn().actors.length")
    assert drawn > 0


def test_whoever_moves_away_from_all_is_told_and_back_again(page: ChromiumTab) -> None:
    notice = page.page.locator("#notice")
    for camera, said in (
        ({"x": 900000, "y": 0, "scale": 1}, True),
        ({"x": 0, "y": 0, "scale": 0.05}, False),
        ({"x": 0, "y": -900000, "scale": 5}, True),
        (None, False),
    ):
        page.set(camera=camera)
        page.settle()
        assert notice.is_visible() == said
    page.set(camera={"x": 900000, "y": 0, "scale": 1}, filters={"kinds": []})
    page.settle()
    assert "The filters hide all ties" in notice.inner_text()
    assert "this part" not in notice.inner_text()


def test_between_two_actors_their_tie_is_something_to_see(page: ChromiumTab) -> None:
    page.evaluate(
        "(() => { const data = JSON.parse(document.querySelector('#relations-data').textContent);"
        " const place = (id) => data.actors.find((actor) => actor.id === id);"
        " const [a, b] = [place('SRB'), place('RUS')]; const [x, y] = [a.x + b.x, a.y + b.y];"
        " window.relations.set({ camera: { x: x / 2, y: y / 2, scale: 20 } }); })()"
    )
    page.settle()
    assert page.page.locator("#notice").is_hidden()
