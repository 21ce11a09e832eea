"""The page within a notebook's: in a frame that can reach nothing of what is around it."""

from __future__ import annotations

from html import escape

from graph.relations import Relations
from graph.rendering import page

HEIGHT = 640
"""In CSS pixels: most of a notebook's window, and enough for the picture and its legend."""

ALLOWED = "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"
"""The page draws itself, saves pictures and opens sources. It has no origin: it can read neither
the notebook nor what the notebook's server keeps."""


def frame(relations: Relations) -> str:
    """An HTML element that shows the relations."""
    return (
        f'<iframe title="{escape(relations.title)}" sandbox="{ALLOWED}" width="100%"'
        f' height="{HEIGHT}" style="border: 0" srcdoc="{escape(page(relations))}"></iframe>'
    )
