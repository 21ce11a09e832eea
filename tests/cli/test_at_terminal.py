"""What the commands show on a terminal of 90 columns: held to `at_terminal.txt`.

Of each file of answers what is asked first, and what is asked for long; what was taken back again,
as bars are, is held by its words. After a change that is meant, `python -m
tests.cli.test_at_terminal` writes it anew: read the difference.
"""

from __future__ import annotations

import os
import re
import shlex
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from unittest.mock import patch

import pytest

from graph.cli import _terminal, main
from tests.cli.test_answers import FILES, NUMBER, asked_here, questions
from tests.cli.test_waiting import Impatient

KEPT = Path(__file__).with_name("at_terminal.txt")
ENVIRONMENT = {"COLUMNS": "90", "LINES": "40", "TERM": "xterm", "NO_COLOR": ""}
LONG = re.compile(r".*--by-year|similar.* --(since|matrix)|dependence.* --since|series density")
FIRST = 2
BAR = re.compile(r"[^\n\r]*? …\S*")
CONTROL = re.compile(r"\x1b\[[?\d;]*[a-zA-Z]")
"""What colours, clears and hides: each version of rich has its own."""


class Terminal(TextIOWrapper):
    def __init__(self) -> None:
        super().__init__(BytesIO(), "utf-8", newline="\n", write_through=True)

    def isatty(self) -> bool:
        return True

    def shown(self) -> str:
        self.seek(0)
        return CONTROL.sub("", self.read())


def asked() -> list[str]:
    """The first questions that programs do not ask, and those that show how far they are."""
    found = []
    for name, lines in questions():
        if name == "refused":
            continue  # nothing is shown
        plain = [one for one in lines if not re.search(r"--(json|csv)|export|import", one)]
        found += [*plain[:FIRST], *filter(LONG.match, plain)]
    return list(dict.fromkeys(found))


def shown(question: str) -> str:
    """What is asked, what a terminal shows of it, and the words of what waits there."""
    words = [FILES.get(word, word) for word in shlex.split(question)]
    if words[0] not in {"check", "diff", "stats"} and "--file" not in words:
        words += ["--file", FILES["FILE"]]
    said, told = Terminal(), Terminal()
    with redirect_stdout(said), redirect_stderr(told):
        main(words)
    bars = dict.fromkeys(one.strip() for one in BAR.findall(told.shown()))
    return "\n".join(
        [f"$ relations {question}", *(f"~ {one}" for one in bars), said.shown().rstrip()]
    )


def test_a_terminal_shows_what_it_showed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked_here(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(_terminal, "Timer", Impatient)
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    now = "\n\n".join(map(shown, asked())) + "\n"
    kept = KEPT.read_text(encoding="utf-8")
    # The digits of what was computed are those that `answers/` hold.
    assert NUMBER.sub("#", now).splitlines() == NUMBER.sub("#", kept).splitlines()


def _write() -> None:
    os.environ.update(ENVIRONMENT)
    with tempfile.TemporaryDirectory() as folder, patch.object(_terminal, "Timer", Impatient):
        asked_here(Path(folder))
        os.chdir(folder)
        now = "\n\n".join(map(shown, asked())) + "\n"
        KEPT.write_text(now, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    _write()
