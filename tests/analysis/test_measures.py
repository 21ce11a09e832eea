"""A measure is one file, found by listing the folder; what it declares is true."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import networkx as nx
import pytest

import graph
from graph import analysis
from graph.analysis import _measures, in_page, measure, measures
from graph.analysis._parameters import members, number
from graph.analysis._portfolios import Matrix
from graph.analysis._weights import weights_of
from graph.analysis.agreement import allied
from graph.analysis.concentration import concentration, hhi
from graph.analysis.without import without
from graph.errors import SelectionError
from graph.selection.forms import FORMS

ROOT = Path(__file__).parents[2]
SMALL = graph.load(ROOT / "tests" / "fixtures" / "small.yaml")

NEW = '''"""Loops: how many ties an actor has with itself."""

from graph.analysis._measures import Measure

MEASURE = Measure("actor", "simple", lambda network: dict.fromkeys(network, 0.0))
'''


def test_a_new_file_is_a_new_measure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own_loops.py").write_text(NEW, encoding="utf-8")
    monkeypatch.setattr(analysis, "__path__", [*analysis.__path__, str(tmp_path)])
    _measures.measures.cache_clear()
    try:
        assert measure("own loops").says == "Loops: how many ties an actor has with itself."
        assert set(measure("own-loops")(SMALL.select(2020)).values()) == {0}
    finally:
        _measures.measures.cache_clear()


def test_those_of_a_page_are_found_without_loading_all() -> None:
    assert in_page() == [one for one in measures().values() if one.in_page]
    assert {one.name for one in in_page()} >= {"betweenness", "degree"}


def test_there_are_those_that_analysts_ask_for() -> None:
    assert set(measures()) >= {
        *("degree", "strength", "betweenness", "closeness", "eigenvector", "katz"),
        *("constraint", "effective-size", "brokerage", "participation"),
        *("blocs", "modularity", "agreement"),
        *("triangle-balance", "walk-balance", "frustration"),
        *("s-score", "kappa", "pi", "tau-b"),
        *("concentration", "density", "reciprocity", "centralisation", "census"),
    }


@pytest.mark.parametrize("name", list(measures()))
def test_what_a_measure_declares(name: str) -> None:
    found = measure(name)
    assert found.form in FORMS
    assert found.of in ("actor", "pair", "network")
    says, _, rest = found.definition.partition("\n")
    assert len(says) < 100
    assert says.endswith(".")
    assert any(digit in rest for digit in ("19", "20")), "who defined it, and when"
    selection = SMALL.select("2020-02-24")
    value = found(selection)
    if found.of == "pair":
        assert isinstance(value, Matrix)
        assert set(value.ids) <= set(selection.actors)
    elif found.of == "actor":
        assert set(value) <= set(selection.actors)
    else:
        assert isinstance(value, float | dict)


@pytest.mark.parametrize("name", list(measures()))
def test_of_an_empty_selection_it_is_something(name: str) -> None:
    measure(name)(SMALL.select("1900"))
    measure(name)(SMALL.select("2020", kinds=[]))


def test_what_is_no_measure_or_parameter_is_said() -> None:
    with pytest.raises(graph.SelectionError, match="“betweeness” is no measure; did you mean “b"):
        measure("betweeness")
    with pytest.raises(graph.SelectionError, match="is no measure; there are agreement, "):
        measure("xyzzy")
    selection = SMALL.select(2020)
    with pytest.raises(graph.SelectionError, match="betweenness does not take “group”"):
        measure("betweenness")(selection, group="NATO")
    with pytest.raises(graph.SelectionError, match="degree does not take “by”; it takes nothing"):
        measure("degree")(selection, by="count")
    with pytest.raises(graph.SelectionError, match="“hats” is no by; write one of count, amount"):
        measure("concentration")(selection, by="hats")
    with pytest.raises(graph.SelectionError, match="alpha takes a number, not “much”"):
        measure("katz")(selection, alpha="much")
    with pytest.raises(graph.SelectionError, match="WPO has no members on 2020-01-01"):
        measure("betweenness")(SMALL.select("2020-01-01"), between=["NATO", "WPO"])


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("1940", "NATO has no members between 1940-01-01 and 1940-12-31, but from 1949-08-24 on$"),
        ("2020-01-01", "WPO has no members on 2020-01-01, but from .* on until 1991-07-01$"),
    ],
)
def test_of_an_alliance_without_members_then_it_is_said_when_it_has_some(
    day: str, said: str
) -> None:
    with pytest.raises(graph.SelectionError, match=said):
        members(SMALL.select(day), "WPO" if "WPO" in said else "NATO")


def test_parameters_are_read_as_people_write_them() -> None:
    selection = SMALL.select("2020-02-24")
    found = measure("betweenness")
    members = {"USA", "NOR", "TUR", "DEU", "HRV"}
    assert found(selection, between=["OTAN", "Serbia"]) == found(
        selection, between=(members, {"SRB"})
    )
    parts = measure("participation")
    assert parts(selection, groups="continent") == parts(selection)
    assert measure("brokerage")(selection, groups=["EU", "NATO"])["DEU"]


def test_an_alliances_members_are_who_they_are_whatever_ties_are_asked_for() -> None:
    """Filters say which ties are measured, and not whom an alliance's name stands for."""
    whole = SMALL.select("2020-02-24")
    inside = members(whole, "NATO")
    assert inside
    for filters in (
        {"kinds": ["arms sale"]},
        {"categories": ["economic"]},
        {"sign": "-"},
        {"states_only": True},
        {"alliances": ["EU"]},
        {"sources": ["2+"]},
        {"text": "no such words"},
    ):
        some = SMALL.select("2020-02-24", **filters)
        assert members(some, "NATO") == inside, filters
        assert allied(some) == allied(whole), filters
        measure("betweenness")(some, between=["NATO", "Serbia"])
        left = without(some, leaving=[("NOR", "NATO")])
        assert {tie.id for tie in left.ties} <= set(some.ties)


