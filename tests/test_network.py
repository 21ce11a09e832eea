"""The network on a day, held against a naive oracle over what the file says."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import graph
from graph.reference.states import all_states

STATES = ["Serbia", "Russia", "France", "Norway", "Chile"]
CODES = {"Serbia": "SRB", "Russia": "RUS", "France": "FRA", "Norway": "NOR", "Chile": "CHL"}
days = st.dates(date(1940, 1, 1), date(2030, 12, 31))


@st.composite
def spans(draw: st.DrawFn) -> dict[str, str]:
    """A since and an until, either of them perhaps missing, of any precision."""
    first, last = sorted(draw(st.tuples(days, days)))
    span = {}
    if draw(st.booleans()):
        span["since"] = first.isoformat()[: draw(st.sampled_from([4, 7, 10]))]
    if draw(st.booleans()):
        span["until"] = last.isoformat()[: draw(st.sampled_from([4, 7, 10]))]
    return span


@st.composite
def files(draw: st.DrawFn) -> dict[str, Any]:
    pairs = st.lists(st.sampled_from(STATES), min_size=2, max_size=2, unique=True)
    deals = [
        {"kind": "entente", "between": draw(pairs), "id": f"d{n}", **draw(spans())}
        for n in range(draw(st.integers(0, 6)))
    ]
    members = {name: draw(spans()) for name in draw(st.lists(st.sampled_from(STATES), unique=True))}
    founded = draw(st.none() | days)
    alliance: dict[str, Any] = {"name": "Bloc", "members": members}
    if founded:
        alliance["founded"] = founded.isoformat()
    states = {name: draw(spans()) for name in draw(st.lists(st.sampled_from(STATES), unique=True))}
    return {
        "title": "Test",
        "as_of": "2030-12-31",
        "states": states,
        "alliances": {"BLOC": alliance},
        "deals": deals,
    }


def holds(span: dict[str, str], day: str) -> bool:
    """Whether a span holds a day, by comparing texts."""
    since, until = span.get("since", ""), span.get("until", "9999")
    return since <= day and (day < until or day.startswith(until))


@given(files(), days)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_the_network_on_a_day(file: dict[str, Any], day: date) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "relations.yaml"
        path.write_text(yaml.safe_dump(file, allow_unicode=True), encoding="utf-8")
        network = graph.load(path).network(day)
    at = day.isoformat()
    bloc = file["alliances"]["BLOC"]
    bloc_stands = bloc.get("founded", "") <= at
    stands = {name: holds(file["states"].get(name, {}), at) for name in STATES}
    members: dict[str, dict[str, str]] = bloc["members"]
    expected = {
        (CODES[name], "BLOC")
        for name, span in members.items()
        if bloc_stands and stands[name] and holds(span, at)
    }
    assert {(a, b) for a, b in network.edges() if b == "BLOC"} == expected
    deals = {key for a, b, key in network.edges(keys=True) if b != "BLOC"}
    assert deals == {
        deal["id"]
        for deal in file["deals"]
        if holds(deal, at) and all(stands[name] for name in deal["between"])
    }
    assert ("BLOC" in network) == bloc_stands
    assert all(network.has_node(CODES[name]) <= stands[name] for name in STATES)


@pytest.fixture
def relations(tmp_path: Path) -> graph.Relations:
    path = tmp_path / "relations.yaml"
    path.write_text(
        "title: Test\nas_of: 2026-01-01\n"
        "alliances: {NATO: {name: N, founded: 1949-04-04, members: {Norway: 1949-08-24}}}\n"
        "deals: [{kind: arms sale, from: Russia, to: Serbia, since: 2019, status: in delivery}]\n",
        encoding="utf-8",
    )
    return graph.load(path)


def test_what_nodes_and_edges_say(relations: graph.Relations) -> None:
    network = relations.network()
    assert network.nodes["NATO"] == {"type": "alliance", "name": "N", "kind": None}
    assert network.nodes["NOR"]["type"] == "state"
    assert network.nodes["NOR"]["continent"] == "Europe"
    assert network.edges["RUS", "SRB", "arms-sale-RUS-SRB-2019"] == {
        "type": "deal",
        "kind": "arms sale",
        "category": "military",
        "sign": 1,
        "directed": True,
        "status": "in delivery",
        "since": "2019",
        "until": None,
    }


def test_a_node_tells_whether_it_is_a_sovereign_state_and_since_when(tmp_path: Path) -> None:
    path = tmp_path / "relations.yaml"
    path.write_text(
        "title: Test\nas_of: 2026-01-01\n"
        "states:\n"
        "  Ukraine: {since: 1945-10-24, independent: 1991-08-24}\n"
        "  Croatia: {since: 1991-06-25}\n"
        "  Polisario Front: {code: PLS, standing: movement}\n"
        "deals:\n"
        "  - kind: entente\n"
        "    between: [Ukraine, Croatia, France, Aruba, Niue, Kosovo, Polisario Front, USSR]\n",
        encoding="utf-8",
    )
    nodes = graph.load(path).network().nodes
    told = {id_: (node["standing"], node.get("sovereign_since")) for id_, node in nodes.items()}
    assert told == {
        "UKR": ("sovereign", "1991-08-24"),
        "HRV": ("sovereign", "1991-06-25"),
        "FRA": ("sovereign", None),
        "ABW": ("dependency", None),
        "NIU": ("associated", None),
        "XKX": ("contested", None),
        "PLS": ("movement", None),
        "SUN": ("sovereign", "1922-12-30"),
    }


def test_as_many_states_are_sovereign_as_are_counted() -> None:
    counted = [code for code, fact in all_states().items() if fact.standing == "sovereign"]
    # The members of the United Nations, and the Holy See
    assert len(counted) == 194


def test_a_day_may_be_text(relations: graph.Relations) -> None:
    assert len(relations.network("2018-12-31").edges) == 1
    assert len(relations.network("2019-01-01").edges) == 2
    with pytest.raises(ValueError, match="not a day"):
        relations.network("2019")
