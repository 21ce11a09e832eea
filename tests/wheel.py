"""What is published works: the sdist and the wheel hold what they should, and the wheel runs.

`python -m tests.wheel` builds both from a copy of the project in which an old build lies about,
and installs the wheel into two bare environments, one with the oldest releases of what the project
depends on that it says it takes, one with the newest. In each the whole command is tried, with the
oldest also all extras, each at its own oldest.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Iterable, Mapping
from email import message_from_bytes
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.extras import USES

ROOT = Path(__file__).resolve().parent.parent
SMALL = ROOT / "tests" / "fixtures" / "small.yaml"
LEFT_OUT = shutil.ignore_patterns(".git", ".cache", ".venv", ".*_cache", "__pycache__")
PACKAGED = ((3, 11), (3, 12))
"""The Pythons for which the oldest releases are there as wheels."""
INSTALL = ("install", "--quiet", "--only-binary", ":all:", "--no-compile")
"""A third of the time went into compiling what nobody imports."""

REQUIREMENT = re.compile(r"([\w.-]+)\s*(?:>=|==)\s*([\w.]+)")
EXTRA = re.compile(r"extra == ['\"]([\w-]+)['\"]")
NOT_TRIED = {"test", "spark"}
"""These tests themselves, and what takes hundreds of megabytes and Java: `--spark` tries that."""


def main() -> int:
    """Build, look and try; 0 if all is well. Raises AssertionError or CalledProcessError."""
    with TemporaryDirectory() as folder:
        sdist, wheel = build(Path(folder))
        look_into(sdist, wheel)
        schemas = {"newest": tried(Path(folder) / "newest", [str(wheel)])}
        if sys.version_info[:2] in PACKAGED:
            pins = lowest(wheel)
            schemas["oldest"] = tried(Path(folder) / "oldest", [str(wheel), *pins.pop("")])
            use_extras(Path(folder) / "oldest", pins)
        assert len(set(schemas.values())) == 1, "the schema depends on what is installed"
        print(f"tried with the {' and the '.join(schemas)} of what it depends on")
    return 0


def build(folder: Path) -> tuple[Path, Path]:
    """The sdist, and the wheel that is made of it, from a copy with leftovers in it."""
    copy = folder / "project"
    shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
    for stale in ("build/lib/graph/stale.py", "relations.egg-info/stale", "graph/stale.pyc"):
        (copy / stale).parent.mkdir(parents=True, exist_ok=True)
        (copy / stale).write_text("stale", encoding="utf-8")
    run(sys.executable, "-m", "build", "--outdir", folder / "dist", copy)
    (sdist,) = (folder / "dist").glob("*.tar.gz")
    (wheel,) = (folder / "dist").glob("*.whl")
    return sdist, wheel


def look_into(sdist: Path, wheel: Path) -> None:
    """Hold what the two archives contain to what the project has."""
    with tarfile.open(sdist) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    for wanted in ("relations.yaml", "README.md", "CHANGELOG.md", "LICENSE", "tests/__main__.py"):
        assert wanted in packed, f"the sdist lacks {wanted}"
    assert {f"tests/fixtures/{file.name}" for file in SMALL.parent.glob("*.yaml")} <= packed
    with zipfile.ZipFile(wheel) as archive:
        installed = set(archive.namelist())
    for names in (packed, installed):
        assert not [name for name in names if "stale" in name], "an old build is packed"
    expected = {name for name in packed if name.startswith("graph/")}
    expected.add("graph/relations.yaml")  # the world, for files that use it
    assert {name for name in installed if ".dist-info/" not in name} == expected
    licences = {name.partition("/licenses/")[2] for name in installed if "/licenses/" in name}
    notices = re.compile(r"LICENSE|graph/reference/licences/.*\.txt")
    assert licences == {name for name in packed if notices.fullmatch(name)} > {"LICENSE"}


def lowest(wheel: Path) -> dict[str, list[str]]:
    """What the wheel requires, and each extra of it, at the lowest releases that it allows."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        required = message_from_bytes(archive.read(name)).get_all("Requires-Dist", [])
    found: dict[str, list[str]] = {}
    for line in required:
        extra = EXTRA.search(line)
        if not extra or extra[1] not in NOT_TRIED:
            match = REQUIREMENT.match(line)
            assert match, f"{line} has no lower bound"
            found.setdefault(extra[1] if extra else "", []).append(f"{match[1]}=={match[2]}")
    assert "" in found
    return found


def use_extras(folder: Path, pins: Mapping[str, list[str]]) -> None:
    """Install the extras beside what a bare environment has, and use each."""
    assert set(pins) == set(USES), "each extra has its use in tests/extras.py"
    install(folder, (pin for one in pins.values() for pin in one))
    run(scripts(folder) / "python", "-P", Path(__file__).with_name("extras.py"), *pins, cwd=folder)


def scripts(folder: Path) -> Path:
    """Where an environment has its commands."""
    return folder / ("Scripts" if os.name == "nt" else "bin")


def install(folder: Path, what: Iterable[str]) -> None:
    """Install into an environment that has no pip of its own: ours does it, from outside."""
    pip = ("-m", "pip", "--disable-pip-version-check", "--python", scripts(folder) / "python")
    run(sys.executable, *pip, *INSTALL, *what)


def tried(folder: Path, what: Iterable[str]) -> bytes:
    """Install into a bare environment and use every command; returns the schema."""
    venv.create(folder)
    install(folder, what)
    relations = scripts(folder) / "relations"
    page = folder / "page.html"
    run(relations, "render", SMALL, "-o", page, cwd=folder)
    assert page.read_text(encoding="utf-8-sig").startswith("<!doctype html>")
    lesson = folder / "lesson.yaml"
    lesson.write_text("title: A lesson\nas_of: 2024-01-01\nuse: world\n", encoding="utf-8")
    assert b"from world" in run(relations, "check", lesson, cwd=folder)
    for command in ("check", "stats"):
        run(relations, command, SMALL, cwd=folder)
    return run(relations, "schema", cwd=folder)


def run(*command: str | Path, cwd: Path | None = None) -> bytes:
    """What the command prints; away from the project's own folder, so that it is not imported."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=cwd, env=environment, stdout=subprocess.PIPE, check=True)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
