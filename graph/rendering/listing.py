"""What the page finds by listing: a module that says `export const PANEL` is a panel.

The module that lists them is written when a page is made, so that a new panel is one file;
`graph/page/listed.d.ts` says to the page's scripts what it holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

LISTED = "listed.js"
"""Where the list stands among the modules."""

_PANEL = re.compile(r"export(?<![^\n]export)\s+const\s+PANEL\b")
"""Looked for by its first word: “^” would be asked of every letter."""


def is_panel(text: str) -> bool:
    """Whether a module with this text declares a panel."""
    return _PANEL.search(text) is not None


def with_listing(modules: Mapping[str, str]) -> dict[str, str]:
    """The modules, and with them the one that lists the panels."""
    found = [path for path, text in sorted(modules.items()) if is_panel(text)]
    imports = [f'import {{ PANEL as panel{i} }} from "./{path}";' for i, path in enumerate(found)]
    names = ", ".join(f"panel{i}" for i in range(len(found)))
    return {**modules, LISTED: "\n".join([*imports, f"export const PANELS = [{names}];", ""])}
