"""Which triads are balanced and which are not, one by one, around an actor or everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.analysis import triangle_balance
from graph.analysis._signs import triangles, with_signs
from graph.selection import Selection


@dataclass(frozen=True, slots=True)
class Triad:
    """Three actors in the order of the alphabet, and the signs of 1–2, 2–3 and 3–1."""

    actors: tuple[str, str, str]
    signs: tuple[int, int, int]

    @property
    def balanced(self) -> bool:
        """Whether its signs multiply to +."""
        return self.signs[0] * self.signs[1] * self.signs[2] > 0


def triads(selection: Selection, around: str | None = None) -> Iterator[Triad]:
    """The triads of a selection, as `triangle_balance` counts them; `around` is an actor's id."""
    plain = with_signs(triangle_balance.MEASURE.network(selection))
    if around is not None and around in plain:
        plain = plain.subgraph([around, *plain[around]]).copy()
    for a, b, c in triangles(plain):
        if around is None or around in (a, b, c):
            signs = (plain[a][b]["sign"], plain[b][c]["sign"], plain[c][a]["sign"])
            yield Triad((a, b, c), signs)
