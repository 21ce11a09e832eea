"""The network picture: the same every time, nothing overlaps, blocs together, rivals apart."""

from __future__ import annotations

import math
import subprocess
import sys
from collections.abc import Callable
from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.layout import MANY, Point, positions
from graph.reference.states import all_states
from tests.layouts import EAST, UNION, WEST, boxes, europe, graph_of, mean, overlapping


def world() -> nx.MultiDiGraph[str]:
    """Every state, an alliance for each continent and one of all."""
    continents: dict[str, list[str]] = {}
    for code, fact in all_states().items():
        continents.setdefault(fact.continent.replace(" ", "-"), []).append(code)
    codes = list(all_states())
    far = [(codes[i], codes[(7 * i + 3) % len(codes)], 1 - 2 * (i % 3 == 0)) for i in range(241)]
    graph = graph_of({**continents, "UN": codes}, [tie for tie in far if tie[0] != tie[1]])
    graph.nodes["UN"]["kind"] = "global organisation"
    return graph


def test_the_same_whatever_the_order() -> None:
    graph = europe()
    again: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    again.add_nodes_from(reversed(list(graph.nodes(data=True))))
    again.add_edges_from(reversed(list(graph.edges(data=True))))
    assert positions(again) == positions(graph) == positions(graph)


def test_the_same_in_another_process() -> None:
    code = "from tests.test_layout import *; print(positions(europe()))"
    printed = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert printed[0] == printed[1] == f"{positions(europe())}\n"


def test_whole_numbers() -> None:
    assert all(isinstance(x, int) and isinstance(y, int) for x, y in positions(europe()).values())


@pytest.mark.parametrize("make", [europe, world])
def test_nothing_overlaps(make: Callable[[], nx.MultiDiGraph[str]]) -> None:
    graph = make()
    assert overlapping(graph, positions(graph)) == []


def test_the_picture_is_wide_and_compact() -> None:
    graph = world()
    drawn = list(boxes(graph, positions(graph)).values())
    width = max(box[2] for box in drawn) - min(box[0] for box in drawn)
    height = max(box[3] for box in drawn) - min(box[1] for box in drawn)
    assert 1.2 < width / height < 1.9
    covered = sum((box[2] - box[0]) * (box[3] - box[1]) for box in drawn)
    assert covered > 0.2 * width * height


def test_blocs_are_nearer_within_than_between() -> None:
    places = positions(europe())
    within = [
        math.dist(places[a], places[b]) for bloc in (UNION, EAST) for a, b in combinations(bloc, 2)
    ]
    between = [math.dist(places[a], places[b]) for a in UNION for b in EAST]
    assert mean(within) < 0.6 * mean(between)


def test_an_alliance_stands_amid_its_members() -> None:
    places = positions(europe())
    for alliance, members in (("EU", UNION), ("CSTO", EAST)):
        others = [code for code in (*WEST, *EAST) if code not in members]
        near = mean(math.dist(places[alliance], places[code]) for code in members)
        assert near < 0.6 * mean(math.dist(places[alliance], places[code]) for code in others)


def test_who_seeks_one_bloc_and_is_tied_to_another_stands_between() -> None:
    places = positions(europe())
    apart = math.dist(places["EU"], places["RUS"])
    assert math.dist(places["SRB"], places["EU"]) < apart
    assert math.dist(places["SRB"], places["RUS"]) < apart


@pytest.mark.parametrize("pair", [("GRC", "TUR"), ("BLR", "POL"), ("SRB", "FRA")])
def test_deals_draw_together_and_conflicts_drive_apart(pair: tuple[str, str]) -> None:
    apart = {}
    for sign in (1, -1):
        places = positions(graph_of({"A": WEST, "B": EAST}, [(*pair, sign)] * 4))
        apart[sign] = math.dist(places[pair[0]], places[pair[1]])
    assert apart[-1] > 1.05 * apart[1]


def test_fixed_places_win_and_the_rest_gather_round_them() -> None:
    graph = europe()
    fixed = {"SRB": (1000.5, -300.0), "EU": (900.0, -320.0)}
    places = positions(graph, fixed)
    assert {node: places[node] for node in fixed} == fixed
    assert overlapping(graph, places) == []
    near = mean(math.dist(places["EU"], places[code]) for code in UNION)
    assert near < mean(math.dist(places["EU"], places[code]) for code in EAST)


