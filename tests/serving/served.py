"""The server as people start it, for tests."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

PATIENCE_S = 60


@dataclass
class Served:
    """A server that runs; `address` is the page's."""

    process: subprocess.Popen[str]
    address: str

    @property
    def port(self) -> int:
        return int(self.address.rstrip("/").rsplit(":", 1)[1])

    def ask(
        self, method: str, path: str, body: Any = None, **headers: str
    ) -> tuple[int, dict[str, str], bytes]:
        """The status, the headers and the body of an answer; headers as `host="example.org"`."""
        sent = {"Host": f"127.0.0.1:{self.port}", **{k.title(): v for k, v in headers.items()}}
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_S)
        try:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            connection.request(method, path, data if body is not None else None, sent)
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def keep(self, path: str, what: Any) -> tuple[int, dict[str, Any]]:
        """Ask for a change as the page does."""
        status, _, body = self.ask("POST", path, what, origin=self.address.rstrip("/"))
        return status, json.loads(body)

    def news(self) -> Iterator[dict[str, Any]]:
        """What the server says of its file, one after another.

        Raises TimeoutError if it only goes on to say that it lives.
        """
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_S)
        connection.request("GET", "/events", headers={"Host": f"127.0.0.1:{self.port}"})
        answer = connection.getresponse()
        try:
            end = time.monotonic() + PATIENCE_S
            while line := answer.readline():
                if line.startswith(b"data: "):
                    yield json.loads(line[6:])
                    end = time.monotonic() + PATIENCE_S
                elif time.monotonic() > end:
                    raise TimeoutError("no news")
        finally:
            connection.close()

    def end(self) -> int:
        """Press ^C; returns the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE_S)


@contextmanager
def serving(path: Path) -> Iterator[Served]:
    """`relations serve`, on a port that is free."""
    process = subprocess.Popen(
        [sys.executable, "-m", "graph", "serve", str(path), "--no-open"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert process.stdout
    try:
        found = re.search(r"http://\S+", process.stdout.readline())
        assert found
        yield Served(process, found[0])
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
