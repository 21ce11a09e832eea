"""The handbook: one page, made of the chapters here, the schema, the vocabulary and the registries.

A chapter is a Markdown file of `chapters/`, in the order of their names. `{{keys}}` and the like,
alone on a line, stand for tables that are made (`tables.py`): what is listed elsewhere is not
written down here again. What a chapter shows as YAML, Python or commands runs as a test.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib import resources

from graph.guide.page import page

_FILLED = re.compile(r"^\{\{(\w+)\}\}$", re.MULTILINE)

Fill = Callable[[], str]


def guide(fills: Mapping[str, Fill]) -> str:
    """The handbook as one HTML page that needs no other file and no network.

    `fills` are the tables by name, as `graph.guide.tables.fills` has them. Raises KeyError if a
    chapter asks for another.
    """
    return page(_FILLED.sub(lambda found: fills[found[1]](), "\n".join(chapters().values())))


def chapters() -> Mapping[str, str]:
    """The chapters' texts by the names of their files, in their order."""
    folder = resources.files(__package__).joinpath("chapters")
    files = sorted(folder.iterdir(), key=lambda file: file.name)
    return {file.name: file.read_text(encoding="utf-8") for file in files}