def test_a_selections_own_filters_come_first() -> None:
    against = SMALL.select("2020-02-24", sign="-")
    assert measure("betweenness").on(against).filters.sign == (-1,)
    assert measure("betweenness").on(SMALL.select(2020)).filters.sign == (1,)
    network = measure("degree").network(SMALL.select("2020-02-24"))
    assert isinstance(network, nx.Graph)
    assert "NATO" in network
    assert "NATO" not in measure("closeness").network(SMALL.select("2020-02-24"))


def test_concentration_by_count_and_by_amount() -> None:
    selection = SMALL.select(2019, kinds=["arms sale", "arms donation"])
    assert measure("concentration")(selection) == {"SRB": 1.0}
    more = SMALL.select("2020-02", categories=["military", "economic"])
    by_count = measure("concentration")(more)["SRB"]
    network: Any = measure("concentration").network(more)
    into = [strand["weight"] for _, _, strand in network.in_edges("SRB", data=True)]
    assert by_count == pytest.approx(sum((one / sum(into)) ** 2 for one in into))
    assert measure("concentration")(more, by="amount")["SRB"] == 1.0


INDIA = {
    "2009–13": [13853, 1390, 672, 650, 627, 337, 160, 154, 149, 81, 50, 38, 28, 11, 10, 1],
    "2014–18": [7586, 1944, 1709, 895, 436, 152, 148, 96, 56, 28, 27, 26, 22, 14, 10, 1],
    "2019–23": [5015, 4464, 1787, 1343, 408, 347, 237, 60, 57, 33, 32, 28, 21, 12, 6, 2, 2, 1],
}
"""Millions of trend-indicator values that each supplier delivered, Russia's first: added up from
SIPRI's Arms Transfers Database as generated on 12 February 2026."""


@pytest.mark.parametrize(
    ("years", "share", "published"),
    [("2009–13", 76.1, 0.589), ("2014–18", 57.7, 0.378), ("2019–23", 36.2, 0.263)],
)
def test_concentration_of_indias_arms(years: str, share: float, published: float) -> None:
    """By the shares of all its suppliers; Russia's alone are what SIPRI's fact sheets print."""
    network: nx.DiGraph[str] = nx.DiGraph()
    for at, amount in enumerate(INDIA[years]):
        strand = {"weight": 1, "ordered": amount, "delivered": amount, "donated": 0}
        network.add_edge(f"supplier {at}", "IND", **strand)
    assert round(100 * INDIA[years][0] / sum(INDIA[years]), 1) == share
    assert round(concentration(network, by="amount")["IND"], 3) == published


def test_shares_in_percent_are_shares() -> None:
    assert hhi({"a": 50.0, "b": 25.0, "c": 25.0}) == pytest.approx(0.375)
    assert hhi({"a": 0.5, "b": 0.25, "c": 0.25}) == pytest.approx(0.375)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([["name", "weight"], ["Serbia", "much"]], "w.csv:2: write a name and a number"),
        ([["Serbia", "-1"]], "w.csv:1: a weight is a number from 0 on"),
        ([["Serbia", "inf"]], "w.csv:1: a weight is a number from 0 on"),
        ([["Serbia", "nan"]], "w.csv:1: a weight is a number from 0 on"),
        ([["Serbja", "1"]], "w.csv:1: “Serbja” is no actor known here; did you mean “Serbia”?"),
        ([["name", "weight"]], "w.csv: no weight is above 0"),
        ([[]], "w.csv: no weight is above 0"),
    ],
)
def test_weights_of_a_table(rows: list[list[str]], said: str) -> None:
    selection = SMALL.select(2020)
    with pytest.raises(graph.SelectionError) as caught:
        weights_of(selection, rows, "w.csv")
    assert str(caught.value) == said


def test_weights_from_a_file(tmp_path: Path) -> None:
    file: Any = tmp_path / "power.csv"
    file.write_text("state,power\nUSA,2\nTürkiye,1\n", encoding="utf-8-sig")
    selection = SMALL.select("2020-02-24")
    found = measure("s-score")(selection, weights=str(file))
    assert (
        found["NOR", "TUR"]
        == measure("s-score")(selection, weights={"USA": 2, "TUR": 1})["NOR", "TUR"]
    )
    with pytest.raises(graph.SelectionError, match="there is no such file"):
        measure("s-score")(selection, weights=str(tmp_path / "none.csv"))


def test_a_number_is_taken_as_it_is_written_and_a_word_is_none() -> None:
    selection = SMALL.select("2020")
    taken = number("alpha", "what a further step counts")
    assert taken.read(selection, ("0.5",)) == 0.5
    for words in (("half",), ()):
        with pytest.raises(SelectionError, match="alpha takes a number, not “"):
            taken.read(selection, words)
