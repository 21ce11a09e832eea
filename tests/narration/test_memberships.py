"""Who founds, joins, returns to and leaves an alliance, from one step to the next."""

from __future__ import annotations

from dataclasses import replace

from graph.dates import Interval, parse
from tests.narration.world import changes, member, step


def test_who_joins_is_told_together_who_comes_in_another_year_apart() -> None:
    ties = [
        member("SRB", "NATO", "2010-03-12"),
        member("USA", "NATO", "2010-03-12"),
        member("RUS", "NATO", "2011-01-01"),
    ]
    focus = ("NATO", "USA", "SRB", "RUS")
    assert changes(ties, step("2009-01-01", *focus), step("2012-01-01", *focus)) == [
        "12 March 2010: The United States and Serbia join NATO.",
        "1 January 2011: Russia joins NATO.",
    ]


def test_of_an_alliance_in_focus_every_member_counts_led_by_their_number() -> None:
    ties = [member(state, "NATO", "2010-03-12") for state in ("SRB", "RUS", "CIV", "USA")]
    focus = ("NATO", "USA")
    assert changes(ties, step("2009-01-01", *focus), step("2012-01-01", *focus)) == [
        "12 March 2010: Four states join NATO"
        " (the United States, Côte d’Ivoire, Russia and Serbia).",
    ]


def test_with_its_first_members_an_alliance_is_founded() -> None:
    tie = member("RUS", "Warsaw-Pact", "1955-06-05", "1991-07-01")
    focus = ("Warsaw-Pact", "RUS")
    found = changes([tie], step("1954-01-01", *focus), step("1956-01-01", *focus))
    assert found == ["5 June 1955: Russia founds the Warsaw Pact."]


def test_a_month_or_a_year_alone_where_the_days_differ_and_about_when() -> None:
    focus = ("NATO", "SRB", "USA")

    def said(first: str, second: str) -> str:
        ties = [member("SRB", "NATO", first), member("USA", "NATO", second)]
        return changes(ties, step("2009-01-01", *focus), step("2012-01-01", *focus))[0]

    assert said("2010-03-12", "2010-05-01") == "2010: Serbia and the United States join NATO."
    assert said("2010-03-12", "2010-03-29") == "March 2010: Serbia and the United States join NATO."
    about = member("SRB", "EU", "2010~", status="candidate")
    told = changes([about], step("2009-01-01", "EU", "SRB"), step("2012-01-01", "EU", "SRB"))
    assert told == ["About 2010: Serbia becomes a candidate for the EU."]


def test_who_leaves_is_told_with_the_last_day_and_who_changes_the_status_does_not_leave() -> None:
    ties = [
        member("USA", "EU", "1990-01-01", "2011-12-31"),
        member("SRB", "EU", "2000-01-01", "2011-12-31", "candidate"),
        member("SRB", "EU", "2012-01-01"),
    ]
    focus = ("EU", "SRB", "USA")
    assert changes(ties, step("2010-01-01", *focus), step("2013-01-01", *focus)) == [
        "31 December 2011: Last day of the United States in the EU.",
        "1 January 2012: Serbia joins the EU.",
    ]


def test_on_the_last_day_it_is_told_that_it_is_the_last() -> None:
    ties = [
        member("USA", "EU", "1990-01-01", "2011-12-31"),
        member("SRB", "EU", "1990-01-01", "2011-12-31"),
        member("RUS", "EU", "1990-01-01"),
    ]
    focus = ("EU", "SRB", "USA")
    found = changes(ties, step("2010-01-01", *focus), step("2011-12-31", *focus))
    assert found == ["Last day: Serbia and the United States in the EU."]


def test_who_returns_and_who_is_only_written_down_anew() -> None:
    before, after = step("2010-01-01", "EU", "USA"), step("2013-01-01", "EU", "USA")
    away = [
        member("USA", "EU", "1990-01-01", "1995-12-31"),
        member("USA", "EU", "2011-01-01"),
    ]
    assert changes(away, before, after) == ["1 January 2011: The United States returns to the EU."]
    anew = [replace(away[0], held=Interval(parse("1990-01-01"), parse("2010-12-31"))), away[1]]
    assert changes(anew, before, after) == []


def test_an_alliance_that_ends_is_told_once_not_for_each_member() -> None:
    ties = [member(state, "Warsaw-Pact", "1955-06-05", "1991-07-01") for state in ("RUS", "CIV")]
    focus = ("Warsaw-Pact", "RUS", "CIV")
    before = step("1991-06-01", *focus)
    assert changes(ties, before, step("1991-07-01", *focus)) == ["Last day: the Warsaw Pact."]
    found = changes(ties, before, step("1992-01-01", *focus))
    assert found == ["1 July 1991: Last day of the Warsaw Pact."]


def test_an_alliance_comes_into_view_with_all_its_members_once_in_a_story() -> None:
    ties = [member(state, "NATO", "2010-03-12") for state in ("SRB", "RUS", "CIV", "USA")]
    after = step("2019-01-01", "NATO", "SRB", text="There is NATO.")
    assert changes(ties, step("2018-01-01", "UKR"), after) == [
        "Now in view: Four states are members of NATO"
        " (Serbia, Côte d’Ivoire, Russia and the United States), since 2010.",
    ]
    assert changes(ties, step("2018-01-01", "NATO"), after) == []


def test_what_is_not_singled_out_does_not_count() -> None:
    ties = [member("SRB", "NATO", "2010-03-12"), member("USA", "EU", "2010-03-12")]
    found = changes(ties, step("2009-01-01", "SRB", "NATO"), step("2012-01-01", "SRB", "NATO"))
    assert found == ["12 March 2010: Serbia joins NATO."]
