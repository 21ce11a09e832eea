"""What the commands take, and answer, word by word, and how they end: held to `answers/`.

`questions.txt` says what is asked, of a small file and of one with what stands at the edges.
After a change that is meant, `python -m tests.cli.test_answers` writes the answers anew: read the
difference.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from graph.cli import main
from graph.cli._codes import told
from graph.cli._running import commands

HERE = Path(__file__).parent
ANSWERS = HERE / "answers"
FIXTURES = HERE.parent / "fixtures"
FILES = {"FILE": "small.yaml", "OTHER": "sample.yaml", "EDGES": "edges.yaml"}
NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
"""A number that was computed: what is counted has no point, and is held as it stands."""
HEADING = re.compile(r"^== (.+)\n", re.MULTILINE)


def questions() -> Iterator[tuple[str, list[str]]]:
    """The name of each file of answers, and what it answers."""
    parts = HEADING.split((HERE / "questions.txt").read_text(encoding="utf-8"))[1:]
    for name, asked in zip(parts[::2], parts[1::2], strict=True):
        yield name, asked.strip().splitlines()


def answer(question: str) -> str:
    """A question with its exit code, what is said and what is said of what went wrong."""
    words = [FILES.get(word, word) for word in shlex.split(question)]
    if (
        words[0] not in {"check", "diff", "import", "new", "render", "stats"}
        and "--file" not in words
    ):
        words += ["--file", FILES["FILE"]]
    said, told = (TextIOWrapper(BytesIO(), "utf-8", newline="\n", write_through=True) for _ in "12")
    with redirect_stdout(said), redirect_stderr(told):
        try:
            code = main(words)
        except SystemExit as ended:
            code = int(ended.code or 0)
    # How a command is called has other line breaks with each Python.
    why = re.sub(r"^usage: .*?(?=^relations)", "", _text(told), flags=re.DOTALL | re.MULTILINE)
    parts = [f"$ relations {question}", f"→ {code}", _text(said).rstrip("\n")]
    return "\n".join([*filter(None, parts), *(f"! {line}" for line in why.splitlines())])


def _text(stream: TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


def asked_here(folder: Path) -> None:
    """What is asked is asked in a folder that has the files."""
    for name in FILES.values():
        shutil.copy(FIXTURES / name, folder / name)
    shutil.copytree(HERE / "tables", folder / "TABLE")


def written(asked: list[str]) -> str:
    return "\n\n".join(answer(question) for question in asked) + "\n"


@pytest.mark.parametrize(
    ("name", "asked"), list(questions()), ids=[name for name, _ in questions()]
)
def test_what_is_asked_is_answered_as_before(
    name: str, asked: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_here(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    now = written(asked)
    before = (ANSWERS / f"{name}.txt").read_text(encoding="utf-8")
    assert NUMBER.sub("#", now).splitlines() == NUMBER.sub("#", before).splitlines()
    for one, other in zip(NUMBER.findall(now), NUMBER.findall(before), strict=True):
        digits = len(other.partition("e")[0].partition(".")[2])
        # Processors round in their own ways: the last digit of what was rounded may be another.
        near = max(1.01 * 10 ** -min(digits, 6), 1e-6 * abs(float(other)))
        assert abs(float(one) - float(other)) < near, (one, other)


def words() -> str:
    """What each command takes, as it says; Pythons differ in how that is laid out."""
    lines = [told()]
    for name, command in commands():
        parser = argparse.ArgumentParser(name)
        command.add_arguments(parser)
        lines += ["", f"== {name}: {(command.__doc__ or '').splitlines()[0]}"]
        for group in parser._action_groups:
            if group.title and group.description:
                lines.append(f"{group.title}: {group.description}")
            lines += [_words_of(action) for action in group._group_actions]
    return "\n".join([*lines, ""])


def _words_of(action: argparse.Action) -> str:
    told = {
        key: value
        for key in ("metavar", "nargs", "const", "default", "choices")
        if (value := getattr(action, key)) not in (None, False)
    }
    if isinstance(told.get("choices"), dict | list | tuple):
        told["choices"] = list(told["choices"])
    called = ", ".join(action.option_strings) or action.dest
    said = "".join(f" {key}={value!r}" for key, value in told.items())
    return f"{called} → {action.dest}:{said} {' '.join((action.help or '').split())}"


def test_each_command_takes_what_it_took() -> None:
    kept = (ANSWERS / "words.txt").read_text(encoding="utf-8")
    assert words().splitlines() == kept.splitlines()


def _write() -> None:
    (ANSWERS / "words.txt").write_text(words(), encoding="utf-8", newline="\n")
    with tempfile.TemporaryDirectory() as folder:
        asked_here(Path(folder))
        os.chdir(folder)
        for name, asked in questions():
            (ANSWERS / f"{name}.txt").write_text(written(asked), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    os.environ["COLUMNS"] = "100"
    _write()
