"""What the guide names in passing runs as well: commands in its sentences, and its frames."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from openpyxl import Workbook

from graph.cli import main
from graph.guide import chapters
from tests.shipped import shipped

WHOLE = "\n".join(chapters().values())
INLINE = list(dict.fromkeys(re.findall(r"`relations ([^`]+)`", WHOLE)))
STAND_FOR = {"FILE": "ties.xlsx", "FORMAT": "gexf"}
FRAMES = re.findall(r"^```html\n(.*?)^```$", WHOLE, re.DOTALL | re.MULTILINE)
OPEN_IN_A_FRAME = {"src", "title", "width", "height", "style", "allowfullscreen"}


@pytest.fixture
def lesson(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as a reader of the guide has it: the file that it shows, and a spreadsheet."""
    monkeypatch.chdir(tmp_path)
    shown = re.findall(r"^```yaml\n(.*?)^```$", WHOLE, re.DOTALL | re.MULTILINE)[0]
    for name in ("gulf.yaml", "relations.yaml"):
        Path(name).write_text(shown, encoding="utf-8")
    named = re.search(r"columns such as (.+?), let\s+`relations import", WHOLE, re.DOTALL)
    assert named
    columns = re.findall(r"\*(\w+)\*", named[1])
    assert columns[:2] == ["from", "to"]
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    values = {"from": "Qatar", "to": "Türkiye", "what": "military base", "since": "2015"}
    sheet.append(columns)
    sheet.append([values.get(column, "") for column in columns])
    book.save("ties.xlsx")
    return tmp_path


@pytest.mark.parametrize("line", INLINE)
def test_a_command_in_a_sentence_runs(
    lesson: Path, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    command, _, into = line.partition(" > ")
    words = [STAND_FOR.get(word, word) for word in shlex.split(command)]
    try:
        code = main(words)
    except SystemExit as stopped:
        code = stopped.code if isinstance(stopped.code, int) else 1
    said = capsys.readouterr().out
    assert code == 0
    assert said
    if into:
        assert said.startswith("{"), "it is what the file is named for"


def test_there_are_such_commands() -> None:
    assert {"render gulf.yaml", "check --origins", "import ties.xlsx"} <= {*INLINE}


class Elements(HTMLParser):
    """The elements of a piece of HTML with their attributes; each must be closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, Mapping[str, str]]] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs)
        self.found.append((tag, {name: value or "" for name, value in attrs}))
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag


def frames() -> Iterator[Mapping[str, str]]:
    for text in FRAMES:
        ((tag, attributes),) = Elements(text).found
        assert tag == "iframe"
        yield attributes


def test_a_frame_that_is_shown_opens_a_step_that_there_is() -> None:
    """What it asks of the page, `tests/browser/test_embed.py` sees the page do."""
    assert FRAMES
    for attributes in frames():
        assert {*attributes} <= OPEN_IN_A_FRAME
        address = urlsplit(attributes["src"])
        assert address.path == "relations.html", "as `relations render` calls it"
        asked = dict(parse_qsl(address.fragment, strict_parsing=True))
        assert {*asked} == {"story", "step"}
        (story,) = [one for one in shipped().relations.stories if one.id == asked["story"]]
        assert 1 <= int(asked["step"]) <= len(story.steps)
        assert attributes["title"] == story.title
