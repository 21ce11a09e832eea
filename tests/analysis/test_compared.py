"""What differs between files, what is lost without something, and series."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import graph
from graph.analysis import measure
from graph.analysis.about import sources
from graph.analysis.changes import between
from graph.analysis.diff import differences
from graph.analysis.series import series
from graph.analysis.triads import triads
from graph.analysis.without import without
from tests.analysis.worlds import world

SMALL = graph.load(Path(__file__).parents[1] / "fixtures" / "small.yaml")


def test_changes_of_a_selection_are_those_of_the_file_that_pass() -> None:
    selection = SMALL.select(since="1995", until="2020-02-24", actors="Serbia")
    found = between(selection)
    assert [tie.id for tie in found["passing"]] == [
        "intervention-NATO-SRB-1999-03-24",
        "joint-exercise-RUS-SRB-2019-10-23",
    ]
    began = {tie.id for tie in found["began"]}
    assert "pantsir" in began
    assert all("SRB" in (tie.source, tie.target) for ties in found.values() for tie in ties)
    days = [selection.relations.spans[tie.id][0] for tie in found["began"]]
    assert days == sorted(days)


def test_what_differs_between_two_files() -> None:
    before = world("""
    sources: {a: {title: The act}}
    deals:
      - {id: one, kind: entente, between: [Chad, Mali], since: 1990, sources: [a]}
      - {id: two, kind: loan, from: Chad, to: Niger}
    """)
    after = world("""
    sources: {a: {title: The act, date: 1990}}
    deals:
      - {id: one, kind: entente, between: [Chad, Mali], since: 1991-02, note: Signed}
      - {id: three, kind: loan, title: A loan, from: Chad, to: Benin}
    """)
    found = [
        (one.what, one.id, one.change, one.field, one.before, one.after)
        for one in differences(before, after)
    ]
    assert found == [
        ("actors", "NER", "removed", "", "Niger", ""),
        ("actors", "BEN", "added", "", "", "Benin"),
        ("ties", "two", "removed", "", "loan: TCD → NER", ""),
        ("ties", "one", "changed", "held", "since 1990", "since 1991-02"),
        ("ties", "one", "changed", "note", "", "Signed"),
        ("ties", "one", "changed", "sources", "a", ""),
        ("ties", "three", "added", "", "", "loan: A loan"),
        ("sources", "a", "changed", "date", "", "1990"),
    ]
    assert list(differences(before, before)) == []
    renamed = replace(before, title="Another", as_of=date(2021, 1, 1))
    assert [one.id for one in differences(before, renamed)] == ["title", "as_of"]


BRIDGE = """
    alliances:
      X:
        name: The X
        kind: defence alliance
        sources: []
        members: {Chad: 1960, Mali: 1960, Niger: 1960}
    deals:
      - {kind: entente, between: [Niger, Benin], since: 1960}
      - {kind: entente, between: [Benin, Togo], since: 1960}
      - {kind: loan, from: Togo, to: Benin, since: 1960}
