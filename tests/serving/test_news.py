"""What the page hears of its file, as a browser reads server-sent events and what comes between."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from graph.errors import Problem
from graph.serving import app, bench
from graph.serving.bench import Bench, Proof


def events(text: str) -> list[dict[str, Any]]:
    """The messages in a stream, as the standard has them: blocks of fields and of comments."""
    found = []
    for block in text.split("\n\n"):
        fields = [line.partition(": ") for line in block.split("\n") if line]
        assert all(name in {"data", ""} for name, _, _ in fields), block
        data = [value for name, _, value in fields if name == "data"]
        if data:
            found.append(json.loads("\n".join(data)))
    return found


def test_each_proof_is_heard_once_however_long_nothing_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is sent so that the connection lasts is no message, and spoils none."""
    monkeypatch.setattr(app, "ALIVE_S", 0.001)

    async def heard() -> str:
        stand = SimpleNamespace(proof=Proof(file="one.yaml"))
        news = app.News(cast("Bench", stand))
        text = ""
        quiet = 0
        async for part in news.stream():
            text += part
            quiet = quiet + 1 if part.startswith(":") else 0
            if quiet == 2 and not stand.proof.problems:
                wrong = Problem("one.yaml", 3, 1, "a line\n\ndata: of two", warning=False)
                stand.proof = Proof(file="one.yaml", problems=(wrong,))
                await news.tell()
            elif quiet == 2:
                await news.tell(over=True)
        return text

    first, second = events(asyncio.run(heard()))
    assert (first["failed"], second["failed"]) == (False, True)
    assert first["problems"] == []
    assert len(second["problems"]) == 1


def test_how_long_a_page_took_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "file.yaml"
    file.write_text("title: T\nas_of: 2020-01-01\n", encoding="utf-8")
    clock = iter([10.0, 12.5])
    monkeypatch.setattr(bench, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    found = bench.Bench(file)
    found.make()
    assert found.proof.took == 2.5


def test_a_stream_ends_with_the_server(tmp_path: Path) -> None:
    async def heard() -> list[str]:
        news = app.News(cast("Bench", SimpleNamespace(proof=Proof(file=str(tmp_path)))))
        await news.tell(over=True)
        return [part async for part in news.stream()]

    assert asyncio.run(heard()) == []
