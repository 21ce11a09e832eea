"""What a run leaves that is stopped while it writes, and what the next one makes of it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import IO, Any

import pytest

from graph.files import spare, write
from graph.files.spare import SpareFile
from tests.files.test_write import ROOT, names, posix

KILLED = """
import os, signal, sys
from pathlib import Path
from graph.files import write

def stop(*_):
    {stop}

Path.{at} = stop
write(Path(sys.argv[1]), "x" * 100_000)
"""


@posix
@pytest.mark.parametrize("at", ["replace", "chmod"])
def test_the_next_run_clears_what_a_kill_left(tmp_path: Path, at: str) -> None:
    path = tmp_path / "page"
    path.write_text("old", encoding="utf-8")
    script = KILLED.format(at=at, stop="os.kill(os.getpid(), signal.SIGKILL)")
    done = subprocess.run([sys.executable, "-c", script, path], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.read_text(encoding="utf-8") == "old"
    assert len(names(tmp_path)) == 2
    (tmp_path / ".relations-mine").touch()
    (tmp_path / ".relations-folder.tmp").mkdir()
    write(tmp_path / "another", "new")
    assert names(tmp_path) == [".relations-folder.tmp", ".relations-mine", "another", "page"]


def test_interrupted_it_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "page", "new")
    assert names(tmp_path) == []


def test_what_another_run_is_at_stays(tmp_path: Path) -> None:
    with SpareFile(tmp_path, 0o600) as other:
        other.write(b"half")
        write(tmp_path / "page", "new")
        assert other.path.read_bytes() == b"half"
        other.take_the_place_of(tmp_path / "other")
    assert names(tmp_path) == ["other", "page"]
    assert (tmp_path / "other").read_bytes() == b"half"


@posix
def test_what_another_run_took_before_it_was_locked_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = spare._lock
    taken: list[Path] = []

    def late(handle: int) -> None:
        if not taken:
            taken.extend(tmp_path.iterdir())
            taken[0].unlink()
        lock(handle)

    monkeypatch.setattr(spare, "_lock", late)
    write(tmp_path / "page", "new")
    assert taken
    assert names(tmp_path) == ["page"]


def test_windows_moves_and_removes_no_file_that_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files: list[IO[Any]] = []

    def opening(function: Callable[..., IO[Any]]) -> Callable[..., IO[Any]]:
        def opened(*arguments: Any) -> IO[Any]:
            files.append(function(*arguments))
            return files[-1]

        return opened

    def closed_first(function: Callable[..., object]) -> Callable[..., object]:
        def held(*arguments: Any, **named: Any) -> object:
            if not all(file.closed for file in files):
                raise PermissionError(13, "in use")
            return function(*arguments, **named)

        return held

    (tmp_path / ".relations-00000000.tmp").touch()
    windows = {**vars(os), "name": "nt", "fdopen": opening(os.fdopen)}
    monkeypatch.setattr(spare, "os", SimpleNamespace(**windows))
    monkeypatch.setattr(Path, "open", opening(Path.open))
    for name in ("replace", "unlink"):
        monkeypatch.setattr(Path, name, closed_first(getattr(Path, name)))
    with SpareFile(tmp_path, 0o600) as other:
        other.take_the_place_of(tmp_path / "page")
    assert len(files) == 2
    assert names(tmp_path) == ["page"]


@posix
@pytest.mark.parametrize("locks", [True, False], ids=["locks", "no locks"])
def test_a_disk_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locks: bool) -> None:
    def none(handle: int) -> None:
        raise OSError(95, "Operation not supported")

    (tmp_path / ".relations-00000000.tmp").touch()
    if not locks:
        monkeypatch.setattr(spare, "_lock", none)
    write(tmp_path / "page", "new")
    assert (tmp_path / "page").read_text(encoding="utf-8") == "new"
    assert (".relations-00000000.tmp" in names(tmp_path)) != locks