"""


def test_without_a_membership() -> None:
    selection = world(BRIDGE).select("1990")
    loss = without(selection, leaving=[("NER", "X")])
    assert [tie.source for tie in loss.ties] == ["NER"]
    assert set(loss.obligations) == {("NER", "TCD"), ("MLI", "NER")}
    assert loss.cut_off == (("MLI", "TCD", "X"),) or loss.cut_off == (("BEN", "NER", "TGO"),)
    assert loss.moved["NER"][1] == 0 < loss.moved["NER"][0]
    with pytest.raises(graph.SelectionError, match="Benin is no member of The X at that time"):
        without(selection, leaving=[("BEN", "X")])


def test_without_an_actor() -> None:
    selection = world(BRIDGE).select("1990")
    loss = without(selection, actors=["BEN"])
    assert len(loss.ties) == 3
    assert loss.cut_off == (("TGO",),)
    assert "BEN" not in loss.moved
    bloc = without(selection, actors=["X"])
    assert len(bloc.obligations) == 3
    nothing = without(selection)
    assert (nothing.ties, nothing.obligations, nothing.cut_off, nothing.moved) == ((), {}, (), {})


def test_a_measure_year_by_year() -> None:
    selection = SMALL.select(since=2012, until=2014, states_only=True)
    rows = list(series(measure("density"), selection))
    assert [row["year"] for row in rows] == [2012, 2013, 2014]
    for row in rows:
        on = SMALL.select(f"{row['year']}-12-31", states_only=True)
        assert row["density"] == measure("density")(on)
    degrees = list(series(measure("degree"), selection, ["SRB", "YUG"]))
    assert [row["Yugoslavia"] for row in degrees] == [None] * 3
    pairs = list(series(measure("s-score"), selection, ["NOR", "TUR"]))
    assert set(pairs[0]) == {"year", "Norway–Türkiye"}
    several = list(series(measure("frustration"), selection))
    assert "line index" in several[0]
    with pytest.raises(graph.SelectionError, match="degree is a number of actors; name whose"):
        list(series(measure("degree"), selection))
    with pytest.raises(graph.SelectionError, match="name two actors or more"):
        list(series(measure("kappa"), selection, ["NOR"]))


def test_triads_around_an_actor() -> None:
    relations = world("""
    deals:
      - {kind: entente, between: [Chad, Mali]}
      - {kind: entente, between: [Mali, Niger]}
      - {kind: entente, between: [Benin, Togo]}
      - {kind: entente, between: [Togo, Niger]}
      - {kind: entente, between: [Benin, Niger]}
    conflicts:
      - {kind: war, between: [Chad, Niger]}
    """)
    every = list(triads(relations.select()))
    assert [(one.actors, one.balanced) for one in every] == [
        (("BEN", "NER", "TGO"), True),
        (("MLI", "NER", "TCD"), False),
    ]
    assert every[1].signs == (1, -1, 1)
    assert [one.actors for one in triads(relations.select(), "TCD")] == [("MLI", "NER", "TCD")]
    assert list(triads(relations.select(), "xyzzy")) == []


def test_isolates_have_no_tie_from_wherever() -> None:
    relations = world("""
    deals:
      - {kind: entente, between: [Chad, France], since: 1970}
      - {kind: entente, between: [Mali, Niger], since: 1980}
    """)
    assert set(relations.select("1975", regions="Africa").isolates) == {"MLI", "NER"}
    assert set(relations.select("1985", regions="Africa").isolates) == set()
    assert set(relations.select("1965", regions="Europe").isolates) == {"FRA"}


def test_who_is_no_sovereign_state_then_is_no_state_without_a_tie() -> None:
    """Spanish Sahara in 1965; a protectorate before its independence; a territory ever."""
    relations = world("""
    states:
      Sahara: {code: XSA, standing: contested}
      Island: {code: XIS, standing: dependency}
      Gulf: {code: XGU, since: 1950, independent: 1971-09-03}
    deals:
      - {kind: entente, between: [XSA, Chad], since: 1984}
      - {kind: entente, between: [Sahara, Gulf], since: 1990, until: 1990}
      - {kind: entente, between: [XIS, Mali], since: 1990, until: 1990}
    """)

    def alone(**time: str) -> set[str]:
        return set(relations.select(**time, states_only=True).isolates)

    assert alone(at="1965-12-31") == {"TCD", "MLI"}
    assert alone(at="1975-12-31") == {"TCD", "MLI", "XGU"}
    assert alone(at="1971") == {"TCD", "MLI", "XGU"}, "sovereign on some day of it"
    assert alone(at="1985") == {"MLI", "XGU"}
    assert alone(since="1984") == set()
    there = relations.select("1985", states_only=True)
    assert there.tied == {"XSA", "TCD"}, "who has a tie counts, whatever it is"
    assert there.explain().startswith("1 tie between 2 actors")


def test_sources_of_a_selection_once_each() -> None:
    rows = sources(SMALL.select("2020-02-24"))
    assert {row["key"] for row in rows} == {"treaty", "report", "paper"}
    assert rows == sorted(rows, key=lambda row: -row["ties"])
