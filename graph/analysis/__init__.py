"""Questions to relations, one a file. Nothing here knows of files or of pages.

A file with a `MEASURE` is a measure: it declares what it is a number of, in which form of network,
by which parameters; its docstring is its definition and says who gave it. Whoever lists measures
lists this folder, so a new one is a file and its test.

>>> selection = relations.select("1999", kinds="defence pact")
>>> measure("degree")(selection)["SRB"]
"""

from __future__ import annotations

from graph.analysis._measures import Measure, Value, in_page, measure, measures

__all__ = ["Measure", "Value", "in_page", "measure", "measures"]
