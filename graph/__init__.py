"""How states are tied to one another: one YAML file in, one interactive HTML page out.

>>> relations = graph.load("relations.yaml")
>>> network = relations.network("2020-02-24")  # a networkx.MultiDiGraph
>>> page = graph.render(relations)             # one HTML page, as text
"""

from graph.api import load, render
from graph.errors import Problem, ReadError, RelationsError, RenderError
from graph.relations import Relations

__all__ = [
    "Problem",
    "ReadError",
    "Relations",
    "RelationsError",
    "RenderError",
    "load",
    "render",
]
