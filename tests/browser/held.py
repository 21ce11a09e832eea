"""What a page says at each step of a way through it, as text that is held to a file.

A step is told by what has changed in the tree of what stands on the page (held.js): `+` has come,
`=` has come back as it was known, `-` is gone, `~` is the same and is otherwise now. What is gone
or known is told by its first line alone, a text that is known by how it begins.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from tests.browser import clock
from tests.browser.chromium import ChromiumTab

SCRIPT = Path(__file__).with_name("held.js").read_text("utf-8")
RESTED = "window.clock.rest().then(() => window.clock.told()).then(() => window.clock.rest())"
TEXT = re.compile('"[^"]*"')
BEGIN, END = 15, 4
"""So many letters of a known text say enough, the quotation marks with them."""
MOST = 4
BETWEEN = " | "
WIDE = 200
"""Letters of what stands side by side in one line."""


class Part(NamedTuple):
    """A part of a page: its line, and what stands in it."""

    line: str
    inside: tuple[Part, ...]

    @property
    def kind(self) -> str:
        """What it is, whatever it is called and however it is."""
        return '"' if self.line.startswith('"') else re.split(r"[ =]", self.line, maxsplit=1)[0]

    @property
    def identity(self) -> str:
        """What it is, where that is said by an id or a key."""
        return self.kind if "#" in self.kind else self.line if self.kind == "page" else ""


NOTHING = Part("", ())


def prepare(tab: ChromiumTab) -> None:
    """Hold all pages that are opened from now on."""
    tab.page.add_init_script(SCRIPT)
    clock.drive(tab)


def page_of(tab: ChromiumTab) -> Part:
    """What stands on the page, once it is at rest.

    That something was scrolled, folded or gone back to, the browser tells in a frame of its own.
    """
    return _part(
        ["", json.loads(tab.evaluate(f"{RESTED}.then(window.held.told).then(JSON.stringify)"))]
    )


def _part(told: list[object]) -> Part:
    line, inside = told
    assert isinstance(line, str)
    assert isinstance(inside, list)
    return Part(line, tuple(map(_part, inside)))


def deeds(tab: ChromiumTab) -> list[str]:
    """What the page did since this was asked last, as lines."""
    found: list[str] = json.loads(tab.evaluate("JSON.stringify(window.held.deeds())"))
    return [f"! {line}".rstrip() for one in found for line in one.split("\n")]


class Known:
    """What was told before: parts are told again by their first line, texts by how they begin."""

    def __init__(self) -> None:
        self._parts: set[Part] = set()
        self._texts: set[str] = set()

    def add(self, part: Part) -> None:
        self._parts.add(part)
        self._texts.update(TEXT.findall(part.line))
        for one in part.inside:
            self.add(one)

    def changed(self, before: Part, now: Part) -> list[str]:
        """What has changed within a part; what is there now is known afterwards."""
        found = list(self._within(before.inside, now.inside, " "))
        self.add(now)
        return found

    def _within(self, before: Sequence[Part], now: Sequence[Part], indent: str) -> Iterator[str]:
        matcher = SequenceMatcher(None, before, now, autojunk=False)
        for what, start, end, first, last in matcher.get_opcodes():
            if what == "equal":
                continue
            partners = dict(_partners(before[start:end], now[first:last]))
            gone = [before[at] for at in range(start, end) if at - start not in partners.values()]
            if gone:
                yield f"{indent}- {self._summed(gone)}"
            come: list[Part] = []
            for at, part in enumerate(now[first:last]):
                if at in partners:
                    yield from self._come(come, indent)
                    come = []
                    yield from self._otherwise(before[start + partners[at]], part, indent)
                else:
                    come.append(part)
            yield from self._come(come, indent)

    def _otherwise(self, was: Part, part: Part, indent: str) -> Iterator[str]:
        if was.line != part.line:
            yield f"{indent}~ {self._told(part.line)}"
        within = list(self._within(was.inside, part.inside, f"{indent} "))
        if within and was.line == part.line:
            if part.identity:
                yield f"{indent}{part.identity}"
            else:
                within = [line[1:] for line in within]
        yield from within

    def _come(self, parts: Sequence[Part], indent: str) -> Iterator[str]:
        """What has come, side by side: those that are known in one line."""
        for again, some in groupby(parts, lambda part: part in self._parts):
            if again:
                yield f"{indent}= {self._summed(list(some))}"
                continue
            for part in some:
                yield from self._new(part, indent)

    def _new(self, part: Part, indent: str) -> Iterator[str]:
        line = _in_line(part)
        if len(line) <= WIDE or not part.inside:
            yield f"{indent}+ {self._told(line)}"
        else:
            yield f"{indent}+ {self._told(part.line)}"
            yield from self._come(part.inside, f"{indent} ")
        self.add(part)

    def _summed(self, parts: Sequence[Part]) -> str:
        """Parts that were told before, of many the first and the last."""
        lines = [self._told(part.line) for part in parts]
        if len(lines) > MOST:
            lines = [lines[0], f"{len(lines) - 2} more", lines[-1]]
        return BETWEEN.join(lines)

    def _told(self, line: str) -> str:
        def told(text: re.Match[str]) -> str:
            if len(text[0]) > BEGIN + END + 2 and text[0] in self._texts:
                return f"{text[0][:BEGIN]}..{text[0][-END:]}"
            self._texts.add(text[0])
            return text[0]

        return TEXT.sub(told, line)


def _in_line(part: Part) -> str:
    """A part and what stands in it, in one line."""
    inside = BETWEEN.join(map(_in_line, part.inside))
    return f"{part.line} ({inside})" if inside else part.line


def _partners(before: Sequence[Part], now: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """Who is the same though something of it has changed, in the order of both."""
    start = 0
    for at, part in enumerate(now):
        for other in range(start, len(before)):
            if _same(before[other], part):
                yield at, other
                start = other + 1
                break


def _same(one: Part, other: Part) -> bool:
    if one.identity or other.identity:
        return one.identity == other.identity
    if one.kind != other.kind:
        return False
    return one.line == other.line or (not one.inside and not other.inside)
