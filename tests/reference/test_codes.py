"""Codes of other systems: held to lists that they were not made from, each difference named."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pytest

import graph
from graph.reference import gather_codes
from graph.reference.codes import Codes, Spell, all_codes, of
from graph.reference.states import all_states

ROOT = Path(__file__).parents[2]
EVERY = all_codes()
FAR = date(9999, 12, 31)


def test_the_table_is_what_the_lists_make() -> None:
    table = (ROOT / "graph" / "reference" / "codes.json").read_text(encoding="utf-8")
    made = json.dumps(gather_codes.codes())
    assert json.loads(table) == json.loads(made)


def numbers(spells: tuple[Spell, ...]) -> list[int]:
    return [spell.number for spell in spells]


@pytest.mark.parametrize(
    ("code", "cow", "gw", "why"),
    [
        ("SRB", [345], [340], "COW: one state with Yugoslavia; Gleditsch and Ward: a new one"),
        ("SCG", [345], [345], "both: one state with Yugoslavia"),
        ("YUG", [345], [345], ""),
        ("DEU", [255, 260, 255], [255, 260], "COW gives united Germany its old number"),
        ("DDR", [265], [265], ""),
        ("YEM", [678, 679], [678], "COW: the union is a new state"),
        ("YMD", [680], [680], ""),
        ("VNM", [816], [816], "the North's number, in both"),
        ("VDR", [816], [816], ""),
        ("VNR", [817], [817], ""),
        ("RUS", [365], [365], "the Soviet Union's number, in both"),
        ("SUN", [365], [365], ""),
        ("CSK", [315], [315], ""),
        ("CZE", [316], [316], ""),
        ("SVK", [317], [317], ""),
        ("UAR", [651], [], "COW: Egypt's number; Gleditsch and Ward keep Egypt and Syria apart"),
        ("EGY", [651, 651], [651], "COW: the United Arab Republic between"),
        ("SYR", [652, 652], [652], "COW: the United Arab Republic between"),
        ("JPN", [740, 740], [740], "COW leaves the occupation out"),
        ("KIR", [946], [970], "their list of microstates has numbers of its own"),
        ("TUV", [947], [973], "likewise"),
        ("TON", [955], [972], "likewise"),
        ("NRU", [970], [971], "likewise"),
        ("PSE", [], [], "in neither"),
        ("GRL", [], [], "in neither"),
    ],
)
def test_numbers_that_the_two_systems_give(
    code: str, cow: list[int], gw: list[int], why: str
) -> None:
    assert (numbers(of(code).cow), numbers(of(code).gw)) == (cow, gw), why


UNLIKE = {"SRB", "DEU", "YEM", "UAR", "EGY", "SYR", "JPN", "KIR", "TUV", "TON", "NRU"}
"""Those of the table above; all other states have one number, the same in both systems."""


def test_all_others_have_one_number_in_both_systems() -> None:
    others = {code: codes for code, codes in EVERY.items() if code not in UNLIKE}
    assert {c: one for c, one in others.items() if numbers(one.cow) != numbers(one.gw)} == {}
    assert max(len(codes.cow) for codes in others.values()) == 1


@pytest.mark.parametrize("system", ["cow", "gw"])
def test_a_number_is_one_state_s_on_each_day(system: str) -> None:
    held: dict[int, list[tuple[date, date, str]]] = defaultdict(list)
    for code, codes in EVERY.items():
        for spell in getattr(codes, system):
            held[spell.number].append((spell.since, spell.until or FAR, code))
    assert len(held) >= 197
    for number, spans in held.items():
        spans.sort()
        for (_, end, one), (start, _, other) in pairwise(spans):
            assert end < start, (number, one, other)


@pytest.mark.parametrize("system", ["cow", "gw"])
def test_a_state_has_one_number_on_each_day(system: str) -> None:
    for code, codes in EVERY.items():
        spells = getattr(codes, system)
        for one, other in pairwise(spells):
            assert one.until < other.since, code


@pytest.mark.parametrize("system", ["cow", "gw"])
def test_no_day_of_the_lists_is_lost_between_two_states(system: str) -> None:
    """The spells of all states together are the lists' rows, cut up at hand-overs."""
    ours = [spell for codes in EVERY.values() for spell in getattr(codes, system)]
    firsts = {(spell.number, spell.since) for spell in ours}
    lasts = {(spell.number, spell.until) for spell in ours}
    no_state = {396, 397, 711}
    for row in gather_codes.rows(system):
        number, until = int(row["number"]), row["until"]
        if (until and until < "1945") or number in no_state or number == 365:
            continue  # 365 begins as the Russian Empire's, before 1945
        assert (number, date.fromisoformat(row["since"])) in firsts, row
        assert (number, date.fromisoformat(until) if until else None) in lasts, row
    for number, last in lasts - {(number, None) for number, _ in lasts}:
        ends = {(int(row["number"]), row["until"]) for row in gather_codes.rows(system)}
        handed_on = (number, last + timedelta(days=1)) in firsts
        assert handed_on or (number, last.isoformat()) in ends


@pytest.mark.parametrize("system", ["fips", "ioc", "m49", "wikidata"])
def test_a_code_is_one_state_s(system: str) -> None:
    by_code = defaultdict(set)
    for state, codes in EVERY.items():
        value = getattr(codes, system)
        for code in value if isinstance(value, tuple) else [value] if value else []:
            by_code[code].add(state)
    assert {code: states for code, states in by_code.items() if len(states) > 1} == {}


