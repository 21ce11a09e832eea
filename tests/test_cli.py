"""The command: what it says, what it writes, and how it ends."""

import errno
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graph.cli import main
from graph.files.spare import SpareFile

ROOT = Path(__file__).parent.parent
SMALL = ROOT / "tests" / "fixtures" / "small.yaml"
SHIPPED = ROOT / "relations.yaml"
BROKEN = "title: Broken\nas_of: 2024-01-01\ndeals:\n  - {kind: entente, between: [Chad, Malli]}\n"
ODD = "title: Odd\nas_of: 2024-01-01\ndeals:\n  - {kind: entente, between: [Chad, Mali]}\n"

Said = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with the small file as its relations.yaml."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(SMALL, tmp_path / "relations.yaml")
    return tmp_path


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_render_says_where_and_what(folder: Path, capsys: Said) -> None:
    assert main(["render"]) == 0
    said = capsys.readouterr()
    page = folder / "relations.html"
    size = f"{page.stat().st_size / 1000:,.0f} kB"
    assert said.out == (
        f"relations.html: 13 states, 4 alliances, 39 ties, as of 2024-06-30 ({size})\n"
    )
    assert said.err == ""
    assert page.read_text(encoding="utf-8").startswith("\ufeff<!doctype html>\n")
    assert _names(folder) == ["relations.html", "relations.yaml"]


@pytest.mark.parametrize("option", ["-o", "--output"])
def test_output(folder: Path, capsys: Said, option: str) -> None:
    (folder / "pages").mkdir()
    output = folder / "pages" / "страница 1.htm"
    assert main(["render", "relations.yaml", option, str(output)]) == 0
    assert capsys.readouterr().out.startswith(f"{output}: ")
    assert output.is_file()
    assert _names(folder) == ["pages", "relations.yaml"]


