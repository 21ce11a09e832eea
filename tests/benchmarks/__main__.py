"""`python -m tests.benchmarks`: see the package's docstring for how to read what it prints."""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

from tests.__main__ import PYTHON, ROOT, install
from tests.setup.programs import ProgramMissingError, browsers

NEEDED = ("networkx", "numpy", "playwright", "pydantic", "pyvis", "yaml")


def main(arguments: list[str]) -> int:
    """Measure, in the environment of the tests where this Python lacks something."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--quick", action="store_true", help="one run of each, not three")
    parser.add_argument("--large", action="store_true", help="25,000 and 100,000 ties instead")
    parser.add_argument("--reload", action="store_true", help="a page that is served, instead")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every run's figures")
    options = parser.parse_args(arguments)
    if not all(map(importlib.util.find_spec, NEEDED)):
        install()
        command: list[str | Path] = [PYTHON, "-m", "tests.benchmarks", *arguments]
        return subprocess.run(command, cwd=ROOT, check=False).returncode
    try:
        chromium = (
            os.environ.get("RELATIONS_CHROMIUM")
            or browsers(Path(sys.executable))["RELATIONS_CHROMIUM"]
        )
    except ProgramMissingError as missing:
        print(missing)
        return 2

    from tests.benchmarks.large import large
    from tests.benchmarks.reload import reload
    from tests.benchmarks.report import report

    if options.large:
        large(chromium, json_file=options.json)
        return 0
    if options.reload:
        reload(chromium, runs=3 if options.quick else 9, json_file=options.json)
        return 0
    report(chromium, runs=1 if options.quick else 3, json_file=options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
