"""Broken YAML in an author's words: the line at fault, what is wrong there, what to write instead.

libyaml says where it could go on no longer, which may be far behind the fault: a quote that is not
closed ends where another one opens. So the fault is looked for from there backwards.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from yaml.tokens import ScalarToken

from graph.libyaml import VALUES
from graph.oddities import misplaced
from graph.reading.brackets import at, at_bracket
from graph.reading.containers import Position
from graph.reading.sentences import quote

_GLUED = re.compile(r"[ ]*(?:- +)*(?:(-)(?=[A-Za-z])|([A-Za-z_]\w*:)(?!//)(?=\S))")
"""A line that begins with a dash or a key and its colon, without the space that YAML wants."""
_PAIR = re.compile(r"\\u([dD][89aAbB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")


def explain(error: yaml.YAMLError, text: str) -> tuple[Position, str]:
    """Where a text that libyaml refuses is wrong, and a sentence on it."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return _unreadable(error, text)
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return (1, 1), f"broken YAML: {error.problem}"
    # Where a text ends without a line's end, libyaml counts one line more.
    lines = [*re.split(r"\r\n|[\r\n\x85\u2028\u2029]", text), ""]
    return (
        _escape(error, mark, text)
        or _odd_character(error, mark, lines)
        or _quotes(error, mark, text, lines)
        or _glued(error, mark, lines)
        or _key(error)
        or at_bracket(error, mark, text, lines)
        or _indentation(error, mark, lines)
        or (at(mark), _in_words(error, mark, text))
    )


def _escape(error: yaml.MarkedYAMLError, mark: Any, text: str) -> tuple[Position, str] | None:
    """What stands behind a backslash in double quotes."""
    problem = error.problem or ""
    if "Unicode character escape" not in problem and "unknown escape" not in problem:
        return None
    begin = text.rfind("\\", 0, mark.index + 2)
    pair = _PAIR.match(text, begin)
    if pair:
        code = 0x10000 + ((int(pair[1], 16) - 0xD800) << 10) + int(pair[2], 16) - 0xDC00
        written = f"{pair[0]} is JSON's way to write {chr(code)}"
        message = f"{written}; write the character itself, or \\U{code:08X}"
    elif "unknown escape" in problem:
        sign = text[begin : begin + 2]
        message = f"{sign} means nothing in double quotes; write \\\\ for a backslash"
    else:
        message = f"{text[begin : begin + 6]} is no character; write the character itself"
    line = text.count("\n", 0, begin)
    return (line + 1, begin - (text.rfind("\n", 0, begin) + 1) + 1), message


def _odd_character(
    error: yaml.MarkedYAMLError, mark: Any, lines: list[str]
) -> tuple[Position, str] | None:
    """A no-break space, a typographic quote and the like, near where the reading stopped."""
    near = [mark.line, *_lines_before(mark.line, lines)]
    if error.context_mark and "simple key" in (error.context or ""):
        near.insert(0, error.context_mark.line)
    for number in near:
        found = misplaced(lines[number]) if number < len(lines) else None
        if found:
            return (number + 1, found[0] + 1), found[1]
    return None


def _lines_before(number: int, lines: list[str]) -> list[int]:
    """The nearest line before one that says something, if there is one."""
    for before in range(min(number, len(lines)) - 1, -1, -1):
        if lines[before].strip():
            return [before]
    return []


def _quotes(
    error: yaml.MarkedYAMLError, mark: Any, text: str, lines: list[str]
) -> tuple[Position, str] | None:
    """A quote that is not closed, or closed too early, at its own place."""
    quoted = _quote_before(mark, text)
    # Two quoted texts within brackets lack a comma between them.
    two = "flow" in (error.context or "") and text[mark.index : mark.index + 1] in ("'", '"')
    if quoted is not None and not two:
        sign, begin, end = quoted.style, quoted.start_mark, quoted.end_mark
        if begin.line != end.line:
            return at(begin), (
                f"the quote {sign} that opens here is closed only in line {end.line + 1};"
                " close it where its text ends"
            )
        inside = "double it ('')" if sign == "'" else 'write \\" for one'
        other = '"' if sign == "'" else "'"
        return (end.line + 1, end.column), (
            f"the quote {sign} ends here and text follows; {inside} within the text, or put"
            f" {other} around the whole text"
        )
    if "quoted scalar" in (error.context or "") and error.context_mark:
        begin = error.context_mark
        if "document indicator" in (error.problem or "") or "end of stream" in (
            error.problem or ""
        ):
            sign = lines[begin.line][begin.column : begin.column + 1]
            return at(begin), f"the quote {sign} that opens here is not closed"
    return None


