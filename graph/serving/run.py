"""The server: makes the page, hands it out on this machine alone, and makes it anew on changes."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable

import uvicorn

from graph.errors import RelationsError
from graph.serving.app import News, application
from graph.serving.bench import Bench, Proof
from graph.serving.watching import changes

HOST = "127.0.0.1"
USUAL_PORT = 8150
REST_S = 0.4
"""How long a page that is unfinished is left alone: it is drawn meanwhile, or edited again."""


def serve(
    bench: Bench,
    port: int | None,
    ready: Callable[[str], None],
    made: Callable[[Proof], None],
) -> None:
    """Serve until ^C. `ready` is told the address once it answers, `made` of each page made.

    Without a port it is the usual one, or one that is free. Raises RelationsError if the port is
    taken.
    """
    with _bound(port) as door:
        asyncio.run(_serve(bench, door, ready, made))


def _bound(port: int | None) -> socket.socket:
    """A socket of this machine's own."""
    for number in (USUAL_PORT, 0) if port is None else (port,):
        door = socket.socket()
        try:
            door.bind((HOST, number))
        except OSError as error:
            door.close()
            reason = error.strerror or str(error)
        else:
            return door
    raise RelationsError(f"the port {port} cannot be had: {reason}; leave --port out for another")


async def _serve(
    bench: Bench,
    door: socket.socket,
    ready: Callable[[str], None],
    made: Callable[[Proof], None],
) -> None:
    port = door.getsockname()[1]
    news = News(bench)
    server = _Server(news, port)
    made(await asyncio.to_thread(bench.make))

    async def finish() -> None:
        await asyncio.sleep(REST_S)
        await asyncio.to_thread(bench.finish)
        await news.tell()

    async def renew() -> None:
        finishing: asyncio.Task[None] | None = None
        try:
            async for _ in changes(lambda: bench.files, server.over):
                if finishing:
                    finishing.cancel()
                proof = await asyncio.to_thread(bench.make)
                await news.tell()
                made(proof)
                if proof.unfinished:
                    finishing = asyncio.create_task(finish())
        finally:
            server.should_exit = True  # whatever ended it: nobody looks at the file any longer
            if finishing:
                finishing.cancel()

    async def announce() -> None:
        while not server.started and not server.should_exit:
            await asyncio.sleep(0.01)
        if server.started:
            ready(f"http://{HOST}:{port}/")

    beside = [asyncio.create_task(renew()), asyncio.create_task(announce())]
    try:
        await server.serve(sockets=[door])
    finally:
        for task in beside:
            task.cancel()
        ends = await asyncio.gather(*beside, return_exceptions=True)
    for end in ends:
        if isinstance(end, Exception):
            raise end


class _Server(uvicorn.Server):
    """Ends what listens for news when it is to end, for which it would wait otherwise."""

    def __init__(self, news: News, port: int) -> None:
        super().__init__(
            uvicorn.Config(application(news, port), log_level="warning", lifespan="off")
        )
        self.over = asyncio.Event()
        self._news = news

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop: first of all the streams."""
        self.over.set()
        await self._news.tell(over=True)
        await super().shutdown(sockets)
