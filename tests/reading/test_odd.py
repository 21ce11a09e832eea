"""Files that can be read and say something odd, each beside the warnings that it must get.

To see the words anew after a change on purpose, delete a `.txt` and run the tests: they write
it and fail once.
"""

from io import BytesIO
from pathlib import Path

import pytest

from graph.cli import main
from graph.reading import read

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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[a b](https://example.org/c)", 2),
        ("[a](b c d)", 3),
        ("[ [b](https://example.org)", 2),
        ("[a] (b)", 2),
        ("[a](b)[c](d)", 1),
        ("[](b)", 0),
        ("[" * 60_000, 1),
    ],
)
def test_of_links_the_words_count_and_no_more_is_taken_for_one(text: str, words: int) -> None:
    """A link ends where another begins, and has no space in its address: what is none costs no more
    to look through than other text.
    """
    step = f"{{date: 2020-01-01, text: '{'w ' * 60}{text}'}}"
    file = f"title: T\nas_of: 2020-01-01\nstories: [{{title: T, steps: [{step}]}}]\n"
    found = read(Path("made.yaml"), BytesIO(file.encode())).warnings
    (warning,) = [one for one in map(str, found) if "words" in one]
    assert f"this text has {60 + words} words" in warning
