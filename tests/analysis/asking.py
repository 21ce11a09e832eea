"""Questions asked of the shipped file on the command line."""

from __future__ import annotations

import json
import shlex
from datetime import date
from typing import Any

import pytest

from graph.cli import main
from graph.model import Tie
from graph.relations import Relations
from graph.vocabulary.statuses import full_membership
from tests.shipped import shipped

LAST = date(2016, 12, 31)
Said = pytest.CaptureFixture[str]
Row = dict[str, Any]


def ask(capsys: Said, line: str) -> Any:
    """What a command answers in JSON."""
    assert main([*shlex.split(line), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def rows(capsys: Said, line: str) -> list[Row]:
    found: list[Row] = ask(capsys, line)["rows"]
    return found


def world() -> Relations:
    return shipped().relations


def stands(tie: Tie, first: date, last: date | None = None) -> bool:
    start, end = world().spans[tie.id]
    return max(start, first) <= min(end, last or first)


def members(alliance: str, day: date) -> set[str]:
    return {
        tie.source
        for tie in world().ties.values()
        if tie.is_membership
        and tie.target == alliance
        and (tie.status or full_membership()) == full_membership()
        and stands(tie, day)
    }
