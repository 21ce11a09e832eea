"""The page's data and its declarations are one thing."""

from __future__ import annotations

from pathlib import Path

from graph.rendering.contract import Event, FilterName, Tie, View
from graph.rendering.declarations import declarations
from graph.rendering.plain import plain

DECLARATIONS = Path(__file__).parents[2] / "graph" / "page" / "contract.d.ts"


def test_the_declarations_are_those_of_the_records() -> None:
    """To write them anew: `python -m tests.rendering.test_contract`."""
    assert DECLARATIONS.read_text(encoding="utf-8") == declarations()


def test_what_says_nothing_is_left_out_and_what_must_be_there_stays() -> None:
    tie = Tie("t", "deal", "loan", "SRB", "RUS", "2019-01-01", "9999-12-31", title=None)
    assert plain(tie) == {
        "id": "t",
        "type": "deal",
        "kind": "loan",
        "from": "SRB",
        "to": "RUS",
        "start": "2019-01-01",
        "end": "9999-12-31",
    }
    view = View("2020-02-24", {FilterName("kinds"): (), FilterName("regions"): ("Asia",)})
    assert plain(view) == {"date": "2020-02-24", "filters": {"kinds": [], "regions": ["Asia"]}}


def test_names_are_in_camel_case_also_in_lists() -> None:
    event = Event("2020", "It comes", according_to="A ministry")
    tie = Tie("t", "deal", "loan", "SRB", "RUS", "2019-01-01", "9999-12-31", events=[event])
    said = {"date": "2020", "what": "It comes", "accordingTo": "A ministry"}
    assert plain(tie)["events"] == [said]


if __name__ == "__main__":
    DECLARATIONS.write_text(declarations(), encoding="utf-8", newline="\n")
