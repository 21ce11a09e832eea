"""A file is written whole or not at all, and what was there stays what it was."""

import os
import stat
import threading
from pathlib import Path

import pytest

from graph.errors import WriteError
from graph.files import write

ROOT = Path(__file__).parent.parent.parent
posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such files or permissions")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file(tmp_path: Path) -> None:
    assert write(tmp_path / "page", "ä\n") == 3
    assert (tmp_path / "page").read_bytes() == b"\xc3\xa4\n"
    assert names(tmp_path) == ["page"]


@pytest.mark.parametrize("length", [1, 250, 255])
def test_a_name_as_long_as_the_system_allows(tmp_path: Path, length: int) -> None:
    path = tmp_path / ("n" * length)
    write(path, "one")
    write(path, "two")
    assert path.read_text(encoding="utf-8") == "two"
    assert names(tmp_path) == [path.name]


@posix
def test_a_new_file_has_the_mode_of_any_other(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write(tmp_path / "page", "new")
    assert (tmp_path / "page").stat().st_mode == (tmp_path / "other").stat().st_mode


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666, 0o755])
def test_the_permissions_stay(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "page"
    path.touch()
    path.chmod(mode)
    write(path, "new")
    assert stat.S_IMODE(path.stat().st_mode) == mode


def other_owner() -> tuple[int, int]:
    """Whom this process may give a file to: anyone, or else one of its own groups."""
    return (1234, 1235) if os.geteuid() == 0 else (os.geteuid(), os.getgroups()[-1])


@posix
@pytest.mark.parametrize("allowed", [True, False], ids=["may give away", "may not"])
def test_the_owner_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, allowed: bool) -> None:
    path = tmp_path / "page"
    path.write_text("old, and longer than the new", encoding="utf-8")
    os.chown(path, *other_owner())
    if not allowed:
        monkeypatch.setattr(os, "chown", refuse)
    write(path, "new")
    now = path.stat()
    assert (now.st_uid, now.st_gid) == other_owner()
    assert path.read_text(encoding="utf-8") == "new"
    assert names(tmp_path) == ["page"]


def refuse(*_: object) -> None:
    raise PermissionError(1, "Operation not permitted")


@posix
@pytest.mark.parametrize("there", [True, False], ids=["old", "none yet"])
@pytest.mark.parametrize("links", [1, 2])
def test_through_a_link(tmp_path: Path, there: bool, links: int) -> None:
    (tmp_path / "site").mkdir()
    target = tmp_path / "site" / "index"
    if there:
        target.write_text("old", encoding="utf-8")
    (tmp_path / "link1").symlink_to(Path("site", "index"))
    (tmp_path / "link2").symlink_to("link1")
    link = tmp_path / f"link{links}"
    write(link, "new")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"
    assert not target.is_symlink()
    assert names(target.parent) == ["index"]


@posix
def test_all_names_of_a_file_are_renewed(tmp_path: Path) -> None:
    (tmp_path / "one").write_text("old, and longer than the new", encoding="utf-8")
    (tmp_path / "two").hardlink_to(tmp_path / "one")
    write(tmp_path / "one", "new")
    assert (tmp_path / "two").read_text(encoding="utf-8") == "new"


@posix
def test_whoever_has_the_old_one_open_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "page"
    path.write_text("old", encoding="utf-8")
    with path.open(encoding="utf-8") as file:
        write(path, "new")
        assert file.read() == "old"


@posix
def test_a_pipe_is_written_into(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text(encoding="utf-8")))
    reader.start()
    write(pipe, "new")
    reader.join()
    assert read == ["new"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@posix
def test_a_device_is_written_into(tmp_path: Path) -> None:
    (tmp_path / "null").symlink_to(os.devnull)
    write(tmp_path / "null", "new")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
    with pytest.raises(WriteError, match="null is not a folder"):
        write(Path(os.devnull) / "page", "new")


def test_a_write_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "page"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o444)
    with pytest.raises(WriteError, match="page cannot be written: it is write-protected"):
        write(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert names(tmp_path) == ["page"]
    path.chmod(0o644)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("folder", "it is a folder"),
        ("nowhere/page", "there is no folder nowhere"),
        ("nowhere/deeper/page", "there is no folder nowhere"),
        ("folder/none/page", f"there is no folder {Path('folder', 'none')}"),
        ("file/page", "file is not a folder"),
    ],
)
def test_what_is_in_the_way_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, why: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("file").touch()
    with pytest.raises(WriteError) as error:
        write(Path(name), "new")
    assert str(error.value).startswith(f"{Path(name)} cannot be written: {why}")
    assert "tmp" not in str(error.value)
    assert names(tmp_path) == ["file", "folder"]


@posix
@pytest.mark.parametrize(
    ("target", "why"), [("nowhere/page", "there is no folder .*nowhere"), ("link", "symbolic link")]
)
def test_a_link_that_leads_nowhere(tmp_path: Path, target: str, why: str) -> None:
    link = tmp_path / "link"
    link.symlink_to(target)
    with pytest.raises(WriteError, match=f"link cannot be written: .*{why}"):
        write(link, "new")
    assert link.is_symlink()