def test_who_is_moved_by_hand_moves_alone_but_for_those_who_make_way() -> None:
    graph = europe()
    before = positions(graph)
    for node in ("SRB", "EU", "FRA"):
        x, y = before[node]
        for spot in ((x + 45.5, y - 60.0), (x - 250.0, y + 180.0)):
            after = positions(graph, {node: spot})
            assert after[node] == spot
            assert overlapping(graph, after) == []
            far = [one for one in graph if one != node and math.dist(before[one], spot) > 250]
            stayed = [one for one in far if math.dist(before[one], after[one]) < 6]
            assert len(stayed) > 0.9 * len(far) > 5
            # What is kept after another has been moved does not stir the first.
            again = positions(graph, {node: spot, "SWE": before["SWE"]})
            assert again[node] == spot
            assert mean(math.dist(after[one], again[one]) for one in far) < 6


def test_all_fixed() -> None:
    graph = graph_of({}, [("FRA", "DEU", 1)])
    fixed = {"FRA": (0.0, 0.0), "DEU": (1.0, 1.0)}
    assert positions(graph, fixed) == fixed


def test_small_graphs() -> None:
    assert positions(nx.MultiDiGraph()) == {}
    one: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    one.add_node("X", type="state", name="X", lat=None, lon=None)
    assert positions(one) == {"X": (0, 0)}


@st.composite
def graphs(draw: st.DrawFn) -> nx.MultiDiGraph[str]:
    """Small graphs of all shapes: no places, one place for all, loners, long names."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    size = draw(st.integers(1, 25))
    place = st.one_of(
        st.none(), st.just((0.0, 0.0)), st.tuples(st.floats(-90, 90), st.floats(-180, 180))
    )
    for number in range(size):
        if draw(st.booleans()):
            lat, lon = draw(place) or (None, None)
            name = "n" * draw(st.integers(0, 60))
            graph.add_node(f"S{number}", type="state", name=name, lat=lat, lon=lon)
        else:
            graph.add_node(f"A{number}", type="alliance", name="A", kind=draw(st.text(max_size=3)))
    nodes = sorted(graph)
    for _ in range(draw(st.integers(0, 40))):
        one, other = draw(st.sampled_from(nodes)), draw(st.sampled_from(nodes))
        if one[0] == "S" and other[0] == "A":
            graph.add_edge(one, other, sort="membership", sign=1, status="member")
        else:
            sign = draw(st.sampled_from([-1, 0, 1]))
            graph.add_edge(one, other, sort="deal", sign=sign, status=None, until="1999")
    return graph


@settings(max_examples=60, deadline=None)
@given(graphs(), st.data())
def test_any_graph_has_a_picture_without_overlaps(
    graph: nx.MultiDiGraph[str], data: st.DataObject
) -> None:
    places = positions(graph)
    assert set(places) == set(graph)
    assert overlapping(graph, places) == []
    # One node held, wherever: the others make way.
    node = data.draw(st.sampled_from(sorted(graph)))
    spot = (data.draw(st.floats(-500, 500)), data.draw(st.floats(-500, 500)))
    held = positions(graph, {node: spot})
    assert held[node] == spot
    assert overlapping(graph, held) == []


def test_very_many_actors_have_places_apart() -> None:
    """The most tied are arranged, and the rest stand in rows below."""
    graph = europe()
    for number in range(MANY + 100):
        graph.add_node(f"A{number}", type="alliance", name=f"A {number}", kind=None)
    places = positions(graph)
    assert list(places) == list(graph)
    assert len(set(places.values())) == len(graph)
    arranged = [places[node][1] for node in europe()]
    below = [place for place in places.values() if place[1] > max(arranged)]
    assert len(below) >= 100
    assert not overlapping(graph, places)


def test_many_held_at_one_point_are_in_nobodys_way_twice() -> None:
    graph = europe()
    for number in range(300):
        graph.add_node(f"A{number}", type="alliance", name=f"A {number}", kind=None)
    held: dict[str, Point] = {f"A{number}": (0, 0) for number in range(300)}
    places = positions(graph, held)
    assert all(places[node] == (0, 0) for node in held)
    free = europe()
    free.add_node("A0", type="alliance", name="A 0", kind=None)
    assert not overlapping(free, {node: places[node] for node in free})


def test_an_alliance_that_binds_draws_its_members_nearer_than_a_forum_does() -> None:
    kinds = ("defence alliance", "global organisation")
    spread = []
    for kind in kinds:
        graph = graph_of(
            {"X": ["FRA", "JPN", "BRA", "ZAF"]}, [("CHN", "RUS", 1), ("USA", "CAN", 1)]
        )
        graph.nodes["X"]["kind"] = kind
        places = positions(graph)
        others = [math.dist(places[a], places[b]) for a, b in combinations(places, 2)]
        spread.append(
            mean(math.dist(places["X"], places[m]) for m in ("FRA", "JPN", "BRA")) / mean(others)
        )
    assert spread[0] < spread[1]
