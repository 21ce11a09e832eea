"""Two days compared: the page against what `changes` finds in the same file."""

from datetime import date

import pytest

import graph
from graph.analysis.changes import changes
from tests.browser.chromium import ChromiumTab
from tests.browser.tab import Tab

PAIRS = (
    ("1941-04-25", "2024-06-30"),
    ("1989-11-09", "2009-11-09"),
    ("1991-07-01", "1992-04-28"),
    ("2013-06-30", "2013-07-01"),
    ("2020-02-24", "2020-02-24"),
    ("2024-05-06", "2024-05-09"),
)
EVERYTHING: dict[str, list[str] | None] = {
    "alliances": None,
    "kinds": None,
    "statuses": None,
    "regions": None,
}
FILTERS: tuple[dict[str, list[str]], ...] = (
    {},
    {"alliances": ["NATO", "WPO"]},
    {"kinds": ["membership", "arms sale", "sanctions"]},
    {"statuses": ["", "candidate"]},
    {"regions": ["Europe"]},
    {"alliances": ["EU"], "kinds": ["membership"], "regions": ["Europe"]},
    {"kinds": []},
)


def _passes(relations: graph.Relations, id_: str, filters: dict[str, list[str]]) -> bool:
    tie = relations.ties[id_]
    ends = [relations.actors[end] for end in (tie.source, tie.target)]
    alliances = [end.id for end in ends if isinstance(end, graph.model.Alliance)]
    regions = [end.continent for end in ends if isinstance(end, graph.model.State)]
    return all(
        set(found) <= set(filters[name])
        for name, found in (
            ("alliances", alliances),
            ("kinds", [tie.kind]),
            ("statuses", [tie.status or ""]),
            ("regions", regions),
        )
        if name in filters
    )


def _expected(
    relations: graph.Relations, one: str, other: str, filters: dict[str, list[str]]
) -> dict[str, list[str]]:
    before, after = sorted((date.fromisoformat(one), date.fromisoformat(other)))
    found = changes(relations, before, after)
    return {
        part: sorted(id_ for id_ in ids if _passes(relations, id_, filters))
        for part, ids in vars(found).items()
    }


def test_what_the_oracle_finds(any_page: Tab, small: graph.Relations) -> None:
    any_page.select(None)
    asked = [
        (filters, shown, compared)
        for filters in FILTERS
        for one, other in PAIRS
        for shown, compared in ((one, other), (other, one))
    ]
    changes = [
        {"filters": EVERYTHING | filters, "date": shown, "compare": compared}
        for filters, shown, compared in asked
    ]
    found = any_page.after(changes, "window.relations.compare()")
    for (filters, shown, compared), parts in zip(asked, found, strict=True):
        assert parts == _expected(small, shown, compared, filters), (filters, shown, compared)


@pytest.fixture
def compared(page: ChromiumTab) -> ChromiumTab:
    """The page with two days compared."""
    page.set(filters=EVERYTHING, selection=None, date="2020-02-24")
    page.press("c")
    page.settle()
    return page


def test_the_button_begins_and_ends_it(page: ChromiumTab) -> None:
    assert page.evaluate("window.relations.compare()") is None
    button = page.page.locator("#timeline").get_by_role("button", name="Compare", exact=True)
    button.click()
    assert page.state()["compare"] == "2010-02-24"
    page.settle()
    assert button.get_attribute("aria-pressed") == "true"
    assert page.page.locator("#compare").is_visible()
    button.click()
    page.settle()
    assert page.state()["compare"] is None
    assert page.page.locator("#compare").is_hidden()


def test_the_panel_counts_and_tells(compared: ChromiumTab, small: graph.Relations) -> None:
    expected = _expected(small, "2010-02-24", "2020-02-24", {})
    words = compared.text("#compare")
    for part in ("began", "ended", "stayed"):
        assert f"{len(expected[part])} {part}" in words
    assert "Joined EU: Croatia (1 July 2013)" in words
    assert "From candidate to member in EU: Croatia (1 July 2013)" in words
    count = len(expected["passing"])
    assert f"{count} tie{'s' if count != 1 else ''} came and went" in words


def test_a_line_selects_its_tie(compared: ChromiumTab) -> None:
    panel = compared.page.locator("#compare")
    panel.get_by_role("button", name="Croatia").first.click()
    compared.settle()
    assert compared.state()["compare"] == "2010-02-24"
    assert compared.state()["selection"] in compared.evaluate("window.relations.compare().began")
    assert compared.page.locator("#details").is_visible()
    assert panel.is_visible()