def _quote_before(mark: Any, text: str) -> Any:
    """The quoted text that ends in the line where the reading stopped, with text behind it."""
    last: Any = None
    try:
        for token in yaml.scan(text, Loader=VALUES):
            quoted = isinstance(token, ScalarToken) and token.style in ("'", '"')
            if token.start_mark.index >= mark.index:
                break
            if quoted:
                last = token
    except yaml.YAMLError:
        pass
    if last is None or last.end_mark.line != mark.line or last.end_mark.index > mark.index:
        return None
    between = text[last.end_mark.index : mark.index + 1]
    return last if not set(between) & set(":,[]{}#") else None


def _glued(error: yaml.MarkedYAMLError, mark: Any, lines: list[str]) -> tuple[Position, str] | None:
    """A dash or a colon without a space behind it, which YAML takes for a part of the word."""
    problem = error.problem or ""
    if "unexpected ':'" in problem:
        return at(mark), "a space is missing behind the colon; write `key: value`, or `key: ,`"
    if "mapping values are not allowed" not in problem:
        return None
    for number in _lines_before(mark.line, lines):
        found = _GLUED.match(lines[number])
        if found and found[1]:
            return (number + 1, found.end()), "a space is missing behind the dash; write `- `"
        if found:
            here = (number + 1, found.end())
            return here, f"a space is missing behind the colon; write `{found[2]} …`"
    return None


def _key(error: yaml.MarkedYAMLError) -> tuple[Position, str] | None:
    """A word where a key should be, at its own line and not where the reading stopped."""
    if "could not find expected ':'" in (error.problem or ""):
        where = error.context_mark or error.problem_mark
        return at(where), "a key without a colon; write `key: value`"
    return None


def _indentation(
    error: yaml.MarkedYAMLError, mark: Any, lines: list[str]
) -> tuple[Position, str] | None:
    """A line that is indented deeper than those that it belongs to."""
    problem = error.problem or ""
    line = lines[mark.line] if mark.line < len(lines) else ""
    indent = len(line) - len(line.lstrip(" "))
    here = (mark.line + 1, indent + 1)
    if "mapping values are not allowed" in problem:
        if ": " in line[indent : mark.column]:
            return None
        return here, (
            "this line is indented deeper than the key above it, whose text it goes on with;"
            " align it with its neighbours, or put quotes around a text of several lines"
        )
    if any(f"expected {what}" in problem for what in ("key", "'-'", "<block end>")):
        above = [lines[number] for number in _lines_before(mark.line, lines)]
        deeper = above and indent > len(above[0]) - len(above[0].lstrip(" "))
        if deeper and mark.column == indent:
            return (
                here,
                "this line is indented deeper than the one above; align it with its neighbours",
            )
    return None


def _in_words(error: yaml.MarkedYAMLError, mark: Any, text: str) -> str:
    problem = error.problem or "broken YAML"
    if "cannot start any token" in problem:
        character = text[mark.index]
        if character == "\t":
            return "a tab cannot indent or begin a value in YAML; use spaces"
        return f"a value cannot begin with {quote(character)}; put quotes around the text"
    if "mapping values are not allowed" in problem:
        return "a second “: ” in one line; put quotes around text that contains a colon"
    if any(f"expected {what}" in problem for what in ("key", "'-'", "<block end>")):
        return "the indentation does not fit what stands above; align it with its neighbours"
    context = f" {error.context}" if error.context else ""
    return f"broken YAML:{context} {problem}".replace("  ", " ")


def _unreadable(error: yaml.YAMLError, text: str) -> tuple[Position, str]:
    """Where and why libyaml could not read a character."""
    for line, row in enumerate(text.split("\n"), 1):
        for column, character in enumerate(row, 1):
            if (character < " " and character not in "\t\r") or character in "\x7f\ufffe\uffff":
                name = f"U+{ord(character):04X}"
                return (line, column), f"the control character {name} is not allowed; remove it"
    return (1, 1), f"broken YAML: {' '.join(str(error).split())}"
