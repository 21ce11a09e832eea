"""What a page shows and does at each step of a way, as text that is held to a file.

Each step is told by what has changed: lines that are gone and lines that have come, after what the
page did meanwhile. A line is an element that is seen, with what it says and how it is, or one thing
of what is drawn. Letters are all alike (even.py) and time is the test's (clock.py), so that the
same page has the same lines on every machine.
"""

from __future__ import annotations

import difflib
import json
import re
from collections import Counter, defaultdict
from hashlib import sha256
from pathlib import Path

from tests.browser import clock
from tests.browser.chromium import ChromiumTab
from tests.browser.even import as_script

SCRIPT = Path(__file__).with_name("held.js").read_text("utf-8")
LINES = """window.clock.rest().then(() => window.clock.told()).then(() => window.clock.rest())
    .then(() => window.held.lines()).then(JSON.stringify)"""
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
PLACE = re.compile(r" @[-\d,×]+(?: [\d×]+)?| scrolled [\d ]+|(?<=\d numbers )[-\d. ]+")
DRAWN = re.compile(r"(?<=[ :])-?\d+(?:\.\d+)?(?![^ ])")
NEAREST = 1
"""So many pixels a browser's own controls may differ from another version's."""
NEAR = 0.11
"""How far what is drawn may differ: processors round in their own ways."""


def prepare(tab: ChromiumTab) -> None:
    """Hold all pages that are opened from now on."""
    tab.page.add_init_script(as_script() + SCRIPT)
    clock.drive(tab)


def lines(tab: ChromiumTab) -> list[str]:
    """What stands on the page, once it is at rest.

    That something was scrolled, folded or gone back to, the browser tells in a frame of its own.
    """
    found: list[str] = json.loads(tab.evaluate(LINES))
    return found


def deeds(tab: ChromiumTab) -> list[str]:
    found: list[str] = json.loads(tab.evaluate("JSON.stringify(window.held.deeds())"))
    return [line for one in found for line in one.split("\n")]


def changed(before: list[str], now: list[str], known: set[str]) -> list[str]:
    """What is gone, what is elsewhere, and what has come, in the order of the page.

    What was there at an earlier step is not told again, but summed up: `known` are these lines, to
    which what is new is added.
    """
    gone, come = _apart(before, now), _apart(now, before)
    places: dict[str, list[str]] = defaultdict(list)
    for line in gone:
        places[_placeless(line)].append(line)
    told, again = [], []
    for line in come:
        same = places[_placeless(line)]
        if same:
            gone.remove(same.pop(0))
            told.append(f"~{_head(line)} {_place(line)}")
        elif kept(line) in known:
            again.append(line)
        else:
            told.append(f"+{line}")
    known |= set(map(kept, now))
    if not told and not gone and not again and before != now:
        told = ["in another order", *order(before, now)]
    return [*_summed("-", gone), *_summed("=", again), *told]


def _apart(some: list[str], others: list[str]) -> list[str]:
    """The lines that others do not have, wherever they stand."""
    left = Counter(line.strip() for line in others)
    found = []
    for line in some:
        if left[line.strip()] > 0:
            left[line.strip()] -= 1
        else:
            found.append(line)
    return found


def _places(line: str) -> re.Pattern[str]:
    return DRAWN if line.strip().startswith(("drawn ", "+drawn ", "~drawn ")) else PLACE


def _placeless(line: str) -> str:
    """What a line says but where."""
    return _places(line).sub("", line.strip())


def _place(line: str) -> str:
    return " ".join(found.strip() for found in _places(line).findall(line))


def kept(line: str) -> str:
    """As what a line is known: what is drawn also by where."""
    return line if line.startswith("drawn ") else _placeless(line)


def _head(line: str) -> str:
    """Of whom a line is."""
    head = _placeless(line)
    return head if len(head) <= 40 else f"{head[:28]}…{head[-12:]}"


def _summed(sign: str, some: list[str]) -> list[str]:
    """So many lines, of which the first says which they are."""
    if not some:
        return []
    lines = sorted(map(_placeless, some))
    digest = sha256("\n".join(lines).encode()).hexdigest()[:10]
    return [f"{sign}{len(some)} lines {digest}: {', '.join(_brief(some))}"]


def _brief(some: list[str]) -> list[str]:
    """What a reader makes out of the lines: a few words."""
    words = [text for line in some for text in re.findall(r"“([^”]{3,24})”", line)]
    return words[:4]


def order(before: list[str], now: list[str]) -> list[str]:
    """Where the same lines stand otherwise."""
    return [line for line in difflib.ndiff(before, now) if line[:1] in "+-"]


def alike(one: str, other: str) -> bool:
    """Whether two lines say the same, but for how a browser rounds where something is."""
    if one == other:
        return True
    if one[:1] == "~" and other[:1] == "~":
        places = [one, other]
    else:
        if _placeless(one) != _placeless(other):
            return False
        places = [_place(one), _place(other)]
    if NUMBER.sub("0", places[0]) != NUMBER.sub("0", places[1]):
        return False
    pairs = zip(*map(NUMBER.findall, places), strict=True)
    near = NEAR if "drawn " in one else NEAREST
    return all(abs(float(a) - float(b)) <= near for a, b in pairs)
