"""`-` is standard input and output, and what a file may not be called gets a sentence."""

import os
import re
import shutil
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import IO

import pytest

from graph.cli import main
from graph.cli._output import is_filled

ROOT = Path(__file__).parent.parent.parent
SMALL = ROOT / "tests" / "fixtures" / "small.yaml"
SAID = re.compile(r"(.+): 13 states, 4 alliances, 39 ties, as of 2024-06-30 \(1,\d\d\d kB\)\r?\n")


def relations(
    folder: Path, *arguments: str, stdin: IO[bytes] | None = None, stdout: IO[bytes] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a folder."""
    return subprocess.run(
        [sys.executable, "-m", "graph", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=stdin or subprocess.DEVNULL,
        stdout=stdout or subprocess.PIPE,
        stderr=subprocess.PIPE,
        check=False,
    )


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The page as a file of it comes out."""
    folder = tmp_path_factory.mktemp("page")
    shutil.copy(SMALL, folder / "small.yaml")
    done = relations(folder, "render", "small.yaml")
    assert (done.returncode, done.stderr) == (0, b"")
    said = SAID.fullmatch(done.stdout.decode())
    assert said is not None
    assert said[1] == "small.html"
    return (folder / "small.html").read_bytes()


@pytest.mark.parametrize("arguments", [["-"], ["-", "-o", "-"], [str(SMALL), "-o", "-"]], ids=str)
def test_to_standard_output(tmp_path: Path, page: bytes, arguments: list[str]) -> None:
    with SMALL.open("rb") as small:
        done = relations(tmp_path, "render", *arguments, stdin=small)
    assert done.returncode == 0
    assert done.stdout == page
    said = SAID.fullmatch(done.stderr.decode())
    assert said is not None
    assert said[1] == "<stdout>"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="there is no /dev/stdout")
@pytest.mark.parametrize("through", ["a file", "a pipe"])
def test_to_standard_output_by_its_other_name(tmp_path: Path, page: bytes, through: str) -> None:
    made = tmp_path / "page.html"
    with made.open("wb") as file:
        stdout = file if through == "a file" else None
        done = relations(tmp_path, "render", str(SMALL), "-o", "/dev/stdout", stdout=stdout)
    assert done.returncode == 0
    assert SAID.fullmatch(done.stderr.decode())
    assert (made.read_bytes() if stdout else done.stdout) == page


def test_from_standard_input(tmp_path: Path, page: bytes) -> None:
    with SMALL.open("rb") as small:
        done = relations(tmp_path, "render", "-", "-o", "page.html", stdin=small)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "page.html").read_bytes() == page
    with SMALL.open("rb") as small:
        done = relations(tmp_path, "check", "-", stdin=small)
    assert done.stdout.decode().split() == ["<stdin>:", "nothing", "to", "mend"]
    with (ROOT / "tests" / "fixtures" / "small.yaml").open("rb") as small:
        assert b"states" in relations(tmp_path, "stats", "-", stdin=small).stdout


def test_what_is_wrong_in_it(tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("title: Wrong\nas_of: soon\n", encoding="utf-8")
    with (tmp_path / "wrong").open("rb") as wrong:
        done = relations(tmp_path, "render", "-", stdin=wrong)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"<stdin>:2:8: ")


def test_where_there_is_none(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As of a program that is begun with its input or output closed."""
    monkeypatch.setattr(sys, "stdin", None)
    for command in (["check", "-"], ["stats", "-"], ["render", "-", "-o", "page.html"]):
        assert main(command) == 1
        assert capsys.readouterr() == ("", "relations: there is no standard input\n")
    monkeypatch.setattr(sys, "stdout", None)
    for command in (["render", str(SMALL)], ["export", "--to", "graphml", "-f", str(SMALL)]):
        assert main([*command, "-o", "-"]) == 1
        assert capsys.readouterr().err == "relations: there is no standard output\n"


def test_a_file_that_is_called_so(tmp_path: Path) -> None:
    shutil.copy(SMALL, tmp_path / "-")
    done = relations(tmp_path, "check", "./-")
    assert done.stdout.decode().split() == ["-:", "nothing", "to", "mend"]


@pytest.mark.parametrize(
    "arguments",
    [["same.yaml", "-o", "-"], ["-", "-o", "same.yaml"], ["-"], ["same.yaml", "-o", "hard.yaml"]],
    ids=str,
)
def test_what_is_read_is_not_written_over(tmp_path: Path, arguments: list[str]) -> None:
    written = "standard output" if arguments[-1] == "-" else arguments[-1]
    same = tmp_path / "same.yaml"
    shutil.copy(SMALL, same)
    (tmp_path / "hard.yaml").hardlink_to(same)
    with same.open("rb") as stdin, same.open("ab") as stdout:
        done = relations(tmp_path, "render", *arguments, stdin=stdin, stdout=stdout)
    assert done.returncode == 1
    why = f"{written} is the file that is read; name another --output"
    assert done.stderr.decode().split("relations: ")[-1].split() == why.split()
    assert same.read_bytes() == SMALL.read_bytes()


@pytest.mark.parametrize("option", [["render"], ["check"], ["stats"], ["render", str(SMALL), "-o"]])
@pytest.mark.parametrize("name", ["", ".", "/", "new/", "new/."], ids=repr)
def test_what_is_no_name_of_a_file(tmp_path: Path, option: list[str], name: str) -> None:
    done = relations(tmp_path, *option, name)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b": error: argument " in done.stderr
    said = b"the name is empty" if name == "" else f"{name} is the name of a folder".encode()
    assert said in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_read(tmp_path: Path) -> None:
    for name, why in [
        ("..", "it is a folder"),
        ("nowhere/a.yaml", "there is no folder nowhere"),
        ("none.yaml", "there is no such file"),
    ]:
        done = relations(tmp_path, "check", name)
        assert done.returncode == 1
        assert f"{Path(name)}:1:1: the file cannot be read: {why}" in done.stderr.decode()


def test_opening_needs_a_file(tmp_path: Path) -> None:
    done = relations(tmp_path, "render", str(SMALL), "-o", "-", "--open")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"--open needs a file" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such pipes or devices")
def test_whoever_reads_may_have_enough(tmp_path: Path) -> None:
    with subprocess.Popen(["true"], stdin=subprocess.PIPE) as reader:
        assert reader.stdin
        reader.wait()
        done = relations(tmp_path, "schema", stdout=reader.stdin)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize(
    "arguments", [["schema"], ["check", str(SMALL)], ["render", str(SMALL), "-o", "-"]]
)
def test_a_full_disk_is_said(tmp_path: Path, arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = relations(tmp_path, *arguments, stdout=full)
    assert (done.returncode, done.stderr) == (1, b"relations: No space left on device\n")


class Stream(StringIO):
    """A stream that is a terminal, or none."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


@pytest.mark.parametrize("stream", [Stream(True), Stream(False), None])
def test_no_page_fills_a_terminal(monkeypatch: pytest.MonkeyPatch, stream: Stream | None) -> None:
    """What goes on to a file or another command does; what goes to a file by its name does."""
    monkeypatch.setattr(sys, "stdout", stream)
    assert is_filled("-") == (stream is not None and stream.isatty())
    assert not is_filled("page.html")