@pytest.mark.parametrize(
    ("day", "cow", "gw"),
    [
        ("1945-05-08", 255, None),
        ("1950-01-01", None, 260),
        ("1970-01-01", 260, 260),
        ("1990-10-02", 260, 260),
        ("1990-10-03", 255, 260),
    ],
)
def test_germany_s_numbers_by_the_day(day: str, cow: int | None, gw: int | None) -> None:
    codes, on = of("Germany"), date.fromisoformat(day)
    assert [one.number if one else None for one in (codes.cow_on(on), codes.gw_on(on))] == [cow, gw]


def test_a_state_is_found_by_name_and_the_unknown_has_no_codes() -> None:
    assert of("Serbia") is of("SRB") is of("RS")
    assert of("Soviet Union").ioc == "URS"
    assert of("Atlantis") == Codes()


def country_converter() -> Iterator[tuple[str, dict[str, str]]]:
    table = files("country_converter").joinpath("country_data.tsv").read_text(encoding="utf-8")
    for row in csv.DictReader(table.splitlines(), delimiter="\t"):
        code = {"XKV": "XKX"}.get(row["ISO3"], row["ISO3"])
        if code in all_states():
            yield code, row


UNLIKE_COUNTRY_CONVERTER = {
    ("GWcode", "CZE"): "315 was Czechoslovakia's",
    ("GWcode", "VNM"): "817 was South Vietnam's",
    ("GWcode", "YEM"): "680 was South Yemen's",
}


def test_codes_as_country_converter_has_them() -> None:
    unlike = set()
    for code, row in country_converter():
        codes = EVERY[code]
        ours = {
            "GWcode": str(codes.gw[-1].number) if codes.gw else "",
            "IOC": codes.ioc or "",
            "UNcode": (codes.m49 or "").lstrip("0"),
        }
        unlike |= {(column, code) for column, value in ours.items() if row[column] != value}
    assert unlike == set(UNLIKE_COUNTRY_CONVERTER)


UNLIKE_NATURAL_EARTH = {
    ("fips", "CUW"): "its own since 2010; NT was the Netherlands Antilles'",
    ("fips", "SXM"): "its own since 2010; NT was the Netherlands Antilles'",
    ("fips", "SSD"): "its own since 2011, which the list leaves out",
    ("fips", "ISR"): "left out, since the list divides the state",
    ("fips", "NOR"): "left out, since the list divides the state",
    ("m49", "NOR"): "left out, since the list divides the state",
    ("fips", "PSE"): "left out, since there are two",
    ("m49", "IOT"): "left out",
    ("wikidata", "PSE"): "Q23792 is Palestine the region",
    ("wikidata", "SHN"): "Q34497 is the island of Saint Helena alone",
}


def test_codes_as_natural_earth_has_them() -> None:
    rows = {
        {"KOS": "XKX"}.get(row["code"], row["code"]): row
        for row in gather_codes.rows("natural-earth")
    }
    unlike = set()
    for code in rows.keys() & EVERY.keys():
        codes, row = EVERY[code], rows[code]
        ours = {"fips": " ".join(codes.fips), "m49": codes.m49, "wikidata": codes.wikidata}
        unlike |= {(c, code) for c, value in ours.items() if row[c] != (value or "")}
    assert unlike == set(UNLIKE_NATURAL_EARTH)


def test_every_sovereign_state_has_every_code() -> None:
    none = {"XKX": {"m49"}, "TWN": {"m49"}, "VAT": {"cow", "gw", "ioc"}, "PSE": {"cow", "gw"}}
    none["ESH"] = {"cow", "gw", "ioc"}
    for code, fact in all_states().items():
        if fact.standing in ("sovereign", "contested"):
            systems = Codes.__dataclass_fields__
            lacking = {name for name in systems if not getattr(EVERY[code], name)}
            assert lacking == none.get(code, set()), code


def test_a_network_has_the_codes_of_its_day(tmp_path: Path) -> None:
    file = tmp_path / "relations.yaml"
    file.write_text(
        "title: T\nas_of: 2020-01-01\n"
        "states: {Germany: {}, Kosovo: {}, Rojava: {code: RJV, standing: movement}}\n",
        encoding="utf-8",
    )
    relations = graph.load(file)
    germany = [relations.network(at).nodes["DEU"]["cow"] for at in ("1970", "1990", None)]
    assert germany == [260, 255, 255]
    then, now = (relations.network(at).nodes["XKX"] for at in ("2007-01-01", None))
    assert "cow" not in then
    assert "gw" not in then
    assert then["fips"] == "KV"
    assert (now["cow"], now["cow_abbreviation"], now["gw"]) == (347, "KOS", 347)
    assert (now["ioc"], now["wikidata"]) == ("KOS", "Q1246")
    assert (
        not {"cow", "gw", "fips", "ioc", "m49", "wikidata"}
        & relations.network().nodes["RJV"].keys()
    )


def test_reading_a_file_does_without_the_codes() -> None:
    script = (
        "import sys, graph, graph.reference.codes as codes\n"
        "graph.load(sys.argv[1])\n"
        "sys.exit(codes.all_codes.cache_info().misses)\n"
    )
    file = ROOT / "tests" / "fixtures" / "sample.yaml"
    assert subprocess.run([sys.executable, "-c", script, str(file)], check=False).returncode == 0
