"""What checks the page's scripts, tsc and ESLint: installed by npm under `.cache/`, once.

`tests/package.json` names them and its lock file pins all that they need, so that every machine
checks by the same. Standard library alone: this runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from tests.setup.programs import ProgramMissingError

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
PINNED = ("package.json", "package-lock.json")
FOLDER = ROOT / ".cache" / "javascript"
STAMP = FOLDER / "installed"
MODULES = FOLDER / "node_modules"
QUIETLY = ("--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--silent")


def checks(node: str) -> dict[str, list[str | Path]]:
    """The commands that check the page's scripts, by name; what they need is there afterwards."""
    _install(node)
    lint: list[str | Path] = ["--config", TESTS / "eslint.config.js", "--max-warnings", "0"]
    return {
        "tsc --checkJs": [node, MODULES / "typescript" / "bin" / "tsc", "--project", TESTS],
        "eslint": [node, MODULES / "eslint" / "bin" / "eslint.js", *lint, "graph/page", "tests"],
    }


def _install(node: str) -> None:
    """Let npm install what is pinned, anew only when that has changed."""
    wanted = hashlib.sha256(b"".join((TESTS / name).read_bytes() for name in PINNED)).hexdigest()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    npm = _npm(node)
    print("Installing tsc and ESLint into .cache/javascript (once) …", flush=True)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for name in PINNED:
        shutil.copyfile(TESTS / name, FOLDER / name)
    if subprocess.run([npm, "ci", *QUIETLY], cwd=FOLDER, check=False).returncode:
        raise ProgramMissingError(
            "npm could not install what tests/package.json names; it needs the network, once.\n"
            f"See what it says: npm ci, in {FOLDER}"
        )
    STAMP.write_text(wanted, encoding="utf-8")


def _npm(node: str) -> str:
    """The npm on PATH, else the one beside the Node that is used."""
    npm = shutil.which("npm") or shutil.which("npm", path=os.fspath(Path(node).parent))
    if not npm:
        raise ProgramMissingError(
            "tsc and ESLint check the page's scripts, and npm, which installs them, is missing.\n"
            "It comes with Node from nodejs.org; some systems have it as a package of its own, npm."
        )
    return npm
