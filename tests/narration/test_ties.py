"""Deals and conflicts that begin, end, happen and come into view, from one step to the next."""

from __future__ import annotations

from dataclasses import replace

from graph.model import Tie
from tests.narration.world import changes, event, step, tie, told

FOCUS = ("USA", "RUS", "UKR", "SRB")


def begun(*ties: Tie, focus: tuple[str, ...] = FOCUS) -> list[str]:
    return changes(ties, step("1990-01-01", *focus), step("1995-01-01", *focus))


def test_what_ends_is_a_noun_and_must_have_been_there_for_the_steps_own_filters() -> None:
    salt = tie(
        "arms control",
        "RUS",
        "USA",
        "1979-06-18",
        "1986-11-28",
        title="SALT II (signed, never in force)",
    )
    land = tie("occupation", "RUS", "UKR", "1980-01-01", "1985-01-01", title="Crimea")
    before = step("1984-01-01", *FOCUS)
    assert changes([salt, land], before, step("1988-01-01", *FOCUS)) == [
        "Ends 1 January 1985: occupation (Crimea; Russia, Ukraine).",
        "Ends 28 November 1986: SALT II (signed, never in force; United States, Russia).",
    ]
    filtered = step("1988-01-01", *FOCUS, kinds=("occupation",))
    assert len(changes([salt, land], before, filtered)) == 1
    assert changes([salt, land], before, step("1988-01-01", "USA", "UKR")) == []


def test_what_is_set_aside_does_not_end_and_no_new_tie_begins() -> None:
    held = tie("arms control", "RUS", "USA", "1985-01-01", "1991-05-31", title="Limits")
    aside = tie(
        "arms control",
        "RUS",
        "USA",
        "1991-06-01",
        title="Limits, suspended by Russia",
        status="suspended",
    )
    assert begun(held, aside) == [
        "1 June 1991: Limits, suspended by Russia (United States, Russia)."
    ]
    over = replace(aside, status="in force")
    assert begun(held, over)[0] == "Ends 31 May 1991: Limits (United States, Russia)."
    last = changes([held, aside], step("1990-01-01", *FOCUS), step("1991-05-31", *FOCUS))
    assert last == []


def test_that_a_tie_is_signed_is_said_once() -> None:
    signed = tie("arms control", "RUS", "USA", "1991-06-01", title="Limits", status="signed")
    (said,) = begun(signed)
    assert said.endswith("sign an arms control agreement (Limits; signed).")
    (said,) = begun(replace(signed, title="Limits (signed, never in force)"))
    assert said.endswith("sign an arms control agreement (Limits: signed, never in force).")


def test_around_one_actor_what_ends_is_told_though_the_other_end_is_not_seen_any_more() -> None:
    broken = tie("severed relations", "SRB", "UKR", "2001-01-01", "2005-06-01", title="Crisis")
    kept = tie("loan", "RUS", "UKR", "2001-01-01")
    other = tie("loan", "USA", "SRB", "2001-01-01", "2005-06-01")
    told_of = "Ends 1 June 2005: severed relations (Crisis; {})."
    before, after = step("2004-01-01", "UKR"), step("2005-06-02", "UKR")
    found = changes([broken, kept, other], before, after)
    assert found == [told_of.format("Ukraine, Serbia")]
    chosen = replace(step("2005-06-02"), selection="UKR")
    found = changes([broken, kept, other], before, chosen)
    assert found == [told_of.format("Serbia, Ukraine")]
    assert changes([broken, kept, other], before, step("2005-06-02", "UKR", "RUS")) == []


def test_a_last_day_is_told_as_such() -> None:
    inf = tie("arms control", "RUS", "USA", "1991-12-26", "2019-08-02", title="INF Treaty")
    focus = ("USA", "RUS")
    found = changes([inf], step("2010-01-01", *focus), step("2019-08-02", *focus))
    assert found == ["Last day: INF Treaty (United States, Russia)."]


def test_a_visit_of_a_few_days_does_not_end_and_arms_that_have_come_are_delivered() -> None:
    talks = tie("mediation", "USA", "RUS", "2019-01-01", "2019-01-13", title="Talks")
    arms = tie(
        "arms sale",
        "RUS",
        "SRB",
        "2017-01-01",
        "2019-06-01",
        title="Pantsir-S1",
        status="delivered",
    )
    before = step("2019-01-05", *FOCUS)
    assert changes([talks, arms], before, step("2020-01-01", *FOCUS)) == []
    after = step("2020-01-01", *FOCUS, text="All of the Pantsir-S1 have come.")
    found = changes([arms], before, after)
    assert found == ["Delivered by 1 June 2019: Pantsir-S1 (Russia, Serbia)."]


def test_what_is_mutual_has_no_doer() -> None:
    start = tie("arms control", "RUS", "USA", "1994-12-05", title="START I")
    assert begun(start) == [
        "5 December 1994: The United States and Russia enter into an arms control agreement"
        " (START I).",
    ]
    severed = tie("severed relations", "RUS", "UKR", "1994-12-05")
    assert begun(severed) == [
        "5 December 1994: Diplomatic relations between Russia and Ukraine are broken off.",
    ]
    talks = [tie("mediation", "USA", state, "1994-01-01") for state in ("RUS", "UKR")]
    assert begun(*talks) == [
        "1 January 1994: The United States mediates between Russia and Ukraine.",
    ]


