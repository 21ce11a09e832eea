"""Relations → one HTML page, through pyvis.

pyvis's `Network` holds nodes and edges, and fills the template. Its own template, its
physics and its way of writing files are not used: this project's template takes their place,
positions come from `graph.layout`, and the text is returned for the caller to write as UTF-8.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, replace
from importlib.resources import as_file, files
from typing import Any

from graph.language import SOURCE, Language, flat, language
from graph.naming import longest_label
from graph.narration import narrate
from graph.relations import Relations
from graph.rendering import assets, contract, data, excerpt, portable
from graph.rendering.packing import pack
from graph.rendering.plain import plain


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
    about: dict[str, Any]
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
        return portable.data(self.about | {"actors": nodes, "ties": pack(edges)})


def page(
    relations: Relations,
    said_in: Language | str | None = None,
    part: Relations | None = None,
    *,
    places: data.Positions | None = None,
    served: contract.Served | None = None,
) -> str:
    """The page as text, in this language or the one with this code, else the file's, else English.

    With a `part` for one story (`excerpt.of_story`) it holds that, told and placed as in the whole.
    `places` are what `arrange` gives, for who has them already; `served` says by whom
    the page is handed out while its author writes. Raises RenderError if one of the page's own
    files is missing, LanguageError for a code that names no language.
    """
    from pyvis.network import Network  # imports IPython, which takes a while

    places = arrange(relations) if places is None else places
    if not isinstance(said_in, Language):
        said_in = language(said_in or relations.language or SOURCE)
    network = Network(directed=True, cdn_resources="in_line")
    # add_node and add_edge look through all that is there already; the lists take all at once.
    shown = part or relations
    told = excerpt.told_of(part, narrate(relations, part.stories)) if part else None
    measures = excerpt.measured(relations, part) if part else None
    made = data.page_data(shown, places, said_in, told, measures)
    whole = plain(replace(made, served=served))
    network.nodes, network.edges = whole.pop("actors"), whole.pop("ties")
    network.heading = Parts(
        title=portable.markup(shown.title),
        language=said_in,
        styles=assets.styles(),
        vis=assets.vis_network(),
        script=assets.script(),
        about=whole,
        served=served is not None,
    )
    with as_file(files("graph") / "page") as folder:
        network.set_template_dir(str(folder))
        text: str = network.generate_html()
    return text


def arrange(relations: Relations) -> data.Positions:
    """Where the actors stand in the network picture, by id: in CSS pixels at scale 1."""
    from graph import layout  # imports NumPy, which a reader of words does without

    fixed = {actor.id: actor.position for actor in relations.actors.values() if actor.position}
    labels = {id_: longest_label(one) for id_, one in relations.actors.items() if one.names}
    return layout.positions(relations.network(), fixed, labels)


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
