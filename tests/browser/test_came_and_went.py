"""Ties that came and went between two days that are compared: listed, each with its days."""

from datetime import date

import graph
from graph.analysis.changes import changes
from tests.browser.chromium import ChromiumTab

EARLIER, LATER = "1941-04-25", "2024-06-30"
ARMS = ["arms sale", "arms donation"]
LISTED = """[...document.querySelectorAll("#compare .passing [data-key^=passing-]")].map((one) => ({
    id: one.dataset.key.slice("passing-".length),
    days: one.parentElement.querySelector(".muted").textContent,
}))"""


def test_each_is_listed_in_the_order_of_time(page: ChromiumTab, small: graph.Relations) -> None:
    expected = changes(small, date.fromisoformat(EARLIER), date.fromisoformat(LATER)).passing
    everything = dict.fromkeys(("alliances", "kinds", "statuses", "regions"))
    opened = {"compare.passing": True}
    page.set(date=LATER, compare=EARLIER, filters=everything, selection=None, open=opened)
    page.settle()
    listed = page.evaluate(LISTED)
    assert {one["id"] for one in listed} == expected
    assert len(listed) == len(expected) > 5
    starts = [small.spans[one["id"]][0] for one in listed]
    assert starts == sorted(starts)
    for one in listed:
        held = small.ties[one["id"]].held
        for day in (held.since, held.until):
            assert day is None or str(day.first.year) in one["days"], one
    page.page.locator("#compare .passing [data-key^=passing-]").first.click()
    page.settle()
    assert page.state()["selection"] == listed[0]["id"]
    assert page.page.locator("#details").is_visible()
    page.set(selection="SRB", filters={"kinds": [*ARMS, "rivalry"]})
    page.settle()
    ties = [small.ties[id_] for id_ in expected]
    its = {tie.id for tie in ties if "SRB" in (tie.source, tie.target) and tie.kind in ARMS}
    assert {one["id"] for one in page.evaluate(LISTED)} == its
    assert len(its) > 1