def test_what_is_signed_on_a_day_is_not_yet_entered_into() -> None:
    salt = tie(
        "arms control",
        "USA",
        "RUS",
        "1994-06-18",
        title="SALT II (signed, never in force)",
        events=(event("1994-06-18", "Signed in Vienna"),),
    )
    assert begun(salt) == [
        "18 June 1994: The United States and Russia sign an arms control agreement"
        " (SALT II: signed, never in force).",
    ]


def test_one_title_is_told_once_ties_of_different_titles_apart_or_by_both() -> None:
    start = [
        tie("arms control", "RUS", "USA", "1994-12-05", title="START I"),
        tie("arms control", "UKR", "USA", "1994-12-05", title="START I (Lisbon Protocol)"),
    ]
    assert begun(*start) == [
        "5 December 1994: The United States enters into an arms control agreement"
        " with Russia and Ukraine (START I).",
    ]
    sales = [
        tie("arms sale", "RUS", "UKR", "1994-12-05", "1996-01-01", title=title, id=title)
        for title in ("Mi-17", "Mi-35")
    ]
    assert begun(*sales) == ["5 December 1994: Russia sells arms to Ukraine (Mi-17; Mi-35)."]
    assert changes(sales, step("1995-01-01", *FOCUS), step("1997-01-01", *FOCUS)) == [
        "Ends 1 January 1996: arms sale (Mi-17; Russia, Ukraine).",
        "Ends 1 January 1996: arms sale (Mi-35; Russia, Ukraine).",
    ]


def test_what_an_heir_takes_over_does_not_begin() -> None:
    ties = [
        tie("arms control", "SUN", "USA", "1988-06-01", "1991-12-26", title="INF Treaty"),
        tie("arms control", "RUS", "USA", "1991-12-26", title="INF Treaty"),
    ]
    assert begun(*ties, focus=("USA", "RUS")) == []


def test_what_is_contested_says_so_and_who_says_it() -> None:
    land = tie(
        "occupation",
        "RUS",
        "UKR",
        "1994-02-27",
        title="Crimea",
        confidence="disputed",
        according_to="International Court of Justice",
    )
    assert begun(land) == [
        "27 February 1994: Russia occupies territory of Ukraine (Crimea;"
        " according to the International Court of Justice; disputed).",
    ]


def test_a_way_back_is_said_and_what_stands_there_since_when() -> None:
    arms = tie("arms sale", "RUS", "SRB", "2017-03-01", "2020-12-31", title="Pantsir-S1")
    focus = ("RUS", "SRB")
    assert changes([arms], step("2021-06-01", *focus), step("2019-06-01", *focus)) == [
        "Back to 1 June 2019.",
        "Now in view: Russia sells arms to Serbia (Pantsir-S1; since 2017).",
    ]


def test_an_authors_own_words_take_the_place_of_these() -> None:
    arms = tie("arms sale", "RUS", "SRB", "2017-03-01", title="Pantsir-S1")
    own = step(
        "2019-01-01",
        "RUS",
        "SRB",
        changes=("They trade.",),
        telling=(arms.id,),
    )
    found = told([arms], step("2016-01-01", "RUS", "SRB"), own)
    assert found.changes == ("They trade.",)
    assert found.telling is not None
    assert found.telling.main == (arms.id,)
    none = step("2019-01-01", "RUS", "SRB", changes=(), telling=())
    silent = told([arms], step("2016-01-01", "RUS", "SRB"), none)
    assert silent.changes == ()
    assert silent.telling is None


def test_who_acts_upon_whom_is_named_first_and_those_of_a_mutual_tie_as_the_story_names_them() -> (
    None
):
    focus = ("USA", "UKR", "RUS")
    held = tie("occupation", "RUS", "UKR", "1980-01-01", "1985-01-01", title="Crimea")
    pact = tie("arms control", "RUS", "USA", "1980-01-01", "1985-02-01", title="A pact")
    before, after = step("1984-01-01", *focus), step("1988-01-01", *focus)
    assert changes([held, pact], before, after) == [
        "Ends 1 January 1985: occupation (Crimea; Russia, Ukraine).",
        "Ends 1 February 1985: A pact (United States, Russia).",
    ]


def test_what_is_meant_to_last_a_month_does_not_end() -> None:
    short = tie("joint exercise", "RUS", "SRB", "1989-12-20", "1990-01-20", title="Short")
    long = tie("joint exercise", "RUS", "SRB", "1989-12-20", "1990-01-21", title="Long")
    before, after = step("1990-01-01", *FOCUS), step("1990-06-01", *FOCUS)
    found = changes([short, long], before, after)
    assert [("Short" in one, "Long" in one) for one in found] == [(False, True)]


def test_what_was_delivered_by_the_day_before_is_not_told_again() -> None:
    for until, told_of in (
        ("1990-01-01", False),
        ("1990-01-02", True),
        ("1995-01-01", True),
        ("1995-01-02", False),
    ):
        guns = tie("arms sale", "RUS", "SRB", "1980", until, title="Guns", status="delivered")
        after = step("1995-01-01", "RUS", "SRB", text="The guns of Russia", selection=guns.id)
        found = changes([guns], step("1990-01-01", "RUS", "SRB"), after)
        assert any("Guns" in one for one in found) == told_of, (until, found)


def test_in_an_authors_words_actors_are_called_as_the_step_says() -> None:
    arms = tie("arms sale", "RUS", "SRB", "2018-03-01")
    own = step("2019-01-01", "RUS", "SRB", called={"SRB": "Belgrade"})
    assert "Belgrade" in told([arms], step("2016-01-01", "RUS", "SRB"), own).changes[0]
