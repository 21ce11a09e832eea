"""The map's land: small, whole, and every state is an area or has a place for a point."""

import json
from importlib import resources
from pathlib import Path

from graph.reference.land import DIGITS, land
from graph.reference.land.world import Box, world
from graph.reference.states import all_states
from tests.reference.arcs import numbers_of, points_of

PAGE = Path(__file__).parents[1] / "page" / "land.json"
# Natural Earth draws these on their own; ISO lists none of them as a state with a capital.
WITHOUT_STATE = {"ATF", "CYN", "SOL", "Crimea", "Held-Sahara"}


def test_it_is_small() -> None:
    text = json.dumps(dict(land()), separators=(",", ":"))
    assert len(text) < 70_000
    file = resources.files("graph.reference.land").joinpath("land.json")
    assert len(file.read_bytes()) < 70_000


def test_every_state_is_an_area_or_a_point() -> None:
    areas = set(land()["areas"])
    assert areas - set(all_states()) == WITHOUT_STATE
    for code, fact in all_states().items():
        assert code in areas or (-90 <= fact.lat <= 90 and -180 <= fact.lon <= 180)
    assert {"SRB", "XKX", "SSD", "PSE", "TWN", "ESH", "RUS", "FJI"} <= areas


def test_arcs_are_whole() -> None:
    arcs = land()["arcs"]
    for arc in arcs:
        assert set(arc) <= set(DIGITS)
        numbers = numbers_of(arc)
        assert len(numbers) >= 4
        assert len(numbers) % 2 == 0
    used = [arc for rings in land()["areas"].values() for ring in rings for arc in ring]
    assert {arc if arc >= 0 else ~arc for arc in used} == set(range(len(arcs)))


def test_rings_are_closed() -> None:
    points = [points_of(arc) for arc in land()["arcs"]]
    for code, rings in land()["areas"].items():
        for ring in rings:
            lines = [points[arc] if arc >= 0 else points[~arc][::-1] for arc in ring]
            for line, following in zip(lines, [*lines[1:], lines[0]], strict=True):
                assert line[-1] == following[0], code


def test_nothing_is_cut_at_the_map_s_edge() -> None:
    west = land()["west"]
    for arc in land()["arcs"]:
        assert all(west <= lon / 100 < west + 360 for lon, _ in points_of(arc))


def test_dashed_are_borders_between_two_areas_and_on_the_list() -> None:
    sides: dict[int, set[str]] = {}
    for code, rings in land()["areas"].items():
        for ring in rings:
            for arc in ring:
                sides.setdefault(arc if arc >= 0 else ~arc, set()).add(code)
    dashed = {tuple(sorted(sides[arc])) for arc in land()["dashed"]}
    assert dashed == {tuple(sorted(border.between)) for border in world().dashed}


def test_what_is_said_of_places_has_its_sources_and_is_of_areas_that_there_are() -> None:
    codes = set(land()["areas"]) | set(all_states()) | {"SUN"}
    for code, area in world().areas.items():
        assert area.sources, code
        assert {code, *area.claimants, *filter(None, [area.of])} <= codes
    for annexed in world().annexed:
        assert annexed.sources
        assert {annexed.by, *annexed.areas} <= codes


def test_the_tests_of_the_page_know_what_is_said_of_places() -> None:
    """To write it anew: `python -m tests.reference.test_land`."""
    assert PAGE.read_text(encoding="utf-8") == said()


def test_a_dispute_may_be_about_a_part_of_a_border() -> None:
    kashmir, germany = frozenset({"IND", "PAK"}), frozenset({"FRA", "DEU"})
    assert world().is_disputed(kashmir, (74.1, 33.4), (73.7, 34.3))
    assert not world().is_disputed(kashmir, (71.0, 24.4), (70.8, 25.2))
    assert not world().is_disputed(germany, (7.6, 48.0), (8.2, 49.0))
    assert Box(west=1, east=2).holds((1.5, 0))
    assert not Box(west=1, east=2).holds((2.5, 0))


def said() -> str:
    """What the page is told of the land beside its outlines."""
    about = ("digits", "edges", "claims", "annexed")
    text = json.dumps({key: land()[key] for key in about}, indent=1)
    return f"{text}\n"


if __name__ == "__main__":
    PAGE.write_text(said(), encoding="utf-8", newline="\n")
