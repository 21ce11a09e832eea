"""The shipped file, read once for all the commands that a module of tests runs on it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from graph import reading
from graph.relations import Relations
from graph.vocabulary.statuses import full_membership

ROOT = Path(__file__).resolve().parent.parent


@cache
def shipped() -> reading.Reading:
    return reading.read(ROOT / "relations.yaml")


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the project's folder, where the commands find the shipped file, read already."""
    monkeypatch.chdir(ROOT)
    shipped()
    real = reading.read

    def read(path: Path, stream: object = None) -> reading.Reading:
        return shipped() if path.resolve() == ROOT / "relations.yaml" else real(path)

    monkeypatch.setattr(reading, "read", read)


def held_by(relations: Relations, id_: str) -> bool:
    """Whether a tie is a membership in full, or of two one of whom has such a one in the other."""
    tie = relations.ties[id_]
    full = {
        frozenset((one.source, one.target))
        for one in relations.ties.values()
        if one.type == "membership" and one.status in (None, full_membership())
    }
    return frozenset((tie.source, tie.target)) in full
