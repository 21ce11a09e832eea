"""Print a JSON Schema for editors."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace


def add_arguments(_parser: ArgumentParser) -> None:
    """It takes nothing."""


def run(_options: Namespace) -> int:
    """Print the schema in ASCII, so that any terminal and any redirection keeps it."""
    import json

    from graph.reading.schema import schema

    print(json.dumps(schema(), indent=2, ensure_ascii=True))
    return 0
