"""window.relations, as the README documents it."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import ChromiumTab, chromium_tab
from tests.browser.looking import pointed_at
from tests.browser.tab import Seen, Tab


def test_its_parts(any_page: Tab) -> None:
    assert any_page.evaluate("Object.isFrozen(window.relations)")
    names = set(any_page.evaluate("Object.keys(window.relations)"))
    assert {"ready", "state", "set", "select", "visible", "drawn", "compare"} == names
    assert any_page.evaluate("window.relations.ready instanceof Promise")
    assert any_page.evaluate("window.relations.ready.then((value) => value === undefined)")


def test_state_is_a_copy(page: ChromiumTab) -> None:
    before = page.state()
    page.evaluate(
        "(() => { const state = window.relations.state();"
        " state.date = 'never'; state.filters.kinds = []; state.focus.push('SRB'); })()"
    )
    assert page.state() == before


def test_set_changes_what_it_names(page: ChromiumTab) -> None:
    before = page.state()
    page.set(date="2015-01-01", filters={"alliances": ["EU"]})
    filters = {**before["filters"], "alliances": ["EU"]}
    assert page.state() == {**before, "date": "2015-01-01", "filters": filters}
    assert page.text("#timeline .day") == "1 January 2015"


def test_set_keeps_no_hold_on_what_it_is_given(page: ChromiumTab) -> None:
    page.evaluate(
        "(() => { const list = ['EU']; window.relations.set({ filters: { alliances: list } });"
        " list.push('NATO'); })()"
    )
    assert page.state()["filters"]["alliances"] == ["EU"]


def test_set_leaves_unknown_keys(page: ChromiumTab) -> None:
    before = page.state()
    page.evaluate('window.relations.set(JSON.parse(\'{"nonsense": 1, "__proto__": {"x": 1}}\'))')
    assert page.state() == before
    assert page.evaluate("({}).x === undefined")


def test_select(page: ChromiumTab) -> None:
    for id_ in ("RUS", "EU", "pantsir"):
        page.select(id_)
        assert page.state()["selection"] == id_
    for unknown in ("nobody", "__proto__", ""):
        page.select(unknown)
        assert page.state()["selection"] == "pantsir"
    page.select(None)
    assert page.state()["selection"] is None


def test_visible_is_sorted(page: ChromiumTab) -> None:
    for ids in page.visible():
        assert ids == sorted(ids)
        assert ids


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_themes(page: ChromiumTab, theme: str) -> None:
    page.set(theme=theme)
    assert page.evaluate("document.documentElement.dataset.theme") == theme
    dark = page.evaluate(
        "getComputedStyle(document.querySelector('.panel')).backgroundColor"
        ".match(/\\d+/g).slice(0, 3).map(Number).reduce((a, b) => a + b) < 3 * 128"
    )
    assert dark == (theme == "dark")


def test_the_theme_button_goes_round(any_page: Tab) -> None:
    themes = []
    for _ in range(4):
        any_page.evaluate("document.querySelector('#header [aria-label^=Theme]').click()")
        any_page.settle()
        themes.append(any_page.state()["theme"])
    assert themes == ["light", "dark", "projector", "auto"]


ODD = (Path(__file__).parents[1] / "page" / "odd.js").read_text(encoding="utf-8")
ASK_FOR_ODD_THINGS = (
    "(async () => {"
    + ODD.replace("export ", "")
    + """
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let seed = 1; seed <= 240; seed += 1) {
    const told = window.relations.set(odd(seeded(seed)));
    if (!Array.isArray(told)) return `seed ${seed}: nothing told`;
    window.relations.visible();
    window.relations.compare();
    if (seed % 2) await frame();
  }
  return "";
})()"""
)


def test_whatever_is_set_the_page_goes_on(any_page: Tab) -> None:
    """Errors on the way would be in the console, which the tab's own end looks at."""
    before = any_page.state()
    assert any_page.evaluate(ASK_FOR_ODD_THINGS) == ""
    any_page.set(**before)
    any_page.settle()
    assert any_page.state() == before
    assert any_page.text("#details-title") == "Serbia"


@pytest.mark.parametrize("motion", [False, True], ids=["still", "lively"])
def test_what_has_settled_stays(chromium_browser: Browser, small_url: str, motion: bool) -> None:
    """Whoever asks after settle() is told what is on the screen, not what was on its way."""
    with chromium_tab(chromium_browser, motion=motion) as tab:
        tab.open(small_url)
        for partial in (
            {},
            {"selection": "NATO"},
            {"layout": "map"},
            {"panel": "table", "selection": None},
            {"panel": "picture", "story": {"id": "between", "step": 1}},
            {"story": None, "layout": "network", "theme": "projector"},
            {"camera": {"x": 100, "y": 0, "scale": 2}},
        ):
            tab.set(**partial)
            tab.settle()
            settled = tab.evaluate("window.relations.drawn()")
            tab.frames(30)
            assert tab.evaluate("window.relations.drawn()") == settled, partial
        assert tab.seen() == Seen()


def test_drawn_says_what_is_where(page: ChromiumTab) -> None:
    page.set(selection="SRB")
    page.settle()
    drawn = page.evaluate("window.relations.drawn()")
    actors = {actor["id"]: actor for actor in drawn["actors"]}
    ties = {tie["id"] for tie in drawn["ties"]}
    strands = [id_ for strand in drawn["strands"] for id_ in strand["ties"]]
    assert ties < set(page.visible()[1])
    assert len(strands) == len(set(strands))
    assert set(strands) < set(page.visible()[1])
    assert {id_ for id_ in actors if len(id_) == 3 and id_.isupper()} <= set(page.visible()[0])
    assert drawn["areas"] is None
    serbia = actors["SRB"]
    assert serbia["selected"]
    assert pointed_at(page, serbia["x"], serbia["y"]) == "SRB"
    assert "SRB" in {name["id"] for name in drawn["names"]}
    page.page.mouse.move(200, 2)  # off the picture
    page.until("window.relations.state().hover === null")
    page.set(layout="map", selection=None)
    page.settle()
    assert page.evaluate("window.relations.drawn().ties") == []
    assert page.evaluate("window.relations.drawn().areas.length") > 0
