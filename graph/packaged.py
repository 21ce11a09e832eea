"""The YAML that ships within the package: read as it is, since it is ours and small."""

from __future__ import annotations

from importlib import resources
from typing import Any

import yaml


def load(package: str, file: str) -> Any:
    """What a file beside a package's modules says. Raises OSError if it is not there."""
    return parse(resources.files(package).joinpath(file).read_text(encoding="utf-8"))


def parse(text: str) -> Any:
    """What a text of ours says."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # a PyYAML may lack libyaml
    return yaml.load(text, Loader=loader)
