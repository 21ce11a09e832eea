"""Characters that look like YAML's own and are not: named, with what to write instead."""

from __future__ import annotations

import re

_QUOTES = {
    "“": "left double quotation mark",
    "”": "right double quotation mark",
    "„": "low double quotation mark",
    "‟": "reversed double quotation mark",
    "‘": "left single quotation mark",
    "’": "right single quotation mark",
    "‚": "low single quotation mark",
    "«": "left-pointing double angle quotation mark",
    "»": "right-pointing double angle quotation mark",
    "‹": "left-pointing single angle quotation mark",
    "›": "right-pointing single angle quotation mark",
    "＂": "full-width quotation mark",
    "＇": "full-width apostrophe",
    "「": "left corner bracket",
    "」": "right corner bracket",
}
_SPACES = {
    "\u00a0": "no-break space",
    "\u2007": "figure space",
    "\u202f": "narrow no-break space",
    "\u3000": "ideographic space",
    "\u1680": "ogham space",
    "\u205f": "mathematical space",
    **{chr(code): "typographic space" for code in range(0x2000, 0x200B) if code != 0x2007},
    "\u200b": "zero-width space",
    "\u2060": "word joiner",
    "\ufeff": "byte-order mark",
}
_COLONS = {
    "：": "full-width colon",
    "﹕": "small colon",
    "︰": "vertical colon",
    "ː": "length mark",
}
_OTHERS = {
    "，": ("full-width comma", "a comma"),
    "－": ("full-width hyphen", "a hyphen"),
    "–": ("en dash", "a hyphen"),
    "—": ("em dash", "a hyphen"),
    "−": ("minus sign", "a hyphen"),
    "‐": ("typographic hyphen", "a hyphen"),
    "‑": ("no-break hyphen", "a hyphen"),
    "／": ("full-width slash", "a hyphen"),
    "［": ("full-width bracket", "["),
    "］": ("full-width bracket", "]"),
    "｛": ("full-width brace", "{"),
    "｝": ("full-width brace", "}"),
    "＃": ("full-width number sign", "#"),
}
_NAMED = {
    **{sign: (name, "\" or '") for sign, name in _QUOTES.items()},
    **{sign: (name, "a usual space") for sign, name in _SPACES.items()},
    **{sign: (name, "a usual colon and a space") for sign, name in _COLONS.items()},
    **_OTHERS,
}
_ANY = re.compile(f"[{''.join(map(re.escape, _NAMED))}]")
_SPACE, _QUOTE, _COLON = ("".join(table) for table in (_SPACES, _QUOTES, _COLONS))
_MISPLACED = re.compile(
    rf"^[ \t]*(?P<indent>[{_SPACE}])"  # before a line's first word
    rf"|[:-][ \t]*(?P<gap>[{_SPACE}])"  # where a space parts a key or a dash from its value
    rf"|(?P<colon>[{_COLON}])"
    rf"|(?:^[ \t]*|[:\[{{,-][ \t]+)(?P<quote>[{_QUOTE}])"  # where a value would begin
)


def oddity(text: str) -> str:
    """A closing clause that names the first such character of a text, or nothing."""
    found = _ANY.search(text)
    return f"; it has {named(found[0])}" if found else ""


def misplaced(line: str) -> tuple[int, str] | None:
    """Where a line has such a character in place of YAML's own (from 0), and what to say of it."""
    found = _MISPLACED.search(line)
    if not found or not found.lastgroup:
        return None
    column = found.start(found.lastgroup)
    return column, f"here is {named(line[column])}"


def named(character: str) -> str:
    """Such a character by its name and number, with what to write instead."""
    name, instead = _NAMED[character]
    article = "an" if name[0] in "aeiou" else "a"
    return f"{article} {name} (U+{ord(character):04X}); write {instead}"
