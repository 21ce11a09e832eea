"""What kinds of tie, of alliance and of status there are: data, each list in a file of its own.

An entry says all that code must know of its kind (words, weight, sign, look, order), so that a new
one is one entry and no code names one. Read once, on the first call. The data is ours and small, so
this does without the reader of documents, whose checks themselves need these words.
"""

from __future__ import annotations

from importlib import resources
from typing import Any

import yaml


def load(name: str) -> dict[str, Any]:
    """One of the lists, as it is written."""
    text = resources.files(__package__).joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # a PyYAML may lack libyaml
    document: dict[str, Any] = yaml.load(text, Loader=loader)
    return document
