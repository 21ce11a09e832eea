"""The legend that is the filter: what it hides, what it counts, and what stays where it is."""

import re
from collections import Counter

import pytest
from playwright.sync_api import Locator

import graph
from graph.selection import FILTERS
from tests.browser.chromium import ChromiumTab
from tests.browser.looking import find, pointed_at

DAY = "2020-02-24"
EVERYTHING = {key: None for key, one in FILTERS.items() if one.reads}
Tie = tuple[str, str, str, dict[str, str]]


@pytest.fixture
def ties(page: ChromiumTab, small: graph.Relations) -> list[Tie]:
    """All ties of a day, which the page shows too."""
    page.set(filters=EVERYTHING, selection=None)
    network = small.network(DAY)
    return [(a, b, key, dict(more)) for a, b, key, more in network.edges(keys=True, data=True)]


def _ids(ties: list[Tie]) -> list[str]:
    return sorted(key for _, _, key, _ in ties)


def _box(page: ChromiumTab, name: str) -> Locator:
    return page.page.locator("#legend").get_by_role("checkbox", name=name, exact=True)


def _only(page: ChromiumTab, name: str) -> None:
    """Click the “only” that shows where the pointer is."""
    button = page.page.get_by_role("button", name=f"Only {name}", exact=True)
    button.locator("..").hover()
    button.click()


def _counts(page: ChromiumTab) -> dict[str, int]:
    """What the legend counts, by the keys of its boxes."""
    page.settle()
    counts: dict[str, int] = page.evaluate(
        "Object.fromEntries([...document.querySelectorAll('#legend li.entry')].map((entry) => ["
        "entry.querySelector('input').dataset.key,"
        " Number(entry.querySelector('.count').textContent)]))"
    )
    return counts


def test_a_category_off_hides_its_ties(page: ChromiumTab, ties: list[Tie]) -> None:
    assert page.visible()[1] == _ids(ties)
    for category in ("Military", "Membership"):
        _box(page, category).uncheck()
        ties = [tie for tie in ties if tie[3]["category"] != category.lower()]
        actors, shown = page.visible()
        assert shown == _ids(ties)
        assert actors == sorted({end for tie in ties for end in tie[:2]})
    _box(page, "Military").check()
    _box(page, "Membership").check()
    assert page.state()["filters"] == EVERYTHING


def test_counts_are_those_of_the_day(page: ChromiumTab, ties: list[Tie]) -> None:
    counts = _counts(page)
    by_category = Counter(tie[3]["category"] for tie in ties)
    assert {key: counts[f"category-{key}"] for key in by_category} == by_category
    for alliance in ("NATO", "EU", "WPO", "EAEU"):
        expected = sum(alliance in tie[:2] for tie in ties)
        assert counts[f"alliance-{alliance}"] == expected
    kinds = Counter(tie[3]["kind"] for tie in ties)
    assert counts["kind-arms sale"] == kinds["arms sale"]
    assert counts["kind-pipeline"] == kinds["pipeline"] == 2
    statuses = Counter(tie[3].get("status", "") for tie in ties)
    assert {key: counts[f"statuses-{key}"] for key in statuses} == statuses


def test_counts_follow_the_other_filters(page: ChromiumTab, ties: list[Tie]) -> None:
    _box(page, "Membership").uncheck()
    without = [tie for tie in ties if tie[3]["category"] != "membership"]
    counts = _counts(page)
    assert counts["alliance-EU"] == sum("EU" in tie[:2] for tie in without)
    assert counts["alliance-NATO"] == 0
    # What a click would bring back is still counted.
    assert counts["category-membership"] == len(ties) - len(without)


def test_only(page: ChromiumTab, ties: list[Tie]) -> None:
    _only(page, "NATO")
    assert page.state()["filters"]["alliances"] == ["NATO"]
    others = {"EU", "WPO", "EAEU"}
    assert page.visible()[1] == _ids([tie for tie in ties if not others & set(tie[:2])])
    _only(page, "Diplomatic")
    diplomatic = [tie for tie in ties if tie[3]["category"] == "diplomatic"]
    assert page.visible()[1] == _ids(diplomatic)
    page.page.get_by_role("button", name="Show everything", exact=True).first.click()
    assert page.visible()[1] == _ids(ties)


def test_one_kind_within_its_category(page: ChromiumTab, ties: list[Tie]) -> None:
    page.page.get_by_role("button", name="Kinds of Economic").click()
    _box(page, "Gas pipeline").uncheck()
    assert page.visible()[1] == _ids([tie for tie in ties if tie[3]["kind"] != "pipeline"])
    page.settle()
    assert _box(page, "Economic").evaluate("(box) => box.indeterminate")


