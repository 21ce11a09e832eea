"""A file that is partly wrong made right enough for the rest of it to be checked too.

An author wants all errors of a file in one run. So a wrong value gives way to none, or where its
entry needs one to the least that is right; what is said of that afterwards is not the author's.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from graph.reading.containers import Mapping
from graph.reading.places import Place
from graph.reading.shape import UNREAD, keys_at, least, optional_at, types_at

_KEPT = {
    "as_of": "2999-12-31",
    "from": UNREAD,
    "to": UNREAD,
    "between": [UNREAD, UNREAD],
}
"""What takes a wrong value's place though its entry could do without: it is not missing."""


class Salvage:
    """A copy of the tree to be mended place by place; only what is mended is copied."""

    def __init__(self, tree: Mapping) -> None:
        self.rest: dict[str, Any] = dict(tree)
        self._copied: set[int] = {id(self.rest)}
        self.mended: set[Place] = set()

    def mend(self, wrong: Iterable[Place]) -> None:
        """Take what is wrong at the places out, or put something right in its stead."""
        for place in wrong:
            self._mend(place)

    def _mend(self, place: Place) -> None:
        holder: Any = self.rest
        for depth, step in enumerate(place[:-1], 1):
            inner = _inside(holder, step)
            if isinstance(inner, dict | list):
                holder[step] = holder = self._own(inner)
            elif isinstance(holder, list) or isinstance(step, str):
                self._put(holder, step, place[:depth])  # a text where the model has entries
                return
        if place:
            self._put(holder, place[-1], place)

    def _own(self, container: Any) -> Any:
        """A copy that may be changed, since an alias may stand for the same elsewhere."""
        if id(container) in self._copied:
            return container
        own: Any = dict(container) if isinstance(container, dict) else list(container)
        self._copied.add(id(own))
        return own

    def _put(self, holder: Any, step: str | int, place: Place) -> None:
        self.mended.add(place)
        if step == "[key]":
            self._remove(place[:-1])
        elif isinstance(holder, dict) and isinstance(step, str):
            known = keys_at(place[:-1])
            if step in _KEPT and step in known:
                holder[step] = _KEPT[step]
            elif known and (step not in known or optional_at(place)):
                holder.pop(step, None)
            else:
                holder[step] = least(types_at(place))
        elif isinstance(holder, list) and isinstance(step, int) and step < len(holder):
            holder[step] = least(types_at(place))
        else:
            self._mend(place[:-1])

    def _remove(self, place: Place) -> None:
        """Take an entry with an impossible key out."""
        holder: Any = self.rest
        for step in place[:-1]:
            inner = _inside(holder, step)
            if not isinstance(inner, dict | list):
                return
            holder[step] = holder = self._own(inner)
        if isinstance(holder, dict):
            holder.pop(place[-1], None)


def _inside(holder: Any, step: str | int) -> Any:
    if isinstance(holder, dict):
        return holder.get(step)
    if isinstance(holder, list) and isinstance(step, int) and step < len(holder):
        return holder[step]
    return None
