"""Firefox as it is installed, driven over WebDriver BiDi: no patched build, no geckodriver.

Firefox opens a websocket itself (`--remote-debugging-port`), and the few commands that the tests
need are sent there as JSON, as https://w3c.github.io/webdriver-bidi/ defines them.
"""

from __future__ import annotations

import base64
import json
import queue
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from websockets.sync.client import ClientConnection, connect

from tests.browser.chromium import SIZE
from tests.browser.patience import running
from tests.browser.tab import REST, WATCH, Tab

PATIENCE = 180
"""In seconds; to begin a session takes over a minute where six others run beside it."""
LARGEST_MESSAGE = 2**26
ANNOUNCED = "WebDriver BiDi listening on "
EVENTS = ["log.entryAdded", "network.beforeRequestSent", "browsingContext.userPromptOpened"]

NOWHERE = "127.0.0.1"
PREFERENCES: Mapping[str, bool | int | str] = {
    # Every way out leads to a port where nothing listens, this machine's own addresses included.
    "network.proxy.type": 1,
    "network.proxy.http": NOWHERE,
    "network.proxy.http_port": 9,
    "network.proxy.ssl": NOWHERE,
    "network.proxy.ssl_port": 9,
    "network.proxy.socks": NOWHERE,
    "network.proxy.socks_port": 9,
    "network.proxy.socks_remote_dns": True,
    "network.proxy.allow_hijacking_localhost": True,
    "network.dns.disabled": True,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "ui.prefersReducedMotion": 1,
}

KEYS = {
    "Escape": "\ue00c",
    "Enter": "\ue007",
    "PageUp": "\ue00e",
    "PageDown": "\ue00f",
    "End": "\ue010",
    "Home": "\ue011",
    "ArrowLeft": "\ue012",
    "ArrowUp": "\ue013",
    "ArrowRight": "\ue014",
    "ArrowDown": "\ue015",
}
"""The characters that stand for keys without one (https://www.w3.org/TR/webdriver/)."""


class BidiError(Exception):
    """Firefox refused a command, or a script in the page failed."""


class Firefox:
    """A running Firefox and its one session."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._sent = 0
        self._tabs: dict[str, FirefoxTab] = {}
        prompts = {"unhandledPromptBehavior": {"default": "dismiss"}}
        self.command("session.new", capabilities={"alwaysMatch": prompts})
        self.command("session.subscribe", events=EVENTS)
        self.command("script.addPreloadScript", functionDeclaration=f"() => {{ {WATCH} {REST} }}")

    def command(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and return its result; events that come before it are noted."""
        self._sent += 1
        self._socket.send(json.dumps({"id": self._sent, "method": method, "params": parameters}))
        end = time.monotonic() + PATIENCE
        while True:
            try:
                message = json.loads(self._socket.recv(timeout=max(0, end - time.monotonic())))
            except TimeoutError as late:
                raise BidiError(f"{method}: no answer from Firefox in {PATIENCE} s") from late
            if message.get("id") != self._sent:
                self._note(message)
            elif message["type"] == "error":
                raise BidiError(f"{method}: {message['error']}: {message['message']}")
            else:
                result: dict[str, Any] = message["result"]
                return result

    @contextmanager
    def tab(self) -> Iterator[FirefoxTab]:
        """A tab with cookies and storage of its own."""
        user = self.command("browser.createUserContext")["userContext"]
        created = self.command("browsingContext.create", type="tab", userContext=user)
        tab = FirefoxTab(self, created["context"])
        self._tabs[tab.context] = tab
        try:
            tab.resize(*SIZE)
            yield tab
        finally:
            del self._tabs[tab.context]
            self.command("browser.removeUserContext", userContext=user)

    def _note(self, message: dict[str, Any]) -> None:
        parameters = message["params"]
        source = parameters.get("source", parameters)
        tab = self._tabs.get(source.get("context"))
        if tab is None:
            return
        if message["method"] == "log.entryAdded":
            tab.messages.append(str(parameters["text"]))
        elif message["method"] == "network.beforeRequestSent":
            tab.requests.append(parameters["request"]["url"])
        else:
            tab.dialogs.append(parameters["message"])


