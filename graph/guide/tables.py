"""The guide's tables, made of what lists itself: keys, vocabulary, measures, formats, commands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from graph.analysis import measures
from graph.export import formats
from graph.guide import Fill
from graph.guide.keys import Entry, Key, entries
from graph.importers import importers
from graph.vocabulary.alliances import alliance_kinds
from graph.vocabulary.kinds import kinds
from graph.vocabulary.statuses import membership_statuses, statuses
from graph.vocabulary.words import categories

MOST_OFFERED = 20
"""So many words are listed at a key."""

RECORDS = {
    "Document": "The file",
    "TieEntry": "A tie",
}
"""What a record is called where its name would not say it."""


def fills(
    commands: Mapping[str, str], codes: Mapping[int, str] = MappingProxyType({})
) -> Mapping[str, Fill]:
    """The tables by name; `commands` is what each command does, `codes` what it says in the end."""
    return {
        "keys": lambda: "\n".join(map(_entry, entries())),
        "kinds": _kinds,
        "alliance_kinds": lambda: _table(
            ("kind", "what counts"),
            ((key, one.definition) for key, one in alliance_kinds().items()),
        ),
        "membership_statuses": lambda: _table(
            ("status", "what it says"),
            ((key, one.definition) for key, one in membership_statuses().items()),
        ),
        "statuses": lambda: _table(
            ("status", "what it says"), ((key, one.definition) for key, one in statuses().items())
        ),
        "measures": lambda: _table(
            ("measure", "of", "what it is"),
            ((key, f"each {one.of}", one.says) for key, one in measures().items()),
        ),
        "formats": lambda: _table(
            ("format", "what it is for", "what it cannot hold"),
            ((key, _first(one.__doc__), one.LOSES) for key, one in formats().items()),
        ),
        "importers": lambda: _table(
            ("format", "endings"),
            ((key, ", ".join(one.endings)) for key, one in importers().items()),
        ),
        "commands": lambda: _table(
            ("command", "what it does"),
            ((f"relations {key}", does) for key, does in commands.items()),
        ),
        "exit_codes": lambda: _table(
            ("exit code", "what it says"), ((str(code), says) for code, says in codes.items())
        ),
    }


def title(record: str) -> str:
    """What the guide calls a record: StepEntry → “A step”, KindEntry → “A kind”."""
    if record in RECORDS:
        return RECORDS[record]
    words = re.sub(r"(?<!^)(?=[A-Z])", " ", record.removesuffix("Entry")).lower()
    return f"{'An' if words[0] in 'aeiou' else 'A'} {words}"


def _entry(entry: Entry) -> str:
    lines = [f"## {title(entry.name)}", entry.says]
    for key in entry.keys:
        must = " (must be there)" if key.required else ""
        lines.append(f"### `{key.name}`{must}\n\n{_sentence(key.says)}{_may_be(key)}")
        if key.leads_to:
            lines.append(f"Its keys stand below: *{title(key.leads_to)}*.")
        elif key.example:
            lines.append(f"```yaml\n{key.example}\n```")
    return "\n\n".join(lines) + "\n"


def _may_be(key: Key) -> str:
    """What may stand behind a key, where that is a list; long ones have tables of their own."""
    if key.words:
        return f" {'Any' if key.many else 'One'} of {_typed(key.words)}."
    if not key.offered:
        return ""
    if len(key.offered) > MOST_OFFERED:
        return " Those that are known have a table in the next chapter."
    return f" Known are {_typed(key.offered)}."


def _typed(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _kinds() -> str:
    rows = []
    names = {key: category.label for key, category in categories().items()}
    for key, kind in kinds().items():
        ends = "`from`, `to`" if kind.directed else "`between`"
        sign = {1: "cooperation", -1: "conflict", 0: "neither"}[kind.sign]
        rows.append((key, names.get(kind.category, kind.category), sign, ends, kind.definition))
    return _table(("kind", "category", "sign", "ends", "what counts"), rows)


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table in Markdown; the first column is what one types."""
    heads = tuple(heads)
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    for first, *rest in rows:
        cells = (f"`{first}`", *(" ".join(cell.split()).replace("|", "\\|") for cell in rest))
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _first(text: str | None) -> str:
    return (text or "").strip().partition("\n")[0].rstrip(".")


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""
