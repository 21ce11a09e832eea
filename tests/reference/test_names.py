"""Names as lists that others compiled print them: each is the state that the list means.

The lists lie beside this file, in lists/, each with its source in its README. Two packages whose
names nothing here was made from are held out as a test of what was not foreseen.
"""

import csv
import json
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import graph.reference
from graph.reference import gather
from graph.reference.folding import fold, loosen
from graph.reference.states import known, lookup, several, suggest

LISTS = Path(__file__).parent / "lists"
NAMES = sorted(path.stem for path in LISTS.glob("*.tsv"))
NO_STATE = "-"
"""What a list prints and is none of the states here: Antarctica, the Arab World, Bavaria."""

MEANT_OTHERWISE = {
    ("GBR", "RU"): "short for Royaume-Uni, and the code of Russia",
    ("SXM", "Saint-Martin"): "lists print it for both parts of the island, and it is one's name",
    ("MAF", "São Martinho"): "lists print it for both parts of the island",
    ("SXM", "São Martinho"): "lists print it for both parts of the island",
}


def listed(name: str) -> Iterator[tuple[str, str]]:
    """The codes and names of a list, without those that nobody can tell."""
    for line in (LISTS / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        code, printed = line.split("\t")
        if (code, printed) not in MEANT_OTHERWISE:
            yield code, printed


ALL = sorted({entry for name in NAMES for entry in listed(name)})
OF_STATES = [(code, printed) for code, printed in ALL if code != NO_STATE]


def test_there_are_the_lists() -> None:
    assert NAMES == ["cia", "cldr", "cow", "imf", "iso", "natural-earth", "un", "worldbank"]
    readme = (LISTS / "README.md").read_text(encoding="utf-8")
    assert all(f"`{name}.tsv`" in readme for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_name_that_a_list_prints_is_that_state(name: str) -> None:
    found = {(code, printed): lookup(printed) for code, printed in listed(name)}
    wrong = {
        entry: fact and fact.alpha3
        for entry, fact in found.items()
        if (fact.alpha3 if fact else NO_STATE) != entry[0]
    }
    assert wrong == {}
    assert len(found) > 200


def test_what_lists_print_and_is_no_state_here_is_not_taken_for_one() -> None:
    others = {printed for code, printed in ALL if code == NO_STATE}
    assert {printed: suggest(printed) for printed in others if suggest(printed)} == {}


def test_the_table_is_what_the_lists_make() -> None:
    table = json.loads((Path(graph.reference.__path__[0]) / "elsewhere.json").read_text("utf-8"))
    assert table == {code: "|".join(names) for code, names in sorted(gather.printed().items())}


def country_converter() -> Iterator[tuple[str, str]]:
    table = files("country_converter").joinpath("country_data.tsv").read_text(encoding="utf-8")
    for row in csv.DictReader(table.splitlines(), delimiter="\t"):
        for column in ("name_short", "name_official"):
            if row["ISO3"] in known():
                yield row["ISO3"], row[column]


def test_names_that_nothing_here_was_made_from() -> None:
    # The package spells French Guiana, of which no list here says "Guiana" alone, as Guyana may be
    unlike = {("GUF", "Guiana"), ("BLM", "Territorial collectivity of Saint-Barthélemy")}
    entries = set(country_converter()) - unlike
    assert len(entries) > 400
    for code, printed in entries:
        fact = lookup(printed)
        assert fact, printed
        assert fact.alpha3 == code, printed


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Korea, Rep.", "KOR"),
        ("Rep. of Korea", "KOR"),
        ("Korea, Dem. People's Rep.", "PRK"),
        ("Democratic People’s Rep. of Korea", "PRK"),
        ("Moldova, Republic of", "MDA"),
        ("MOLDOVA (REP. OF)", "MDA"),
        ("Rep. Moldova", "MDA"),
        ("Congo, Dem. Rep. of the", "COD"),
        ("Congo, Rep.", "COG"),
        ("Micronesia, Fed. Sts.", "FSM"),
        ("Bahamas, The", "BHS"),
        ("The Bahamas", "BHS"),
        ("St. Kitts & Nevis", "KNA"),
        ("Nevis and Saint Kitts", "KNA"),
        ("Herzegovina & Bosnia", "BIH"),
        ("Bosnia-Herzegovina", "BIH"),
        ("Cote d'Ivoire", "CIV"),
        ("Cote d’Ivoire", "CIV"),
        ("E. Timor", "TLS"),
        ("W. Sahara", "ESH"),
        ("N. Macedonia", "MKD"),
        ("Eq. Guinea", "GNQ"),
        ("Sao Tome e Principe", "STP"),
        ("Iran (Persia)", "IRN"),
        ("Burkina Faso (Upper Volta)", "BFA"),
        ("Germany, Fed. Rep.", "DEU"),
        ("Germany, Dem. Rep.", "DDR"),
        ("Yemen, PDR", "YMD"),
        ("Yemen, North", "YEM"),
        ("Yugoslavia, SFR", "YUG"),
        ("FR Yugoslavia", "SCG"),
        ("Korea, D.P.R.", "PRK"),
        ("Taiwan, China", "TWN"),
        ("Tanzania, U. Rep. of", "TZA"),
        ("Cote d`Ivoire", "CIV"),
        ("Côte d´Ivoire", "CIV"),
        ("Palestinian Territory, Occupied", "PSE"),
        ("Großbritannien", "GBR"),
        ("Viet-Nam, Democratic Republic of", "VDR"),
        ("former Yugoslavia", "YUG"),
        ("Katar", "QAT"),
        ("Norvège", "NOR"),
        ("Türkei", "TUR"),
        ("Россия", "RUS"),
        ("中国", "CHN"),
        ("مصر", "EGY"),
        ("السعودية", "SAU"),
        ("سورية", "SYR"),
        ("ألمانيا الغربية", "DEU"),
        ("阿联酋", "ARE"),
        ("韓國", "KOR"),
        ("Южная Корея", "KOR"),
        ("Северная Корея", "PRK"),
        ("Восточная Германия", "DDR"),
        ("Союз Советских Социалистических Республик", "SUN"),
        ("Allemagne de l'Est", "DDR"),
        ("Alemanha Ocidental", "DEU"),
        ("Alemania Oriental", "DDR"),
        ("República da Coreia", "KOR"),
        ("Corée, République démocratique de", "PRK"),
        ("Égypte, République arabe d’", "EGY"),
        ("Egipto, Rep. Árabe de", "EGY"),
        ("RAS de Hong Kong, Chine", "HKG"),
        ("Cisjordanie et Gaza", "PSE"),
        ("Yugoslavia (Serbia & Montenegro)", "SCG"),
        ("Viet Nam, Republic of", "VNR"),
        ("EEUU", "USA"),
    ],
)
def test_names_turned_round_shortened_and_in_other_languages(written: str, code: str) -> None:
    fact = lookup(written)
    assert fact
    assert fact.alpha3 == code


