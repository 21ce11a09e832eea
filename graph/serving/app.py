"""What the browser talks to: the page, what becomes of it, and what is to be kept of a view.

| address | what it gives |
|---|---|
| `GET /` | the page, as it could be made last |
| `GET /data` | its data alone, for a page that is open and takes it on |
| `GET /events` | a stream of what came of the file: at once, and whenever it changes |
| `POST /step` | `{step, story}`: writes a step, as YAML, behind the last one of a story |
| `POST /places` | `{places: {id: [x, y]}}`: writes where actors stand |
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from graph.authoring.keeping import keep_places, keep_step
from graph.errors import RelationsError, first_lines
from graph.serving.bench import Bench, Proof
from graph.serving.gate import Gate

LARGEST = 64 * 1024
"""In bytes: what may be sent here."""
ALIVE_S = 15
"""A connection of which nothing is heard for longer is given up by some in between."""
FRESH = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


class News:
    """Tells all who listen that there is another proof."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.over = False
        self._changed = asyncio.Condition()

    async def tell(self, *, over: bool = False) -> None:
        """Wake the listeners; `over` is for the last time."""
        async with self._changed:
            self.over = self.over or over
            self._changed.notify_all()

    async def stream(self) -> AsyncIterator[str]:
        """The proofs as server-sent events, the newest first of all."""
        told: Proof | None = None
        while not self.over:
            proof = self.bench.proof
            if proof is not told:
                told = proof
                yield f"data: {json.dumps(described(proof))}\n\n"
                continue
            try:
                async with asyncio.timeout(ALIVE_S), self._changed:
                    await self._changed.wait()
            except TimeoutError:
                yield ": still here\n\n"


def described(proof: Proof) -> Mapping[str, Any]:
    """What the page is told of a proof."""
    lines, more = first_lines(proof.problems)
    return {
        "build": proof.build,
        "shell": proof.shell,
        "failed": proof.failed,
        "problems": lines,
        "more": more,
    }


def application(news: News, port: int) -> Starlette:
    """The server's answers, for pages of this port alone."""
    bench = news.bench

    async def show(_: Request) -> Response:
        return HTMLResponse(await run_in_threadpool(lambda: bench.proof.page), headers=FRESH)

    async def data(_: Request) -> Response:
        text = await run_in_threadpool(lambda: bench.proof.data)
        return Response(text, media_type="application/json", headers=FRESH)

    async def events(_: Request) -> Response:
        return StreamingResponse(news.stream(), media_type="text/event-stream", headers=FRESH)

    async def step(request: Request) -> Response:
        asked = await _asked(request)
        text, story = asked.get("step"), asked.get("story")
        if not isinstance(text, str) or not (story is None or isinstance(story, str)):
            return _refusal("a step is a text, and a story an id")
        return await _changed(bench, lambda path: keep_step(path, text, story))

    async def places(request: Request) -> Response:
        found = _places((await _asked(request)).get("places"))
        if not found:
            return _refusal("places are pairs of numbers by actors' ids")

        def keep(path: Path) -> str:
            keep_places(path, found)
            return path.name

        return await _changed(bench, keep)

    async def nothing(_: Request) -> Response:
        return Response(status_code=204)

    return Starlette(
        routes=[
            Route("/", show),
            Route("/data", data),
            Route("/events", events),
            Route("/step", step, methods=["POST"]),
            Route("/places", places, methods=["POST"]),
            Route("/favicon.ico", nothing),
        ],
        middleware=[Middleware(Gate, port=port)],
    )


async def _asked(request: Request) -> dict[str, Any]:
    """The object that a request holds; an empty one if it holds none, or too much."""
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            return {}
    try:
        asked = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return asked if isinstance(asked, dict) else {}


def _places(given: Any) -> dict[str, tuple[float, float]]:
    """Places by id; nothing if any of it is none."""
    if not isinstance(given, dict):
        return {}
    found = {}
    for id_, place in given.items():
        if not isinstance(place, list) or len(place) != 2:
            return {}
        x, y = place
        if not all(type(one) in (int, float) and abs(one) < 1e6 for one in (x, y)):
            return {}
        found[id_] = (x, y)
    return found


async def _changed(bench: Bench, change: Callable[[Path], str]) -> Response:
    try:
        return JSONResponse({"kept": await run_in_threadpool(bench.change, change)})
    except RelationsError as error:
        return _refusal(str(error))


def _refusal(reason: str) -> Response:
    return JSONResponse({"refused": reason}, 422)
