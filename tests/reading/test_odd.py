"""Files that can be read and say something odd, each beside the warnings that it must get.

To see the words anew after a change on purpose, delete a `.txt` and run the tests: they write
it and fail once.
"""

from pathlib import Path

import pytest

from graph.cli import main

ODD = Path(__file__).parent / "odd"


@pytest.mark.parametrize("file", sorted(ODD.glob("*.yaml")), ids=lambda file: file.stem)
def test_warnings(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ODD)
    assert main(["check", file.name]) == 0
    said = capsys.readouterr().err
    expected = file.with_suffix(".txt")
    if not expected.exists():
        expected.write_text(said, encoding="utf-8", newline="\n")
        pytest.fail(f"wrote {expected.name}; read it and run again")
    assert said == expected.read_text(encoding="utf-8")
    assert "warning: " in said
    assert main(["check", "--strict", file.name]) == 1
