"""What is said where a sign too many, or one too few, breaks a file: held to `each_place.txt`.

A small file of all that YAML has is broken at one place after another. After a change that is
meant, `python -m tests.reading.test_each_place` writes it anew: read the difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from graph.errors import ReadError
from graph.reading import read

KEPT = Path(__file__).with_name("each_place.txt")
FILE = """\
title: "A \\"file\\", quoted" # a remark
as_of: 2020-01-01
description: |
  Two lines: one
  and two
sources:
  a: {title: 'A report''s title', publisher: P, date: 2020}
sources_default: [a]
deals:
  - kind: entente
    between: [Mali,
      Chad]
    since: 2001
    note: Words that go
      on here
  - {kind: loan, from: Mali, to: &other Chad}
conflicts:
- kind: war
  between: [*other, Niger]
"""
SIGNS = ["", '"', "'", ":", ": ", "- ", "\t", "  ", "\n", "[", "}", ", ", "#", " #", "&", "*", "|"]
SIGNS += ["%", "@", "!", "\u00a0", "“", "\x07", "---\n", "…"]
"""What is put there; of the empty one the sign that stands there is taken away."""
STEP = 5


def broken() -> Iterator[tuple[int, str, str]]:
    """Each sign at every fifth place, the next one a place further; and at the ends of lines."""
    ends = [at for at, sign in enumerate(FILE) if sign == "\n"]
    for number, sign in enumerate(SIGNS):
        for at in sorted({*range(number % STEP, len(FILE), STEP * 3), *ends[number % 3 :: 3]}):
            yield at, sign, FILE[:at] + sign + FILE[at + (not sign) :]


def said(text: str) -> str:
    path = Path("made.yaml")
    try:
        found = [*read(path, BytesIO(text.encode())).warnings]
    except ReadError as error:
        found = [*error.problems]
    return " | ".join(str(one).removeprefix(f"{path}:") for one in found) or "right"


def written() -> str:
    assert said(FILE) == "right"
    lines = []
    for at, sign, text in broken():
        line, column = FILE.count("\n", 0, at) + 1, at - FILE.rfind("\n", 0, at)
        lines.append(f"{sign!r} at {line}:{column}: {said(text)}")
    return "\n".join([*lines, ""])


def test_at_each_place_that_is_said_which_was() -> None:
    assert written().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8", newline="\n")
