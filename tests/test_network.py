"""The network at a time, held against a naive oracle over what the file says."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import graph
from graph.dates import parse
from graph.network import undirected
from graph.periods import period
from graph.reference.states import all_states
from graph.vocabulary.statuses import membership_statuses, statuses
from tests.made_up import CODES, STATES, days, files, holds, loaded


@given(files(), days)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_the_network_on_a_day(file: dict[str, Any], day: date) -> None:
    network = loaded(file).network(day)
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


@given(files(), days)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_without_directions_nobody_and_nothing_is_lost(file: dict[str, Any], day: date) -> None:
    network = loaded(file).network(day)
    plain = undirected(network)
    assert {one: plain.nodes[one] for one in plain} == {one: network.nodes[one] for one in network}
    assert len(plain.edges) == len(network.edges)
    for one, other, key, tie in network.edges(keys=True, data=True):
        ends = {"from": one, "to": other} if tie["directed"] else {}
        assert plain.edges[one, other, key] == {**tie, **ends}


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
    assert network.nodes["NATO"] == {"type": "alliance", "name": "N"}
    assert network.nodes["NOR"]["type"] == "state"
    assert network.nodes["NOR"]["continent"] == "Europe"
    assert network.edges["RUS", "SRB", "arms-sale-RUS-SRB-2019"] == {
        "tie": "arms-sale-RUS-SRB-2019",
        "sort": "deal",
        "kind": "arms sale",
        "category": "military",
        "sign": 1,
        "directed": True,
        "status": "in delivery",
        "since": "2019",
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


@pytest.mark.parametrize("status", sorted(membership_statuses()))
def test_only_who_belongs_is_a_positive_tie(tmp_path: Path, status: str) -> None:
    path = tmp_path / "relations.yaml"
    path.write_text(
        "title: Test\nas_of: 2026-01-01\n"
        f"alliances: {{NATO: {{name: N, members: {{Norway: {{status: {status}}}}}}}}}\n",
        encoding="utf-8",
    )
    network = graph.load(path).network()
    ((_, _, tie),) = network.edges(data=True)
    assert tie["sign"] == (1 if status in ("member", "associate", "partner") else 0)


@pytest.mark.parametrize("status", sorted(statuses()))
def test_what_is_not_in_effect_is_no_tie_of_a_sign(tmp_path: Path, status: str) -> None:
    path = tmp_path / "relations.yaml"
    path.write_text(
        "title: Test\nas_of: 2020-01-01\n"
        "deals:\n"
        f"  - {{kind: loan, from: Japan, to: Mali, since: 2000, status: {status}}}\n"
        "  - {kind: recognition, from: Japan, to: Mali, since: 1990}\n"
        "conflicts:\n"
        f"  - {{kind: sanctions, from: Japan, to: Mali, since: 2001, status: {status}}}\n",
        encoding="utf-8",
    )
    edges = graph.load(path).network().edges(data=True)
    signs = {tie["kind"]: tie["sign"] for _, _, tie in edges}
    idle = status in ("announced", "signed", "suspended")
    expected = {"loan": 1, "sanctions": -1} if not idle else {"loan": 0, "sanctions": 0}
    assert signs == {**expected, "recognition": 0}, "recognition is a status, no alignment"


# --- when -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "first", "last"),
    [
        ("1999-03-24", "1999-03-24", "1999-03-24"),
        (" 1999-03 ", "1999-03-01", "1999-03-31"),
        ("1999", "1999-01-01", "1999-12-31"),
        ("1999~", "1999-01-01", "1999-12-31"),
        (1999, "1999-01-01", "1999-12-31"),
        (np.int64(1999), "1999-01-01", "1999-12-31"),
        (date(1999, 3, 24), "1999-03-24", "1999-03-24"),
        (datetime(1999, 3, 24, 23, 59), "1999-03-24", "1999-03-24"),
        (datetime(1999, 3, 24, 23, 59, tzinfo=UTC), "1999-03-24", "1999-03-24"),
        (pd.Timestamp("1999-03-24 23:59"), "1999-03-24", "1999-03-24"),
        (pd.Timestamp("1999-03-24 23:59", tz="Asia/Tokyo"), "1999-03-24", "1999-03-24"),
        (np.datetime64("1999-03-24T12:00"), "1999-03-24", "1999-03-24"),
        (np.datetime64("1999-03"), "1999-03-01", "1999-03-31"),
        (np.datetime64("1999"), "1999-01-01", "1999-12-31"),
        (parse("1999-03"), "1999-03-01", "1999-03-31"),
    ],
    ids=repr,
)
def test_a_time_is_a_day_or_a_period(at: object, first: str, last: str) -> None:
    assert period(at) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("at", "error", "sentence"),
    [
        (19.99, TypeError, "19.99 is no time; give a date, a datetime, a year as a number, or"),
        (True, TypeError, "True is no time"),
        (["1999"], TypeError, "is no time"),
        (b"1999", TypeError, "is no time"),
        (("1999", "2001"), TypeError, "is no time"),
        ("", ValueError, "is not a date"),
        ("yesterday", ValueError, "is not a date; write 1999, 1999-03 or 1999-03-24"),
        ("1999-02-30", ValueError, "no such day"),
        (99, ValueError, "is not a date"),
        (pd.NaT, ValueError, "NaT is no day"),
        (np.datetime64("NaT"), ValueError, "“NaT” is not a date"),
    ],
    ids=repr,
)
def test_what_is_no_time(
    relations: graph.Relations, at: Any, error: type[Exception], sentence: str
) -> None:
    with pytest.raises(error, match=re.escape(sentence)):
        relations.network(at)


@given(files(), days, st.sampled_from([4, 7]))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=25)
def test_a_period_holds_whatever_stood_on_one_of_its_days(
    file: dict[str, Any], day: date, digits: int
) -> None:
    written = day.isoformat()[:digits]
    first, last = period(written)
    relations = loaded(file)
    in_period = relations.network(written)
    nodes: set[str] = set()
    edges: set[str] = set()
    for number in range((last - first).days + 1):
        on_day = relations.network(first + timedelta(number))
        nodes |= set(on_day.nodes)
        edges |= {key for *_, key in on_day.edges(keys=True)}
    assert set(in_period.nodes) == nodes
    assert {key for *_, key in in_period.edges(keys=True)} == edges


# --- without directions ---------------------------------------------------------------------------


def test_what_is_mutual_counts_for_both_ends(tmp_path: Path) -> None:
    path = tmp_path / "relations.yaml"
    path.write_text(
        "title: Test\nas_of: 2026-01-01\ndeals:\n"
        "- {kind: entente, between: [Chad, Mali], id: mutual}\n"
        "- {kind: arms sale, from: Mali, to: Chad, id: sale}\n",
        encoding="utf-8",
    )
    relations = graph.load(path)
    directed, plain = relations.network(), relations.network(directed=False)
    assert dict(directed.degree()) == dict(plain.degree()) == {"TCD": 2, "MLI": 2}
    assert not plain.is_directed()
    assert plain.is_multigraph()
    assert plain.edges["MLI", "TCD", "mutual"] == directed.edges["TCD", "MLI", "mutual"]
    sale = {**directed.edges["MLI", "TCD", "sale"], "from": "MLI", "to": "TCD"}
    assert plain.edges["TCD", "MLI", "sale"] == sale
