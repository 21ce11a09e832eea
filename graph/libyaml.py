"""PyYAML's loaders, with libyaml's parser where it is there.

A PyYAML built without it gives the same events, 15 times slower. (Its CParser, which would do, is
not among the names that the package gives out.)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

VALUES = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Numbers, days, yes and no are read as such."""
TEXTS = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""All is text."""


def events(text: str) -> Iterator[Any]:
    """The events of a text, as `yaml.parse` gives them, without asking twice for each."""
    loader = VALUES(text)
    try:
        yield from iter(loader.get_event, None)
    finally:
        loader.dispose()
