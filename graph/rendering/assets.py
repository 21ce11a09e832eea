"""The page's own files, read from the package: modules, styles, and pyvis's vis-network."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from graph.errors import RenderError
from graph.rendering import portable
from graph.rendering.engine import pyvis
from graph.rendering.linker import link
from graph.rendering.listing import with_listing
from graph.vocabulary.words import categories

STYLES = (
    "tokens",
    "base",
    "parts",
    "layout",
    "header",
    "icon-words",
    "start",
    "legend",
    "connections",
    "details",
    "details-ties",
    "timeline",
    "time",
    "compare",
    "picture",
    "line-key",
    "line-key-over",
    "table",
    "grid",
    "table-cards",
    "table-print",
    "matrix",
    "matrix-view",
    "matrix-side",
    "matrix-small",
    "matrix-fold",
    "matrix-present",
    "export",
    "map",
    "notice",
    "authoring",
    "windows",
    "story-list",
    "story",
    "story-foot",
    "story-extras",
    "present",
    "presenter",
    "embed",
    "small",
    "large",
    "forced-colors",
    "print",
    "slides",
)
"""Style sheets in the order in which they come."""

_WHERE = {"light": ":root, "}
"""The theme that holds where none is named."""

_VIS = ("templates", "lib", "vis-9.1.2", "vis-network.min.js")


@lru_cache(maxsize=1)
def script() -> str:
    """The page's modules as one script."""
    modules: dict[str, str] = {}
    _gather(files("graph") / "page", "", modules)
    return portable.script(link(with_listing(modules), "main.js"))


@lru_cache(maxsize=1)
def styles() -> str:
    """The page's style sheets as one."""
    folder = files("graph") / "page" / "css"
    sheets = [_text(folder / f"{name}.css") for name in STYLES]
    sheets.insert(STYLES.index("parts") + 1, colours())
    return portable.styles("\n".join(sheets))


def colours() -> str:
    """The categories' colours as a style sheet: in each theme, in the picture, of a sample."""
    known = categories()
    themes = dict.fromkeys(theme for one in known.values() for theme in one.colours)
    rules = [
        f'{_WHERE.get(theme, "")}[data-theme="{theme}"] {{'
        + "".join(f" --category-{key}: {one.colours[theme]};" for key, one in known.items())
        + " }"
        for theme in themes
    ]
    drawn = "".join(f" --picture-{key}: var(--category-{key});" for key in known)
    samples = [f".category-{key} {{ color: var(--category-{key}); }}" for key in known]
    return "\n".join([*rules, f":root, [data-theme] {{{drawn} }}", *samples]) + "\n"


@lru_cache(maxsize=1)
def vis_network() -> str:
    """vis-network as pyvis ships it, without the link to a source map that is not there."""
    pyvis()  # else its resources would import it, and more
    text = _text(files("pyvis").joinpath(*_VIS))
    # Not splitlines(): the script holds other line separators within its texts.
    lines = [line for line in text.split("\n") if not line.startswith("//# sourceMappingURL")]
    return portable.script("\n".join(lines))


def _gather(folder: Traversable, path: str, modules: dict[str, str]) -> None:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            _gather(entry, f"{path}{entry.name}/", modules)
        elif entry.name.endswith(".js"):
            modules[path + entry.name] = _text(entry)


def _text(entry: Traversable) -> str:
    try:
        return entry.read_text(encoding="utf-8")
    except OSError as error:
        raise RenderError(f"a file of the page is missing: {entry}") from error
