"""Who is central: a measure chosen in its panel is drawn, mapped, listed and linked."""

from __future__ import annotations

from pathlib import Path

import graph
from graph.analysis import measure
from graph.model import State
from tests.browser.chromium import ChromiumTab

SMALL = graph.load(Path(__file__).parents[1] / "fixtures" / "small.yaml")
DAY = "2020-12-31"
LISTED = """[...document.querySelectorAll("#rank .rank-list > li")].map((one) =>
    [one.querySelector("bdi").textContent, Number(one.querySelector(".rank-value").textContent)])"""
KEYS = """[...document.querySelectorAll(".theme-key")]
    .filter((one) => one.checkVisibility() && one.children.length > 0)
    .map((one) => one.closest("[id]").id)"""
WIDTHS = "Object.fromEntries(window.relations.drawn().actors.map((one) => [one.id, one.width]))"


def test_a_measure_ranks_draws_and_tabulates_states(page: ChromiumTab, small_url: str) -> None:
    page.open(f"{small_url}#select=-&date={DAY}")
    before = page.evaluate(WIDTHS)
    page.press("r")
    page.page.locator("#rank select").select_option("degree")
    page.settle()
    selection = SMALL.select(DAY)
    values = measure("degree")(selection)
    expected = {
        selection.name(id_): values[id_]
        for id_, one in selection.actors.items()
        if isinstance(one, State) and values[id_]
    }
    listed = page.evaluate(LISTED)
    assert dict(listed) == expected
    assert [value for _, value in listed] == sorted(expected.values(), reverse=True)
    after = page.evaluate(WIDTHS)
    shares = {id_: after[id_] / before[id_] for id_ in values if id_ in before}
    most, least = (
        pick((id_ for id_ in shares if id_ in STATES), key=values.get) for pick in (max, min)
    )
    assert shares[most] > 1.3 * shares[least]
    assert keys(page) == ["map-caption"]
    page.until("location.hash.includes('shading=degree')")
    page.set(panel="table")
    page.page.locator("#table .tab", has_text="Actors").click()
    page.settle()
    column = (
        "[...document.querySelectorAll('#table [data-label=Degree]')].map((one) => one.textContent)"
    )
    cells = [int(text) for text in page.evaluate(column) if text]
    shown = STATES.intersection(page.visible()[0])
    assert cells == sorted((values[id_] for id_ in shown), reverse=True)
    assert keys(page) == ["rank"]
    page.set(panel="picture", selection=most)
    page.settle()
    assert keys(page) == ["rank"]
    page.set(shading=None, selection=None)
    page.settle()
    assert keys(page) == []
    page.set(panel="table")
    page.settle()
    assert page.evaluate(column) == []


def keys(page: ChromiumTab) -> list[str]:
    """In which parts of the page the scale stands for whoever looks."""
    seen: list[str] = page.evaluate(KEYS)
    return seen


STATES = {id_ for id_, one in SMALL.actors.items() if isinstance(one, State)}
