"""Brackets in broken YAML: not closed, a comma missing in them, or text behind them."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

import yaml
from yaml.tokens import (
    FlowMappingEndToken,
    FlowMappingStartToken,
    FlowSequenceEndToken,
    FlowSequenceStartToken,
)

from graph.libyaml import VALUES
from graph.reading.containers import Position
from graph.reading.sentences import quote


def at(mark: Any) -> Position:
    """The position of one of libyaml's marks."""
    return mark.line + 1, mark.column + 1


def _open_bracket(mark: Any, text: str) -> tuple[str, Any] | None:
    """The innermost bracket that is open where the reading stopped, and where it stands."""
    brackets: list[tuple[str, Any]] = []
    with suppress(yaml.YAMLError):
        for token in yaml.scan(text, Loader=VALUES):
            if token.start_mark.index >= mark.index:
                break
            if isinstance(token, FlowSequenceStartToken | FlowMappingStartToken):
                sign = "[" if isinstance(token, FlowSequenceStartToken) else "{"
                brackets.append((sign, token.start_mark))
            elif isinstance(token, FlowSequenceEndToken | FlowMappingEndToken) and brackets:
                brackets.pop()
    return brackets[-1] if brackets else None


def at_bracket(
    error: yaml.MarkedYAMLError, mark: Any, text: str, lines: list[str]
) -> tuple[Position, str] | None:
    """A bracket that is not closed, or a comma that is missing, and text behind a bracket."""
    begin = error.context_mark
    if begin is not None and "flow" in (error.context or ""):
        opened = lines[begin.line][begin.column : begin.column + 1]
        if opened not in ("[", "{"):
            bracket = _open_bracket(mark, text)
            opened, begin = (bracket[0], bracket[1]) if bracket else (opened, begin)
        lost = re.search(r"\s#\S*", lines[begin.line][begin.column :])
        if begin.line == mark.line:
            column = begin.column + 1
            message = (
                f"a comma is missing here, or the bracket {opened} in column {column} is not closed"
            )
            return at(mark), message
        if lost:
            here = (begin.line + 1, begin.column + lost.start() + 2)
            what = quote(lost[0].strip())
            return here, f"{what} begins a comment, which hides the rest of the line; quote it"
        message = f"the bracket {opened} that opens here is not closed before line {mark.line + 1}"
        return at(begin), f"{message}, or a comma is missing"
    before = lines[mark.line][: mark.column].rstrip() if mark.line < len(lines) else ""
    if before.endswith(("]", "}")) and "block" in (error.context or ""):
        return (mark.line + 1, len(before)), (
            "the bracket ends here and text follows; put quotes around the whole text"
        )
    return None
