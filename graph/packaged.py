"""The YAML that ships within the package: read as it is, since it is ours and small."""

from __future__ import annotations

from importlib import resources
from typing import Any

import yaml

from graph.libyaml import VALUES


def load(package: str, file: str) -> Any:
    """What a file beside a package's modules says. Raises OSError if it is not there."""
    return parse(resources.files(package).joinpath(file).read_text(encoding="utf-8"))


def parse(text: str) -> Any:
    """What a text of ours says."""
    return yaml.load(text, Loader=VALUES)
