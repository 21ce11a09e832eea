"""Time: the slider and the keys, against the network that Python makes for the same day."""

from datetime import date

import graph
from tests.browser.chromium import ChromiumTab
from tests.browser.tab import Tab

DAYS = (
    "1941-04-25",
    "1945-08-09",
    "1945-08-10",
    "1955-05-14",
    "1991-07-01",
    "1991-12-26",
    "1992-04-27",
    "1992-04-28",
    "1999-06-10",
    "2008-02-17",
    "2013-06-30",
    "2013-07-01",
    "2020-02-24",
    "2021-12-31",
    "2024-06-30",
)
EVERYTHING = {"alliances": None, "kinds": None, "statuses": None, "regions": None}


def _expected(relations: graph.Relations, day: str, selected: str | None = None) -> object:
    """The actors and ties that a page must show on a day when nothing is filtered."""
    network = relations.network(day)
    actors = {node for node, degree in network.degree() if degree > 0}
    if selected in network:
        actors.add(str(selected))
    return sorted(actors), sorted(key for *_, key in network.edges(keys=True))


def _number(day: str) -> int:
    return (date.fromisoformat(day) - date(1970, 1, 1)).days


def test_each_day_shows_what_stood_on_it(any_page: Tab, small: graph.Relations) -> None:
    any_page.set(filters=EVERYTHING)
    asked = [(selected, day) for selected in (None, "XKX", "YUG") for day in DAYS]
    changes = [{"selection": selected, "date": day} for selected, day in asked]
    for (selected, day), shown in zip(
        asked, any_page.after(changes, "window.relations.visible()"), strict=True
    ):
        assert (shown["actors"], shown["ties"]) == _expected(small, day, selected), day


def test_the_slider(page: ChromiumTab, small: graph.Relations) -> None:
    page.set(filters=EVERYTHING, selection=None)
    slider = page.page.get_by_role("slider", name="Day")
    low, high = (int(slider.get_attribute(end) or "") for end in ("min", "max"))
    assert (low, high) == (_number("1941-04-25"), _number("2024-06-30"))
    for share in (0, 0.1, 0.3, 0.5, 0.6, 0.62, 0.7, 0.8, 0.9, 0.95, 1):
        slider.fill(str(round(low + share * (high - low))))
        day = page.state()["date"]
        assert abs(_number(day) - (low + share * (high - low))) <= 31
        assert page.visible() == _expected(small, day)
        words = page.text("#timeline .day")  # asked first: waits for the frame
        assert slider.get_attribute("aria-valuetext") == words
    assert page.state()["date"] == "2024-06-30"


def test_keys_on_the_slider(any_page: Tab, small: graph.Relations) -> None:
    any_page.set(filters=EVERYTHING, selection=None)
    any_page.evaluate("document.querySelector('#time').focus()")
    steps = [
        ("ArrowLeft", "2019-02-24"),
        ("ArrowLeft", "2018-02-24"),
        ("ArrowRight", "2019-02-24"),
        ("Shift+ArrowRight", "2019-03-24"),
        ("Shift+ArrowLeft", "2019-02-24"),
    ]
    for key, day in steps:
        any_page.press(key)
        assert any_page.state()["date"] == day
        assert any_page.visible() == _expected(small, day)


def test_keys_anywhere_and_the_ends(page: ChromiumTab) -> None:
    for key, day in [("[", "2019-02-24"), ("]", "2020-02-24"), ("t", "2024-06-30")]:
        page.press(key)
        assert page.state()["date"] == day
    page.press("]")
    assert page.state()["date"] == "2024-06-30"
    page.set(date="1941-05-01")
    page.press("[")
    assert page.state()["date"] == "1941-04-25"


def test_buttons(page: ChromiumTab) -> None:
    timeline = page.page.locator("#timeline")
    timeline.get_by_role("button", name="A year back").click()
    assert page.state()["date"] == "2019-02-24"
    timeline.get_by_role("button", name="A year on").click()
    timeline.get_by_role("button", name="Today").click()
    assert page.state()["date"] == "2024-06-30"
    assert "30 June 2024" in page.text("#timeline .day")


def test_details_follow_the_day(page: ChromiumTab) -> None:
    page.select("XKX")
    assert "Does not recognise" not in page.text("#details")
    assert "Is not recognised by" in page.text("#details .glance")
    page.set(date="1999-01-01")
    assert "Is not recognised by" not in page.text("#details .panel-body")


def test_a_day_can_be_typed(page: ChromiumTab) -> None:
    page.press("d")
    field = page.page.get_by_label("Go to a day")
    assert field.evaluate("(field) => field === document.activeElement")
    assert field.input_value() == "2020-02-24"
    days = []
    # In the United States' order, as the browser here has it.
    for key in "12251991":
        page.press(key)
        days.append(page.state()["date"])
    assert days[-1] == "1991-12-25"
    assert all("1941" <= day[:4] <= "2024" for day in days), "no day outside the file on the way"
    page.press("Enter")
    assert field.is_hidden()
    assert page.page.locator(".day").inner_text() == "25 December 1991"
    page.page.locator(".day-button").click()
    page.press("Escape")
    assert field.is_hidden()
    assert page.state()["date"] == "1991-12-25"
    page.press("d")
    field.blur()
    assert field.is_hidden()
    button = page.page.locator(".day-button")
    assert not button.evaluate("(one) => one === document.activeElement"), "who left is not held"
