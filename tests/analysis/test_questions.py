"""Thirteen questions that an analyst brought, each answered by one command on the shipped file.

What they answer is held to what the file says and to NetworkX, not to numbers written down here,
so that a mended fact breaks nothing.
"""

from __future__ import annotations

import csv
import io
from datetime import date
from itertools import combinations

import networkx as nx
import pytest

from graph.cli import main
from graph.model import Alliance, State
from graph.naming import name_on
from graph.network import sign_of
from tests.analysis.asking import Said, ask, members, rows, stands, world
from tests.shipped import at_home

__all__ = ["at_home"]

pytestmark = pytest.mark.usefixtures("at_home")


def test_1_paths_from_serbia_to_the_united_states_in_1999(capsys: Said) -> None:
    """Serbia was a part of the Federal Republic then, whose ties are told."""
    found = rows(capsys, "path Serbia 'United States' --at 1999 --states-only --strongest 5")
    network = world().network(1999, directed=False)
    states = [node for node, data in network.nodes(data=True) if data["type"] == "state"]
    between = network.subgraph(states)
    chains = {row["chain"] for row in found}
    assert len(chains) == 5
    for chain in chains:
        steps = [row for row in found if row["chain"] == chain]
        assert (steps[0]["from"], steps[-1]["to"]) == ("FR Yugoslavia", "United States")
        then = world().select(1999)
        names = {then.name(id_): id_ for id_ in then.actors}
        for step in steps:
            pair = names[step["from"]], names[step["to"]]
            assert step["ties"] == between.number_of_edges(*pair) > 0
            assert step["says"].startswith(step["from"])


def test_2_who_brokers_between_nato_and_csto_in_2020(capsys: Said) -> None:
    found = rows(capsys, "rank betweenness --between NATO CSTO --at 2020-06-30 --top 0")
    day = date(2020, 6, 30)
    plain: nx.Graph[str] = nx.Graph()
    actors, kinds = world().actors, world().kinds
    for tie in world().ties.values():
        ends = (actors[tie.source], actors[tie.target])
        states = all(isinstance(end, State) for end in ends)
        if states and stands(tie, day) and sign_of(tie, kinds[tie.kind]) > 0:
            plain.add_edge(tie.source, tie.target)
    first = found[0]["id"]
    one, other = members("NATO", day) - {first}, members("CSTO", day) - {first}
    shares = []
    for a in one:
        for b in other:
            connected = a in plain and b in plain and nx.has_path(plain, a, b)
            chains = list(nx.all_shortest_paths(plain, a, b)) if connected else []
            through = sum(first in chain for chain in chains)
            shares.append(through / len(chains) if chains else 0)
    assert found[0]["betweenness"] == pytest.approx(sum(shares) / len(shares), abs=1e-9)
    values = [row["betweenness"] for row in found]
    assert values == sorted(values, reverse=True)


def test_3_unbalanced_triads_around_syria_in_2015_and_2016(capsys: Said) -> None:
    said = ask(capsys, "balance --around Syria --since 2015 --until 2016")
    found = said["tables"]["unbalanced triads"]
    selection = world().select(since=2015, until=2016, states_only=True)
    network = selection.network("signed")
    theirs = set()
    for a, b in combinations(sorted(network["SYR"]), 2):
        if network.has_edge(a, b):
            signs = network["SYR"][a]["sign"] * network["SYR"][b]["sign"] * network[a][b]["sign"]
            if signs < 0:
                theirs.add(
                    frozenset(
                        name_on(world().actors[id_], date(2016, 12, 31)) for id_ in (a, b, "SYR")
                    )
                )
    assert {frozenset((row["one"], row["two"], row["three"])) for row in found} == theirs
    assert len(found) == len(theirs) > 0
    assert not any(row["balanced"] for row in found)


def test_4_how_alike_france_was_to_germany_and_the_united_kingdom(capsys: Said) -> None:
    line = "similar France Germany 'United Kingdom' --since 1955 --until 2025 --measure s-score"
    found = rows(capsys, line)
    assert [row["year"] for row in found] == list(range(1955, 2026))
    for row in found:
        assert all(-1 <= value <= 1 for key, value in row.items() if key != "year")
    assert set(found[0]) >= {"France–Germany", "France–United Kingdom"}
    on = world().select("1990-12-31", states_only=True).network("obligations")
    ids = [id_ for id_, data in on.nodes(data=True) if data["sovereign"] or on.degree(id_)]

    def owes(one: str, other: str) -> int:
        if one == other:
            return 3
        return int(on[one][other]["level"]) if on.has_edge(one, other) else 0

    apart = sum(abs(owes("FRA", id_) - owes("DEU", id_)) for id_ in ids)
    (row,) = (row for row in found if row["year"] == 1990)
    assert row["France–Germany"] == pytest.approx(1 - 2 * apart / (3 * len(ids)), abs=1e-9)


def test_5_what_changed_for_tuerkiye_from_2010_to_2024(capsys: Said) -> None:
    found = rows(capsys, "changes Türkiye --since 2010 --until 2024")
    before, after = date(2010, 1, 1), date(2024, 12, 31)
    ties = [tie for tie in world().ties.values() if "TUR" in (tie.source, tie.target)]
    expected = {
        "began": {t.id for t in ties if stands(t, after) and not stands(t, before)},
        "ended": {t.id for t in ties if stands(t, before) and not stands(t, after)},
        "passing": {
            t.id
            for t in ties
            if stands(t, before, after) and not stands(t, before) and not stands(t, after)
        },
    }
    for change, ids in expected.items():
        assert {row["id"] for row in found if row["change"] == change} == ids
    assert all(expected.values())


