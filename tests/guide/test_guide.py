"""The handbook: each key is there with an example, and what it shows runs."""

from __future__ import annotations

import base64
import hashlib
import re
import shlex
import struct
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import graph
from graph.cli import main
from graph.cli._running import commands
from graph.guide import chapters, guide
from graph.guide.keys import Key, entries, whole
from graph.guide.tables import fills
from graph.language import languages
from graph.reading.lacking import members_on
from graph.reading.schema import schema
from graph.vocabulary.kinds import kinds
from tests.shipped import at_home

__all__ = ["at_home"]

ROOT = Path(__file__).parents[2]
WHOLE = "\n".join(chapters().values())
KEYS = [(entry.name, key) for entry in entries() for key in entry.keys]


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", WHOLE, re.DOTALL | re.MULTILINE)


def commands_shown() -> Iterator[list[str]]:
    for block in blocks("sh"):
        for line in block.splitlines():
            name, *words = shlex.split(line)
            assert name == "relations"
            yield words


def picture() -> bytes:
    """One grey pixel as PNG."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0\x80\x80\x80")
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(("record", "key"), KEYS, ids=lambda one: getattr(one, "name", one))
def test_each_key_says_what_it_means_and_has_an_example(record: str, key: Key) -> None:
    assert key.says, f"say it in graph/reading/document/keys.yaml, or where {record} is"
    assert key.example, "show it in graph/guide/whole.yaml"
    assert key.example.startswith(f"{key.name}:")


def closed(field: object) -> Iterator[str]:
    """The words of all closed lists in a part of the schema."""
    if isinstance(field, dict):
        yield from map(str, field.get("enum", ()))
        inner = [value for name, value in field.items() if name != "propertyNames"]
        yield from (word for value in inner for word in closed(value))
    elif isinstance(field, list):
        yield from (word for value in field for word in closed(value))


@pytest.mark.parametrize(("record", "key"), KEYS, ids=lambda one: getattr(one, "name", one))
def test_each_key_with_a_closed_list_shows_it(record: str, key: Key) -> None:
    made = schema()
    fields = (made if record == "Document" else made["$defs"][record])["properties"]
    assert [*dict.fromkeys(closed(fields[key.name]))] in ([*key.words], [])


@pytest.mark.parametrize(
    ("heading", "shown"),
    [
        ("layout", "One of `network`, `map`, `matrix`."),
        ("layout", "One of `network`, `map`."),
        ("order", "One of `bloc`, `name`, `ties`."),
        ("centre", "One of `atlantic`, `pacific`."),
        ("isolates", "One of `hidden`, `shown`."),
        ("confidence", "Any of `confirmed`, `reported`, `claimed`, `disputed`."),
        ("language", f"One of `{'`, `'.join(languages())}`."),
        ("waits", "One of `true`, `false`."),
        ("shading", "`ties`, `conflict`, `none`"),
        ("shading", "`betweenness`, `degree`"),
        ("kind", "Known are `defence alliance`"),
        ("status", "Known are `member`, `suspended`"),
    ],
)
def test_what_may_stand_at_a_key(heading: str, shown: str) -> None:
    sections = re.split(r"^### ", fills({})["keys"](), flags=re.MULTILINE)
    assert any(one.startswith(f"`{heading}`") and shown in one for one in sections)


def test_the_example_of_all_keys_is_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "whole.yaml"
    file.write_text(whole(), encoding="utf-8")
    (tmp_path / "radar.png").write_bytes(picture())
    assert main(["check", "--strict", str(file)]) == 0
    assert "nothing to mend" in capsys.readouterr().out


@pytest.mark.parametrize("example", blocks("yaml"))
def test_a_file_that_is_shown_has_nothing_to_mend_and_lacks_no_member(
    tmp_path: Path, example: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the steps of an example say of an alliance must be seen in its page."""
    file = tmp_path / "shown.yaml"
    file.write_text(example, encoding="utf-8")
    assert main(["check", "--strict", str(file)]) == 0
    said = capsys.readouterr().out
    assert "nothing to mend" in said
    assert "brings all" not in said


