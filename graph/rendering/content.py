"""What a page is made of: its data as JSON, and all of it as HTML, through pyvis."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from importlib.resources import as_file, files
from typing import Any

from graph import __version__
from graph.language import Language, flat
from graph.rendering import assets, contract, portable
from graph.rendering.engine import pyvis
from graph.rendering.packing import pack
from graph.rendering.plain import plain
from graph.rendering.written import Written


@dataclass(frozen=True)
class Parts:
    """What the template puts in, each part safe where it stands.

    pyvis renders its template without escaping and offers one free variable, `heading`.
    """

    title: str
    language: Language
    styles: str
    vis: str
    script: str
    texts: Mapping[str, str]
    """The page's data by its parts, as JSON: all but the actors and the ties."""
    served: bool = False

    def say(self, key: str) -> str:
        """A message of the page's language that has no placeholders, for the template."""
        message = dict(flat(self.language.messages))[key]
        return portable.markup(str(message))

    @property
    def csp(self) -> str:
        """A Content-Security-Policy that allows these scripts and styles, and no request.

        A page that is served while its author writes may ask its own server.
        """
        scripts = " ".join(_hash(text) for text in (self.vis, self.script))
        own = "connect-src 'self'; " if self.served else ""
        return (
            f"default-src 'none'; script-src {scripts}; style-src {_hash(self.styles)}; {own}"
            "img-src data: blob:; base-uri 'none'; form-action 'none'"
        )

    def data(self, nodes: list[Any], edges: list[Any]) -> str:
        """The page's data as JSON that cannot end the element in which it stands."""
        return _joined({**self.texts, "actors": _text(nodes), "ties": _text(pack(edges))})


@dataclass(frozen=True)
class Content:
    """The page's data in one language."""

    made: contract.PageData
    language: Language
    written: Written = field(default_factory=Written, compare=False)
    """What of it was written before."""

    @cached_property
    def _whole(self) -> dict[str, Any]:
        whole: dict[str, Any] = plain(replace(self.made, ties=()))
        return {**whole, "ties": self.written.plain(self.made.ties)}

    @cached_property
    def _others(self) -> Mapping[str, str]:
        """Each part as JSON but the actors and the ties."""
        whole = self._whole.items()
        return {name: _text(part) for name, part in whole if name not in ("actors", "ties")}

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        """Each part as JSON, actors and ties last."""
        actors, ties = _text(self._whole["actors"]), self.written.text(self._whole["ties"])
        return {**self._others, "actors": actors, "ties": ties}

    def _with(self, served: contract.Served | None) -> Mapping[str, str]:
        """All parts but the actors and the ties."""
        others = self._others
        return others if served is None else {**others, "served": _text(plain(served))}

    def write(self) -> None:
        """Write it now: who makes pages one after another does so while no other is written."""
        _ = self._texts

    @cached_property
    def build(self) -> str:
        """Tells it from pages of other contents."""
        return _digest(self.shell, *self._texts.values())

    @cached_property
    def shell(self) -> str:
        """Tells what the page is but for its data."""
        return _digest(__version__, self.language.code, self._parts(None).csp)

    def data(self, served: contract.Served | None = None) -> str:
        """The data as JSON; `served` says by whom it is handed out while its author writes."""
        texts = self._texts
        return _joined({**self._with(served), "actors": texts["actors"], "ties": texts["ties"]})

    def html(self, served: contract.Served | None = None) -> str:
        """The page as text."""
        network = pyvis().Network(directed=True, cdn_resources="in_line")
        # add_node and add_edge look through all that is there already; the lists take all at once.
        network.nodes, network.edges = self._whole["actors"], self._whole["ties"]
        network.heading = self._parts(served)
        with as_file(files("graph") / "page") as folder:
            network.set_template_dir(str(folder))
            text: str = network.generate_html()
        return text

    def _parts(self, served: contract.Served | None) -> Parts:
        return Parts(
            title=portable.markup(self.made.meta.title),
            language=self.language,
            styles=assets.styles(),
            vis=assets.vis_network(),
            script=assets.script(),
            texts=self._with(served),
            served=served is not None,
        )


def _text(part: Any) -> str:
    return portable.data(part)


def _joined(texts: Mapping[str, str]) -> str:
    """Parts that are JSON already, as one."""
    return "{" + ",".join(f"{json.dumps(name)}:{text}" for name, text in texts.items()) + "}"


def _digest(*texts: str) -> str:
    found = hashlib.sha256()
    for text in texts:
        found.update(text.encode("utf-8") + b"\0")
    return found.hexdigest()


@lru_cache(maxsize=8)
def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
