"""What is exported is read back by somebody else's reader, and says the same."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import networkx as nx
import pyoxigraph
import pytest

import graph
from graph.export import export, formats
from graph.model import Alliance
from graph.selection import Selection
from graph.selection.selected import Table
from tests.export.conftest import Exported

FIXTURES = Path(__file__).parents[1] / "fixtures"
TABLES: Mapping[str, Table] = {".actors": "actors", ".ties": "ties"}
"""By the ending of a file's name, before that of its format."""
NETWORKS = ("gexf", "graphml", "cytoscape", "node-link")


def one(files: dict[str, bytes] | Any) -> bytes:
    (data,) = files.values()
    assert isinstance(data, bytes)
    return data


def text_of(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def read_network(name: str, data: bytes) -> nx.Graph[Any]:
    if name == "gexf":
        # GEXF has edges of both sorts in one graph, as Gephi does; NetworkX has not.
        data = data.replace(b'type="undirected"', b'type="directed"')
        return nx.read_gexf(io.BytesIO(data), version="1.3")
    if name == "graphml":
        return nx.read_graphml(io.BytesIO(data), force_multigraph=True)
    if name == "cytoscape":
        return nx.cytoscape_graph(json.loads(data))
    return nx.node_link_graph(json.loads(data), edges="links")


@pytest.mark.parametrize("name", NETWORKS)
def test_networks_read_back_are_the_same(
    name: str, selection: Selection, exported: Exported
) -> None:
    read = read_network(name, one(exported(name)))
    assert {*read} == {*selection.actors}
    found: dict[str, list[dict[str, Any]]] = {}
    for source, target, about in read.edges(data=True):
        found.setdefault(about.get("tie") or about["id"], []).append(
            {**about, "ends": (source, target)}
        )
    assert {*found} == {*selection.ties}
    expected = {about["tie"]: about for *_, about in selection.network("multi").edges(data=True)}
    for id_, edges in found.items():
        tie, wanted = selection.ties[id_], expected[id_]
        assert (tie.source, tie.target) in {edge["ends"] for edge in edges} | {
            edge["ends"][::-1] for edge in edges if not wanted["directed"]
        }
        for edge in edges:
            for key, value in wanted.items():
                if key != "tie":
                    assert edge[key] == text_of(value), (id_, key)
    nodes = selection.network("multi").nodes(data=True)
    for id_, wanted in nodes:
        for key, value in wanted.items():
            if not (name == "gexf" and key == "name"):
                assert read.nodes[id_][key] == text_of(value), (id_, key)


def test_gexf_has_labels_and_days(selection: Selection, exported: Exported) -> None:
    read = read_network("gexf", one(exported("gexf")))
    for id_ in selection.actors:
        assert read.nodes[id_]["label"] == selection.name(id_)
    text = one(exported("gexf")).decode("utf-8")
    mutual = [tie for *_, tie in selection.network().edges(data=True) if not tie["directed"]]
    assert text.count('type="undirected"') == len({tie["tie"] for tie in mutual})
    assert 'timerepresentation="interval"' in text
    assert 'mode="dynamic"' in text


def test_igraph_reads_graphml_and_pajek(
    selection: Selection, exported: Exported, tmp_path: Path
) -> None:
    import igraph

    for name, read in (("graphml", igraph.Graph.Read_GraphML), ("pajek", None)):
        file = tmp_path / name
        file.write_bytes(one(exported(name)))
        if read:
            found = read(str(file))
            assert {*found.vs["name"]} == set(map(selection.name, selection.actors))
            assert {*found.es["tie"]} == {*selection.ties}


def test_pajek_counts_each_pair_by_sign(selection: Selection, exported: Exported) -> None:
    lines = one(exported("pajek")).decode("utf-8").splitlines()
    start = lines.index(f"*Vertices {len(selection.actors)}")
    names = [line.split('"')[1] for line in lines[start + 1 : start + 1 + len(selection.actors)]]
    assert names == [selection.name(id_).replace('"', "'") for id_ in selection.actors]
    counts = [int(line.split()[2]) for line in lines[start + 1 + len(names) :] if line[0] != "*"]
    assert sum(counts) == len(selection.ties)
    (network,) = (
        nx.parse_pajek([line for line in lines if ":2" not in line and ":3" not in line]),
    )
    assert len(network) == len(names)


def test_csv_is_what_the_tables_are(selection: Selection, exported: Exported) -> None:
    files = exported("csv")
    for ending, table in TABLES.items():
        read = [*csv.DictReader(io.StringIO(files[f"{ending}.csv"].decode("utf-8-sig")))]
        rows = selection.rows(table)
        assert len(read) == len(rows)
        for found, wanted in zip(read, rows, strict=True):
            for key, value in wanted.items():
                text = str(value).lower() if isinstance(value, bool) else str(text_of(value))
                assert found[key].removeprefix("'") == ("" if value is None else text), key


def test_duckdb_reads_parquet(selection: Selection, exported: Exported, tmp_path: Path) -> None:
    for ending, data in exported("parquet").items():
        file = tmp_path / f"x{ending}"
        file.write_bytes(data)
        rows = selection.rows(TABLES[ending.removesuffix(".parquet")])
        found = duckdb.sql(f"select * from '{file.as_posix()}'")
        assert found is not None
        assert [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()] == rows
        types = dict(zip(found.columns, map(str, found.types), strict=True))
        assert types["start"] == types["end"] == "DATE"


def test_dyad_years_have_the_codes_of_the_year(selection: Selection, exported: Exported) -> None:
    data = one(exported("dyad-years")).decode("utf-8-sig")
    read = [*csv.DictReader(io.StringIO(data))]
    assert len(read) == len(selection.rows("dyad-years"))
    for row in read:
        assert row["a"] < row["b"]
        for id_ in row["ties"].split():
            start, end = selection.relations.spans[id_]
            assert start.year <= int(row["year"]) <= end.year


def test_another_reader_finds_each_triple(selection: Selection, exported: Exported) -> None:
    data = one(exported("turtle"))
    prefixes = set(re.findall(r"^@prefix (\w+):", data.decode(), re.MULTILINE))
    assert {"rel", "schema"} <= prefixes <= {"owl", "prov", "rel", "schema", "wd"}
    triples = [*pyoxigraph.parse(data, format=pyoxigraph.RdfFormat.TURTLE)]
    kinds = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    of: dict[str, set[str]] = {}
    for triple in triples:
        if str(triple.predicate.value) == kinds:
            of.setdefault(triple.object.value, set()).add(triple.subject.value)
    assert len(of["urn:relations:Tie"]) == len(selection.ties)
    alliances = {id_ for id_, one in selection.actors.items() if isinstance(one, Alliance)}
    assert len(of.get("https://schema.org/Organization", ())) == len(alliances)
    named = {
        triple.subject.value: triple.object.value
        for triple in triples
        if triple.predicate.value == "https://schema.org/name"
    }
    for id_ in selection.actors:
        assert named[f"urn:relations:actor:{id_}"] == selection.name(id_)
    derived = "http://www.w3.org/ns/prov#wasDerivedFrom"
    rests = {(t.subject.value, t.object.value) for t in triples if t.predicate.value == derived}
    assert len(rests) == sum(len({*tie.sources}) for tie in selection.ties.values())
    assert {source for _, source in rests} <= of["https://schema.org/CreativeWork"]


@pytest.mark.parametrize("name", sorted(formats()))
def test_each_says_what_it_is_and_gives_the_same_bytes(
    name: str, selection: Selection, exported: Exported
) -> None:
    one = formats()[name]
    assert (one.__doc__ or "").strip().endswith(".")
    assert isinstance(one.LOSES, str)
    again = Selection(selection.relations, selection.first, selection.last, selection.filters)
    files = exported(name)
    assert files == export(again, name)
    assert all(ending.startswith(".") for ending in files)


def test_what_a_spreadsheet_would_run_is_text() -> None:
    relations = graph.load(FIXTURES / "small.yaml")
    source = next(iter(relations.ties.values()))
    bad = type(source)(
        **{name: getattr(source, name) for name in source.__slots__} | {"note": "=1"}
    )
    hostile = type(relations)(
        **{
            **{name: getattr(relations, name) for name in relations.__dataclass_fields__},
            "ties": {bad.id: bad},
        }
    )
    assert b",'=1" in export(hostile.select(), "csv")[".ties.csv"]


def test_a_format_that_there_is_not() -> None:
    relations = graph.load(FIXTURES / "small.yaml")
    with pytest.raises(graph.RelationsError, match="did you mean “gexf”"):
        relations.select().export("gexff")
