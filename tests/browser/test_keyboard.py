"""The picture by the keyboard alone, what is said of it, and the picture under fingers."""

from __future__ import annotations

from tests.browser.chromium import ChromiumTab
from tests.browser.looking import find
from tests.browser.tab import Tab

SAID = "document.querySelector('#live').textContent"
FOCUSED = "document.activeElement.id"


def _walk(page: Tab) -> None:
    """Into the picture by its skip link, as a keyboard does."""
    page.evaluate("document.querySelector('a.skip[href=\"#picture\"]').focus()")
    page.press("Enter")
    page.until("document.activeElement.id === 'picture'")


def _said(page: Tab) -> str:
    said: str = page.evaluate(SAID)
    return said


def test_the_walk_begins_at_what_is_selected(any_page: Tab) -> None:
    _walk(any_page)
    any_page.press(".")
    any_page.press("Escape")
    assert any_page.state()["hover"] == "SRB"
    assert _said(any_page).startswith("Serbia, state, ")
    assert _said(any_page).endswith(", selected")


def test_arrows_walk_from_actor_to_actor(page: ChromiumTab) -> None:
    page.select(None)
    _walk(page)
    seen = {page.state()["hover"]}
    for key in ("ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft") * 3:
        page.press(key)
        seen.add(page.state()["hover"])
    assert len(seen) > 3
    assert seen <= set(page.visible()[0])
    assert page.state()["date"] == "2020-02-24"


def test_an_arrow_leads_that_way(page: ChromiumTab) -> None:
    _walk(page)
    places = page.evaluate(
        "Object.fromEntries(JSON.parse(document.querySelector('#relations-data').textContent)"
        ".actors.map(({ id, x, y }) => [id, [x, y]]))"
    )
    here = page.state()["hover"]
    for key, axis, way in (("ArrowRight", 0, 1), ("ArrowUp", 1, -1)):
        page.press(key)
        there = page.state()["hover"]
        if there != here:
            assert (places[there][axis] - places[here][axis]) * way > 0
        here = there


def test_along_the_ties_from_neighbour_to_neighbour(any_page: Tab) -> None:
    any_page.select("RUS")
    any_page.until(f"{SAID}.startsWith('Selected: Russia')")
    _walk(any_page)
    any_page.press(".")
    ties: dict[str, str] = {}
    while any_page.state()["hover"] not in ties:
        ties[any_page.state()["hover"]] = _said(any_page)
        any_page.press(".")
    assert "pantsir" in ties
    assert set(ties) <= set(any_page.visible()[1])
    assert all(f" of {len(ties)}: " in said for said in ties.values())
    while any_page.state()["hover"] != "pantsir":
        any_page.press(",")
    assert "Serbia" in _said(any_page)
    any_page.press(" ")
    assert any_page.state()["hover"] == "SRB"
    any_page.press(" ")
    assert any_page.state()["hover"] == "RUS"


def test_enter_selects_and_then_reads(page: ChromiumTab) -> None:
    page.select(None)
    page.until(f"{SAID} === 'Nothing selected'")
    _walk(page)
    page.press("Enter")
    chosen = page.state()["selection"]
    assert chosen == page.state()["hover"] is not None
    page.until(f"{SAID}.startsWith('Selected: ')")
    assert page.evaluate(FOCUSED) == "picture"
    page.press("Enter")
    assert page.evaluate(FOCUSED) == "details-title"
    page.press("Escape")
    page.settle()
    assert page.state()["selection"] is None
    assert page.evaluate(FOCUSED) == "picture"


def test_a_tie_is_selected_and_left(page: ChromiumTab) -> None:
    _walk(page)
    page.press(".")
    tie = page.state()["hover"]
    page.press("Enter")
    assert page.state()["selection"] == tie
    page.press("Escape")  # back from the tie to where the walker stands
    assert page.state()["hover"] == "SRB"
    assert page.state()["selection"] == tie
    page.press("Escape")
    assert page.state()["selection"] is None


def test_the_walk_ends_with_the_focus(page: ChromiumTab) -> None:
    _walk(page)
    page.press("ArrowUp")
    page.press("Tab")
    page.settle()
    assert page.state()["hover"] is None


def test_a_click_does_not_walk(page: ChromiumTab) -> None:
    x, y = find(page, "NATO")
    page.page.mouse.click(x, y)
    page.settle()
    assert page.state()["selection"] == "NATO"
    assert page.evaluate("document.querySelector('#picture').matches(':focus')")
    assert not _said(page).startswith("North Atlantic")


def test_a_ring_is_drawn_where_the_walker_stands(page: ChromiumTab) -> None:
    page.evaluate("document.querySelector('#legend button[aria-label^=Close]').click()")
    page.select(None)
    page.settle()
    before = page.page.locator("#picture").screenshot()
    _walk(page)
    page.settle()
    here = page.state()["hover"]
    page.set(hover=None)
    page.settle()
    ringed = page.page.locator("#picture").screenshot()
    assert ringed != before
    assert here in page.visible()[0]


def test_the_walker_stays_in_sight(page: ChromiumTab) -> None:
    """Also where the picture is so near that the next actor lies outside."""
    page.set(camera={"x": 0, "y": 0, "scale": 4})
    _walk(page)
    cameras = {str(page.state()["camera"])}
    for key in ("ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowUp"):
        page.press(key)
        page.settle()
        cameras.add(str(page.state()["camera"]))
        assert page.state()["camera"]["scale"] == 4
    assert len(cameras) > 1


def test_the_picture_is_named_and_described(page: ChromiumTab) -> None:
    page.settle()
    picture = page.page.locator("#picture")
    actors, ties = page.visible()
    kinds = {one["id"]: one["type"] for one in page.data()["actors"]}
    states = [id_ for id_ in actors if kinds[id_] == "state"]
    who = f"{len(states)} states and {len(actors) - len(states)} alliances"
    name = f"Network of {who} with {len(ties)} ties on 24 February 2020"
    assert picture.get_attribute("aria-label") == name
    described = picture.get_attribute("aria-describedby")
    assert "Arrow keys" in page.text(f"#{described}")
    page.set(layout="map", date="1999-03-24")
    page.settle()
    label = picture.get_attribute("aria-label") or ""
    assert label.startswith("Map of")
    assert label.endswith("24 March 1999")


def test_everything_is_reached_by_tab_and_shows_it(page: ChromiumTab) -> None:
    """What has the focus can be seen, is drawn with an outline, and none holds it for ever."""
    reached = set()
    page.evaluate("document.activeElement.blur()")
    for _ in range(150):
        page.press("Tab")
        name, outlined = page.evaluate(
            "(() => { const node = document.activeElement; const style = getComputedStyle(node);"
            " return [node.id || node.getAttribute('aria-label') || node.textContent.slice(0, 40)"
            " || node.getAttribute('data-key'), node === document.body"
            " || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1)]; })()"
        )
        assert outlined, name
        reached.add(name)
        if page.evaluate("document.activeElement === document.body"):
            break
    assert {"picture", "search", "time"} <= reached
    assert len(reached) > 30


def test_a_drag_of_the_slider_is_told_once_it_rests(page: ChromiumTab) -> None:
    page.evaluate(
        "void (window.told = 0, new MutationObserver(() => { window.told += 1; })"
        ".observe(document.querySelector('#live'), { childList: true }))"
    )
    page.after([{"date": f"{year}-01-01"} for year in range(1990, 2010)], "null")
    page.until(f"{SAID}.includes('1 January 2009')")
    assert page.evaluate("window.told") == 1
