"""“not recognition”: of a filter with a list of values all but some."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import graph
from graph.analysis import measure
from graph.selection import FILTERS
from graph.selection.known import KNOWN, NONE_STATED
from tests.analysis.worlds import world

SMALL = graph.load(Path(__file__).parent / "fixtures" / "small.yaml")
DAY = "2020-02-24"
WORDS: dict[str, Any] = {
    "alliances": ["NATO"],
    "kinds": ["recognition", "arms sale"],
    "categories": ["military"],
    "statuses": ["candidate"],
    "regions": ["Europe"],
    "confidence": ["disputed"],
}


@pytest.mark.parametrize("key", list(WORDS))
def test_of_each_tie_it_lets_through_what_the_words_do_not(key: str) -> None:
    """Ties between two actors that the filter does not speak of are let through by both."""
    whole = SMALL.select(DAY)
    words: dict[str, Any] = {key: WORDS[key]}
    others: dict[str, Any] = {key: [f"not {word}" for word in WORDS[key]]}
    some, but = SMALL.select(DAY, **words), SMALL.select(DAY, **others)
    if FILTERS[key].is_of_actors:
        of = {"alliances": "NATO", "regions": "DEU"}[key]
        assert of in whole.actors
        assert of in some.actors
        assert of not in but.actors
        assert set(whole.actors) == set(some.actors) | set(but.actors)
    else:
        assert not set(some.ties) & set(but.ties)
        assert set(whole.ties) == set(some.ties) | set(but.ties)
        assert set(some.ties) < set(whole.ties)


def test_what_states_no_status_is_not_left_out_by_one() -> None:
    but = SMALL.select(DAY, statuses="not candidate")
    assert any(not tie.status for tie in but.ties.values())
    assert NONE_STATED in (but.filters.statuses or ())


def test_not_stands_before_each_word_or_before_none() -> None:
    with pytest.raises(graph.SelectionError, match="kinds: write “not” before each word, or"):
        SMALL.select(DAY, kinds=["not recognition", "sanctions"])
    with pytest.raises(graph.SelectionError, match="“recogniton” is no kind of tie; did you mean"):
        SMALL.select(DAY, kinds="not recogniton")
    with pytest.raises(graph.SelectionError, match="“not Serbia” is no actor known here"):
        SMALL.select(DAY, actors="not Serbia")


def test_a_caption_says_what_is_left_out_where_that_is_little() -> None:
    assert "(kinds: all but recognition)" in SMALL.select(kinds="not recognition").explain()
    assert "(regions: Africa, Asia, " in SMALL.select(regions="not Europe").explain()
    assert "(kinds: recognition)" in SMALL.select(kinds="recognition").explain()


def test_every_filter_with_a_list_has_one() -> None:
    several = {key for key, one in FILTERS.items() if one.takes == "several"}
    assert set(KNOWN) == set(WORDS) == several - {"actors", "sign", "sources"}


def test_whom_many_recognise_is_no_broker_by_that() -> None:
    brokers = measure("brokerage")
    assert "recognition is none" in " ".join(brokers.definition.split())
    relations = world("""
    deals:
      - {kind: recognition, from: Chad, to: Mali}
      - {kind: loan, from: Mali, to: Niger}
      - {kind: recognition, from: Benin, to: Mali}
      - {kind: loan, from: Benin, to: Mali}
    """)
    assert brokers(relations.select())["MLI"]["total"] == 1
