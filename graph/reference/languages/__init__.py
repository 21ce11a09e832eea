"""What CLDR calls states and continents in the languages of the page other than English.

Each NAME.json is made by graph.reference.gather, one name a line: a state by its alpha-3 code, a
continent by its English name.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from types import MappingProxyType


@lru_cache(maxsize=32)
def names_in(code: str) -> Mapping[str, str]:
    """The names in a language by its code; none where there is no list of that language."""
    file = resources.files(__package__).joinpath(f"{code}.json")
    return MappingProxyType(json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {})
