"""All measurements of one run, and the tables that it prints."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks import browser, command, pages
from tests.benchmarks.table import medians, number, ratio, table
from tests.benchmarks.world import world

ROOT = Path(__file__).parent.parent.parent
SIZES = (1_500, 6_000)
SIDES = ("relations", "bare vis", "pyvis")

Runs = list[dict[str, Any]]


def report(chromium: str, runs: int, json_file: Path | None) -> None:
    """Measure every file, print its tables, and write all figures where wanted."""
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, source in _sources(Path(folder)).items():
            print(f"\n== {name}", flush=True)
            commands, phases = _commands(source, runs)
            print(_command_tables(commands, phases), flush=True)
            opened = _pages(chromium, source, runs)
            print(_page_tables(opened), flush=True)
            found[name] = {"command": commands, "phases": phases, "page": opened}
    if json_file:
        json_file.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


def _sources(folder: Path) -> dict[str, Path]:
    sources = {}
    for ties in SIZES:
        path = folder / f"world-{ties}.yaml"
        path.write_text(world(ties), encoding="utf-8")
        sources[f"215 actors, {ties:,} ties"] = path
    shipped = ROOT / "relations.yaml"
    if shipped.is_file():
        copy = folder / "shipped.yaml"
        copy.write_bytes(shipped.read_bytes())
        sources["relations.yaml as shipped"] = copy
    return sources


def _side(source: Path, side: str) -> Path:
    return source.with_name(f"{source.stem}-{side.replace(' ', '-')}.html")


def _commands(source: Path, runs: int) -> tuple[Runs, Runs]:
    ours, theirs = _side(source, "relations"), _side(source, "pyvis")
    compared: Runs = []
    phases: Runs = []
    for run in range(runs):
        compared.append(command.compare(source, ours, theirs, ours_first=run % 2 == 0))
        phases.append(command.phases(source, source.with_suffix(".tmp.html")))
    return compared, phases


def _pages(chromium: str, source: Path, runs: int) -> dict[str, Runs]:
    pages.bare_vis(_side(source, "relations"), _side(source, "bare vis"))
    found: dict[str, Runs] = {side: [] for side in SIDES}
    for run in range(runs):
        # Who was not there in time once need not be waited for again.
        sides = [side for side in SIDES if not found[side] or found[side][-1]["first node"]]
        order = sides if run % 2 == 0 else sides[::-1]
        measured = asyncio.run(browser.measure(chromium, [_side(source, side) for side in order]))
        for side, figures in zip(order, measured, strict=True):
            found[side].append(figures)
    return found


def _command_tables(commands: Runs, phases: Runs) -> str:
    both, ours = medians(commands), medians(phases)
    row = [
        number(both["relations"]),
        number(both["pyvis"]),
        ratio(both["relations"], both["pyvis"]),
    ]
    return "\n".join(
        [
            table(("command, seconds", "relations", "pyvis", "ratio"), [["whole process", *row]]),
            "  of which " + ", ".join(f"{key} {number(value)}" for key, value in ours.items()),
        ]
    )


def _page_tables(opened: Mapping[str, Sequence[dict[str, Any]]]) -> str:
    found = {side: medians(runs) for side, runs in opened.items()}
    bare = found["bare vis"].get("first node")
    late = f"> {browser.FIRST_NODE_CAP:.0f}"
    first = [
        [
            side,
            number(figures.get("first node"), missing=late),
            ratio(figures.get("first node"), bare),
            number(figures.get("complete")),
        ]
        for side, figures in found.items()
    ]
    hand = [
        [side]
        + [
            number(figures.get(f"{move} {key}"), digits=0)
            for move in ("pan", "zoom")
            for key in ("fps", "drawn", "longest")
        ]
        for side, figures in found.items()
    ]
    return "\n".join(
        [
            table(("page, seconds", "first node", "ratio", "complete"), first),
            table(
                ("hand, frames/s", "pan", "drawn", "longest", "zoom", "drawn", "longest"),
                hand,
            ),
        ]
    )
