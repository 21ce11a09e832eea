"""Land and borders of today for the page's map, from land.json (made by update.py).

`arcs` are lines, each a text of numbers: longitude and latitude of the first point, then the
steps to each next one, in hundredths of a degree. `areas` are lists of rings by alpha-3 code (or
the code in use, as XKX), each ring the places of its arcs in that list, ~i for one that is
followed backwards. `dashed` are the arcs that are disputed borders. Longitudes run from `west`
on eastwards, beyond 180, so that no area is cut in two.
"""

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from graph.reference.land.world import world

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
"""A number is written with the lowest five bits first; a digit of 32 and more has another after
it. Before that the sign goes to the lowest bit: 0, -1, 1, -2, … become 0, 1, 2, 3, …"""


@lru_cache(maxsize=1)
def land() -> Mapping[str, Any]:
    """The land as the page takes it, with what world.yaml says of whose it was on which day."""
    text = resources.files(__package__).joinpath("land.json").read_text(encoding="utf-8")
    known = world()
    claims = {
        code: {
            "of": area.of,
            "since": area.since and area.since.isoformat(),
            "until": area.until and area.until.isoformat(),
            "claimants": list(area.claimants) or None,
        }
        for code, area in known.areas.items()
    }
    annexed = [{"by": one.by, "areas": one.areas, "year": one.year} for one in known.annexed]
    said = {"digits": DIGITS, "edges": known.edges, "claims": claims, "annexed": annexed}
    return MappingProxyType(json.loads(text) | said)
