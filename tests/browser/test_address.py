"""The address: a link reproduces a view, and a link from anyone does no harm."""

import json
from typing import Any

import pytest

import graph
from graph.model import State
from tests.browser.chromium import ChromiumTab
from tests.browser.tab import Tab

VIEWS: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "date and selection": (
        {"date": "1999-04-01", "selection": "NATO"},
        ("date=1999-04-01", "select=NATO"),
    ),
    "nothing selected": ({"selection": None}, ("select=-",)),
    "filters": (
        {
            "filters": {
                "alliances": ["EU", "NATO"],
                "kinds": ["arms sale", "membership", "war"],
                "statuses": ["", "in delivery", "member"],
                "regions": ["Europe", "North America"],
            }
        },
        ("alliances=", "kinds=", "statuses=", "regions="),
    ),
    "everything": (
        {"filters": {"alliances": None, "kinds": None, "statuses": None, "regions": None}},
        ("kinds=*",),
    ),
    "nothing": ({"filters": {"alliances": [], "kinds": []}}, ("alliances=", "kinds=")),
    "all but one": ({"filters": {"alliances": ["EU", "NATO", "WPO"]}}, ("alliances=!EAEU",)),
    "zoom": ({"camera": {"x": 120, "y": -45, "scale": 1.625}}, ("x=120", "y=-45", "zoom=1.625")),
    "a tie, focus and theme": (
        {"selection": "pantsir", "focus": ["SRB", "RUS"], "theme": "dark"},
        ("select=pantsir", "focus=SRB,RUS", "theme=dark"),
    ),
}


def _lists_sorted(state: dict[str, Any]) -> dict[str, Any]:
    filters = {name: ids and sorted(ids) for name, ids in state["filters"].items()}
    return {**state, "filters": filters}


@pytest.mark.parametrize("view", VIEWS)
def test_a_link_brings_the_view_back(page: ChromiumTab, other_tab: ChromiumTab, view: str) -> None:
    partial, parts = VIEWS[view]
    page.set(**partial)
    link = page.address(*parts)
    other_tab.open(link)
    assert _lists_sorted(other_tab.state()) == _lists_sorted(page.state())
    assert other_tab.visible() == page.visible()


def test_a_link_brings_all_of_it_back_at_once(any_page: Tab, small_url: str) -> None:
    for partial, _ in VIEWS.values():
        any_page.set(**partial)
    link = any_page.address("theme=dark", "zoom=1.625", "alliances=!EAEU")
    before, shown = any_page.state(), any_page.visible()
    any_page.open(small_url)
    assert any_page.state() != before
    any_page.open(link)
    assert _lists_sorted(any_page.state()) == _lists_sorted(before)
    assert any_page.visible() == shown


def test_an_unchanged_page_has_no_hash(page: ChromiumTab, small_url: str) -> None:
    page.set(date="2000-01-01")
    page.address("date=2000-01-01")
    page.set(date="2020-02-24")
    page.until("window.location.hash === ''")
    assert page.address() == small_url


def test_a_hash_typed_into_the_open_page_is_followed(any_page: Tab) -> None:
    any_page.evaluate("void (window.location.hash = 'date=2008-03-01&select=XKX')")
    any_page.until("window.relations.state().selection === 'XKX'")
    assert any_page.state()["date"] == "2008-03-01"


def test_back_and_undo(page: ChromiumTab) -> None:
    page.select("NATO")
    page.address("select=NATO")
    page.set(date="2010-01-01")
    page.address("date=2010-01-01")
    page.evaluate("history.back()")
    page.until("window.relations.state().date === '2020-02-24'")
    assert page.state()["selection"] == "NATO"
    page.press("Control+z")
    page.until("window.relations.state().selection === 'SRB'")
    page.press("Control+y")
    page.until("window.relations.state().selection === 'NATO'")


