"""Who is answered: by the names of this machine alone, without a port where that is usual."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from starlette.responses import PlainTextResponse

from graph.serving.gate import Gate


def answer(port: int, method: str = "GET", **headers: str) -> tuple[int, str]:
    """What a gate at a port answers to who comes with these headers, and says."""
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request"}

    async def send(message: Any) -> None:
        sent.append(message)

    gate = Gate(PlainTextResponse("inside"), port)
    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    asyncio.run(gate({"type": "http", "method": method, "headers": pairs}, receive, send))
    return int(sent[0]["status"]), sent[1]["body"].decode()


def status(port: int, **headers: str) -> int:
    return answer(port, **headers)[0]


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


def test_why_it_does_not_answer_is_said() -> None:
    own = "http://localhost:81"
    here = {"host": "localhost:81"}
    for method in ("GET", "HEAD", "POST", "DELETE"):
        assert answer(81, method, **here, origin=own) == (200, "inside")
        assert answer(81, method, **here, origin="http://example.org:81") == (
            403,
            "this server answers its own pages only",
        )
        for origin in ({}, {"origin": own}):
            assert answer(81, method, host="example.org:81", **origin) == (
                403,
                "this server answers for its own machine only",
            )
    for method in ("GET", "HEAD"):
        assert answer(81, method, **here) == (200, "inside")
    for method in ("POST", "PUT", "DELETE"):
        assert answer(81, method, **here) == (
            403,
            "who asks for a change says where it comes from",
        )
