"""What a step's text speaks of, and what actors are called in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from graph.dated import DatedName
from graph.dates import Interval, parse
from graph.model import Actor, Alliance, State
from graph.narration.moment import Moment, World
from graph.narration.names import Names
from graph.narration.spoken import Spoken
from tests.narration.world import step, tie, world


def spoken(text: str) -> Spoken:
    relations = world([], step("2020-01-01", "SRB", text=text))
    return Spoken(Moment.of(World(relations), relations.stories[0], 0))


def test_actors_by_their_names_and_labels_as_whole_words() -> None:
    actor = spoken("The United States and NATO met Serbian and Russian envoys.").actor
    found = [actor(id_) for id_ in ("USA", "NATO", "SRB", "RUS", "EU")]
    assert found == [True, True, False, False, False]


def test_days_that_a_text_names_in_full_by_the_month_or_in_parts() -> None:
    assert spoken("In February 2022 it begins.").day("2022-02-24") == 1
    in_force = spoken("In May 1972 they sign it, in force from 3 October.")
    assert in_force.day("1972-10-03") == 1
    assert spoken("On 17 February 2020 he comes.").day("2020-02") == 0
    assert spoken("On 7 February 2020 he comes.").day("2020-02") == 0
    assert spoken("On 17 February 2020 he comes.").day("2020-02-03") == 0
    assert 0 < spoken("It was 2020.").day("2020~") < 0.5


def test_numbers_in_words() -> None:
    assert spoken("Twelve states bind themselves.").number(12)
    assert not spoken("Twelve states bind themselves.").number(2)


def test_that_a_text_names_the_ends_of_a_tie_is_no_mention_of_it() -> None:
    arms = tie("arms sale", "RUS", "SRB", "2019", title="Arms for Serbia")
    assert spoken("Russia looks at Serbia.").tie(arms) == 0
    assert spoken("Russia sends arms to Serbia.").tie(arms) == 1


def test_a_title_counts_by_the_share_of_its_own_words() -> None:
    share = spoken("They sign **the ABM Treaty and SALT I**.").share
    found = [share(title) for title in ("ABM Treaty", "SALT I", "SALT II", "Food embargo")]
    assert found == [1, 1, 0.5, 0]
    assert spoken("a treaty between the two").share("Treaty of friendship") == 0


def test_in_a_sentence_names_have_their_article_and_a_cut_key_its_last_word() -> None:
    actors = world([]).actors
    names = Names(actors, date(2020, 1, 1), {"DEU": "West Germany", "CENTO": "Baghdad Pact"})
    assert names.spoken("DEU") == "West Germany"
    assert names.spoken("CENTO") == "the Baghdad Pact"
    assert names.spoken("EU") == "the EU"
    assert names.spoken("Warsaw-Pact") == "the Warsaw Pact"
    assert names.spoken("USA") == "the United States"
    assert names.label("CENTO") == "Baghdad Pact"
    assert names.label("Warsaw-Pact") == "Warsaw Pact"


def test_an_actor_is_called_as_on_the_day_of_the_step() -> None:
    west = DatedName("West Germany", Interval(until=parse("1990-10-02")))
    germany = State("DEU", "Germany", names=(west,))
    csce = DatedName("Conference", Interval(until=parse("1994-12-31")), short="CSCE")
    osce = Alliance("OSCE", "Organization", names=(csce,))
    actors: dict[str, Actor] = {"DEU": germany, "OSCE": osce}
    before, after = (Names(actors, date(year, 1, 1)) for year in (1980, 2000))
    assert [before.label(id_) for id_ in actors] == ["West Germany", "CSCE"]
    assert [after.label(id_) for id_ in actors] == ["Germany", "OSCE"]
    assert before.spoken("OSCE") == "the CSCE"


def test_actors_are_spoken_of_by_any_of_their_names() -> None:
    relations = world([], step("2020-01-01", "SRB", text="Burma looks on."))
    burma = DatedName("Burma", Interval(until=parse("1989-06-17")))
    actors = {**relations.actors, "MMR": State("MMR", "Myanmar", names=(burma,))}
    named = replace(relations, actors=actors)
    assert Spoken(Moment.of(World(named), named.stories[0], 0)).actor("MMR")
