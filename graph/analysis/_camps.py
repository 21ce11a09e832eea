"""The least number of signs to turn for two camps: from below by triangles, from above by search.

Each block of the network (no actor of which holds it together alone) has a number of its own, and
they add up; a tie between blocks never stands in the way. Where the two bounds of a block differ,
an integer programme closes the gap if SciPy is there and the block is small enough (Aref, Mason and
Wilson, “A modeling and computational study of the frustration index”, Networks 75, 2020).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from graph.analysis._signs import sign_of, triangles

if TYPE_CHECKING:
    from networkx import Graph

STARTS = 30
SMALL = 3000
"""Pairs in a block that the integer programme still takes …"""
NODES = 2000
"""… and how far it branches: a count, not a time, so that it is the same on every machine."""


def bounds(plain: Graph[str]) -> tuple[int, int]:
    """The least that the line index can be, and what has been found."""
    import networkx as nx

    least = most = 0
    for pairs in nx.biconnected_component_edges(plain):
        nodes = {end for pair in pairs for end in pair}
        if len(nodes) > 2:
            below, above = _of_block(plain.subgraph(nodes))
            least, most = least + below, most + above
    return least, most


def _of_block(block: Graph[str]) -> tuple[int, int]:
    least, most = _packed(block), _searched(block)
    if least < most and block.number_of_edges() <= SMALL:
        below, above = _programmed(block) or (least, most)
        least, most = max(least, below), min(most, above)
    return least, most


def _packed(block: Graph[str]) -> int:
    """Unbalanced triangles that share no pair: one sign of each must turn."""
    used: set[tuple[str, str]] = set()
    count = 0
    for a, b, c in triangles(block):
        pairs = {(a, b), (b, c), (a, c)}
        if sign_of(block, a, b, c) < 0 and not used & pairs:
            used |= pairs
            count += 1
    return count


def _searched(block: Graph[str]) -> int:
    """From several starts, whoever has more wrong than right changes camps, until nobody has."""
    import networkx as nx

    matrix = nx.to_numpy_array(block, sorted(block), weight="sign")
    best = block.number_of_edges()
    random = np.random.default_rng(1)
    for start in range(STARTS):
        camp = np.ones(len(matrix)) if start == 0 else random.choice([-1.0, 1.0], len(matrix))
        right = camp * (matrix @ camp)  # of each, pairs that are right less those that are wrong
        while right.min() < 0:
            one = int(right.argmin())
            camp[one] = -camp[one]
            right += 2 * camp * matrix[:, one] * camp[one]
            right[one] = camp[one] * (matrix[one] @ camp)
        wrong = (np.abs(matrix).sum() - camp @ matrix @ camp) / 4
        best = min(best, round(float(wrong)))
    return best


def _programmed(block: Graph[str]) -> tuple[int, int] | None:
    """By integer programming: who is in which camp, which pairs are wrong, the fewest of these."""
    try:
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import coo_array
    except ImportError:
        return None
    nodes = {node: number for number, node in enumerate(sorted(block))}
    pairs = {tuple(sorted(pair)): len(nodes) + n for n, pair in enumerate(sorted(block.edges))}
    rows: list[tuple[dict[int, float], float]] = []  # sums of these are at least that
    for (a, b), wrong in pairs.items():
        x, y = nodes[a], nodes[b]
        if block[a][b]["sign"] > 0:
            rows += [({wrong: 1, x: -1, y: 1}, 0), ({wrong: 1, x: 1, y: -1}, 0)]
        else:
            rows += [({wrong: 1, x: -1, y: -1}, -1), ({wrong: 1, x: 1, y: 1}, 1)]
    for a, b, c in triangles(block):
        if sign_of(block, a, b, c) < 0:
            rows.append(({pairs[a, b]: 1, pairs[b, c]: 1, pairs[a, c]: 1}, 1))
    size = len(nodes) + len(pairs)
    numbered = ((n, row) for n, (row, _) in enumerate(rows))
    entries = [(n, column, value) for n, row in numbered for column, value in row.items()]
    row_of, column_of, values = zip(*entries, strict=True)
    # Older releases of SciPy take no longer indices than these.
    places = np.array(row_of, dtype=np.int32), np.array(column_of, dtype=np.int32)
    matrix = coo_array((np.array(values), places), shape=(len(rows), size))
    upper = np.ones(size)
    upper[max(nodes.values(), key=lambda n: block.degree(sorted(block)[n]))] = 0  # one camp is 0
    found = milp(
        c=np.repeat([0.0, 1.0], [len(nodes), len(pairs)]),
        constraints=LinearConstraint(matrix.tocsr(), lb=[least for _, least in rows]),
        integrality=np.repeat([1, 0], [len(nodes), len(pairs)]),
        bounds=Bounds(0, upper),
        options={"node_limit": NODES},
    )
    if found.x is None:
        return None
    below = found.fun if found.status == 0 else found.mip_dual_bound
    return int(np.ceil(below - 1e-6)), round(found.fun)
