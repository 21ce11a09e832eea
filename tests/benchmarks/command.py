"""Whole processes side by side: `relations render` and a plain pyvis script."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

Figures = dict[str, float]


def compare(source: Path, ours: Path, theirs: Path, *, ours_first: bool) -> Figures:
    """One run of each side, one after the other; leaves both pages for the browser."""
    sides = {
        "relations": ["-m", "graph", "render", str(source), "-o", str(ours)],
        "pyvis": [str(HERE / "plain_pyvis.py"), str(source), str(theirs)],
    }
    order = list(sides) if ours_first else list(reversed(sides))
    return {side: _seconds(sides[side]) for side in order}


def phases(source: Path, target: Path) -> Figures:
    """Processor seconds of our process in each phase: what else the machine does is not in them."""
    arguments = ["-m", "tests.benchmarks.phases", str(source), str(target)]
    found: Figures = json.loads(run(arguments))
    return found


def _seconds(arguments: list[str]) -> float:
    began = time.perf_counter()
    run(arguments)
    return time.perf_counter() - began


def run(arguments: list[str]) -> str:
    """What a process of this Python says. Raises RuntimeError where it fails."""
    command = [sys.executable, *arguments]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    if said.returncode:
        raise RuntimeError(f"{' '.join(arguments)} failed:\n{said.stderr[-2000:]}")
    return said.stdout
