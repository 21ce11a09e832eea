"""`python -m tests`: everything, from a bare Python 3.11+, no set-up before it.

Uses the standard library alone: makes an environment of its own under `.cache/`, installs the
project and its test extras into it, finds the browsers and Node, and runs ruff, mypy, tsc and
ESLint over the page's scripts, its modules under `node --test` (while the rest is installed, if a
Node is there), as many at a time as there are processors, and then pytest on all of them. What is
installed is not installed again, and what is compiled is kept. Arguments go to pytest (`-n 0` runs
all in one process, as a debugger wants it; `--spark` counts events by a local Spark, too, which is
installed for it).
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from tests.setup import scripts
from tests.setup.programs import ProgramMissingError, browsers, node, node_on_path

MINIMUM = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".cache" / "tests"
STAMP = ENVIRONMENT / "installed"
SCRIPTS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PROCESSES = min(os.cpu_count() or 1, 4) + 2
"""Two more than work at a time: a test in a browser waits for frames, and others go on then."""
SIDE_BY_SIDE = ("-n", str(PROCESSES), "--dist", "worksteal")
"""Each works through its own part, file by file, and then helps another with its last ones."""
NODE_TEST = ("--test", "--test-reporter=dot")
PAGE_TESTS = "node --test"
SPEAK = (ROOT / "tests" / "page" / "speak.js").as_uri()
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")


def main(arguments: list[str]) -> int:
    """Set up, run everything, and say at the end what failed; 0 if nothing did."""
    if sys.version_info[:2] < MINIMUM:
        print(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
        return 2
    page_tests = sorted(str(path) for path in (ROOT / "tests" / "page").rglob("*.test.js"))

    def of_page(node_program: str) -> list[str | Path]:
        return [node_program, "--import", SPEAK, *NODE_TEST, *page_tests]

    with ThreadPoolExecutor((os.cpu_count() or 1) + 1) as pool:
        run = partial(passes, aside=True)
        on_path = node_on_path()
        # These need nothing that is installed: they run meanwhile.
        early = on_path and pool.submit(
            run, PAGE_TESTS, of_page(on_path), environment=environment_of({})
        )
        install(["spark"] if "--spark" in arguments else [])
        try:
            environment = environment_of(browsers(PYTHON, shell=True))
            node_program = node(PYTHON)
            of_scripts = scripts.checks(node_program)
        except ProgramMissingError as missing:
            print(missing)
            return 2
        # A wheel waits for what it installs: the others, and pytest, go on meanwhile.
        wheel = pool.submit(run, "wheel", [PYTHON, "-m", "tests.wheel"], environment=environment)
        # The longest first: none of them goes on alone when all others are done.
        light: dict[str, list[str | Path]] = {
            **({} if early else {PAGE_TESTS: of_page(node_program)}),
            "mypy --strict": [PYTHON, "-m", "mypy"],
            # Compiled here once: pytest's processes begin together, and each would compile all.
            "tests compiled": [PYTHON, "-m", "pytest", "--collect-only", "-p", "no:terminal"],
            **of_scripts,
            "ruff check": [SCRIPTS / "ruff", "check", "."],
            "ruff format": [SCRIPTS / "ruff", "format", "--check", "."],
        }
        done = pool.map(partial(run, environment=environment), light, light.values())
        passed = dict(zip(light, done, strict=True))
        if early:
            passed[PAGE_TESTS] = early.result()
        options = [*SIDE_BY_SIDE, "--fuzz-minutes=1", *arguments]
        whole: list[str | Path] = [PYTHON, "-m", "pytest", "-q", *options]
        passed["pytest"] = passes("pytest", whole, environment=environment, aside=False)
        passed["wheel"] = wheel.result()
    failed = [name for name, well in passed.items() if not well]
    print(f"\n{len(passed) - len(failed)} passed, {len(failed)} failed", flush=True)
    if failed:
        print(f"failed: {', '.join(failed)}")
    return 1 if failed else 0


def passes(
    name: str, command: list[str | Path], *, environment: dict[str, str], aside: bool
) -> bool:
    """Run a check, and say how long it took; one that runs aside speaks when it is over."""
    if not aside:
        print(f"\n== {name}", flush=True)
    began = time.monotonic()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        check=False,
        stdout=subprocess.PIPE if aside else None,
        stderr=subprocess.STDOUT if aside else None,
    )
    said = f"\n== {name}\n{done.stdout.decode(errors='replace')}" if aside else ""
    print(f"{said}   {time.monotonic() - began:.0f} s", flush=True)
    return done.returncode == 0


def environment_of(programs: dict[str, str]) -> dict[str, str]:
    """Ours, in which Python keeps what it compiles: a quarter of a command's time in the tests."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **programs, "PYTHONUTF8": "1"}


def install(extras: Sequence[str] = ()) -> None:
    """Make the environment, anew only when pyproject.toml or the Python has changed.

    What is large is installed only where it is asked for.
    """
    wanted = hashlib.sha256(
        (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    ).hexdigest()
    known = STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted
    if not known:
        print("Installing into .cache/tests (once) …", flush=True)
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        venv.create(ENVIRONMENT, with_pip=True)
    if not known or extras:
        pip = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        wished = f".[{','.join(['test', *extras])}]"
        subprocess.run([*pip, "--editable", wished], cwd=ROOT, check=True)
    STAMP.write_text(wanted, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