def test_with_an_actor_selected_only_its_changes(compared: ChromiumTab) -> None:
    compared.select("HRV")
    assert "Only ties of Croatia" in compared.text("#compare")
    assert "Pantsir" not in compared.text("#compare")
    compared.page.locator("#compare").get_by_role("button", name="Show all").click()
    assert compared.state()["selection"] is None
    assert "Only ties of" not in compared.text("#compare")


def test_escape_leaves_it(compared: ChromiumTab) -> None:
    compared.select("SRB")
    compared.press("Escape")
    assert compared.state()["compare"] == "2010-02-24"
    compared.press("Escape")
    assert compared.state()["compare"] is None


def test_the_second_handle(compared: ChromiumTab) -> None:
    handle = compared.page.get_by_role("slider", name="Compared day")
    handle.focus()
    compared.press("ArrowLeft")
    assert compared.state()["compare"] == "2009-02-24"
    assert handle.get_attribute("aria-valuetext") == "24 February 2009"
    compared.press("Shift+ArrowRight")
    assert compared.state()["compare"] == "2009-03-24"
    assert compared.state()["date"] == "2020-02-24"
    day = compared.page.locator("#compare").get_by_label("Compared day")
    day.fill("1991-12-25")
    assert compared.state()["compare"] == "1991-12-25"


def test_a_link_keeps_it(compared: ChromiumTab) -> None:
    address = compared.address("compare=2010-02-24")
    compared.open(address)
    assert compared.state()["compare"] == "2010-02-24"
    assert compared.page.locator("#compare").is_visible()


def test_the_legend_explains_the_looks(compared: ChromiumTab) -> None:
    key = compared.page.locator("#legend").get_by_role("list", name="What changed")
    assert key.inner_text().split() == ["began", "ended", "stayed"]
    compared.set(compare=None)
    compared.settle()
    assert key.is_hidden()


def test_on_a_phone_one_of_list_and_details(compared: ChromiumTab) -> None:
    compared.resize(390, 844)
    if compared.page.locator("#legend").is_visible():
        compared.evaluate("document.querySelector('#legend .panel-head .icon-button').click()")
    panel, details = compared.page.locator("#compare"), compared.page.locator("#details")
    assert panel.is_visible()
    panel.get_by_role("button", name="Show what changed").click()
    panel.get_by_role("button", name="Croatia").first.click()
    compared.settle()
    assert details.is_visible()
    assert panel.is_hidden()
    details.get_by_role("button", name="Close the details").click()
    compared.settle()
    assert panel.is_visible()


def test_on_a_phone_the_link_shows_what_the_hand_has_come_to(compared: ChromiumTab) -> None:
    """The list of an actor's changes, the details of a tie: whichever was there before."""
    compared.resize(390, 844)
    panel, details = compared.page.locator("#compare"), compared.page.locator("#details")
    tie = compared.evaluate("window.relations.compare().began")[0]
    for chosen, listed in ((tie, False), ("HRV", True), (tie, False), (None, True)):
        compared.select(chosen)
        compared.settle()
        compared.open(compared.address(f"select={chosen or '-'}"))
        assert panel.is_visible() == listed
        assert details.is_visible() == (not listed)
    compared.select(tie)
    for day in (None, "2010-02-24"):
        compared.set(compare=day)
        compared.settle()
        assert details.is_visible()


def test_a_tie_chosen_from_an_actors_list_leaves_it_that_actors(compared: ChromiumTab) -> None:
    compared.select("HRV")
    compared.settle()
    before = compared.text("#compare .changes.began")
    compared.page.locator("#compare .changes.began button.go").first.click()
    compared.settle()
    assert compared.state()["selection"] in compared.evaluate("window.relations.compare().began")
    compared.open(compared.address("focus=HRV"))
    assert "Only ties of Croatia" in compared.text("#compare")
    assert compared.text("#compare .changes.began") == before
    compared.page.locator("#compare").get_by_role("button", name="Show all").click()
    assert (compared.state()["selection"], compared.state()["focus"]) == (None, [])


def test_the_days_can_be_typed(page: ChromiumTab) -> None:
    page.set(date="2020-01-01", compare="2004-05-01")
    for label, keys, part in (
        ("Compared day", "07011991", "compare"),
        ("Shown day", "06302024", "date"),
    ):
        field = page.page.get_by_role("textbox", name=label)
        field.focus()
        for key in keys:
            page.press(key)
            page.settle()
            assert field.evaluate("(f) => f === document.activeElement")
        assert page.state()[part] == f"{keys[4:]}-{keys[:2]}-{keys[2:4]}"
    assert page.state()["compare"] == "1991-07-01"
