"""What pydantic found, said to an author: what is wrong and what to write instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from pydantic_core import ErrorDetails

from graph.oddities import oddity
from graph.packaged import load
from graph.printable import visible
from graph.reading.document.forms import CALLED
from graph.reading.nearest import nearest_of
from graph.reading.places import Place
from graph.reading.shape import keys_at, optional_at

_EXAMPLES = {
    "as_of": "as_of: 2026-01-31",
    "kind": "kind: arms sale",
    "what": "what: The first two arrive",
    "date": "date: 2020-02-22",
    "definition": "definition: one line on what counts",
}


def sentence(error: ErrorDetails, place: Place) -> str:
    """One of pydantic's errors as a sentence; `place` is where the file has it."""
    name = _named(place)
    write = _WORDS.get(error["type"])
    if write:
        return write(name, error)
    return f"{name}: {error['msg'][0].lower()}{error['msg'][1:]}"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A closing clause: the nearest known word, and what odd sign a word has; or nothing."""
    near = nearest_of(tuple(known)).of(word)
    return (f"; did you mean {quote(near)}?" if near else "") + oddity(word)


def no_such(word: object, what: str, known: Iterable[str], listed: str = "write one of") -> str:
    """That a word is no `what`, with the nearest that is one, else with all that are."""
    words = tuple(known)
    others = f"; {listed} {', '.join(words)}" if words else ""
    return f"{quote(word)} is no {what}{did_you_mean(str(word), words) or others}"


def quote(value: object) -> str:
    """A value as shown in a sentence: in quotation marks, and never long."""
    if isinstance(value, Mapping | list | tuple):
        return _what(value)  # written out it could be larger than the file, by aliases
    text = visible(str(value)[:200])
    return f"“{text if len(text) <= 40 else text[:39] + '…'}”"


def _named(place: Place) -> str:
    """The last key of a place: `since`; a list's number stays out, its line says it."""
    keys = [step for step in place if isinstance(step, str)]
    return f"`{keys[-1]}`" if keys else "the file"


def _what(value: object) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, Mapping):
        return "a mapping"
    if isinstance(value, list | tuple):
        return "a list"
    return quote(value)


def _unknown_key(_name: str, error: ErrorDetails) -> str:
    key = str(error["loc"][-1])
    if key == "<<":
        return "merge keys (`<<`) are not part of YAML 1.2; write the keys out"
    known = keys_at(error["loc"][:-1])
    meant = next((other for other in _elsewhere().get(key.casefold(), ()) if other in known), None)
    listed = f"; keys here: {', '.join(sorted(known))}"
    likely = f"; did you mean {quote(meant)}?" if meant else did_you_mean(key, known)
    return f"unknown key {quote(key)}{likely or listed}"


@lru_cache(maxsize=1)
def _elsewhere() -> Mapping[str, Sequence[str]]:
    """By what a key is called in other files: the keys that may be meant, the likeliest first."""
    words: Mapping[str, Sequence[str]] = load("graph.reading.document", "elsewhere.yaml")
    return words


def _missing(_name: str, error: ErrorDetails) -> str:
    key = error["loc"][-1]
    if isinstance(key, int):
        return f"{_named(error['loc'])} takes two values"
    example = _EXAMPLES.get(key, f"{key}: …")
    return f"`{key}` is missing here; write `{example}`"


def _literal(name: str, error: ErrorDetails) -> str:
    expected = error.get("ctx", {}).get("expected", "")
    known = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
    word = error["input"]
    near = did_you_mean(word, known) if isinstance(word, str) else ""
    listed = near or f"; write one of {', '.join(known)}"
    return f"{name} cannot be {_what(word)}{listed}"


def _own(name: str, error: ErrorDetails) -> str:
    reason = str(error.get("ctx", {}).get("error", error["msg"]))
    if reason.startswith("is "):
        return f"{name}: {_what(error['input'])} {reason}"
    return f"{name}: {reason}"


def _expects(what: str) -> Callable[[str, ErrorDetails], str]:
    def write(name: str, error: ErrorDetails) -> str:
        return f"{name} takes {what}, not {_what(error['input'])}"

    return write


def _keyed(name: str, error: ErrorDetails) -> str:
    """With the first of a list as a key, where an author has written a list of names."""
    given = error["input"]
    first = given[0] if isinstance(given, list | tuple) and given else None
    example = f", a line each, such as {quote(f'{first}: …')}" if isinstance(first, str) else ""
    return f"{name} takes keys with values (a mapping){example}, not {_what(given)}"


def _mapping(name: str, error: ErrorDetails) -> str:
    """With the keys that must stand there: whoever wrote a plain value has no other example."""
    place = error["loc"]
    asked = [key for key in keys_at(place) if not optional_at((*place, key))]
    example = f": {{{', '.join(f'{key}: …' for key in asked)}}}" if asked else " (a mapping)"
    return f"{name} takes keys with values{example}, not {_what(error['input'])}"


def _too_many(name: str, error: ErrorDetails) -> str:
    most = error.get("ctx", {}).get("max_length", 0)
    return f"{name} takes {'at most ' if most > 2 else ''}{most} values"


def _bound(name: str, error: ErrorDetails) -> str:
    reason = error["msg"].removeprefix("Input should be ")
    return f"{name} is {quote(error['input'])} but should be {reason}"


def _pattern(name: str, error: ErrorDetails) -> str:
    pattern = error.get("ctx", {}).get("pattern", "")
    what = CALLED.get(pattern, f"what matches {pattern}")
    return f"{name} takes {what}, not {_what(error['input'])}"


_WORDS: dict[str, Callable[[str, ErrorDetails], str]] = {
    "extra_forbidden": _unknown_key,
    "missing": _missing,
    "literal_error": _literal,
    "value_error": _own,
    "string_type": _expects("text"),
    "string_too_short": lambda name, _: f"{name} is empty; write something or remove it",
    "string_pattern_mismatch": _pattern,
    "dict_type": _keyed,
    "model_type": _mapping,
    "model_attributes_type": _mapping,
    "tuple_type": _expects("a list, such as [a, b] or lines that begin with -"),
    "too_long": _too_many,
    "float_type": _expects("a number"),
    "float_parsing": _expects("a number"),
    "finite_number": _expects("a finite number"),
    "int_type": _expects("a whole number"),
    "int_parsing": _expects("a whole number"),
    "int_from_float": _expects("a whole number"),
    "bool_type": _expects("true or false"),
    "greater_than": _bound,
    "greater_than_equal": _bound,
    "less_than": _bound,
    "less_than_equal": _bound,
}
