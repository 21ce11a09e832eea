"""States in a file: those that are gone are known, and a declared name is what is shown."""

import math
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from graph.model import Seat, State
from graph.reading import Reading, read
from graph.reference.states import elsewhere, former, former_states, known, seats

HEAD = """\
title: Test
as_of: 2026-01-01
sources:
  a: {title: A report, publisher: A publisher, date: 2020}
"""
Read = Callable[[str], Reading]


@pytest.fixture
def reading(tmp_path: Path) -> Read:
    """Read the text of a file below a usual head."""

    def make(body: str) -> Reading:
        file = tmp_path / "relations.yaml"
        file.write_text(HEAD + body, encoding="utf-8")
        return read(file)

    return make


def entente(one: str, other: str = "Norway") -> str:
    return f'deals:\n  - {{kind: entente, between: ["{one}", "{other}"], sources: [a]}}\n'


def state(read: Reading, id_: str) -> State:
    actor = read.relations.actors[id_]
    assert isinstance(actor, State)
    return actor


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Soviet Union", "SUN"),
        ("USSR", "SUN"),
        ("SU", "SUN"),
        ("UdSSR", "SUN"),
        ("Yugoslavia", "YUG"),
        ("Yougoslavie", "YUG"),
        ("Federal Republic of Yugoslavia", "SCG"),
        ("Serbia and Montenegro", "SCG"),
        ("Czechoslovakia", "CSK"),
        ("East Germany", "DDR"),
        ("German Democratic Republic", "DDR"),
        ("West Germany", "DEU"),
        ("German Federal Republic", "DEU"),
        ("North Yemen", "YEM"),
        ("Yemen Arab Republic", "YEM"),
        ("South Yemen", "YMD"),
        ("North Vietnam", "VDR"),
        ("Republic of Vietnam", "VNR"),
        ("United Arab Republic", "UAR"),
        ("Tanganyika", "TGY"),
        ("Zanzibar", "ZAN"),
        ("Netherlands Antilles", "ANT"),
        ("Rhodesia", "ZWE"),
        ("Gold Coast", "GHA"),
        ("Zaire", "COD"),
        ("ZAR", "COD"),
        ("SUHH", "SUN"),
        ("DDDE", "DDR"),
        ("BUMM", "MMR"),
    ],
)
def test_what_is_gone_is_known_without_being_declared(
    reading: Read, written: str, code: str
) -> None:
    assert list(reading(entente(written)).relations.actors) == [code, "NOR"]


def test_each_has_its_dates_place_and_successors() -> None:
    assert set(former()) == {
        *("SUN", "YUG", "SCG", "CSK", "DDR", "VDR", "VNR", "YMD", "UAR", "TGY", "ZAN", "ANT"),
    }
    for code, fact in former_states().items():
        entry = former()[code]
        assert entry["code of"], code
        assert entry["sources"], code
        assert fact.since, code
        assert fact.until, code
        assert fact.since < fact.until
        assert -90 <= fact.lat <= 90, code
        assert -180 <= fact.lon <= 180, code
        assert fact.continent in {each.continent for each in known().values()}
        assert fact.successors, code
        assert set(fact.successors) <= set(known()), code


def test_a_seat_that_moved_far_has_its_days_and_documents(reading: Read) -> None:
    for code, entries in seats().items():
        fact = known()[code]
        days = [one.until for one in fact.seats]
        assert days == sorted(set(days)), code
        assert all(date.fromisoformat(day) < date.today() for day in days), code
        for entry, seat in zip(entries, fact.seats, strict=True):
            assert entry["sources"], code
            assert entry["capital"] != fact.capital, code
            assert (seat.lat, seat.lon) == tuple(map(float, entry["at"])), code
            degrees = math.hypot(seat.lat - fact.lat, seat.lon - fact.lon)
            assert 1 < degrees < 20, (
                f"{code}: no other place to be seen on a map, or none of its land"
            )


def test_a_state_stood_where_it_was_governed_from(reading: Read) -> None:
    germany = state(reading(entente("Germany")), "DEU")
    assert germany.at == (52.52, 13.41)
    assert germany.seats == (Seat((50.73, 7.1), date(1990, 10, 2)),)
    elsewhere = state(reading("states:\n  Germany: {at: [48, 11]}\n" + entente("Germany")), "DEU")
    assert elsewhere.at == (48, 11)
    assert elsewhere.seats == (), "an author who says where it stands, says so of all its days"


def test_the_network_knows_when_it_was(reading: Read) -> None:
    relations = reading(entente("Soviet Union")).relations
    assert "SUN" in relations.network("1991-12-26")
    assert "SUN" not in relations.network("1991-12-27")
    assert state(reading(entente("Soviet Union")), "SUN").existed.end == date(1991, 12, 26)


def test_successors_are_those_that_the_file_speaks_of(reading: Read) -> None:
    assert state(reading(entente("Soviet Union", "Ukraine")), "SUN").successors == ("UKR",)
    body = "states:\n  Soviet Union: {successors: [Russia]}\n" + entente("USSR")
    assert state(reading(body), "SUN").successors == ("RUS",)


def test_what_a_file_says_of_one_goes_before(reading: Read) -> None:
    body = "states:\n  Czechoslovakia: {until: 1992-06-30, note: So it goes}\n"
    read = state(reading(body + entente("Czechoslovakia")), "CSK")
    assert read.existed.end == date(1992, 6, 30)
    assert read.existed.start == date(1918, 10, 28)
    assert read.note == "So it goes"


def test_a_tie_after_the_end_is_told(reading: Read) -> None:
    body = "deals:\n  - {kind: entente, between: [USSR, Mali], since: 2001, sources: [a]}\n"
    assert [warning.message for warning in reading(body).warnings] == [
        "it begins (2001) after Soviet Union ended (1991-12-26)"
    ]


@pytest.mark.parametrize(
    ("entry", "id_", "name"),
    [
        ("Katar: {code: QAT}", "QAT", "Katar"),
        ("Katar: {note: In German}", "QAT", "Katar"),
        ("QAT: {note: By its code}", "QAT", "Qatar"),
        ("qatar: {}", "QAT", "Qatar"),
        ("Republic of Korea: {}", "KOR", "Republic of Korea"),
        ("Niemcy: {code: DEU, aliases: [Germany]}", "DEU", "Niemcy"),
        ("Serbia and Montenegro: {}", "SCG", "Serbia and Montenegro"),
        ("Ruritania: {code: RUR}", "RUR", "Ruritania"),
    ],
)
def test_a_state_is_shown_by_the_name_that_declares_it(
    reading: Read, entry: str, id_: str, name: str
) -> None:
    read = state(reading(f"states:\n  {entry}\n" + entente(id_)), id_)
    assert read.name == name
    assert name not in read.aliases
    fact = known().get(id_)
    assert fact is None or fact.name in (read.name, *read.aliases)


def test_an_alliance_is_not_lost_to_a_name_that_only_lists_print(reading: Read) -> None:
    # "Kanada" is Canada in other languages; here it is what the file says
    body = "alliances:\n  K: {name: Kanada, sources: [a], members: {Mali: 2002}}\n"
    assert "K" in reading(body + entente("Kanada")).relations.actors


def test_names_that_lists_print_are_read_only_when_a_name_is_not_known(reading: Read) -> None:
    elsewhere.cache_clear()
    read(Path(__file__).parents[2] / "relations.yaml")
    assert elsewhere.cache_info().currsize == 0
    reading(entente("Katar"))
    assert elsewhere.cache_info().currsize == 1
