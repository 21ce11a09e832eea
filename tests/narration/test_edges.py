"""Where what is told changes: on the last day, or at the last letter, of the one and the next."""

from __future__ import annotations

import pytest

from graph.narration.titles import attribution
from graph.narration.words import date_in_words
from tests.narration.world import changes, event, member, step, tie, told

FOCUS = ("RUS", "SRB")
BEFORE = step("2000-01-01", *FOCUS)
AFTER = step("2010-01-01", *FOCUS)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("1955-05-14", "14 May 1955: Russia founds the Warsaw Pact."),
        ("1955-06-14", "14 June 1955: Russia founds the Warsaw Pact."),
        ("1955-06-15", "15 June 1955: Russia joins the Warsaw Pact."),
    ],
)
def test_who_comes_within_a_month_founds_an_alliance(day: str, said: str) -> None:
    focus = ("Warsaw-Pact", "RUS")
    tie = member("RUS", "Warsaw-Pact", day, "1991-07-01")
    assert changes([tie], step("1954-01-01", *focus), step("1956-01-01", *focus)) == [said]


@pytest.mark.parametrize(
    ("since", "said"),
    [
        ("2000-01-01", []),
        ("2000-01-02", ["2 January 2000: Russia sells arms to Serbia."]),
        ("2010-01-01", ["1 January 2010: Russia sells arms to Serbia."]),
        ("2010-01-02", []),
    ],
)
def test_what_begins_after_the_day_before_up_to_the_days_own(since: str, said: list[str]) -> None:
    assert changes([tie("arms sale", "RUS", "SRB", since)], BEFORE, AFTER) == said


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("1999-12-31", []),
        ("2000-01-01", ["Ends 1 January 2000: war (Russia, Serbia)."]),
        ("2009-12-31", ["Ends 31 December 2009: war (Russia, Serbia)."]),
        ("2010-01-01", ["Last day: war (Russia, Serbia)."]),
        ("2010-01-02", []),
    ],
)
def test_what_ends_from_the_day_before_on_and_what_has_its_last_day(
    until: str, said: list[str]
) -> None:
    assert changes([tie("war", "RUS", "SRB", "1999-01-01", until)], BEFORE, AFTER) == said


@pytest.mark.parametrize(("until", "lasts"), [("2005-02-01", False), ("2005-02-02", True)])
def test_the_end_of_what_lasted_a_month_is_no_news(until: str, lasts: bool) -> None:
    war = tie("war", "RUS", "SRB", "2005-01-01", until)
    assert bool(changes([war], step("2005-01-15", *FOCUS), AFTER)) == lasts


@pytest.mark.parametrize(("day", "told_of"), [("2000-01-01", False), ("2000-01-02", True)])
def test_an_event_after_the_day_before(day: str, told_of: bool) -> None:
    arms = tie("arms sale", "RUS", "SRB", "1998-01-01", events=(event(day, "Two arrive"),))
    after = step("2000-01-05", *FOCUS)
    assert bool(changes([arms], BEFORE, after)) == told_of


@pytest.mark.parametrize(
    ("day", "told_of"), [("2010-01-01", True), ("2009-12-29", True), ("2009-12-28", False)]
)
def test_an_event_of_these_days_is_told_whatever_the_text_says(day: str, told_of: bool) -> None:
    arms = tie("arms sale", "RUS", "SRB", "1998-01-01", events=(event(day, "Two arrive"),))
    assert bool(changes([arms], BEFORE, AFTER)) == told_of


@pytest.mark.parametrize(
    ("day", "named"), [("1999-01-02", True), ("1999-01-01", True), ("1998-12-31", False)]
)
def test_what_came_a_year_before_a_tie_had_not_its_name(day: str, named: bool) -> None:
    talks_of = (event(day, "Talks begin"),)
    arms = tie("arms sale", "RUS", "SRB", "2000-01-01", title="Pantsir-S1", events=talks_of)
    written = date_in_words(day)
    after = step("2000-01-01", *FOCUS, text=f"Talks begin on {written}: the Pantsir-S1.")
    said = changes([arms], step("1998-01-01", *FOCUS), after)
    (talks,) = [one for one in said if "Talks" in one]
    assert ("Pantsir-S1" in talks) == named


@pytest.mark.parametrize(("count", "led"), [(3, False), (4, True)])
def test_four_are_led_by_their_number(count: int, led: bool) -> None:
    ties = [member(state, "NATO", "2005-03-12") for state in ("SRB", "RUS", "CIV", "USA")[:count]]
    focus = ("NATO", "SRB")
    (said,) = changes(ties, step("2000-01-01", *focus), step("2010-01-01", *focus))
    assert ("Four states join" in said) == led


@pytest.mark.parametrize("length", [1, 59, 60, 61])
def test_who_says_so_is_named_in_up_to_sixty_letters(length: int) -> None:
    said = attribution("A" + "a" * (length - 1), "claimed")
    assert said[-1] == "claimed"
    assert (len(said) == 2) == (length <= 60)


@pytest.mark.parametrize(("letters", "sentences"), [(80, 1), (81, 2)])
def test_titles_of_eighty_letters_together_are_one_sentence(letters: int, sentences: int) -> None:
    first, second = "F" * 38, "S" * (letters - 40)
    ties = [
        tie("arms sale", "RUS", "SRB", "2005-01-01", title=first),
        tie("arms sale", "RUS", "SRB", "2005-01-01", title=second, id="second"),
    ]
    said = changes(ties, BEFORE, AFTER)
    assert len(said) == sentences
    assert sum(title in one for one in said for title in (first, second)) == 2


@pytest.mark.parametrize("count", [2, 3, 4])
def test_beside_what_a_step_is_about_three_news_are_named(count: int) -> None:
    main = tie("war", "RUS", "SRB", "1999-01-01", title="The long war of the Balkans")
    news = [tie("loan", "RUS", "SRB", f"200{n}-01-01", id=f"n{n}") for n in range(1, count + 1)]
    about = told([main, *news], BEFORE, step("2010-01-01", *FOCUS, text=main.title or ""))
    assert about.telling
    assert about.telling.main == (main.id,)
    assert len(about.telling.named) == 1 + min(count, 3)