def test_6_the_blocs_of_1962_1985_and_2022(capsys: Said) -> None:
    said = ask(capsys, "blocs 1962 1985 2022")["tables"]
    for year in ("1962", "1985"):
        bloc = {row["id"]: row["bloc"] for row in said[year]}
        assert len({bloc[id_] for id_ in ("SUN", "POL", "DDR", "HUN", "BGR")}) == 1
        assert bloc["USA"] != bloc["SUN"]
    bloc = {row["id"]: row["bloc"] for row in said["2022"]}
    assert bloc["FRA"] == bloc["DEU"] == bloc["POL"] != bloc["RUS"]
    for quality in said["how clear they are"]:
        assert quality["modularity"] > 0.3
        assert quality["adjusted Rand"] > 0.5


def test_7_nato_without_tuerkiye(capsys: Said) -> None:
    said = ask(capsys, "what-if --leaves Türkiye NATO --at 2024-06-30")["tables"]
    others = members("NATO", date(2024, 6, 30)) - {"TUR"}
    name = world().select("2024-06-30").name
    lost = {frozenset((row["one"], row["other"])) for row in said["obligations lost"]}
    assert lost == {frozenset((name("TUR"), name(id_))) for id_ in others}
    assert [row["ties"] for row in said["ties lost"]] == [1]
    moved = {row["actor"]: row["change"] for row in said["betweenness that moves"]}
    assert moved["North Atlantic Treaty Organization"] < 0


def test_8_the_arms_suppliers_of_serbia_india_and_egypt_by_year(capsys: Said) -> None:
    line = "dependence Serbia India Egypt --kinds 'arms sale, arms donation' --since 2010"
    found = rows(capsys, line)
    for row in found:
        year, actor = int(row["year"]), row["actor"]
        same = [one for one in found if (one["year"], one["actor"]) == (row["year"], actor)]
        assert sum(one["share"] for one in same) == pytest.approx(1)
        squares = sum(one["share"] ** 2 for one in same)
        assert row["concentration"] == pytest.approx(squares, abs=1e-9)
        then = world().select(year)
        suppliers = {
            then.name(tie.source)
            for tie in world().ties.values()
            if tie.kind in ("arms sale", "arms donation")
            and then.name(tie.target) == actor
            and stands(tie, date(year, 1, 1), min(date(year, 12, 31), world().as_of))
        }
        assert {one["supplier"] for one in same} == suppliers
    assert {row["actor"] for row in found} == {"Serbia", "India", "Egypt"}


def test_9_the_density_of_defence_pacts_from_1945_to_2025(capsys: Said) -> None:
    found = rows(capsys, "series density --kinds 'defence pact' --since 1945 --until 2025")
    assert [row["year"] for row in found] == list(range(1945, 2026))
    day = date(1990, 12, 31)
    pairs = {
        frozenset((tie.source, tie.target))
        for tie in world().ties.values()
        if tie.kind == "defence pact"
        and stands(tie, day)
        and not any(isinstance(world().actors[e], Alliance) for e in (tie.source, tie.target))
    }
    nodes = world().select(day, states_only=True).network().nodes(data="sovereign")
    states = {id_ for id_, sovereign in nodes if sovereign} | {e for pair in pairs for e in pair}
    (row,) = (row for row in found if row["year"] == 1990)
    expected = len(pairs) / (len(states) * (len(states) - 1) / 2)
    assert row["density"] == pytest.approx(expected, abs=1e-9)


def test_10_the_year_1989_for_other_programs(capsys: Said) -> None:
    """As a table; `relations.select(1989).network()` and its exports are the same."""
    assert main(["show", "--at", "1989", "--csv"]) == 0
    found = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert {row["id"] for row in found} == {
        key for *_, key in world().network(1989).edges(keys=True)
    }
    assert {"from", "to", "kind", "sign", "start", "end"} <= set(found[0])


def test_11_the_bibliography(capsys: Said) -> None:
    found = rows(capsys, "show --list sources")
    used = {key for tie in world().ties.values() for key in tie.sources}
    assert {row["key"] for row in found} == used
    assert all(row["title"] for row in found)


def test_12_disputed_ties_and_ties_with_one_source(capsys: Said) -> None:
    disputed = rows(capsys, "show --confidence disputed")
    ties = world().ties.values()
    assert {row["id"] for row in disputed} == {t.id for t in ties if t.confidence == "disputed"}
    single = rows(capsys, "show --sources 1 --states-only --at 2020")
    assert {row["source_count"] for row in single} == {1}
    assert disputed
    assert single


def test_13_who_in_africa_had_no_tie_in_1965(capsys: Said) -> None:
    found = {
        row["id"]
        for row in rows(
            capsys, "show --list isolates --regions Africa --at 1965-12-31 --states-only"
        )
    }
    network = world().network("1965-12-31", directed=False)
    states = {node for node, data in network.nodes(data=True) if data["type"] == "state"}
    bilateral = network.subgraph(states)
    alone = {
        node
        for node in states
        if bilateral.degree(node) == 0 and network.nodes[node].get("continent") == "Africa"
    }
    sovereign = {
        node
        for node, data in world().select("1965-12-31").network().nodes(data=True)
        if data.get("sovereign")
    }
    assert found == alone & sovereign
    assert "ESH" in alone - found, "it was no sovereign state, but a colony of Spain's"
    assert found
