"""The flags of states, living and gone, as small SVG drawings in flags.json (made by update.py)."""

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from types import MappingProxyType
from urllib.parse import quote


@lru_cache(maxsize=512)
def flag(alpha3: str) -> str | None:
    """The flag as a `data:image/svg+xml` URI, or None where there is none."""
    svg = drawings().get(alpha3)
    if svg is None:
        return None
    # Double quotes and angle brackets would grow threefold or more in the page's JSON.
    return "data:image/svg+xml," + quote(svg.replace('"', "'"), safe=" '=:/,;()-.!*+&$?@")


@lru_cache(maxsize=1)
def drawings() -> Mapping[str, str]:
    """The text of each flag's SVG, 3:2, by alpha-3 code (or the code in use, as SUN)."""
    text = resources.files(__package__).joinpath("flags.json").read_text(encoding="utf-8")
    return MappingProxyType(json.loads(text))
