"""Each extra of the installed package is used: `python -P tests/extras.py NAME…`, in a folder.

`tests/wheel.py` runs it in a bare environment with the lowest release that each extra allows; it
imports nothing of the tests, which are not installed there.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from itertools import combinations
from pathlib import Path
from urllib.request import urlopen

import networkx as nx

import graph
from graph.analysis import measure
from graph.cli import main

SMALL = Path(__file__).resolve().with_name("fixtures") / "small.yaml"
EVENTS = SMALL.parents[1] / "cli" / "tables" / "events.tsv"


def pandas() -> None:
    whole = graph.load(SMALL).select()
    frame = whole.to_pandas()
    assert len(frame) == len(whole.ties)
    assert frame["start"].dt.year.max() == 2024
    matrix = measure("kappa")(whole).to_pandas()
    assert list(matrix.index) == list(matrix.columns)


def parquet() -> None:
    answered("export", "--file", SMALL, "--to", "parquet", "-o", "out.parquet")
    (written,) = Path().glob("out*.ties.parquet")
    answered("import", written, "--codes", "iso3", "--as-of", "2024-06-30", "-o", "parquet.yaml")
    assert graph.load("parquet.yaml").ties


def rdf() -> None:
    from rdflib import Graph

    (text,) = graph.load(SMALL).select(actors="Serbia").export("turtle").values()
    assert len(Graph().parse(data=text, format="turtle")) > 100


def xlsx() -> None:
    from openpyxl import Workbook

    book = Workbook()
    for row in (["from", "to", "kind", "since"], ["Mali", "Chad", "loan", 2001]):
        book.active.append(row)
    book.save("ties.xlsx")
    answered("import", "ties.xlsx", "--as-of", "2024-06-30", "-o", "xlsx.yaml")
    assert len(graph.load("xlsx.yaml").ties) == 1


def events() -> None:
    answered("import", EVENTS, "--as", "icews", "--as-of", "2024-06-30", "-o", "events.yaml")
    assert len(graph.load("events.yaml").ties) == 4


def plot() -> None:
    answered("series", "density", "--file", SMALL, "--plot", "density.svg")
    assert "<svg" in Path("density.svg").read_text(encoding="utf-8")


def exact() -> None:
    """Of a rivalry of all with all among eight, two camps of four leave the fewest at odds."""
    from graph.analysis._camps import _programmed

    network: nx.Graph[str] = nx.Graph()
    for one, other in combinations("ABCDEFGH", 2):
        network.add_edge(one, other, sign=-1)
    assert _programmed(network) == (12, 12)


def serve() -> None:
    command = [sys.executable, "-m", "graph", "serve", str(SMALL), "--no-open"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            found = re.search(r"http://\S+", process.stdout.readline())
            assert found
            with urlopen(found[0], timeout=60) as page:
                assert b"<!doctype html>" in page.read(100)
        finally:
            process.kill()


def reference() -> None:
    from graph.packaged import load
    from graph.reference.gather import gather, named

    assert gather() == load("graph.reference", "states.json")
    assert named("fr") == load("graph.reference", "languages/fr.json")


USES: Mapping[str, Callable[[], None]] = {
    one.__name__: one for one in (pandas, parquet, rdf, xlsx, events, plot, exact, serve, reference)
}


def answered(*words: str | Path) -> None:
    code = main([str(word) for word in words])
    assert code == 0, f"relations {' '.join(map(str, words))} ended with {code}"


if __name__ == "__main__":
    for name in sys.argv[1:]:
        USES[name]()
        print(f"{name} is used", flush=True)
