"""`python -m tests`: everything, from a bare Python 3.11+, no set-up before it.

Uses the standard library alone: makes an environment of its own under `.cache/`, installs the
project and its test extras into it, finds the browsers and Node, and runs ruff, mypy, tsc and
ESLint over the page's scripts, its modules under `node --test`, and pytest on all processors. What
is installed is not installed again. Arguments go to pytest (`-n 0` runs all in one process, as a
debugger wants it).
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

from tests.setup import scripts
from tests.setup.programs import ProgramMissingError, browsers, node

MINIMUM = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".cache" / "tests"
STAMP = ENVIRONMENT / "installed"
SCRIPTS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
SIDE_BY_SIDE = ("-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")
"""Each works through its own part, file by file, and then helps another with its last ones."""
NODE_TEST = ("--test", "--test-reporter=dot")
SPEAK = (ROOT / "tests" / "page" / "speak.js").as_uri()
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")


def main(arguments: list[str]) -> int:
    """Set up, run everything, and say at the end what failed; 0 if nothing did."""
    if sys.version_info[:2] < MINIMUM:
        print(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
        return 2
    install()
    try:
        environment = {**os.environ, **browsers(PYTHON), "PYTHONUTF8": "1"}
        node_program = node(PYTHON)
        of_scripts = scripts.checks(node_program)
    except ProgramMissingError as missing:
        print(missing)
        return 2
    page_tests = sorted(str(path) for path in (ROOT / "tests" / "page").rglob("*.test.js"))
    checks: dict[str, list[str | Path]] = {
        "ruff check": [SCRIPTS / "ruff", "check", "."],
        "ruff format": [SCRIPTS / "ruff", "format", "--check", "."],
        "mypy --strict": [PYTHON, "-m", "mypy"],
        **of_scripts,
        "node --test": [node_program, "--import", SPEAK, *NODE_TEST, *page_tests],
        "wheel": [PYTHON, "-m", "tests.wheel"],
        "pytest": [PYTHON, "-m", "pytest", "-q", *SIDE_BY_SIDE, "--fuzz-minutes=1", *arguments],
    }
    failed = []
    for name, command in checks.items():
        print(f"\n== {name}", flush=True)
        began = time.monotonic()
        if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode:
            failed.append(name)
        print(f"   {time.monotonic() - began:.0f} s", flush=True)
    print(f"\n{len(checks) - len(failed)} passed, {len(failed)} failed", flush=True)
    if failed:
        print(f"failed: {', '.join(failed)}")
    return 1 if failed else 0


def install() -> None:
    """Make the environment, anew only when pyproject.toml or the Python has changed."""
    wanted = hashlib.sha256(
        (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    ).hexdigest()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    print("Installing into .cache/tests (once) …", flush=True)
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    venv.create(ENVIRONMENT, with_pip=True)
    pip: list[str | Path] = [
        PYTHON,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    subprocess.run([*pip, "--editable", ".[test]"], cwd=ROOT, check=True)
    STAMP.write_text(wanted, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
