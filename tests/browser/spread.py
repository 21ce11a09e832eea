"""How those are spread whom the chosen one is tied to: nobody takes the camera from the others."""

from __future__ import annotations

from graph.model import State
from tests.shipped import shipped

STATES = [id_ for id_, one in sorted(shipped().relations.actors.items()) if isinstance(one, State)]
SOME = ["SRB", "DEU", *STATES[::5]]
"""Who is chosen, one after the other."""

SPREAD = """(() => {
  const { actors } = window.relations.drawn();
  const middle = actors.find(({ selected }) => selected);
  if (!middle) return null;
  const far = actors.filter(({ bright, selected }) => bright && !selected)
    .map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)).sort((a, b) => a - b);
  return far.length < 6 ? 1 : far[Math.floor(far.length / 2)] / far[far.length - 1];
})()"""
"""How far off half of those are to whom the chosen one is tied, as a share of the furthest.

Nothing of one that is not there.
"""


def gathered(shares: dict[str, float | None]) -> None:
    """Of nobody chosen are the others in a heap, by the shares in a view of each."""
    found = {id_: share for id_, share in shares.items() if share is not None}
    assert len(found) > 30, sorted(found)
    # With all where the layout has them a quarter of the states are below 0.4, down to 0.11.
    far = {id_: share for id_, share in found.items() if share < 0.32}
    assert not far, f"half of those around are within so little of the furthest: {far}"
