"""A command is one file, and ^C ends each of them quietly, whatever it was doing."""

import argparse
import subprocess
import sys
from pathlib import Path

import pytest

import graph
from graph import cli
from graph.cli import _running, main

ROOT = Path(__file__).parent.parent.parent
SMALL = ROOT / "tests" / "fixtures" / "small.yaml"

Said = pytest.CaptureFixture[str]

NEW = '''"""Greet a state."""


def add_arguments(parser):
    parser.add_argument("state")


def run(options):
    print("Hello,", options.state)
    return 7
'''


@pytest.fixture
def greeting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new file among the commands."""
    (tmp_path / "say_hello.py").write_text(NEW, encoding="utf-8")
    (tmp_path / "_shared.py").write_text("raise AssertionError('no command')", encoding="utf-8")
    monkeypatch.setattr(cli, "__path__", [*cli.__path__, str(tmp_path)])
    monkeypatch.delitem(sys.modules, "graph.cli.say_hello", raising=False)


@pytest.mark.usefixtures("greeting")
def test_a_new_file_is_a_new_command(capsys: Said) -> None:
    assert main(["say-hello", "Chad"]) == 7
    assert capsys.readouterr().out == "Hello, Chad\n"
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    assert "say-hello greet a state" in " ".join(said.split())
    assert "shared" not in said


def loaded_by(script: str, *arguments: Path) -> set[str]:
    """The modules that are loaded once a script of a process of its own is through."""
    done = subprocess.run(
        [sys.executable, "-c", f"{script}; import sys; print(*sys.modules)", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return {*done.stdout.split()}


def test_only_the_command_that_is_named_says_what_it_takes() -> None:
    """What measures may be told costs the import of numpy, which `check` does without."""
    loaded = loaded_by("from graph.cli._running import _parser; _parser(['check', 'x.yaml'])")
    assert {"numpy", "networkx", "rich", "pydantic"}.isdisjoint(loaded)
    commands = {f"graph.cli.{name}" for name in _running._modules().values()}
    assert commands & loaded == {"graph.cli.check"}


def test_a_file_is_checked_without_what_it_does_not_ask_for() -> None:
    """No network, and no alliances of other files."""
    loaded = loaded_by(
        "import sys; from graph.cli import main; main(['check', sys.argv[1]])", SMALL
    )
    assert "graph.reading.views" in loaded
    assert loaded.isdisjoint({"graph.network", "graph.reading.lacking"})


def test_what_is_left_at_the_end_is_not_looked_through() -> None:
    """It would be a tenth of the time of a short command."""
    script = """
import atexit, gc
atexit.register(lambda: print(gc.get_freeze_count() > 1000))
from graph.cli import main
print(gc.get_freeze_count())
main(["--version"])
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[::2] == ["0", "True"]


def test_the_help_lists_all_commands_also_where_one_is_named(capsys: Said) -> None:
    said = []
    for words in (["--help"], ["--help", "render"]):
        with pytest.raises(SystemExit):
            main(words)
        said.append(capsys.readouterr().out)
    assert said[0] == said[1]
    with pytest.raises(SystemExit):
        main(["rendr"])
    assert "'render'" in capsys.readouterr().err


def test_a_page_is_made_without_what_it_does_not_need(tmp_path: Path) -> None:
    """Notebooks, masked arrays, stories where there are none; measures that no page has."""
    file = tmp_path / "file.yaml"
    file.write_text("title: Two\nas_of: 2020-01-01\nstates: {France: , Mali: }\n", encoding="utf-8")
    loaded = loaded_by(
        "import sys; from graph.cli import main; main(['render', sys.argv[1]])", file
    )
    assert {"pyvis.network", "numpy", "graph.analysis.betweenness"} <= loaded
    assert loaded.isdisjoint(
        {"IPython", "IPython.display", "numpy.ma", "graph.narration", "graph.analysis.blocs"}
    )


def test_version(capsys: Said) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"relations {graph.__version__}\n"


STOPPED_WHILE_IMPORTING = """
import sys
from graph.cli import main

class Interrupt:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupt())
sys.exit(main({arguments!r}))
"""


@pytest.mark.parametrize(
    "module",
    [
        "argparse",
        "graph.cli._running",
        "graph.cli.render",
        "graph.errors",
        "pydantic",
        "yaml",
        "graph.relations",
        "networkx",
        "numpy",
        "pyvis",
    ],
)
def test_stopped_while_importing(module: str, tmp_path: Path) -> None:
    arguments = ["render", str(SMALL), "-o", str(tmp_path / "page.html")]
    script = STOPPED_WHILE_IMPORTING.format(module=module, arguments=arguments)
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")
    assert list(tmp_path.iterdir()) == []


def test_whatever_is_imported_before_is_the_package_alone() -> None:
    """Before `main` can answer ^C, only what Python itself has is imported."""
    script = (
        "import sys; before = set(sys.modules); import graph.cli; print(*set(sys.modules) - before)"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    slow = {"argparse", "pydantic", "yaml", "networkx", "graph.errors"}
    assert slow.isdisjoint(done.stdout.split())
    assert "graph.cli" in done.stdout


@pytest.mark.parametrize("name", [name for name, _ in _running.commands()])
def test_the_help_says_what_a_command_does_and_takes(name: str, capsys: Said) -> None:
    command = dict(_running.commands())[name]
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    with pytest.raises(SystemExit):
        main([name, "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert (command.__doc__ or "").strip().splitlines()[0].rstrip(".").lower() in said.lower()
    for action in parser._actions:
        assert action.help
        assert all(option in said for option in action.option_strings)
        assert not (action.default == "relations.yaml" and "relations.yaml" not in action.help)


def test_the_help_lists_every_command_with_what_it_does(capsys: Said) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    said = " ".join(capsys.readouterr().out.split())
    for name, command in _running.commands():
        first, rest = (command.__doc__ or "")[0], (command.__doc__ or "")[1:].splitlines()[0]
        assert f"{name} {first.lower()}{rest.rstrip('.')}" in said


def test_the_help_names_what_is_so(capsys: Said) -> None:
    for name, part in (
        ("render", "beside the file, .html"),
        ("render", "- for standard output"),
        ("render", "open the page in the browser"),
        ("check", "take warnings for errors"),
    ):
        with pytest.raises(SystemExit):
            main([name, "--help"])
        assert part in " ".join(capsys.readouterr().out.split())
