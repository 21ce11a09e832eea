"""What a test may do with a page, whichever browser shows it."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Any

from graph.rendering.packing import unpack

LOCAL = ("file:", "data:", "blob:", "about:")

WATCH = """
window.violations = [];
try {
    if (window.name !== "first visit") localStorage.setItem("relations-left", "legend");
} catch {
    // Not every address has a storage.
}
document.addEventListener("securitypolicyviolation",
    (event) => window.violations.push(`${event.violatedDirective}: ${event.blockedURI}`));
"""
"""Runs before the page's own scripts: notes what its Content-Security-Policy refuses; and whoever
is no first visitor had the filters open the last time."""

PATIENCE_MS = 20_000
ANSWER_MS = 60_000
"""How long a page is waited for that has nothing to do: one that computes is not cut off."""
SOON_MS = 200
"""Timers up to this long belong to what is on its way: a glide's end, a hand at rest, a hover."""

REST = f"""
(() => {{
    const due = new Map();
    const [frame, drop, later, never] = [
        requestAnimationFrame, cancelAnimationFrame, setTimeout, clearTimeout,
    ].map((one) => one.bind(window));
    window.requestAnimationFrame = (run) => {{
        const key = `frame ${{frame((now) => {{ due.delete(key); run(now); }})}}`;
        due.set(key, 0);
        return Number(key.slice(6));
    }};
    window.cancelAnimationFrame = (id) => {{ due.delete(`frame ${{id}}`); drop(id); }};
    window.setTimeout = (run, wait = 0, ...more) => {{
        const key = `timer ${{later(() => {{ due.delete(key); run(...more); }}, wait)}}`;
        due.set(key, wait);
        return Number(key.slice(6));
    }};
    window.clearTimeout = (id) => {{ due.delete(`timer ${{id}}`); never(id); }};
    // Whatever is asked of a page has an end by the browser's own time, even if no frame is given.
    window.within = (run, asked, most = {ANSWER_MS}) => new Promise((done, fail) => {{
        const alarm = later(() => fail(new Error(`no answer in ${{most}} ms: ${{asked}}`)), most);
        Promise.resolve().then(run).then(done, fail).finally(() => never(alarm));
    }});
    // A size that has changed is told at a frame's end; what follows from it is due in the next.
    window.rest = (soon = {SOON_MS}) => new Promise((done, fail) => {{
        const end = performance.now() + {PATIENCE_MS};
        let quiet = 0;
        const look = () => {{
            quiet = [...due.values()].some((wait) => wait <= soon) ? 0 : quiet + 1;
            if (quiet === 3) done(true);
            else if (performance.now() > end) fail(new Error(`no rest: ${{[...due.keys()]}}`));
            else frame(look);
        }};
        look();
    }});
}})();
"""
"""Runs before the page's own scripts: `rest()` ends when nothing that the page asked for is due."""


@dataclass
class Seen:
    """What a page did that it should not have."""

    requests: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return any((self.requests, self.messages, self.dialogs, self.violations))


class Tab(ABC):
    """A page of its own, with no history, no storage and no network."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        self.messages: list[str] = []
        self.dialogs: list[str] = []

    @abstractmethod
    def go(self, url: str) -> None:
        """Load an address and wait for its load event."""

    @abstractmethod
    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression, awaited if it is a promise."""

    @abstractmethod
    def press(self, key: str) -> None:
        """Press and release a key, named as in KeyboardEvent.key, such as `Escape`."""

    @abstractmethod
    def type(self, text: str) -> None:
        """Type into whatever has the focus."""

    @abstractmethod
    def resize(self, width: int, height: int) -> None:
        """Give the page a size in CSS pixels."""

    @abstractmethod
    def pdf(self, width: float, height: float) -> bytes:
        """What is printed on paper of so many centimetres, unless the page names a size."""

    def open(self, url: str, *, start: bool = False) -> None:
        """Load a page of relations and wait for its picture.

        At the left are the filters, as at a second visit, or at a first one what to do to `start`.
        """
        self.evaluate(f"window.name = '{'first visit' if start else ''}'")
        self.go(url)
        self.evaluate("window.relations.ready")
        self.settle()

    def state(self) -> dict[str, Any]:
        """The page's state."""
        state: dict[str, Any] = self.evaluate("window.relations.state()")
        return state

    def set(self, **partial: Any) -> None:
        """Change parts of the page's state."""
        self.evaluate(f"window.relations.set({json.dumps(partial)})")

    def after(self, partials: list[dict[str, Any]], expression: str) -> list[Any]:
        """The value of a JavaScript expression after each of these changes, asked in one call."""
        found: list[Any] = self.evaluate(
            f"{json.dumps(partials)}.map((partial) =>"
            f" {{ window.relations.set(partial); return {expression}; }})"
        )
        return found

    def data(self) -> dict[str, Any]:
        """The page's data."""
        # As one text: what a browser's driver takes apart itself costs many times as much.
        held = self.evaluate("document.querySelector('#relations-data').textContent")
        found: dict[str, Any] = json.loads(held)
        return found | {"ties": unpack(found["ties"])}

    def select(self, id_: str | None) -> None:
        """Select an actor or a tie."""
        self.evaluate(f"window.relations.select({json.dumps(id_)})")

    def visible(self) -> tuple[list[str], list[str]]:
        """The ids of the actors and of the ties shown."""
        shown = self.evaluate("window.relations.visible()")
        return shown["actors"], shown["ties"]

    def settle(self) -> None:
        """Wait until what has changed is on the screen, and nothing more is on its way there."""
        self.evaluate("window.rest()")

    def frames(self, count: int) -> None:
        """Let the page draw so many frames."""
        self.evaluate(
            f"new Promise((done) => {{ let left = {count}; const draw = () => {{"
            " if (left === 0) done(true); else { left -= 1; requestAnimationFrame(draw); } };"
            " draw(); })"
        )

    def unfold(self) -> None:
        """Open all that is folded in the details; what is inside is made only then."""
        self.settle()
        self.evaluate(
            "document.querySelectorAll('#details details').forEach((fold) => { fold.open = true; })"
        )
        self.settle()

    def text(self, selector: str) -> str:
        """The text of an element, as it stands in the document."""
        self.settle()
        text: str = self.evaluate(f"document.querySelector({json.dumps(selector)}).textContent")
        return text

    def until(self, condition: str) -> None:
        """Wait for a JavaScript condition."""
        self.evaluate(
            "new Promise((done, fail) => {"
            f" const end = performance.now() + {PATIENCE_MS};"
            f" const look = () => {{ if ({condition}) done(true);"
            f" else if (performance.now() > end) fail(new Error({json.dumps(condition)}));"
            " else setTimeout(look, 10); }; look(); })"
        )

    def address(self, *parts: str) -> str:
        """The page's address, once its hash has all these parts."""
        for part in parts:
            self.until(f"window.location.hash.includes({json.dumps(part)})")
        address: str = self.evaluate("window.location.href")
        return address

    def seen(self) -> Seen:
        """All that went wrong since the tab was opened, or since this was asked."""
        found = Seen(
            # Asked first: what the browser has to report arrives before this answer.
            violations=self.evaluate("window.violations.splice(0)"),
            requests=[url for url in self.requests if not url.startswith(LOCAL)],
            messages=list(self.messages),
            dialogs=list(self.dialogs),
        )
        for noted in (self.requests, self.messages, self.dialogs):
            noted.clear()
        return found
