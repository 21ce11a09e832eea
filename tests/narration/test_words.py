"""The small parts of a sentence."""

import pytest

from graph.narration.groups import side_of
from graph.narration.moment import World
from graph.narration.text import has, plain, stems, without
from graph.narration.titles import unbracketed
from graph.narration.words import date_in_words, listed, number, of_several, when, with_article
from tests.narration.world import step, tie, world

WITH_ARTICLE = [
    "United States",
    "United Kingdom",
    "United Arab Emirates",
    "Soviet Union",
    "Netherlands",
    "Philippines",
    "Gambia",
    "Solomon Islands",
    "Turks and Caicos Islands",
    "Central African Republic",
    "Republic of the Congo",
    "Kosovo Liberation Army",
    "EU",
    "UN",
    "CSTO",
    "OSCE",
    "EAEU",
    "G7",
    "G20",
    "B9",
    "CoE",
    "UNSC P5",
    "Warsaw Pact",
    "Arab League",
    "Non-Aligned Movement",
    "Commonwealth of Independent States",
    "Eurozone",
    "Five Eyes",
    "Schengen Area",
    "Union State",
    "International Court of Justice",
    "United States Embassy in Belgrade",
]
WITHOUT_ARTICLE = [
    "France",
    "South Korea",
    "New Zealand",
    "Bosnia and Herzegovina",
    "Saint Vincent and the Grenadines",
    "Türkiye",
    "Côte d'Ivoire",
    "DR Congo",
    "FR Yugoslavia",
    "Vatican City",
    "NATO",
    "ASEAN",
    "Comecon",
    "ANZUS",
    "BRICS",
    "OPEC plus",
    "RFE/RL",
    "Russia's Ministry of Defence",
    "the EU",
]


@pytest.mark.parametrize("name", WITH_ARTICLE)
def test_names_that_take_the_article(name: str) -> None:
    assert with_article(name) == f"the {name}"


@pytest.mark.parametrize("name", WITHOUT_ARTICLE)
def test_names_that_do_not(name: str) -> None:
    assert with_article(name) == name


def test_a_list_of_more_than_twelve_names_ten_and_how_many_more() -> None:
    names = list("ABCDEFGHIJKLM")
    assert listed(["A"]) == "A"
    assert listed(["A", "B"]) == "A and B"
    assert listed(names[:12]) == "A, B, C, D, E, F, G, H, I, J, K and L"
    assert listed(names) == "A, B, C, D, E, F, G, H, I, J and 3 more"


def test_numbers_in_words() -> None:
    found = [number(count) for count in (0, 2, 12, 20, 35, 99, 128)]
    assert found == ["no", "two", "twelve", "twenty", "thirty-five", "ninety-nine", "128"]


def test_verbs_of_several() -> None:
    said = ["is at war with", "has a pact", "enters into", "carries", "watches", "fixes", "does"]
    assert [of_several(words) for words in said] == [
        "are at war with",
        "have a pact",
        "enter into",
        "carry",
        "watch",
        "fix",
        "do",
    ]


def test_dates_in_words_and_several_by_what_they_share() -> None:
    assert date_in_words("2014-03-06") == "6 March 2014"
    assert date_in_words("1999~") == "about 1999"
    assert date_in_words("1999-02?") == "February 1999 (uncertain)"
    assert when(["2014-03-06"]) == "6 March 2014"
    assert when(["2014-03-06", "2014-03-17"]) == "March 2014"
    assert when(["2014-03-06", "2014-08"]) == "2014"
    assert when(["2014-03-06", "2016"]) == "2014 to 2016"
    assert when([]) == ""


def test_words_as_they_are_written_and_not_as_a_part_of_longer_ones() -> None:
    assert has("Serbia, Russia", "Serbia")
    assert not has("Serbian", "Serbia")
    assert not has("Non-Aligned", "Aligned")
    assert has("Niger and Nigeria", "Niger")
    assert without("East Germany and Germany", "East Germany") == "  and Germany"


def test_stems_are_alike_that_begin_alike_whatever_case_and_accents() -> None:
    assert stems("Vučić meets the Russians") == {"vucic", "meets", "russi"}
    assert stems("START II, Treaty of 1993") == {"start", "ii", "1993"}
    assert plain("Côte d’Ivoire") == "cote d ivoire"


def test_a_title_that_stands_in_brackets_has_none_of_its_own() -> None:
    assert unbracketed("SALT II (signed)") == "SALT II: signed"
    assert (
        unbracketed("Treaty (of 1992) on bases (renewed)") == "Treaty, of 1992, on bases: renewed"
    )


def test_an_actor_stands_at_one_side_of_what_has_a_direction_and_at_both_of_the_rest() -> None:
    sale, pact = tie("arms sale", "RUS", "SRB", "1994"), tie("entente", "RUS", "SRB", "1994")
    shown = World(world([sale, pact], step("1995-01-01")))
    assert [side_of(shown, sale, actor) for actor in ("RUS", "SRB")] == ["from", "to"]
    assert [side_of(shown, pact, actor) for actor in ("RUS", "SRB")] == ["both", "both"]
