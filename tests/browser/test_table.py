"""The table: what the picture shows, as rows that can be sorted, chosen, read aloud and saved."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.vocabulary.statuses import statuses
from tests.browser.chromium import ChromiumTab
from tests.browser.tab import Tab

TABLE = "#table .grid"
IDLE = {key for key, status in statuses().items() if status.idle}


def _rows(page: Tab) -> list[str]:
    page.settle()
    ids: list[str] = page.evaluate(
        f"[...document.querySelectorAll('{TABLE} tr[data-id]')].map((row) => row.dataset.id)"
    )
    return ids


def _column(page: Tab, label: str) -> list[str]:
    page.settle()
    texts: list[str] = page.evaluate(
        f"[...document.querySelectorAll('{TABLE} [data-label=\"{label}\"]')]"
        ".map((cell) => cell.textContent)"
    )
    return texts


def _saved(page: ChromiumTab, folder: Path) -> tuple[str, list[list[str]]]:
    with page.page.expect_download() as waiting:
        page.page.locator("#table .csv").click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    text = path.read_bytes().decode("utf-8")
    assert text.startswith("\ufeff")
    assert text.endswith("\r\n")
    return path.name, list(csv.reader(io.StringIO(text[1:], newline="")))


@pytest.mark.parametrize(
    "view",
    [
        {},
        {"selection": None},
        {"date": "1992-01-01", "selection": "HRV"},
        {"filters": {"kinds": ["membership"], "regions": ["Europe"]}},
        {"selection": "pantsir"},
    ],
    ids=str,
)
def test_its_rows_are_the_ties_that_are_visible(any_page: Tab, view: dict[str, Any]) -> None:
    any_page.set(panel="table", **view)
    _, ties = any_page.visible()
    assert sorted(_rows(any_page)) == ties
    count = "1 tie" if len(ties) == 1 else f"{len(ties)} ties"
    assert any_page.text(f"{TABLE} caption").startswith(count)


def test_a_key_and_a_button_lead_there_and_back(any_page: Tab) -> None:
    any_page.press("l")
    assert any_page.state()["panel"] == "table"
    assert "panel=table" in any_page.address("panel=table")
    pressed = "document.querySelector('#header [aria-label=Table]').getAttribute('aria-pressed')"
    assert any_page.evaluate(pressed) == "true"
    any_page.evaluate("document.querySelector('#header [aria-label=Table]').click()")
    any_page.settle()
    assert any_page.state()["panel"] == "picture"
    assert any_page.evaluate("document.querySelector('#table').hidden")


def test_a_skip_link_leads_there(page: ChromiumTab) -> None:
    page.page.locator("a.skip[href='#table']").focus()
    page.press("Enter")
    assert page.state()["panel"] == "table"
    assert page.evaluate("document.activeElement.id") == "table"


def test_the_focus_goes_along(page: ChromiumTab) -> None:
    page.page.locator("#picture").focus()
    page.press("l")
    assert page.evaluate("document.activeElement.id") == "table"
    page.page.locator(f"{TABLE} .row-button").first.focus()
    page.press("l")
    assert page.evaluate("document.activeElement.id") == "picture"


def test_a_row_tells_what_the_file_says(page: ChromiumTab) -> None:
    page.set(panel="table")
    row = page.page.locator(f"{TABLE} tr[data-id='pantsir']")
    cells = [text.strip() for text in row.locator("th, td").all_inner_texts()]
    assert cells[0] == "Russia"
    assert cells[1].split("\n") == ["Arms sale", "Military, cooperation, one way"]
    assert cells[2:5:2] == ["Serbia", "2019"]
    assert cells[3].split("\n") == [
        "Pantsir-S1 for Serbia",
        "Pantsir-S1: 6 ordered, 2 delivered (October 2019)",
        "MiG-29: 6 donated",
        "price, 2019: 250 million EUR",
    ]
    assert cells[6] == "in delivery"
    assert "Reported" in cells[7]
    assert "according to the ministry" in cells[7]
    link = row.get_by_role("link", name="An institute")
    assert link.get_attribute("href") == "http://report.example.org/"


def test_the_headings_sort(page: ChromiumTab) -> None:
    page.set(panel="table", selection=None)
    since = page.page.locator(f"{TABLE} thead th", has_text="Since")
    for way in ("ascending", "descending"):
        since.get_by_role("button").click()
        page.settle()
        assert since.get_attribute("aria-sort") == way
        assert page.page.locator(f"{TABLE} [aria-sort]").count() == 1
        start_of = {tie["id"]: tie["start"] for tie in page.data()["ties"]}
        ids = page.evaluate(
            f"[...document.querySelectorAll('{TABLE} tr[data-id]')].map((row) => row.dataset.id)"
        )
        starts = [start_of[id_] for id_ in ids]
        assert starts == sorted(starts, reverse=way == "descending")
    page.page.locator(f"{TABLE} thead th", has_text="To").get_by_role("button").click()
    names = _column(page, "To")
    assert names == sorted(names, key=str.casefold)


def test_what_is_selected_comes_first_or_alone(page: ChromiumTab) -> None:
    page.set(panel="table", selection="HRV")
    _, shown = page.visible()
    own = page.evaluate(
        f"document.querySelector('{TABLE} tbody').querySelectorAll('tr[data-id]').length"
    )
    assert 0 < own < len(shown)
    page.page.get_by_label("only ties of Croatia").check()
    assert len(_rows(page)) == own
    page.page.locator(f"{TABLE} .row-button").first.click()
    assert page.state()["selection"] in shown
    assert len(_rows(page)) == own, "a tie that is read leaves the list as it is"


def test_a_row_can_be_chosen(page: ChromiumTab) -> None:
    page.set(panel="table", selection=None)
    page.page.locator(f"{TABLE} tr[data-id='pantsir'] td").nth(2).click()
    assert page.state()["selection"] == "pantsir"
    assert page.text("#details-title") == "Pantsir-S1 for Serbia"
    current = page.page.locator(f"{TABLE} [aria-current=true]")
    assert current.get_attribute("data-id") == "pantsir"
    page.page.locator(f"{TABLE} .row-button").first.focus()
    page.press("ArrowDown")
    assert page.evaluate("document.activeElement.dataset.row") == _rows(page)[1]


def test_actors_have_rows_too(page: ChromiumTab) -> None:
    page.set(panel="table", selection=None)
    page.page.locator("#table").get_by_role("button", name="Actors").click()
    actors, ties = page.visible()
    assert sorted(_rows(page)) == actors
    serbia = page.page.locator(f"{TABLE} tr[data-id='SRB']")
    assert "EU (candidate)" in serbia.inner_text()
    data = page.data()
    of_serbia = [
        tie for tie in data["ties"] if tie["id"] in ties and "SRB" in (tie["from"], tie["to"])
    ]
    military = [t for t in of_serbia if data["kinds"][t["kind"]]["category"] == "military"]
    shown = serbia.locator("[data-label='Military']").inner_text()
    assert shown == str(len(military))


def test_the_file_has_all_that_is_shown(
    page: ChromiumTab, small: graph.Relations, tmp_path: Path
) -> None:
    page.set(panel="table")
    name, (head, *rows) = _saved(page, tmp_path)
    assert name == "serbia-ties-2020-02-24.csv"
    _, ties = page.visible()
    assert sorted(row[0] for row in rows) == ties
    network = small.network("2020-02-24")
    edges = {key: (ends, facts) for *ends, key, facts in network.edges(keys=True, data=True)}
    signs = {1: "cooperation", -1: "conflict", 0: "neither"}
    for row in rows:
        cells = dict(zip(head, row, strict=True))
        ends, facts = edges[cells["Id"]]
        names = [network.nodes[end]["name"] for end in ends]
        told = [cells["From"], cells["To"]]
        assert told == names if facts["directed"] else sorted(told) == sorted(names)
        assert cells["Category"].lower() == facts["category"]
        kind = small.kinds.get(facts["kind"])
        sign = signs[facts["sign"]]
        if facts.get("status") in IDLE:
            sign = "not in effect"
        elif kind is not None and kind.refusal:
            sign = "refusal"
        assert cells["Sign"] == sign
        for key in ("since", "until", "status"):
            assert cells[key.capitalize()] == facts.get(key, "")
    page.page.locator("#table").get_by_role("button", name="Actors").click()
    name, (head, *rows) = _saved(page, tmp_path)
    assert name == "serbia-actors-2020-02-24.csv"
    assert sorted(row[0] for row in rows) == page.visible()[0]


def test_on_a_phone_rows_are_cards(page: ChromiumTab) -> None:
    page.resize(390, 844)
    page.set(panel="table", selection=None)
    page.settle()
    assert (
        page.evaluate(f"getComputedStyle(document.querySelector('{TABLE} tr[data-id]')).display")
        == "block"
    )
    assert page.evaluate(
        "document.querySelector('#table .grid-scroll').scrollWidth"
        " <= document.querySelector('#table .grid-scroll').clientWidth"
    )
    page.page.locator("#table .table-sort select").select_option("to")
    names = _column(page, "To")
    assert names == sorted(names, key=str.casefold)


def test_two_days_compared(page: ChromiumTab) -> None:
    page.set(panel="table", selection=None, date="2020-02-24", compare="1991-01-01")
    changes = _column(page, "Change")
    assert {"Began", "Ended"} <= set(changes) <= {"Began", "Ended", "Stayed"}
    assert len(changes) == len(_rows(page))