def test_none_and_all(page: ChromiumTab, ties: list[Tie]) -> None:
    page.page.get_by_role("button", name="Ties: show none").click()
    assert page.visible() == ([], [])
    page.page.get_by_role("button", name="Ties: show all").click()
    assert page.visible()[1] == _ids(ties)


def test_regions_and_statuses(page: ChromiumTab, ties: list[Tie], small: graph.Relations) -> None:
    page.set(filters={"regions": ["Europe"]})
    actors = small.network(DAY).nodes(data=True)
    outside = {id_ for id_, it in actors if it["type"] == "state" and it["continent"] != "Europe"}
    assert {"USA", "CHN"} <= outside
    assert page.visible()[1] == _ids([tie for tie in ties if not outside & set(tie[:2])])
    page.set(filters={"regions": None, "statuses": ["candidate", ""]})
    wanted = [tie for tie in ties if (tie[3].get("status", "")) in ("candidate", "")]
    assert page.visible()[1] == _ids(wanted)
    page.set(filters={"kinds": [], "regions": ["Asia"], "statuses": None}, isolates="hidden")
    assert "CHN" not in page.visible()[0]
    _box(page, "States without a tie").check()
    assert "CHN" in page.visible()[0]
    assert "SRB" not in page.visible()[0]
    page.set(isolates="hidden")
    page.settle()  # the filters follow with the next frame
    assert not _box(page, "States without a tie").is_checked(), "it says how it is"


def _drawn(page: ChromiumTab, id_: str) -> list[tuple[float, float]]:
    """Where an actor is drawn, if it is."""
    actors = page.evaluate("window.relations.drawn().actors")
    return [(one["x"], one["y"]) for one in actors if one["id"] == id_]


def test_positions_stay(page: ChromiumTab, ties: list[Tie]) -> None:
    for id_ in ("SRB", "NATO"):
        find(page, id_)
        (place,) = _drawn(page, id_)
        for kinds in (["membership"], ["intervention", "arms sale"], None):
            page.set(filters={"kinds": kinds}, date="1999-04-01" if kinds else DAY)
            page.settle()
            assert _drawn(page, id_) in ([], [place])
            assert (pointed_at(page, *place) == id_) == bool(_drawn(page, id_))


BUTTONS = """
[...document.querySelectorAll("#header button, #zoom button")]
    .filter((one) => one.checkVisibility())
    .map((one) => ({name: one.ariaLabel ?? one.innerText, title: one.title,
        words: one.innerText.replace(/\\s+/g, " ").trim()}))
"""


@pytest.mark.parametrize(
    ("width", "height", "theme", "bare"),
    [
        (1280, 720, "light", {"Zoom in (+)", "Zoom out (−)", "Show everything (0)", "Save"}),
        (1920, 1080, "projector", {"Zoom in (+)", "Zoom out (−)"}),
    ],
)
def test_what_is_an_icon_has_a_word_where_there_is_room(
    page: ChromiumTab, width: int, height: int, theme: str, bare: set[str]
) -> None:
    page.resize(width, height)
    page.set(theme=theme, selection=None, open={"start": False})
    page.settle()
    buttons = page.evaluate(BUTTONS)
    assert len(buttons) > 12
    for one in buttons:
        assert one["words"].casefold() in one["name"].casefold(), "who speaks to it is heard"
        said = one["words"] or any(one["name"].startswith(word) for word in bare)
        assert said, f"no word on {one['name']}"
        assert one["title"] or one["words"] == one["name"], one


def test_the_button_of_the_filters_says_what_is_held_back(page: ChromiumTab) -> None:
    button = page.page.locator("[aria-controls=legend]")
    page.set(filters=EVERYTHING, pairs=1)
    assert button.get_attribute("title") == "Filters"
    page.set(filters={"alliances": ["NATO"], "sources": ["2+"]}, pairs=3)
    title = button.get_attribute("title")
    assert title
    assert title == button.get_attribute("aria-label")
    count, alliances, *others = title.split(". ")
    assert count == button.inner_text() == "Filters: 3 in use"
    assert re.fullmatch(r"Alliances: 1 of \d+", alliances)
    assert set(others) == {"Sources", "Pairs with 3 ties or more"}
    page.set(filters={"alliances": ["NATO"], "sources": None}, pairs=1)
    assert button.inner_text() == "Filters: Alliances", "of one it says which"
    assert (button.get_attribute("aria-label") or "").startswith("Filters: Alliances: 1 of ")
