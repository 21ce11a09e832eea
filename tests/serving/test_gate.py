"""Who is answered: by the names of this machine alone, without a port where that is usual."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from starlette.responses import PlainTextResponse

from graph.serving.gate import Gate


def status(port: int, **headers: str) -> int:
    """What a gate at a port answers to who comes with these headers."""
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request"}

    async def send(message: Any) -> None:
        sent.append(message)

    gate = Gate(PlainTextResponse("inside"), port)
    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    asyncio.run(gate({"type": "http", "method": "GET", "headers": pairs}, receive, send))
    return int(sent[0]["status"])


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "LOCALHOST"])
def test_a_name_of_this_machine_has_the_port_unless_that_is_80(name: str) -> None:
    for port in (80, 81, 8000):
        assert status(port, host=f"{name}:{port}") == 200
        assert status(port, host=f"{name}:{port}", origin=f"http://{name}:{port}") == 200
        assert status(port, host=name) == (200 if port == 80 else 403)
        assert status(port, host=f"{name}:{port + 1}") == 403
        assert status(port, host=f"{name}:{port}", origin=f"http://{name}") == (
            200 if port == 80 else 403
        )
        assert status(port, host=f"example.org:{port}") == 403
        assert status(port) == 403
