"""Who may ask: a page of this server itself, on this machine.

Other pages in the same browser can send requests here, and a name of theirs can be made to lead
here (DNS rebinding). So the host that is asked for must be this machine's own, and who asks for a
change must say that it comes from this server's own page.
"""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

HOSTS = ("127.0.0.1", "localhost")


class Gate:
    """Lets through what asks for a name of this machine, at this port, from its own pages."""

    def __init__(self, app: ASGIApp, port: int) -> None:
        self._app = app
        self._hosts = {f"{host}:{port}" for host in HOSTS}
        if port == 80:
            self._hosts |= set(HOSTS)
        self._origins = {f"http://{host}" for host in self._hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse to."""
        if scope["type"] == "http":
            reason = self._reason(scope["method"], Headers(scope=scope))
            if reason:
                await PlainTextResponse(reason, 403)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _reason(self, method: str, headers: Headers) -> str | None:
        if headers.get("host", "").lower() not in self._hosts:
            return "this server answers for its own machine only"
        origin = headers.get("origin")
        if origin is None and method not in ("GET", "HEAD"):
            return "who asks for a change says where it comes from"
        if origin is not None and origin.lower() not in self._origins:
            return "this server answers its own pages only"
        return None
