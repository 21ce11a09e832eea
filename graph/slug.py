"""A text as a part of an id or of a file's name."""

from __future__ import annotations

import re

_OTHER = re.compile(r"[^A-Za-z0-9]+")


def slug(text: str) -> str:
    """The text with a hyphen for all that is neither a letter of ASCII nor a digit."""
    return _OTHER.sub("-", text).strip("-")
