"""The file as such: one that is not there, or empty, or without end, or too large."""

from io import BytesIO
from pathlib import Path

import pytest

from graph import ReadError
from graph.cli import main
from graph.reading import read
from graph.reading.text import read_text
from tests.reading.test_reading import HEAD


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(
        ReadError, match=r"nowhere\.yaml:1:1: the file cannot be read: there is no such"
    ):
        read(tmp_path / "nowhere.yaml")


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "relations.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + HEAD.encode())
    assert read(file).relations.title == "Test"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize(
    ("before", "place"),
    [
        ("", "1:1"),
        ("title: x", "1:9"),
        ("title: ä中🇷🇸", "1:12"),
        ("a: b\n\n", "3:1"),
        ("é\né: ", "2:4"),
    ],
)
def test_a_byte_that_is_none_is_told_where_it_stands(
    tmp_path: Path, mark: bytes, before: str, place: str
) -> None:
    """Also behind a byte-order mark, which has no place."""
    file = tmp_path / "latin.yaml"
    file.write_bytes(mark + before.encode() + b"\xe9 and more")
    with pytest.raises(ReadError) as raised:
        read(file)
    said = "the byte 0xe9 is not UTF-8; save the file as UTF-8"
    assert str(raised.value) == f"{file}:{place}: {said}"


def test_empty_sections_are_as_good_as_absent(tmp_path: Path) -> None:
    file = tmp_path / "template.yaml"
    file.write_text(
        "title: Template\nas_of: 2020-01-01\ndescription:\nview:\nsources:\nstates:\nalliances:\n"
        "kinds:\ndeals:\nconflicts:\nstories:\n",
        encoding="utf-8",
    )
    reading = read(file)
    assert reading.warnings == ()
    assert not reading.relations.ties


def test_a_device_without_end_is_too_large() -> None:
    endless = Path("/dev/zero")
    if not endless.exists():
        return
    with pytest.raises(ReadError, match="larger than 32 MiB"):
        read(endless)


def test_a_link_to_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    loop = tmp_path / "loop.yaml"
    try:
        loop.symlink_to(loop)
    except OSError:  # a system that lets nobody make links
        return
    for command in (["check"], ["render"], ["stats"], ["render", "-o", str(loop)]):
        assert main([command[0], str(loop), *command[1:]]) == 1
        assert "the file cannot be read: " in capsys.readouterr().err


def test_a_file_may_be_as_large_as_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.reading.text.MAX_BYTES", 1 << 20)
    file = tmp_path / "relations.yaml"
    for size in ((1 << 20), (1 << 20) + 1):
        text = HEAD + "# "
        file.write_text(text + "x" * (size - len(text)), encoding="utf-8")
        if size > 1 << 20:
            with pytest.raises(ReadError, match="the file is larger than 1 MiB"):
                read(file)
        else:
            assert read(file).warnings == ()


def test_a_file_may_be_as_large_as_is_said_and_no_larger() -> None:
    most = 32 * 1024 * 1024
    assert len(read_text(Path("large.yaml"), BytesIO(b" " * most))) == most
    with pytest.raises(ReadError, match="the file is larger than 32 MiB"):
        read_text(Path("large.yaml"), BytesIO(b" " * (most + 1)))
