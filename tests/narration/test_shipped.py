"""The shipped stories are told as they were: every sentence of every step."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import get_args

import graph
from graph.narration import Told, narrate
from graph.narration.sentences import Change

ROOT = Path(__file__).parents[2]
STEPS = Path(__file__).with_name("steps.json")
"""What was told; run `python -m tests.narration.test_shipped` to write it anew, then read it."""


@cache
def narrated() -> Mapping[str, Sequence[Told]]:
    return narrate(graph.load(ROOT / "relations.yaml"))


def tell() -> dict[str, list[dict[str, object]]]:
    return {
        story: [
            {
                "changes": list(told.changes),
                "telling": told.telling
                and {"main": list(told.telling.main), "named": list(told.telling.named)},
            }
            for told in steps
        ]
        for story, steps in narrated().items()
    }


def test_every_sentence_of_every_step_and_its_record() -> None:
    expected = json.loads(STEPS.read_text(encoding="utf-8"))
    assert sum(len(step["changes"]) for steps in expected.values() for step in steps) > 200
    assert tell() == expected
    records = [one for steps in narrated().values() for told in steps for one in told.records]
    assert {one.change for one in records} == set(get_args(Change))


if __name__ == "__main__":
    text = json.dumps(tell(), indent=1, ensure_ascii=False)
    STEPS.write_text(f"{text}\n", encoding="utf-8")
