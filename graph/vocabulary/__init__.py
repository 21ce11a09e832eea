"""What kinds of tie, of alliance and of status there are: data, each list in a file of its own.

An entry says all that code must know of its kind (words, weight, sign, look, order), so that a new
one is one entry and no code names one. Read once, on the first call. The data is ours and small, so
this does without the reader of documents, whose checks themselves need these words.
"""

from __future__ import annotations

from typing import Any

from graph import packaged


def load(name: str) -> dict[str, Any]:
    """One of the lists, as it is written."""
    document: dict[str, Any] = packaged.load(__name__, f"{name}.yaml")
    return document
