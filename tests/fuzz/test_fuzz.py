"""No small file costs much, stops the reading, or says what a terminal would obey.

`python -m tests` gives this a minute; `python -m tests --fuzz-minutes 60 tests/fuzz` an hour.
Seeds run from 0, or from `--fuzz-seed`; a seed that fails is named, and `python -m
tests.fuzz.documents SEED` prints its document. Time is that of the processor, with room for a
busy machine, and memory the process's own, so that only the documents decide.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from graph.errors import MAX_LISTED
from graph.printable import printable

pytestmark = pytest.mark.timed

ROOT = Path(__file__).parents[2]
SECONDS = 2.0
BUSY = 4
"""How many times longer the same takes a processor that others keep busy, at most."""
BYTES = 300_000_000
PAGE = 20_000_000
LINE = 1_000


@contextmanager
def reader() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-X", "utf8", "-m", "tests.fuzz.reader"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def test_small_files_cost_little(request: pytest.FixtureRequest) -> None:
    seed = int(request.config.getoption("--fuzz-seed"))
    until = time.monotonic() + 60 * float(request.config.getoption("--fuzz-minutes"))
    least = seed + 20
    with reader() as process:
        assert process.stdin is not None
        assert process.stdout is not None
        while seed < least or time.monotonic() < until:
            process.stdin.write(f"{seed}\n")
            process.stdin.flush()
            line = process.stdout.readline()
            if not line:
                _, complaint = process.communicate()
                pytest.fail(f"seed {seed} ended the reader ({process.returncode}): {complaint}")
            check(seed, json.loads(line))
            seed += 1
    print(f"{seed} documents")


def check(seed: int, answer: dict[str, object]) -> None:
    said, seconds, size = answer["said"], answer["seconds"], answer["bytes"]
    assert isinstance(said, list)
    assert isinstance(seconds, float)
    assert isinstance(size, int)
    assert isinstance(answer["page"], int)
    assert seconds < SECONDS * BUSY, f"seed {seed} took {seconds:.1f} s"
    assert size < BYTES, f"seed {seed} took {size / 1e6:.0f} MB"
    assert answer["page"] < PAGE, f"seed {seed} made a page of {answer['page'] / 1e6:.0f} MB"
    assert len(said) <= MAX_LISTED + 1, f"seed {seed} says too much"
    for line in said:
        assert len(line) < LINE, f"seed {seed} says {line[:LINE]}"
        assert line == printable(line), f"seed {seed} says {line!r}"
        assert "fuzz.yaml:" in line or line.startswith("… and "), f"seed {seed} forges {line!r}"
