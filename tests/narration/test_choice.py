"""What of many changes a step tells: those that it is about, once, and no more than are read."""

from __future__ import annotations

from graph.narration.moment import Moment, World
from tests.narration.world import changes, event, step, tie, told, world


def test_what_comes_into_view_is_told_where_the_step_is_about_it() -> None:
    arms = [tie("arms sale", "RUS", "SRB", "2017-03-01", title="Pantsir-S1")]
    before = step("2018-01-01", "USA")
    assert changes(arms, before, step("2019-01-01", "RUS", "SRB")) == [
        "Now in view: Russia sells arms to Serbia (Pantsir-S1; since 2017).",
    ]
    assert changes(arms, before, step("2019-01-01", "RUS", "SRB", "USA")) == []
    after = step("2019-01-01", "RUS", "SRB", "USA", text="Look at the Pantsir-S1.")
    assert len(changes(arms, before, after)) == 1
    hidden = step("2018-01-01", "RUS", "SRB", kinds=("war",))
    assert changes(arms, hidden, after) == [], "a filter hid it"


def test_events_within_ties_are_told_where_the_step_is_about_them() -> None:
    arms = tie(
        "arms sale",
        "RUS",
        "SRB",
        "2017-03-01",
        title="Pantsir-S1",
        events=(
            event("2020-02-22", "The first two arrive", "Ministry of Defence"),
            event("2019-05-01", "Somebody coughs"),
        ),
    )
    focus = ("RUS", "SRB")
    after = step("2020-12-01", *focus, text="On 22 February 2020 two arrive.")
    assert changes([arms], step("2018-01-01", *focus), after) == [
        "22 February 2020: The first two arrive (Pantsir-S1), according to Ministry of Defence.",
    ]


def test_what_the_text_speaks_of_comes_before_more_of_what_it_does_not_speak_of() -> None:
    sales = [
        tie("arms sale", "RUS", "SRB", f"2018-02-0{day}", title=f"Number {day}0")
        for day in range(1, 7)
    ]
    pact = tie("arms control", "RUS", "SRB", "2018-01-01", title="Danube Treaty")
    focus = ("RUS", "SRB", "USA")
    before = step("2017-01-01", *focus)
    after = step("2019-01-01", *focus, text="They agree on the Danube.")
    said = changes([*sales, pact], before, after)
    assert len(said) == 4
    assert said[0] == (
        "1 January 2018: Russia and Serbia enter into an arms control agreement (Danube Treaty)."
    )
    selecting = step("2019-01-01", *focus, selection=sales[4].id)
    found = changes([*sales, pact], before, selecting)
    assert "5 February 2018: Russia sells arms to Serbia (Number 50)." in found


def test_what_is_long_leaves_room_for_less_but_for_the_two_that_matter_most() -> None:
    long = (
        "A treaty of a name that goes on and on and on, as those of treaties do, to say all of it"
    )
    pacts = [
        tie("arms control", "RUS", "USA", f"2018-02-0{day}", title=f"{long} and more {day}")
        for day in range(1, 5)
    ]
    focus = ("RUS", "USA")
    assert len(changes(pacts, step("2017-01-01", *focus), step("2019-01-01", *focus))) == 2


def test_one_thing_is_told_once() -> None:
    base = tie(
        "occupation",
        "USA",
        "SRB",
        "2005-01-01",
        "2012-05-01",
        title="The base",
        events=(event("2012-05-01", "The last troops leave"),),
    )
    after = step("2013-01-01", "USA", "SRB", text="The last troops leave the base.")
    assert changes([base], step("2010-01-01", "RUS"), after) == [
        "1 May 2012: The last troops leave (The base).",
    ]


def test_nothing_changes_with_a_storys_first_step() -> None:
    arms = tie("arms sale", "RUS", "SRB", "2017-03-01", title="Pantsir-S1")
    assert told([arms], step("2019-01-01", "RUS", "SRB")).changes == ()


def test_a_step_is_about_what_its_text_speaks_of_and_what_has_begun() -> None:
    arms = tie("arms sale", "RUS", "SRB", "2017-03-01", title="Pantsir-S1")
    visit = tie("state visit", "RUS", "SRB", "2019-01-17", title="Visit")
    focus = ("RUS", "SRB")
    before = step("2018-01-01", *focus)
    about = told([arms, visit], before, step("2019-02-01", *focus, text="Two Pantsir-S1 arrive."))
    assert about.telling is not None
    assert about.telling.main == (arms.id,)
    assert about.telling.named == (arms.id, visit.id)
    assert told([arms, visit], before, step("2019-02-01", *focus, text="Silence.")).telling is None
    chosen = told([arms, visit], before, step("2019-02-01", *focus, selection=visit.id)).telling
    assert chosen is not None
    assert chosen.main == (visit.id,)


def test_what_is_selected_stands_out_beside_what_a_step_points_at() -> None:
    sale = tie("arms sale", "RUS", "SRB", "1994-01-01", title="Guns")
    for selection, actors in (
        ("SRB", ["SRB", "RUS", "USA", "UKR"]),
        (sale.id, ["RUS", "SRB", "USA", "UKR"]),
        ("nobody", ["USA", "UKR"]),
        (None, ["USA", "UKR"]),
    ):
        shown = world([sale], step("1995-01-01", "USA", "UKR", selection=selection))
        bright = Moment.of(World(shown), shown.stories[0], 0).bright
        assert list(bright.actors) == actors
        assert list(bright.ties) == ([sale.id] if "RUS" in actors else [])