HOSTILE = [
    "=&=&&&===",
    "%",
    "select=%E0%A4%A",
    "date=%E0%A4%A&alliances=%&kinds=%%%&focus=%FF",
    "select=__proto__",
    "select=constructor&focus=toString,__proto__,hasOwnProperty",
    "__proto__=1&constructor=1&prototype[x]=1&__proto__[polluted]=1",
    "alliances=__proto__&kinds=constructor&statuses=toString&regions=valueOf",
    "story=__proto__&step=9999999",
    "story=between&step=-1",
    "story=between&step=9999",
    "date=2020-13-45",
    "date=0000-00-00&compare=9999-99-99",
    "date=99999-01-01",
    "x=NaN&y=NaN&zoom=NaN",
    "x=Infinity&y=-Infinity&zoom=1e999",
    "x=1&y=1&zoom=0",
    "x=1&y=1&zoom=-3",
    "x=999999999&y=1&zoom=1",
    "layout=evil&panel=evil&theme=%3Cscript%3E",
    "select=%3Cimg%20src%3Dx%20onerror%3Dwindow.hit%3D1%3E",
    "select=<script>window.hit=1</script>",
    "hover=SRB&filters=null&selection=SRB",
    "select=" + 30_000 * "A",
    "&".join(f"key{number}=value" for number in range(2_000)),
    "alliances=" + ",".join(4_000 * ["NATO"]),
    "kinds=!" + 9_000 * ",",
]


def _assert_harmless(page: Tab, small: graph.Relations, usual: dict[str, Any], hash_: str) -> None:
    """Whatever the hash says that means nothing is ignored."""
    state = page.state()
    known = {
        "alliances": set(small.actors),
        "kinds": set(small.kinds) | set(usual["filters"]["kinds"]),
        "statuses": {tie.status or "" for tie in small.ties.values()},
        "regions": {actor.continent for actor in small.actors.values() if isinstance(actor, State)},
    }
    for name, ids in known.items():
        assert set(state["filters"][name] or ()) <= ids, hash_[:80]
    assert page.evaluate("window.hit === undefined && ({}).polluted === undefined")
    if state["story"]:  # it exists, and its step is the nearest that does
        last = "9" in hash_
        assert state["story"] == {"id": "between", "step": int(last)}, hash_[:80]
        return
    assert {**state, "filters": usual["filters"]} == usual, hash_[:80]
    assert page.text("#details-title") == "Serbia"


def test_a_hostile_hash_does_nothing_bad(any_page: Tab, small: graph.Relations) -> None:
    usual = any_page.state()
    for hash_ in HOSTILE:
        for hash_or_none in (hash_, "date=2020-02-24"):
            any_page.evaluate(
                "new Promise((done) => { window.addEventListener('hashchange',"
                f" () => setTimeout(done), {{ once: true }});"
                f" window.location.hash = {json.dumps(hash_or_none)}; }})"
            )
            _assert_harmless(any_page, small, usual, hash_or_none)


@pytest.mark.parametrize("at", range(0, len(HOSTILE), 7))
def test_nor_does_it_when_the_page_opens(
    page: ChromiumTab, small: graph.Relations, small_url: str, at: int
) -> None:
    usual = page.state()
    page.open(f"{small_url}#{HOSTILE[at]}")
    _assert_harmless(page, small, usual, HOSTILE[at])


def test_an_address_that_was_heard_of_already_takes_nothing_back(page: ChromiumTab) -> None:
    """Browsers tell of Back twice: the second time comes later than what the hand does next."""
    page.set(selection="RUS")
    page.until("location.hash.includes('select=RUS')")
    page.set(selection="XKX")
    page.until("location.hash.includes('select=XKX')")
    page.page.go_back()
    page.until("window.relations.state().selection === 'RUS'")
    later = "window.dispatchEvent(new HashChangeEvent('hashchange'))"
    page.evaluate(f"(window.relations.set({{ selection: 'NATO' }}), {later})")
    assert page.state()["selection"] == "NATO"
    page.until("location.hash.includes('select=NATO')")
    page.press("Control+z")
    page.until("window.relations.state().selection === 'RUS'")
