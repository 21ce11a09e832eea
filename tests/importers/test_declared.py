"""What each importer knows of its data beforehand, whole: held to `declared.txt`.

After a change that is meant, `python -m tests.importers.test_declared` writes it anew: read the
difference.
"""

from __future__ import annotations

import json
from pathlib import Path

from graph.importers import importers

KEPT = Path(__file__).with_name("declared.txt")


def written() -> str:
    lines = []
    for name, one in importers().items():
        lines.append(f"== {name} {' '.join(one.endings)}: {one.source}")
        for key, column in one.columns.items():
            lines.append(f"{key}: {json.dumps(column, ensure_ascii=False, default=dict)}")
        for key, kind in one.kinds.items():
            lines.append(f"kind {key}: {json.dumps(kind, ensure_ascii=False, default=dict)}")
    return "\n".join([*lines, ""])


def test_each_declares_what_it_did() -> None:
    assert written().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
