"""Networks and tables that the literature counts on, as the measures take them."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import numpy as np

TRIBES = Path(__file__).parent / "tribes.tsv"


def signed(positive: list[tuple[str, str]], negative: list[tuple[str, str]]) -> nx.Graph[str]:
    """A signed network from its friendships and its enmities."""
    made: nx.Graph[str] = nx.Graph()
    for sign, ties in ((1, positive), (-1, negative)):
        for one, other in ties:
            counts = {"positive": int(sign > 0), "negative": int(sign < 0)}
            made.add_edge(one, other, sign=sign, weight=float(sign), **counts)
    return made


def tribes() -> nx.Graph[str]:
    """The Gahuku-Gama subtribes of New Guinea (Read 1954)."""
    found: dict[str, list[tuple[str, str]]] = {"friends": [], "enemies": []}
    lines = [line for line in TRIBES.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    heading, *rows = (line.split("\t") for line in lines)
    for row in rows:
        one, *others = row
        for column, names in zip(heading[1:], others, strict=True):
            found[column] += [(one, other) for other in names.split(", ") if other]
    return signed(found["friends"], found["enemies"])


def pairs(text: str) -> list[tuple[str, str]]:
    """“AB AC” as pairs of letters."""
    return [(pair[0], pair[1]) for pair in text.split()]


def burt() -> nx.Graph[str]:
    """The example of Borgatti, “Structural Holes: Unpacking Burt's Redundancy Measures” (1997)."""
    return nx.Graph(pairs("AB AF AG AE EG FG BG BD DG GC"))


def rounds() -> nx.DiGraph[str]:
    """A leads to B and C, B to C and D, C to D, D to A."""
    return nx.DiGraph(pairs("AB AC BC BD CD DA"))


# What Germany and Russia owed each state of Europe in 1914: Signorino and Ritter 1999, table 6.
PORTFOLIOS_1914 = """
GMY 3 0, RUS 0 3, UKG 0 1, FRN 0 3, AUH 3 0, ITA 3 1, BEL 0 0, SPN 0 0, TUR 0 0, NTH 0 0,
SWD 0 0, RUM 3 0, POR 0 0, SWZ 0 0, GRC 0 0, DEN 0 0, YUG 0 0, BUL 0 0, NOR 0 0, ALB 0 0
"""


def europe_1914() -> nx.Graph[str]:
    """The obligations of Germany and Russia in 1914; those among others are not in the table."""
    made: nx.Graph[str] = nx.Graph()
    for entry in PORTFOLIOS_1914.replace("\n", " ").split(", "):
        state, *owed = entry.split()
        made.add_node(state, sovereign=True)
        for party, level in zip(("GMY", "RUS"), map(int, owed), strict=True):
            if level and party != state:
                made.add_edge(party, state, level=level)
    return made


def portfolios_1914() -> tuple[np.ndarray, np.ndarray]:
    """The two columns of the table."""
    entries = [entry.split() for entry in PORTFOLIOS_1914.replace("\n", " ").split(", ")]
    one, other = ([float(entry[column]) for entry in entries] for column in (1, 2))
    return np.array(one), np.array(other)
