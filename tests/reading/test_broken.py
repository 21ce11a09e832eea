"""Some fifty broken files, each beside what `relations check` must say of it.

To see the words anew after a change on purpose, delete a `.txt` and run the tests: they write
it and fail once.
"""

from pathlib import Path

import pytest

from graph.cli import main

BROKEN = Path(__file__).parent / "broken"
FILES = sorted(BROKEN.glob("*.yaml"))


def test_there_are_files() -> None:
    assert len(FILES) >= 30


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_errors(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(BROKEN)
    code = main(["check", file.name])
    said = capsys.readouterr()
    assert code == 1
    assert said.out == ""
    expected = file.with_suffix(".txt")
    if not expected.exists():
        expected.write_text(said.err, encoding="utf-8", newline="\n")
        pytest.fail(f"wrote {expected.name}; read it and run again")
    assert said.err == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_is_written(file: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("the page before", encoding="utf-8")
    assert main(["render", str(file), "--output", str(page)]) == 1
    assert page.read_text(encoding="utf-8") == "the page before"
    assert list(tmp_path.iterdir()) == [page]
