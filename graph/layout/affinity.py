"""How far apart any two actors should stand: by their place on the map, and by their ties."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from graph.vocabulary.alliances import bond_of
from graph.vocabulary.statuses import full_membership, membership_statuses

if TYPE_CHECKING:
    from networkx import MultiDiGraph

# What is over still tells who is near whom, less so for membership: the Warsaw Pact is history.
OVER_TIE = 0.5
OVER_MEMBERSHIP = 0.25

GEOGRAPHY = 0.5  # the map's say in a distance; common memberships have the rest
EVEN = 0.7  # how far crowded parts of the map are spread and empty ones drawn in
OWN_ALLIANCE = 0.6  # how much nearer than others an alliance and its member stand
DEALS = 0.45  # how much nearer deals bring two actors, at most
CONFLICTS = 0.35  # how much farther conflicts drive them apart, at most
NEAREST = 0.08


@dataclass(frozen=True)
class Affinity:
    """Wanted distances, how much each counts, and where the actors start (rows as `ids`)."""

    distance: np.ndarray
    weight: np.ndarray
    start: np.ndarray

    @classmethod
    def of(cls, graph: MultiDiGraph[str], ids: Sequence[str]) -> Affinity:
        """The affinity of all pairs of the graph's nodes."""
        ties = _Ties(graph, ids)
        start = _start(graph, ids, ties)
        gaps = np.sqrt(((start[:, None] - start[None]) ** 2).sum(axis=2))
        profiles = _profiles(graph, ids, ties.membership)
        bound = np.sqrt((profiles**2).sum(axis=1))
        unit = profiles / np.where(bound > 0, bound, 1)[:, None]
        alike = np.round(unit @ unit.T, 9)  # beyond that, machines differ
        # The middle one; np.median would import masked arrays, which takes a tenth of a second.
        apart = np.sort(gaps[gaps > 0], axis=None)
        typical = apart[len(apart) // 2] if len(apart) else 1.0
        by_map = np.where(np.outer(bound > 0, bound > 0), GEOGRAPHY, 1.0)
        distance = by_map * gaps / typical + (1 - by_map) * 1.2 * (1 - alike)
        bonds = np.array([_bond(graph, node) for node in ids])
        own = np.maximum(ties.membership * bonds, (ties.membership * bonds).T)
        deals, conflicts = np.tanh(ties.deals / 2), np.tanh(ties.conflicts / 2)
        distance *= (1 - OWN_ALLIANCE * own) * (1 - DEALS * deals) * (1 + CONFLICTS * conflicts)
        distance = np.maximum(distance, NEAREST)
        weight = (1 + 3 * own + 12 * deals + 8 * conflicts) / distance**2
        np.fill_diagonal(weight, 0)
        return cls(distance, weight, start)


class _Ties:
    """The graph's ties as matrices: how strong each sort is between each two nodes."""

    def __init__(self, graph: MultiDiGraph[str], ids: Sequence[str]) -> None:
        row = {node: index for index, node in enumerate(ids)}
        shape = (len(ids), len(ids))
        self.membership = np.zeros(shape)  # from the member to the alliance
        self.deals = np.zeros(shape)
        self.conflicts = np.zeros(shape)
        for source, target, tie in graph.edges(data=True):
            over = tie.get("until") is not None
            one, other = row[source], row[target]
            if one == other:
                continue
            if tie["sort"] == "membership":
                standing = _standing(tie.get("status"))
                strength = standing * (OVER_MEMBERSHIP if over else 1)
                self.membership[one, other] = max(self.membership[one, other], strength)
            else:
                # Who has to do with each other stands near, in friendship or in neither.
                sort = self.conflicts if tie["sign"] < 0 else self.deals
                sort[one, other] += OVER_TIE if over else 1
        self.deals += self.deals.T.copy()
        self.conflicts += self.conflicts.T.copy()


def _profiles(graph: MultiDiGraph[str], ids: Sequence[str], membership: np.ndarray) -> np.ndarray:
    """What each actor belongs to, a column for each alliance; an alliance is like its members."""
    columns = [i for i, node in enumerate(ids) if graph.nodes[node]["type"] == "alliance"]
    size = membership.sum(axis=0)
    bonds = np.array([_bond(graph, ids[i]) for i in columns])
    pull = bonds / np.sqrt(np.maximum(size[columns], 2))
    profiles: np.ndarray = membership[:, columns] * pull
    typical = membership.T[columns] @ profiles / np.maximum(size[columns], 1)[:, None]
    profiles[columns] += typical + np.diag(pull)
    return profiles


def _bond(graph: MultiDiGraph[str], node: str) -> float:
    """How closely it binds its members; 0 for a state."""
    if graph.nodes[node]["type"] != "alliance":
        return 0.0
    kinds = graph.nodes[node].get("kinds") or graph.nodes[node].get("kind")
    return max(map(bond_of, kinds.split("; "))) if kinds else bond_of(None)


def _standing(status: str | None) -> float:
    """How much of a member's bond a status has: a candidate stands between two blocs."""
    known = membership_statuses().get(status or full_membership())
    return known.bond if known else 1.0


def _start(graph: MultiDiGraph[str], ids: Sequence[str], ties: _Ties) -> np.ndarray:
    """The map, evened out; who has no capital starts amid those tied to it."""
    places = np.array([_on_map(graph.nodes[node]) for node in ids])
    known = ~np.isnan(places[:, 0])
    for axis, width in enumerate((1.6, 1.0)):
        if known.any():
            places[:, axis] = width * _evened(places[:, axis], places[known, axis])
    near = ties.membership + ties.membership.T + ties.deals + ties.conflicts
    for _ in range(2):  # the second time for those tied to none but such as had no place either
        among = near * known
        total = among.sum(axis=1)
        means = among @ np.where(known[:, None], places, 0) / np.maximum(total, 1e-9)[:, None]
        found = ~known & (total > 0)
        places[found] = means[found]
        known = known | found
    places = np.where(known[:, None], places, (0.8, 0.5))
    # A hair's breadth apart, so that those at one spot have a direction to part in.
    turn = np.arange(len(ids)) * 2.4
    hair = 1e-3 * np.sqrt(1 + np.arange(len(ids)))
    spread: np.ndarray = places + np.stack([np.cos(turn), np.sin(turn)], axis=1) * hair[:, None]
    return spread


def _on_map(node: dict[str, object]) -> tuple[float, float]:
    """Its capital on Miller's projection, y downwards, cut in the Pacific; or no numbers."""
    lat, lon = node.get("lat"), node.get("lon")
    if not isinstance(lat, (int, float)) or not isinstance(lon, (int, float)):
        return (math.nan, math.nan)
    y = 1.25 * math.log(math.tan(math.pi / 4 + 0.4 * math.radians(max(-90.0, min(90.0, lat)))))
    return ((lon + 135) % 360, -math.degrees(y))


def _evened(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Values from 0 to 1, between their place on the line and their rank."""
    line = np.sort(known)
    span = max(line[-1] - line[0], 1e-9)
    rank = np.interp(values, line, np.linspace(0, 1, len(line)))
    evened: np.ndarray = EVEN * rank + (1 - EVEN) * (values - line[0]) / span
    return evened