def test_who_is_named_in_the_first_lesson_is_in_its_page(tmp_path: Path) -> None:
    file = tmp_path / "shown.yaml"
    file.write_text(blocks("yaml")[0], encoding="utf-8")
    members = members_on(graph.load(file), "GCC", date(2016, 1, 1))
    assert "Six neighbours belong to one council" in blocks("yaml")[0]
    assert len(members) == 6
    assert {"KWT", "OMN"} <= members


@pytest.mark.parametrize("example", blocks("python"))
def test_python_that_is_shown_runs(monkeypatch: pytest.MonkeyPatch, example: str) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    exec(example, names)
    assert isinstance(names["relations"], graph.Relations)


@pytest.mark.parametrize("words", list(commands_shown()), ids=" ".join)
def test_commands_that_are_shown_run(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    at_home: None,
    words: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    if words[0] in ("new", "export", "serve") or "gulf.yaml" in words:  # they write elsewhere
        monkeypatch.chdir(tmp_path)
    if "gulf.yaml" in words and words[0] != "serve":
        begun = next(shown for shown in commands_shown() if shown[0] == "new")
        assert main(begun) == 0
    if words[0] == "serve":  # until ^C, so it is asked what it takes only; tests/serving starts it
        with pytest.raises(SystemExit) as stopped:
            main([*words, "--help"])
        assert stopped.value.code == 0
        return
    if words[0] == "export":
        words = [*words, "--file", str(ROOT / "relations.yaml")]
    assert main(words) == 0
    said = capsys.readouterr()
    assert len(said.out.splitlines()) >= 1
    assert "nothing" not in said.out.splitlines()[:2]


def test_each_question_has_its_command_and_its_place() -> None:
    """What is for other programs has no place in the page."""
    said, *_ = chapters()["6-questions.md"].split("\n# From Python\n")
    questions = said.split("\n## ")[1:]
    assert len(questions) == 13
    for question in questions:
        assert "\n```sh\nrelations " in question
        assert "\nIn the page: " in question or "for Gephi" in question.splitlines()[0]


def test_what_lists_itself_stands_in_the_guide() -> None:
    made = guide(fills({"one": "does a thing"}))
    assert "{{" not in made
    assert set(re.findall(r"^\{\{(\w+)\}\}$", WHOLE, re.MULTILINE)) == set(fills({}))
    assert "<td><code>relations one</code></td>" in made
    assert all(f"<td><code>{kind}</code></td>" in made for kind in kinds())


def test_links_within_lead_somewhere() -> None:
    made = guide(fills({}))
    ids = re.findall(r'<h\d id="([^"]+)"', made)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', made)) <= set(ids)


def test_it_runs_nothing_and_asks_nobody() -> None:
    made = guide(fills({"<b>": "<script>alert(1)</script>"}))
    assert "<script" not in made
    (style,) = re.findall(r"<style>(.*?)</style>", made, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in made
    assert not re.findall(r'(?:src|href)="(?!#|https://)', made)


def test_the_command_writes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "guide.html"
    assert main(["guide", "--no-open", "-o", str(page)]) == 0
    assert str(page) in capsys.readouterr().out
    text = page.read_text(encoding="utf-8")
    assert all(f"relations {name}" in text for name, _ in commands())


def test_each_heading_can_be_linked_to_and_the_list_at_the_side_has_the_first_two_sorts() -> None:
    made = guide(fills({}))
    heads = re.findall(r'<(h[1-6]) id="([^"]+)">(.*?)</h\d>', made, re.DOTALL)
    assert len(heads) == len(re.findall(r"<h[1-6]\b", made)) > 20
    assert len({id_ for _, id_, _ in heads}) == len(heads)
    listed = re.findall(r'<li class="(h\d)"><a href="#([^"]+)">(.*?)</a></li>', made)
    wanted = [
        (tag, id_, re.sub("<.*?>", "", text)) for tag, id_, text in heads if tag in {"h1", "h2"}
    ]
    assert listed == wanted


def test_the_guide_says_of_each_kind_how_its_ends_are_written() -> None:
    rows = {cells[1].strip("` "): cells for cells in map(_cells, fills({})["kinds"]().splitlines())}
    for key, kind in kinds().items():
        assert rows[key][4].strip() == ("`from`, `to`" if kind.directed else "`between`"), key


def _cells(line: str) -> list[str]:
    return line.split("|")
