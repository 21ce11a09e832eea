"""What each state owes each other as a matrix of numbers: portfolios, and pairs of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from graph.vocabulary.words import obligations

if TYPE_CHECKING:
    from networkx import Graph
    from pandas import DataFrame


@dataclass(frozen=True)
class Matrix:
    """A number of each pair: `values[i, j]` is of `ids[i]` and `ids[j]`; NaN where it has none."""

    ids: Sequence[str]
    values: np.ndarray

    def __getitem__(self, pair: tuple[str, str]) -> float:
        """The number of a pair."""
        one, other = (self.ids.index(id_) for id_ in pair)
        return float(self.values[one, other])

    def __contains__(self, id_: object) -> bool:
        return id_ in self.ids

    def part(self, ids: Sequence[str]) -> list[list[float]]:
        """The numbers of some with one another, row by row."""
        places = [self.ids.index(id_) for id_ in ids]
        found: list[list[float]] = self.values[np.ix_(places, places)].tolist()
        return found

    def to_pandas(self) -> DataFrame:
        """A data frame with a row and a column for each; needs pandas."""
        import pandas as pd

        return pd.DataFrame(self.values, index=list(self.ids), columns=list(self.ids))

    def pairs(self) -> Iterator[tuple[str, str, float]]:
        """Each pair once, with its number."""
        for place, one in enumerate(self.ids):
            for further, other in enumerate(self.ids[place + 1 :], start=place + 1):
                yield one, other, float(self.values[place, further])


def most() -> int:
    """The most that a state can owe another; what it owes itself."""
    return max(one.level for one in obligations().values())


def portfolios(network: Graph[str]) -> Matrix:
    """A row for each state: what it owes each, from 0 to `most`, which it owes itself.

    The states are those that are sovereign on the day, and whoever else owes something.
    """
    import networkx as nx

    ids = sorted(
        node
        for node, number in network.degree()
        if number or network.nodes[node].get("sovereign", True)
    )
    values = nx.to_numpy_array(network, ids, weight="level") if ids else np.zeros((0, 0))
    np.fill_diagonal(values, most())
    return Matrix(ids, values)


def weighted(ids: Sequence[str], weights: Mapping[str, float] | None) -> np.ndarray:
    """A weight for each state: 1 each, or those that are given, 0 for whoever has none."""
    if weights is None:
        return np.ones(len(ids))
    return np.array([weights.get(id_, 0.0) for id_ in ids], dtype=float)
