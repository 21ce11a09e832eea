"""The world's data that ships: `relations.yaml`, of the checkout that runs or of the package."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).resolve().parent
FILE = "relations.yaml"


def world_file() -> Path:
    """Where the world's data is: beside the package in a checkout, else within it."""
    checkout = HERE.parent / FILE
    return checkout if (HERE.parent / "pyproject.toml").is_file() else HERE / FILE
