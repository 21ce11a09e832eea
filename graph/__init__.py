"""How states are tied to one another: one YAML file in, one interactive HTML page out.

>>> relations = graph.load("relations.yaml")
>>> network = relations.network("2020-02-24")  # a networkx.MultiDiGraph
>>> page = graph.render(relations)             # one HTML page, as text
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.api import from_networkx, from_pandas, load, render
    from graph.errors import (
        Problem,
        ReadError,
        RelationsError,
        RenderError,
        SelectionError,
        WriteError,
    )
    from graph.relations import Relations
    from graph.selection import Selection

__version__ = "0.2.0"

__all__ = [
    "Problem",
    "ReadError",
    "Relations",
    "RelationsError",
    "RenderError",
    "Selection",
    "SelectionError",
    "WriteError",
    "from_networkx",
    "from_pandas",
    "load",
    "render",
]

# Each name is imported when it is first asked for, so that the command can answer ^C and
# `--version` before the readers of YAML and of models are there.
_MODULES = {
    "from_networkx": "graph.api",
    "from_pandas": "graph.api",
    "load": "graph.api",
    "render": "graph.api",
    "Relations": "graph.relations",
    "Selection": "graph.selection",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULES.get(name, "graph.errors")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