def test_the_page_stands_beside_a_file_that_is_named(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "world.v2.yml"
    shutil.copy(SMALL, file)
    assert main(["render", str(file)]) == 0
    assert _names(tmp_path) == ["world.v2.html", "world.v2.yml"]


def test_an_older_page_is_replaced_and_keeps_its_mode(folder: Path, capsys: Said) -> None:
    page = folder / "relations.html"
    page.write_text("old", encoding="utf-8")
    page.chmod(0o600)
    assert main(["render"]) == 0
    assert page.stat().st_size > 10_000
    if os.name == "posix":
        assert page.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("command", ["render", "check"])
def test_errors(folder: Path, capsys: Said, command: str) -> None:
    page = folder / "relations.html"
    page.write_text("old", encoding="utf-8")
    (folder / "relations.yaml").write_text(BROKEN, encoding="utf-8")
    assert main([command]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    *problems, last = said.err.splitlines()
    assert last == "1 error"
    assert re.match(r"relations\.yaml:4:\d+: .*Malli.*Mali", problems[0])
    assert page.read_text(encoding="utf-8") == "old"
    assert _names(folder) == ["relations.html", "relations.yaml"]


@pytest.mark.parametrize("command", ["render", "check"])
def test_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said, command: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([command, "nowhere.yaml"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "nowhere.yaml" in said.err
    assert "Traceback" not in said.err
    assert _names(tmp_path) == []


def test_check_and_strict(folder: Path, capsys: Said) -> None:
    assert main(["check"]) == 0
    assert main(["check", "--strict"]) == 0
    said = capsys.readouterr()
    nothing = "relations.yaml: nothing to mend\n"
    assert said.out == f"{nothing}{nothing}  between: step 2 without a source\n"
    assert said.err == ""
    (folder / "odd.yaml").write_text(ODD, encoding="utf-8")
    assert main(["check", "odd.yaml"]) == 0
    assert main(["check", "--strict", "odd.yaml"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    first, second = said.err.splitlines()
    assert first == second
    assert re.match(r"odd\.yaml:4:\d+: warning: .*source", first)
    told = [main(["check", "--origins", *more, "odd.yaml"]) for more in ((), ("--strict",))]
    assert told == [0, 1]


def test_warnings_do_not_stop_a_page(folder: Path, capsys: Said) -> None:
    (folder / "odd.yaml").write_text(ODD, encoding="utf-8")
    assert main(["render", "odd.yaml"]) == 0
    said = capsys.readouterr()
    assert "warning: " in said.err
    assert said.out.startswith("odd.html: 2 states, 0 alliances, 1 tie,")


@pytest.mark.parametrize("output", ["relations.yaml", "./sub/../relations.yaml"])
def test_the_file_that_is_read_is_not_written(folder: Path, capsys: Said, output: str) -> None:
    (folder / "sub").mkdir()
    before = (folder / "relations.yaml").read_bytes()
    assert main(["render", "--output", output]) == 1
    said = capsys.readouterr()
    assert said.err.startswith("relations: ")
    assert len(said.err.splitlines()) == 1
    assert (folder / "relations.yaml").read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="Windows lets few users make links")
def test_nor_through_a_link(folder: Path, capsys: Said) -> None:
    (folder / "link.html").symlink_to("relations.yaml")
    before = (folder / "relations.yaml").read_bytes()
    assert main(["render", "--output", "link.html"]) == 1
    assert (folder / "relations.yaml").read_bytes() == before


@pytest.mark.parametrize(
    "output", ["nowhere/page.html", "relations.yaml/page.html", "taken"], ids=str
)
def test_where_no_page_can_be_written(folder: Path, capsys: Said, output: str) -> None:
    (folder / "taken").mkdir()
    before = _names(folder)
    assert main(["render", "--output", output]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert re.fullmatch(r"relations: .+\n", said.err)
    assert output.split("/")[0] in said.err
    assert _names(folder) == before


def _refuse(error: int) -> Callable[..., Any]:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(error, os.strerror(error), "/somewhere/.relations-0.tmp")

    return refuse


@pytest.mark.parametrize(
    ("owner", "act", "error"),
    [
        (os, "open", errno.EACCES),  # a folder that may not be written to, root or not
        (SpareFile, "write", errno.EIO),
        (Path, "replace", errno.ENOSPC),
    ],
)
def test_a_page_is_written_whole_or_not_at_all(
    folder: Path,
    capsys: Said,
    monkeypatch: pytest.MonkeyPatch,
    owner: object,
    act: str,
    error: int,
) -> None:
    page = folder / "relations.html"
    page.write_text("old", encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(owner, act, _refuse(error))
        code = main(["render"])
    assert code == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == f"relations: relations.html cannot be written: {os.strerror(error)}\n"
    assert page.read_text(encoding="utf-8") == "old"
    assert _names(folder) == ["relations.html", "relations.yaml"]


@pytest.mark.parametrize("arguments", [[], ["paint"], ["render", "--colour"], ["check", "a", "b"]])
def test_a_wrong_command(arguments: list[str], capsys: Said) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage: relations" in capsys.readouterr().err


# --- as a process ---------------------------------------------------------------------------------

LOCALES = {
    "usual": {},
    "C": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "ascii": {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
}


def run_graph(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run `python -m graph`, away from its own folder."""
    return subprocess.run(
        [sys.executable, "-m", "graph", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=False,
    )


def test_the_same_bytes_whatever_the_seed_and_the_locale(tmp_path: Path) -> None:
    pages = {}
    for number, (name, environment) in enumerate(LOCALES.items()):
        output = tmp_path / f"{name}.html"
        done = run_graph("render", SMALL, "-o", output, PYTHONHASHSEED=str(number), **environment)
        assert (done.returncode, done.stderr) == (0, b"")
        pages[name] = output.read_bytes()
    assert pages["C"] == pages["ascii"] == pages["usual"]
    assert rb"T\u00fcrkiye" in pages["C"]
    assert b"\r" not in pages["C"]


def test_a_terminal_without_letters_does_not_stop_it(tmp_path: Path) -> None:
    file = tmp_path / "états.yaml"
    file.write_text(ODD.replace("Chad", "Rüritanien"), encoding="utf-8")
    for environment in (LOCALES["C"], LOCALES["ascii"]):
        done = run_graph("check", file, **environment)
        assert done.returncode == 1
        assert b"R\\xfcritanien" in done.stderr
        assert b"Traceback" not in done.stderr
