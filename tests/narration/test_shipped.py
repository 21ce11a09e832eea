"""The shipped stories are told as they were: every sentence of every step."""

from __future__ import annotations

import json
from pathlib import Path

import graph
from graph.narration import narrate

ROOT = Path(__file__).parents[2]
STEPS = Path(__file__).with_name("steps.json")
"""What was told; run `python -m tests.narration.test_shipped` to write it anew, then read it."""


def tell() -> dict[str, list[dict[str, object]]]:
    found = narrate(graph.load(ROOT / "relations.yaml"))
    return {
        story: [
            {
                "changes": list(told.changes),
                "telling": told.telling
                and {"main": list(told.telling.main), "named": list(told.telling.named)},
            }
            for told in steps
        ]
        for story, steps in found.items()
    }


def test_every_sentence_of_every_step() -> None:
    expected = json.loads(STEPS.read_text(encoding="utf-8"))
    assert sum(len(step["changes"]) for steps in expected.values() for step in steps) > 200
    assert tell() == expected


if __name__ == "__main__":
    text = json.dumps(tell(), indent=1, ensure_ascii=False)
    STEPS.write_text(f"{text}\n", encoding="utf-8")
