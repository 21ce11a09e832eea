"""What the README shows is so."""

import re
import shlex
from pathlib import Path

import networkx as nx
import pytest

import graph
from graph.cli import main
from graph.cli._running import commands
from graph.vocabulary.kinds import kinds
from tests.shipped import at_home

__all__ = ["at_home"]

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


def test_the_example_file_has_nothing_to_mend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (example,) = blocks("yaml")
    file = tmp_path / "relations.yaml"
    file.write_text(example, encoding="utf-8")
    assert main(["check", "--strict", str(file)]) == 0
    assert "nothing to mend" in capsys.readouterr().out


def test_the_python_example_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    (example,) = blocks("python")
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    exec(example, names)
    assert isinstance(names["network"], nx.MultiDiGraph)
    assert str(names["page"]).startswith("<!doctype html>")


COMMANDS = [
    line.removeprefix("relations ") for block in blocks("sh") for line in block.splitlines()
]


@pytest.mark.usefixtures("at_home")
@pytest.mark.parametrize("line", COMMANDS)
def test_the_commands_run(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(shlex.split(line)) == 0
    said = capsys.readouterr()
    assert "nothing" not in said.out.splitlines()[:2]
    assert len(said.out.splitlines()) > 2


@pytest.mark.parametrize("command", [name for name, _ in commands()])
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert re.search(rf"`(relations )?{command}\b", README) or f"\nrelations {command} " in README
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])
    assert stopped.value.code == 0
    assert command in capsys.readouterr().out


def test_links_lead_somewhere() -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", README)
    assert targets
    for target in targets:
        assert target.startswith("https://") or (ROOT / target).exists(), target


def test_the_figures_of_the_data_are_those_of_the_file() -> None:
    """The table that the README quotes is what `relations stats` prints."""
    section = README.split("## The data")[1].split("\n## ")[0]
    quoted = re.findall(r"^(.+?) {2,}(\S+)$", section, re.MULTILINE)
    assert len(quoted) >= 9
    printed = _stats()
    for label, value in quoted:
        assert printed[label.strip()] == value, label


def _stats() -> dict[str, str]:
    import contextlib
    import io

    with contextlib.redirect_stdout(io.StringIO()) as said:
        assert main(["stats", str(ROOT / "relations.yaml")]) == 0
    rows = re.findall(r"^(.+?) {2,}(\S+)$", said.getvalue(), re.MULTILINE)
    return {label.strip(): value for label, value in rows}


def test_the_public_names_are_sorted_and_there() -> None:
    assert graph.__all__ == sorted(graph.__all__)
    for name in graph.__all__:
        assert getattr(graph, name).__doc__


def test_the_message_on_kinds_is_true(tmp_path: Path) -> None:
    """It says that README.md says where the kinds are listed; so it does, and so they are."""
    file = tmp_path / "relations.yaml"
    file.write_text(
        "title: T\nas_of: 2020-01-01\ndeals: [{kind: xyzzy, from: RU, to: US}]\n", encoding="utf-8"
    )
    with pytest.raises(graph.ReadError, match=r"README\.md says where the kinds are listed"):
        graph.load(file)
    (where,) = re.findall(r"\*\*Kinds\*\* of tie are listed[^(]*\(([^)]+)\)", README)
    listed = (ROOT / where).read_text(encoding="utf-8")
    assert all(kind in listed for kind in kinds())
