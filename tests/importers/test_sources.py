"""Networks, matrices and registers of others, read as relations."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

import graph
from graph.export import export
from graph.importers import Options, bring
from graph.reading import read
from graph.relations import Relations
from graph.vocabulary.kinds import kinds

FIXTURES = Path(__file__).parents[1] / "fixtures"


def brought(file: Path, **options: Any) -> Relations:
    found = bring(file, Options(**options))
    return read(file, BytesIO(found.text.encode("utf-8"))).relations


def called(kind: str) -> str | None:
    """The built-in kind that goes by a word which the file has for a kind of its own."""
    return next((key for key, one in kinds().items() if kind in one.aliases), None)


@pytest.mark.parametrize("name", ["gexf", "graphml"])
def test_what_went_out_comes_in_again(tmp_path: Path, name: str) -> None:
    whole = graph.load(FIXTURES / "small.yaml").select(states_only=True)
    (data,) = export(whole, name).values()
    file = tmp_path / f"x.{name}"
    file.write_bytes(data)
    found = brought(file).ties.values()
    for tie in found:
        assert any(
            tie.kind in (one.kind, called(one.kind))
            and {tie.source, tie.target} == {one.source, one.target}
            and str(tie.held.since) == str(one.held.since)
            for one in whole.ties.values()
        )
    assert len(found) == len(whole.ties)


def test_a_network_of_networkx() -> None:
    network: nx.MultiDiGraph[int] = nx.MultiDiGraph()
    network.add_node(1, label="Mali")
    network.add_node(2, label="Chad")
    network.add_edge(1, 2, kind="arms sale", year=1999)
    network.add_edge(2, 1, kind="loan", year=2001)
    ties = graph.from_networkx(network).ties.values()
    assert [(tie.source, tie.target, tie.kind) for tie in ties] == [
        ("MLI", "TCD", "arms sale"),
        ("TCD", "MLI", "loan"),
    ]


@pytest.mark.parametrize("version", ["1.1draft", "1.2draft", "1.3"])
def test_gexf_of_each_version(tmp_path: Path, version: str) -> None:
    network: nx.DiGraph[str] = nx.DiGraph()
    network.add_edge("Mali", "Chad", kind="loan")
    nx.write_gexf(network, tmp_path / "x.gexf", version=version)
    text = (tmp_path / "x.gexf").read_text(encoding="utf-8")
    said = re.compile(r' version="[^"]*"(?=[^<]*<meta)')
    unsaid, other = said.sub("", text), said.sub(' version="9"', text)
    assert len({text, unsaid, other}) == 3
    for one in (text, unsaid, other):
        (tmp_path / "x.gexf").write_text(one, encoding="utf-8")
        (tie,) = brought(tmp_path / "x.gexf").ties.values()
        assert (tie.source, tie.target, tie.kind) == ("MLI", "TCD", "loan")


def test_gml_and_pajek(tmp_path: Path) -> None:
    network: nx.Graph[str] = nx.Graph()
    network.add_edge("Mali", "Chad", kind="entente")
    nx.write_gml(network, tmp_path / "x.gml")
    nx.write_pajek(network, tmp_path / "x.net")
    for file in ("x.gml", "x.net"):
        (tie,) = brought(tmp_path / file, kind="entente").ties.values()
        assert {tie.source, tie.target} == {"MLI", "TCD"}


def test_a_matrix(tmp_path: Path) -> None:
    file = tmp_path / "m.csv"
    file.write_text(",Mali,Chad,Chile\nMali,0,3,\nChad,3,0,1\nChile,,1,0\n", encoding="utf-8")
    found = brought(file, format="matrix", kind="entente").ties.values()
    assert [({one.source, one.target}, one.figures[0].value) for one in found] == [
        ({"MLI", "TCD"}, 3),
        ({"TCD", "CHL"}, 1),
    ]
    file.write_text(",Mali,Chad\nMali,0,3\nChad,2,0\n", encoding="utf-8")
    assert len(brought(file, format="matrix", kind="loan").ties) == 2


NEWER = """Transfers of major weapons
Deals with deliveries or orders

SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,\
Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,\
Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production
1,Russia,Serbia,Mi-35M,combat helicopter,Aircraft,2018,No,4,No,2019,No,New,9,9,36,No
1,Russia,Serbia,Mi-35M,combat helicopter,Aircraft,2018,No,3,No,2020,No,New,9,9,27.5,No
2,Iran,Hezbollah (Lebanon)*,Zelzal-2,artillery rocket,Artillery,2005,Yes,5,Yes,2006,Yes,New,1,1,5,No
"""
OLDER = """Trade register
Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,\
Number delivered,,Year(s) of delivery,status,Comments,SIPRI TIV per unit,\
SIPRI TIV for total order,SIPRI TIV of delivered weapons
Serbia,Russia,(2018),,8,,Mi-35M,combat helicopter,7,,2019; 2020,New,,9,63,63.5
"""


@pytest.mark.parametrize("text", [NEWER, OLDER], ids=["newer", "older"])
def test_a_trade_register(tmp_path: Path, text: str) -> None:
    file = tmp_path / "register.csv"
    file.write_text(text, encoding="utf-8")
    found = bring(file, Options(format="sipri"))
    relations = read(file, BytesIO(found.text.encode("utf-8"))).relations
    (tie,) = relations.ties.values()
    assert (tie.source, tie.target, tie.kind) == ("RUS", "SRB", "arms transfer")
    assert (str(tie.held.since), str(tie.held.until)) == ("2018", "2020")
    assert (tie.items[0].item, tie.items[0].delivered) == ("Mi-35M", 7)
    # The newer form says how many were delivered, and not how many were ordered.
    assert (tie.items[0].ordered, tie.note) == (8 if text == OLDER else None, "combat helicopter")
    assert (tie.figures[0].value, tie.figures[0].unit) == (63.5, "million TIV")
    assert relations.sources["imported"].title == "SIPRI Arms Transfers Database"
    if text == NEWER:
        assert "“Hezbollah (Lebanon)” (1 row)" in found.report()[0]
