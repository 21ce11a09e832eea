"""What somebody at a terminal sees while a command takes its time, and how it ends."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from unittest.mock import Mock

import pytest

from graph.cli import _running, _terminal, main
from graph.cli._codes import CODES
from graph.export import formats

SMALL = str(Path(__file__).parents[1] / "fixtures" / "small.yaml")
FILED = ["--file", SMALL]
LINES = (
    ["show", *FILED],
    ["path", "Serbia", "Japan", *FILED],
    ["compare", "Serbia", "Croatia", *FILED],
    ["changes", "--since", "2010", *FILED],
    ["rank", *FILED],
    ["blocs", *FILED],
    ["balance", *FILED],
    ["similar", *FILED],
    ["dependence", "Serbia", *FILED],
    ["series", "density", "--since", "2018", *FILED],
    ["what-if", "--without", "NATO", *FILED],
    ["export", "--to", "gexf", "-o", "out", *FILED],
    ["cite", *FILED],
    ["diff", SMALL, SMALL],
    ["check", SMALL],
    ["stats", SMALL],
    ["render", SMALL, "-o", "out.html"],
    ["import", "ties.csv"],
    ["new", "gulf", "--from", "Qatar"],
)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Impatient:
    """A timer whose time is up at once: what it would show later it shows now."""

    daemon = False

    def __init__(self, _seconds: float, then: object) -> None:
        self._then = then

    def start(self) -> None:
        assert callable(self._then)
        self._then()

    def cancel(self) -> None:
        """It has been already."""


@contextmanager
def at_terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    with monkeypatch.context() as patch:
        terminal = Terminal()
        patch.setattr(sys, "stderr", terminal)
        patch.setenv("TERM", "xterm")
        yield terminal


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[0])
def test_what_takes_long_shows_a_bar_on_a_terminal_and_takes_it_back(
    line: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("ties.csv").write_text("from,to,kind\nSerbia,Russia,entente\n", encoding="utf-8")
    monkeypatch.setattr(_terminal, "Timer", Impatient)
    with at_terminal(monkeypatch) as terminal:
        assert main(line) == 0
    said = terminal.getvalue()
    assert "…" in said
    assert "━" in said
    assert said.count("\x1b[?25l") == said.count("\x1b[?25h") > 0, "the cursor comes back"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        *((["export", "--to", name, "-o", "out"], f"writing {name} …") for name in formats()),
        (["cite"], "citing …"),
    ],
    ids=lambda one: one[2] if "export" in one else "",
)
def test_what_is_done_behind_the_reading_has_a_bar_of_its_own(
    line: list[str], says: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(_terminal, "Timer", Impatient)
    with at_terminal(monkeypatch) as terminal:
        assert main([*line, *FILED]) == 0
    assert says in terminal.getvalue()


def test_every_command_that_reads_waits_so() -> None:
    from graph.cli._running import commands

    quick = {"guide", "schema", "serve"}  # read no file; serve says what it does line by line
    assert {name for name, _ in commands()} == {line[0] for line in LINES} | quick


def test_what_is_done_in_a_moment_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_terminal, "PATIENCE", 3600.0)
    with at_terminal(monkeypatch) as terminal:
        assert main(["compare", "Serbia", "Croatia", *FILED]) == 0
    assert terminal.getvalue() == ""


def test_what_fails_takes_the_bar_back_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(_terminal, "Timer", Impatient)
    broken = tmp_path / "broken.yaml"
    broken.write_text("title: [\n", encoding="utf-8")
    with at_terminal(monkeypatch) as terminal:
        assert main(["stats", str(broken)]) == 1
    bar, _, said = terminal.getvalue().rpartition("\x1b[?25h")
    assert "━" in bar
    assert "1 error" in said


def test_each_code_with_which_it_ends_is_said_by_help_and_guide(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def ended(line: list[str], raised: type[BaseException] | None = None) -> object:
        with monkeypatch.context() as patch:
            if raised:
                patch.setattr(_running, "_run", Mock(side_effect=raised))
                patch.setattr(_running, "_let_go_of_output", Mock())
            try:
                return main(line)
            except SystemExit as stopped:
                return stopped.code

    monkeypatch.chdir(tmp_path)
    Path("odd.yaml").write_text(
        "title: Odd\nas_of: 2024-01-01\ndeals:\n  - {kind: entente, between: [Chad, Mali]}\n",
        encoding="utf-8",
    )
    ends = [
        ended(["stats", SMALL]),
        ended(["stats", "none.yaml"]),
        ended(["check", "--strict", "odd.yaml"]),
        ended(["show", "Serbja", *FILED]),
        ended(["stats", "--colour"]),
        ended([], KeyboardInterrupt),
        ended([], BrokenPipeError),
    ]
    assert ends == [0, 1, 1, 1, 2, 130, 141]
    assert set(CODES) == set(ends)
    capsys.readouterr()
    assert ended(["--help"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert ended(["guide", "--no-open", "-o", "guide.html"]) == 0
    guide = Path("guide.html").read_text(encoding="utf-8")
    for code, says in CODES.items():
        assert f"{code} {says}" in said
        shown = escape(says).replace("`head`", "<code>head</code>").replace("&#x27;", "'")
        assert f"<td><code>{code}</code></td>\n<td>{shown}</td>" in guide
