"""Rows by year as lines, written by matplotlib: an extra, pip install 'relations[plot]'."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from graph.errors import WriteError
from graph.files import write
from graph.printable import printable

FORMS = (".svg", ".png", ".pdf")


def plot(name: str, columns: Sequence[str], rows: Sequence[Mapping[str, Any]], about: str) -> None:
    """Write the plot whole or not at all; the same rows give the same bytes. Raises WriteError."""
    form = Path(name).suffix.lower()
    if form not in FORMS:
        raise WriteError(f"{printable(name)}: a plot is one of {', '.join(FORMS)}")
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure
        from matplotlib.ticker import MaxNLocator
    except ImportError:
        raise WriteError("a plot needs matplotlib; pip install 'relations[plot]'") from None
    # Texts are no formulas, letters stay letters in SVG, and ids in it are not drawn by lot.
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "relations"}):
        figure = Figure(figsize=(8, 4.5), layout="constrained")
        axes = figure.add_subplot()
        first, *others = columns
        years = [row[first] for row in rows]
        for column in others:
            values = [_number(row.get(column)) for row in rows]
            axes.plot(years, values, label=_text(column), linewidth=1.8)
        if len(others) > 1:
            axes.legend(frameon=False)
        elif others:
            axes.set_ylabel(_text(others[0]))
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(axis="y", alpha=0.3)
        figure.supxlabel(_text("\n".join(textwrap.wrap(about, 110))), fontsize=8)
        into = io.BytesIO()
        dates: dict[str, Any] = {".svg": {"Date": None}, ".pdf": {"CreationDate": None}}
        figure.savefig(into, format=form[1:], metadata=dates.get(form), dpi=150)
    write(Path(name), into.getvalue())


def _number(value: float | None) -> float:
    return float("nan") if value is None else value


def _text(text: str) -> str:
    """A text that matplotlib takes for one: a dollar would begin a formula, a _ hides a label."""
    said = "\n".join(map(printable, text.split("\n"))).replace("$", r"\$")
    return f" {said}" if said.startswith("_") else said