class FirefoxTab(Tab):
    """A tab of Firefox; `context` is its id."""

    def __init__(self, firefox: Firefox, context: str) -> None:
        super().__init__()
        self._firefox = firefox
        self.context = context

    def command(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command about this tab."""
        return self._firefox.command(method, context=self.context, **parameters)

    def go(self, url: str) -> None:
        for address in ("about:blank", url):
            self.command("browsingContext.navigate", url=address, wait="complete")

    def evaluate(self, expression: str) -> Any:
        answer = self._firefox.command(
            "script.evaluate",
            expression=f"Promise.resolve({expression}).then((value) => JSON.stringify(value))",
            target={"context": self.context},
            awaitPromise=True,
        )
        if answer["type"] == "exception":
            raise BidiError(answer["exceptionDetails"]["text"])
        text = answer["result"].get("value")
        return None if text is None else json.loads(text)

    def press(self, key: str) -> None:
        *held, last = key.split("+") if len(key) > 1 else [key]
        modifiers = [{"Control": "\ue009", "Shift": "\ue008"}[name] for name in held]
        last = KEYS.get(last, last)
        down = [{"type": "keyDown", "value": value} for value in (*modifiers, last)]
        up = [{"type": "keyUp", "value": value} for value in (last, *reversed(modifiers))]
        self._keys([*down, *up])

    def type(self, text: str) -> None:
        kinds = ("keyDown", "keyUp")
        self._keys([{"type": kind, "value": letter} for letter in text for kind in kinds])

    def resize(self, width: int, height: int) -> None:
        self.command("browsingContext.setViewport", viewport={"width": width, "height": height})

    def pdf(self, width: float, height: float) -> bytes:
        size = {"width": width, "height": height}
        margins = dict.fromkeys(("top", "bottom", "left", "right"), 0)
        given = {"page": size, "margin": margins, "background": True, "shrinkToFit": False}
        return base64.b64decode(self.command("browsingContext.print", **given)["data"])

    def _keys(self, actions: list[dict[str, str]]) -> None:
        keyboard = {"type": "key", "id": "keyboard", "actions": actions}
        self.command("input.performActions", actions=[keyboard])


@contextmanager
def firefox(program: str, profile: Path) -> Iterator[Firefox]:
    """A headless Firefox with a new profile and no network."""
    lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in PREFERENCES.items()]
    (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
    command = [program, "--headless", "--no-remote", "--remote-debugging-port=0"]
    process = subprocess.Popen(
        [*command, "--profile", str(profile)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    )
    try:
        assert process.stderr is not None  # PIPE, above
        url = _listening(process.stderr)
        # No pings: a thread of the library would draw their payload from the global `random`
        # every 20 s, and Hypothesis fails a test under whose hands that state changes.
        session = connect(
            f"{url}/session", max_size=LARGEST_MESSAGE, proxy=None, ping_interval=None
        )
        with running(process.pid), session as socket:
            yield Firefox(socket)
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _listening(said: IO[str]) -> str:
    """The address that Firefox says it listens on; all else that it says is read and left."""
    found: queue.Queue[str] = queue.Queue()
    tail: list[str] = []

    def read() -> None:
        with said:  # ends with the process
            for line in said:
                tail.append(line)
                if ANNOUNCED in line:
                    found.put(line.split(ANNOUNCED)[1].strip())
        found.put("")

    threading.Thread(target=read, daemon=True).start()
    try:
        url = found.get(timeout=PATIENCE)
    except queue.Empty:
        url = ""
    if not url:
        raise RuntimeError(f"Firefox does not listen for WebDriver BiDi; it says: {tail[-5:]}")
    return url
