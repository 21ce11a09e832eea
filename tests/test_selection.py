"""One table of filters: what passes, by each of them and by all; what a selection holds."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import graph
from graph.dated import DatedName
from graph.dates import LAST_DAY, Interval, parse
from graph.model import Alliance, Filters, State
from graph.relations import Relations
from graph.selection import FILTERS, select
from graph.vocabulary.kinds import kinds

ROOT = Path(__file__).parent.parent
SMALL = ROOT / "tests" / "fixtures" / "small.yaml"
LOADED = graph.load(SMALL)
DAY = date(2020, 2, 24)


@pytest.fixture(scope="module")
def relations() -> graph.Relations:
    return LOADED


def test_the_table_has_every_filter_of_the_model() -> None:
    own = [key for key, one in FILTERS.items() if not one.into]
    assert own == [field.name for field in dataclasses.fields(Filters)]
    assert all(one.into in own for one in FILTERS.values() if one.into)


def test_python_has_every_filter() -> None:
    import inspect

    parameters = inspect.signature(Relations.select).parameters
    assert list(parameters)[4:] == list(FILTERS)


def test_without_filters_all_that_stands_on_the_day(relations: graph.Relations) -> None:
    found = select(relations, DAY, Filters())
    assert set(found) == {key for _, _, key in relations.network(DAY).edges(keys=True)}
    assert found


def test_each_filter_lets_its_own_through(relations: graph.Relations) -> None:
    every = select(relations, DAY, Filters())
    actors = relations.actors
    kinds = select(relations, DAY, Filters(kinds=("arms sale",)))
    assert set(kinds) == {id_ for id_, tie in every.items() if tie.kind == "arms sale"} != set()
    alliances = select(relations, DAY, Filters(alliances=("NATO",)))
    ends = {id_ for tie in alliances.values() for id_ in (tie.source, tie.target)}
    assert {id_ for id_ in ends if isinstance(actors[id_], Alliance)} == {"NATO"}
    regions = select(relations, DAY, Filters(regions=("Europe",)))
    for tie in regions.values():
        for id_ in (tie.source, tie.target):
            actor = actors[id_]
            assert not isinstance(actor, State) or actor.continent == "Europe"
    statuses = select(relations, DAY, Filters(statuses=("candidate",)))
    assert {tie.status for tie in statuses.values()} == {"candidate"}
    assert select(relations, DAY, Filters(kinds=())) == {}
    of_two = select(relations, DAY, Filters(actors=("JPN", "CIV")))
    assert set(of_two) == {
        id_ for id_, tie in every.items() if {tie.source, tie.target} & {"JPN", "CIV"}
    }
    sources = select(relations, DAY, Filters(sources=("paper",)))
    assert set(sources) == {id_ for id_, tie in every.items() if "paper" in tie.sources} != set()
    twice = select(relations, DAY, Filters(sources=("2+",)))
    assert set(twice) == {id_ for id_, tie in every.items() if len(set(tie.sources)) > 1} != set()
    once = select(relations, DAY, Filters(sources=("1",)))
    assert set(once) == {id_ for id_, tie in every.items() if len(set(tie.sources)) == 1} != set()
    claimed = select(relations, DAY, Filters(confidence=("claimed", "disputed")))
    assert {tie.confidence for tie in claimed.values()} == {"claimed", "disputed"}
    against = select(relations, DAY, Filters(sign=(-1,)))
    assert {tie.type for tie in against.values()} == {"conflict"}
    bilateral = select(relations, DAY, Filters(states_only=True))
    ends = {id_ for tie in bilateral.values() for id_ in (tie.source, tie.target)}
    assert ends
    assert all(isinstance(actors[id_], State) for id_ in ends)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("pantsir", ["pantsir"]),
        ("PANTSÍR", ["pantsir"]),
        ("president says", ["pantsir"]),  # an event
        ("mig-29", ["pantsir"]),  # an item
        ("price", ["pantsir"]),  # a figure
        ("tanks paper", []),  # of sources that it does not have
        ("tanks yearly institute", ["arms-donation-RUS-SRB-2019"]),  # its source
        ("gas pipeline russia türkiye", ["pipeline-RUS-TUR-2020-01"]),  # a label, names
        ("membership note", ["member-TUR-NATO"]),
        ("xyzzy", []),
    ],
)
def test_words_are_sought_in_all_that_is_said(
    relations: graph.Relations, words: str, found: list[str]
) -> None:
    assert list(relations.select(DAY, text=words).ties) == found


def test_several_filters_let_through_what_passes_all(relations: graph.Relations) -> None:
    one, other = Filters(kinds=("membership",)), Filters(statuses=("member",))
    both = select(relations, DAY, Filters(kinds=("membership",), statuses=("member",)))
    assert set(both) == set(select(relations, DAY, one)) & set(select(relations, DAY, other))


def test_words_are_read_as_in_a_file(relations: graph.Relations) -> None:
    assert relations.select(alliances="the Atlantic alliance").filters.alliances == ("NATO",)
    assert relations.select(actors=["RU", "otan"]).filters.actors == ("RUS", "NATO")
    assert relations.select(kinds="Arms Sale").filters.kinds == ("arms sale",)
    assert relations.select(regions=["europe", "EUROPE"]).filters.regions == ("Europe",)
    assert relations.select(sign=["+", "−", 0]).filters.sign == (1, -1, 0)
    military = {key for key, kind in kinds().items() if kind.category == "military"}
    chosen = relations.select(kinds=["recognition"], categories="military").filters.kinds or ()
    assert set(chosen) == {"recognition", *military}
    assert relations.select(states_only=False).filters == Filters()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"kinds": "arms sales"}, "“arms sales” is no kind of tie; did you mean “arms sale”?"),
        ({"kinds": "weapons deal"}, "“weapons deal” is no kind of tie; did you mean “arms sale”?"),
        ({"alliances": "NAT0"}, "“NAT0” is no alliance of this file; did you mean “NATO”?"),
        ({"alliances": ["xyzzy"]}, "“xyzzy” is no alliance of this file"),
        ({"actors": "Serbja"}, "“Serbja” is no actor known here; did you mean “Serbia”?"),
        ({"actors": "Chile"}, "nothing in these relations ties “Chile”"),
        ({"regions": "Eurpe"}, "“Eurpe” is no continent; did you mean “Europe”?"),
        ({"statuses": "memer"}, "“memer” is no status; did you mean “member”?"),
        ({"confidence": "sure"}, "“sure” is no confidence; write one of confirmed, reported,"),
        ({"sources": "pape"}, "“pape” is no source; did you mean “paper”?"),
        ({"sources": "¹"}, "“¹” is no source; write its key, or how many there are: 1, 2+"),
        ({"sign": "plus"}, "“plus” is no sign; write +, - or 0"),
        ({"at": "1999-13"}, "“1999-13” has no such month"),
        ({"at": 1999, "since": 1998}, "give either a time (at) or a period (since, until)"),
        ({"since": 2000, "until": 1999}, "the period ends (1999-12-31) before it begins"),
    ],
)
def test_what_is_not_there_is_said(
    relations: graph.Relations, asked: dict[str, Any], said: str
) -> None:
    with pytest.raises(graph.SelectionError) as caught:
        relations.select(**asked)
    assert str(caught.value).startswith(said)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("asked", [{"at": 1.5}, {"kinds": 3.5}, {"kinds": [None]}])
def test_what_is_no_word_is_a_type_error(relations: graph.Relations, asked: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        relations.select(**asked)


@settings(deadline=None, max_examples=40)
@given(st.dates(date(1940, 1, 1), date(2024, 6, 30)), st.integers(0, 4000))
def test_a_period_holds_what_stands_on_any_of_its_days(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    found = LOADED.select(since=first, until=last)
    # A tie begins on its own first day or not at all, so these days are enough.
    days = {first, *(start for start, _ in LOADED.spans.values() if first <= start <= last)}
    assert set(found.ties) == {id_ for day in days for id_ in select(LOADED, day, Filters())}
    for id_, actor in LOADED.actors.items():
        there = actor.existed.start <= last and first <= actor.existed.end
        assert (id_ in found.actors) == there


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"at": DAY, "kinds": "arms sale"}, "2 ties between 2 actors on 2020-02-24 (kinds: arms"),
        ({"at": DAY, "actors": "RS"}, "11 ties between 8 actors on 2020-02-24 (actors: Serbia)"),
        ({"at": 1960, "states_only": True}, "2 ties between 3 actors in 1960 (states only: yes)"),
        ({"since": 1999, "until": 2000}, "11 ties between 11 actors from 1999 to 2000, from"),
        ({"since": "1999-03"}, "35 ties between 14 actors since 1999-03-01, from"),
        ({"text": "pantsir"}, "1 tie between 2 actors at any time (text: “pantsir”), from"),
    ],
)
def test_it_says_in_a_sentence_what_it_holds(
    relations: graph.Relations, asked: dict[str, Any], said: str
) -> None:
    sentence = relations.select(**asked).explain()
    assert sentence.startswith(said)
    assert sentence.endswith("from “A small world”, as of 2024-06-30.")


def test_who_did_not_exist_yet_is_who_stood_in_its_place(relations: graph.Relations) -> None:
    assert relations.select("1990", actors="Serbia").filters.actors == ("SRB",)  # it has no end
    assert relations.select("1980", actors="Croatia").filters.actors == ("YUG",)
    assert relations.select("1980", actors=["Russia", "SUN"]).filters.actors == ("SUN",)
    assert relations.select("2000", actors="Soviet Union").filters.actors == ("RUS",)
    with pytest.raises(graph.SelectionError, match="Kosovo did not exist between 1999-01-01 and"):
        relations.select("1999", actors="Kosovo")
    with pytest.raises(graph.SelectionError, match=r"Yugoslavia did not exist .*; Serbia or Croat"):
        relations.select("1999", actors="Yugoslavia")


def test_a_title_forges_nothing(relations: graph.Relations) -> None:
    forged = dataclasses.replace(relations, title="a\nb\x1b[0m")
    assert "a\\nb\\x1b[0m" in forged.select(DAY).explain()


def test_a_selection_moves_in_time(relations: graph.Relations) -> None:
    selection = relations.select(since=2018, until="2020-02", kinds="arms sale")
    years = dict(selection.years())
    assert list(years) == [2018, 2019, 2020]
    assert years[2018].first == years[2018].last == date(2018, 12, 31)
    assert years[2020].last == date(2020, 2, 29)
    assert all(one.filters == selection.filters for one in years.values())
    whole = relations.select()
    assert whole.last == LAST_DAY
    assert whole.until == relations.as_of
    assert list(dict(whole.years()))[-1] == 2024


def test_a_selection_calls_an_actor_as_on_its_day(relations: graph.Relations) -> None:
    west = DatedName("West Germany", Interval(until=parse("1990-10-02")))
    germany = relations.actors["DEU"]
    assert isinstance(germany, State)
    dated = replace(relations, actors={**relations.actors, "DEU": replace(germany, names=(west,))})
    assert dated.select("1970").name("DEU") == "West Germany"
    assert dated.select("1999").name("DEU") == "Germany"


def test_a_source_is_its_key_or_how_many_there_are(relations: graph.Relations) -> None:
    assert relations.select(sources=["paper", "2+", "1"]).filters.sources == ("paper", "2+", "1")
    with pytest.raises(graph.SelectionError) as found:
        relations.select(sources="papre")
    assert str(found.value) == "“papre” is no source; did you mean “paper”?"
