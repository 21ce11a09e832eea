"""The matrix: its states, cells that open their ties, keys, names of the day, rows, a phone."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

import graph
from graph.model import State
from tests.browser.chromium import ChromiumTab
from tests.browser.tab import Tab

FOCUSED = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent"
ALL = {"kinds": None, "alliances": None, "statuses": None, "regions": None}


@pytest.fixture
def matrix(page: ChromiumTab) -> ChromiumTab:
    page.set(layout="matrix", group=["NATO", "SRB", "RUS"], selection=None, filters=ALL)
    page.settle()
    return page


def test_a_key_turns_into_a_matrix_around_what_is_selected_and_back(any_page: Tab) -> None:
    before = any_page.state()
    any_page.press("x")
    assert any_page.state() == {**before, "layout": "matrix", "group": ["SRB"]}
    any_page.address("layout=matrix", "group=SRB")
    assert any_page.text("#matrix .matrix-caption").startswith("Serbia and those it has ties with")
    assert any_page.evaluate("getComputedStyle(document.querySelector('#picture')).visibility") == (
        "hidden"
    )
    any_page.press("x")
    assert any_page.state()["layout"] == "network"
    assert any_page.evaluate("document.querySelector('#matrix').hidden")
    any_page.press("m")
    any_page.press("x")
    assert any_page.state()["layout"] == "matrix"
    any_page.press("Control+z")
    any_page.until("window.relations.state().layout !== 'matrix'")


def test_the_table_of_cells_is_what_the_page_says_is_drawn(matrix: ChromiumTab) -> None:
    drawn = matrix.evaluate("window.relations.drawn()")
    assert drawn["view"] == "matrix"
    size = len(drawn["states"])
    assert matrix.page.locator("#matrix td[aria-label]").count() == size * size
    filled = matrix.page.locator("#matrix tbody .cell-sample").count()
    assert filled == 2 * len(drawn["cells"]), "each pair twice"
    numbers = matrix.page.locator("#matrix tbody .cell-number").all_text_contents()
    assert sum(map(int, numbers)) == 2 * sum(len(cell["ties"]) for cell in drawn["cells"])


FOES = """async ({ groups, days }) => {
  const found = [];
  for (const date of days) for (const group of groups) {
    const unchosen = { selection: null, focus: [] };
    await window.relations.set({ layout: "matrix", order: "bloc", group, date, ...unchosen });
    const { states, starts, alone, cells } = window.relations.drawn();
    const box = new Map();
    let number = 0;
    for (const id of states) {
      if (starts.includes(id)) number += 1;
      box.set(id, alone.includes(id) ? id : number);
    }
    for (const { of: [one, other], quarrels, refuses, allied } of cells) {
      const foes = quarrels + refuses > 0 && allied.length === 0;
      found.push([date, group.join(), one, other, foes, box.get(one) === box.get(other)]);
    }
  }
  return found;
}"""
"""Of each two in each group: whether they are foes, and whether they stand in one box."""


def test_in_no_group_of_the_shipped_file_do_foes_stand_in_one_box(
    tab: ChromiumTab, world_url: str
) -> None:
    """Each alliance of `view:`, each region, each story, and the states with the most ties."""
    shipped = graph.load("relations.yaml")
    alliances = shipped.view.filters.alliances or ()
    regions = {one.continent for one in shipped.actors.values() if isinstance(one, State)} - {None}
    stories = [
        sorted({id_ for step in story.steps for id_ in step.focus if id_ in shipped.actors})
        for story in shipped.stories
    ]
    single = [*alliances, *sorted(map(str, regions))]
    groups = [[], *([one] for one in single), *stories]
    days = ["1962-10-27", "1985-05-01", "2020-02-24", shipped.as_of.isoformat()]
    tab.open(world_url)
    found = tab.evaluate(f"({FOES})({json.dumps({'groups': groups, 'days': days})})")
    assert [pair for pair in found if pair[4] and pair[5]] == []
    assert sum(pair[4] for pair in found) > 200
    assert sum(pair[5] for pair in found) > 1000


def test_a_cell_opens_its_ties_and_their_sources(matrix: ChromiumTab) -> None:
    pair = next(
        cell
        for cell in matrix.evaluate("window.relations.drawn().cells")
        if cell["of"] == ["RUS", "SRB"]
    )
    assert len(pair["ties"]) > 1
    matrix.page.locator("#matrix td[aria-label^='Serbia and Russia']").click()
    matrix.settle()
    matrix.settle()
    assert matrix.state()["focus"] == ["RUS", "SRB"]
    assert matrix.text("#details-title") == "Russia and Serbia"
    assert matrix.page.locator("#details .ties > li").count() == len(pair["ties"])
    assert matrix.page.locator("#details .sources a").count() > 0
    assert matrix.page.locator("#matrix td[aria-selected]").count() == 2
    matrix.page.locator("#matrix tbody th", has_text="Serbia").click()
    assert (matrix.state()["selection"], matrix.state()["group"]) == ("SRB", ["NATO", "SRB", "RUS"])
    matrix.press("Escape")
    matrix.settle()
    assert matrix.page.locator("#matrix td[aria-selected], #matrix .matrix-marked").count() == 0


def test_the_keyboard_goes_from_cell_to_cell_and_opens_one(matrix: ChromiumTab) -> None:
    matrix.set(order="name")
    matrix.settle()
    assert matrix.page.locator("#matrix table [tabindex='0']").count() == 1
    matrix.page.locator("#matrix table [tabindex='0']").focus()
    first, *others = matrix.page.locator("#matrix tbody th").all_text_contents()
    assert matrix.evaluate(FOCUSED).startswith(f"{first} and {others[0]}: ")
    matrix.press("ArrowDown")
    matrix.press("End")
    assert matrix.evaluate(FOCUSED).startswith(f"{others[0]} and {others[-1]}: ")
    matrix.press("Control+Home")
    assert matrix.evaluate(FOCUSED) == first
    matrix.press("ArrowLeft")
    assert matrix.evaluate(FOCUSED) == first, "the row's head"
    matrix.press("Enter")
    selected = matrix.state()["selection"]
    assert matrix.evaluate(f"window.relations.drawn().states[0] === {json.dumps(selected)}")
    cell = matrix.page.locator("#matrix td[aria-label^='Serbia and Russia']")
    cell.focus()
    matrix.set(order="ties", date="2019-06-01")
    matrix.settle()
    assert matrix.evaluate(FOCUSED).startswith("Serbia and Russia"), "whatever moves"
    matrix.press("Enter")
    assert matrix.state()["focus"] == ["RUS", "SRB"]
    assert matrix.page.locator("#matrix table [tabindex='0']").count() == 1


def test_the_group_and_the_order_are_chosen_and_belong_to_the_link(matrix: ChromiumTab) -> None:
    matrix.page.locator("#matrix-group").select_option(label="NATO")
    assert matrix.state()["group"] == ["NATO"]
    matrix.page.get_by_role("button", name="By name").click()
    matrix.settle()
    hash_ = matrix.address("layout=matrix", "group=NATO", "order=name")
    names = matrix.page.locator("#matrix tbody th").all_text_contents()
    assert names == sorted(names)
    matrix.set(layout="network", group=[], order="bloc")
    matrix.evaluate(f"location.hash = {json.dumps(hash_)}")
    matrix.until("window.relations.state().layout === 'matrix'")
    matrix.settle()
    assert matrix.page.locator("#matrix tbody th").all_text_contents() == names
    said = matrix.evaluate("window.relations.set({group: ['Atlantis', 'SRB'], order: 'size'})")
    assert said == ["Unknown actor or region: “Atlantis”", "Unknown order: “size”"]


def test_names_and_members_are_those_of_the_day(matrix: ChromiumTab) -> None:
    matrix.set(group=["NATO"], date="1953-01-01", order="name")
    matrix.settle()
    assert matrix.page.locator("#matrix tbody th").all_text_contents() == [
        "Norway",
        "Türkiye",
        "United States",
    ]
    assert matrix.text("#matrix .matrix-caption") == "Members of NATO: 3 states on 1 January 1953"


def test_the_pairs_are_saved_as_rows(matrix: ChromiumTab, tmp_path: Path) -> None:
    with matrix.page.expect_download() as waiting:
        matrix.page.locator("#matrix .csv").click()
    path = tmp_path / "pairs.csv"
    waiting.value.save_as(path)
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    cells = matrix.evaluate("window.relations.drawn().cells")
    assert {(*sorted((row["Id"], row["Other id"])), row["Ties"]) for row in rows} == {
        (*cell["of"], " ".join(cell["ties"])) for cell in cells
    }


def test_on_a_phone_the_heads_stay_while_the_cells_scroll(matrix: ChromiumTab) -> None:
    matrix.resize(320, 500)
    actors, _ = matrix.visible()
    matrix.set(group=[id_ for id_ in actors if id_ not in ("NATO", "EU", "EAEU")])
    matrix.settle()
    head = "document.querySelector('#matrix tbody th').getBoundingClientRect().left"
    scroller = "document.querySelector('.matrix-scroll')"
    before = matrix.evaluate(head)
    assert matrix.evaluate(
        f"({scroller}.scrollTo(40, 40), [{scroller}.scrollLeft, {scroller}.scrollTop])"
    ) == [40, 40]
    assert matrix.evaluate(head) == before
    assert matrix.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_nothing_that_is_said_of_the_picture_lies_over_the_cells(matrix: ChromiumTab) -> None:
    for theme in ("light", "projector"):
        matrix.set(layout="network", theme=theme, group=[])
        matrix.settle()
        assert matrix.page.locator("#left-out").is_visible(), "the picture has left something out"
        matrix.set(layout="matrix")
        matrix.settle()
        assert not matrix.page.locator("#left-out").is_visible()


@pytest.mark.parametrize("selection", [None, "IRN"])
def test_what_is_said_beside_it_ends_above_the_buttons(
    page: ChromiumTab, selection: str | None
) -> None:
    page.resize(1280, 720)
    page.set(layout="matrix", selection=selection, filters=ALL)
    page.settle()
    side, buttons = (
        f"document.querySelector('{part}').getBoundingClientRect()"
        for part in (".matrix-side", ".zoom")
    )
    assert page.evaluate(f"{side}.bottom <= {buttons}.top")
    last = page.page.locator(".matrix-side button", has_text="CSV")
    last.scroll_into_view_if_needed()
    assert last.evaluate(f"(one) => one.getBoundingClientRect().bottom <= {side}.bottom + 1")
