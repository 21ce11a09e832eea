"""The search: `/`, a few letters without accents, arrows and Enter."""

import graph
from tests.browser.chromium import ChromiumTab
from tests.browser.tab import Tab

LABELS = "[...document.querySelectorAll('#search-list [role=option]')].map((o) => o.textContent)"


FINDS = {
    "turkiye": "TUR",
    "COTE D": "CIV",
    "nor": "NOR",
    "cn": "CHN",
    "otan": "NATO",
    "european un": "EU",
    "power of": "pipeline-RUS-CHN-2019-12-02",
    "slavic": "joint-exercise-RUS-SRB-2019-10-23",
}


def test_enter_goes_to_the_first(any_page: Tab) -> None:
    for typed, found in FINDS.items():
        any_page.press("/")
        any_page.type(typed)
        any_page.until(f"{LABELS}.length > 0")
        any_page.press("Enter")
        assert any_page.state()["selection"] == found
        assert any_page.evaluate("document.querySelector('#details').hidden") is False
        assert any_page.evaluate("document.querySelector('#search').value") == ""


def test_what_is_found_is_shown_whatever_the_day_and_the_filters(page: ChromiumTab) -> None:
    page.set(date="1980-01-01", filters={"alliances": []})
    page.press("/")
    page.type("gas pipeline russia turk")
    page.press("Enter")
    actors, ties = page.visible()
    assert page.state()["date"] == "2020-01-01"
    assert "pipeline-RUS-TUR-2020-01" in ties
    assert {"RUS", "TUR"} <= set(actors)


def test_a_state_that_is_gone_is_found_by_its_alias(
    page: ChromiumTab, small: graph.Relations
) -> None:
    page.press("/")
    page.type("ussr")
    page.press("Enter")
    assert page.state()["selection"] == "SUN"
    assert page.state()["date"] == "1991-12-26"
    assert "SUN" in page.visible()[0]
    assert "SUN" in small.network("1991-12-26")


def test_arrows_move_and_go_round(page: ChromiumTab) -> None:
    page.press("/")
    page.type("russia")
    labels = page.evaluate(LABELS)
    assert labels[0].startswith("Russia")
    assert len(labels) > 2
    options = page.page.locator("#search-list").get_by_role("option", selected=True)
    for key, at in [("ArrowDown", 1), ("ArrowDown", 2), ("ArrowUp", 1), ("ArrowUp", 0)]:
        page.press(key)
        assert options.all_text_contents() == [labels[at]]
    page.press("ArrowUp")
    assert options.all_text_contents() == [labels[-1]]
    page.press("ArrowDown")
    page.press("Enter")
    assert page.state()["selection"] == "RUS"


def test_a_click_goes_there(page: ChromiumTab) -> None:
    page.page.locator("#search").fill("norw")
    page.page.get_by_role("option", name="Norway").click()
    assert page.state()["selection"] == "NOR"


def test_nothing_found_is_said_and_escape_leaves(page: ChromiumTab) -> None:
    page.press("/")
    page.type("zzzzzz")
    assert page.evaluate(LABELS) == ["Nothing in this file is called that."]
    page.press("Enter")
    assert page.state()["selection"] == "SRB"
    page.press("Escape")
    assert page.evaluate("document.querySelector('#search-list').hidden")
    page.press("Escape")
    assert page.state()["selection"] == "SRB"  # the search has the first two
    assert page.evaluate("document.activeElement === document.body")


def test_keys_are_letters_while_typing(page: ChromiumTab) -> None:
    before = page.state()
    page.press("/")
    page.type("t0?[]/")
    assert page.evaluate("document.querySelector('#search').value") == "t0?[]/"
    assert page.state() == before