def test_two_states_are_not_taken_for_one() -> None:
    assert lookup("Russia (Soviet Union)") is None
    assert lookup("Tanzania/Tanganyika") is None
    assert lookup("Korea") is None
    assert several("Korea") == ["South Korea", "North Korea"]


@pytest.mark.parametrize(
    "written",
    [
        "South Macedonia",
        "West Timor",
        "North Guinea",
        "Prussia",
        "Northern Ireland",
        "N. Cyprus",
        "Saar",
    ],
)
def test_another_word_is_no_slip(written: str) -> None:
    assert lookup(written) is None
    assert suggest(written) is None


def swapped(name: str, at: int) -> str:
    return name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :]


SLIPS: list[Callable[[str, int], str]] = [
    lambda name, at: name[:at] + name[at + 1 :],
    lambda name, at: name[: at + 1] + name[at:],
    lambda name, at: name[:at] + "e" + name[at + 1 :],
    lambda name, at: name[:at] + "n" + name[at:],
    swapped,
]


@settings(deadline=None, max_examples=400)
@given(st.sampled_from(OF_STATES), st.sampled_from(SLIPS), st.data())
def test_a_suggestion_is_the_state_that_was_meant_or_none(
    entry: tuple[str, str], slip: Callable[[str, int], str], data: st.DataObject
) -> None:
    code, printed = entry
    written = slip(printed, data.draw(st.integers(0, len(printed) - 1)))
    if lookup(written) is None:
        assert suggest(written) in (None, known()[code].name)


@pytest.mark.parametrize(("written", "meant"), [("Congo, eRp.", "COG"), ("Én.-U.", "USA")])
def test_in_a_short_name_two_slips_are_another_name(written: str, meant: str) -> None:
    assert suggest(written) in (None, known()[meant].name)


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(OF_STATES), st.randoms(use_true_random=False))
def test_words_in_any_order_are_the_state_or_none(entry: tuple[str, str], random: Random) -> None:
    code, printed = entry
    words = fold(printed).split()
    random.shuffle(words)
    written = " ".join(words)
    fact = lookup(written)
    assert fact is None or fact.alpha3 == code
    assert fact or suggest(written) in (None, known()[code].name)


@settings(deadline=None)
@given(st.text())
def test_any_text_is_loosened_for_good(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert loosen(fold(text)) == loosen(text)
    suggest(text)
