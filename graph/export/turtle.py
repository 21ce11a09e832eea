"""RDF as Turtle: names and dates by schema.org, sources by PROV, states as Wikidata has them.

What neither has words for (a tie, its kind, its two ends) stands under `urn:relations:`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from graph.dates import Date
from graph.export._sources import sources_of
from graph.export._values import missing, plain
from graph.model import Actor, Source, State, Tie
from graph.reference.codes import NONE, all_codes
from graph.selection import Selection

if TYPE_CHECKING:
    from rdflib import Graph, URIRef

LOSES = "items, events and figures of ties"
OWN = "urn:relations:"
WIKIDATA = "http://www.wikidata.org/entity/"


def write(selection: Selection) -> Mapping[str, bytes]:
    """Each actor, tie and source as a resource."""
    try:
        import rdflib
    except ImportError:
        raise missing("rdflib", "rdf") from None
    writer = _Writer(rdflib)
    for actor in selection.actors.values():
        writer.actor(actor, selection)
    for tie in selection.ties.values():
        writer.tie(tie, selection)
    for key, source in sources_of(selection).items():
        writer.source(key, source)
    return {".ttl": writer.graph.serialize(format="turtle").encode("utf-8")}


class _Writer:
    """Puts records into an RDF graph."""

    def __init__(self, rdflib: Any) -> None:
        self._rdflib = rdflib
        self.graph: Graph = rdflib.Graph(bind_namespaces="none")
        self._schema = rdflib.Namespace("https://schema.org/")
        self._prov = rdflib.PROV
        for prefix, space in (
            ("schema", self._schema),
            ("prov", self._prov),
            ("owl", rdflib.OWL),
            ("wd", rdflib.Namespace(WIKIDATA)),
            ("rel", rdflib.Namespace(OWN)),
        ):
            self.graph.bind(prefix, space)

    def actor(self, actor: Actor, selection: Selection) -> None:
        """A country or an organisation, with its name of the day, its others, its time and item."""
        node, schema = self._own("actor", actor.id), self._schema
        state = isinstance(actor, State)
        self._is(node, schema.Country if state else schema.Organization)
        name = selection.name(actor.id)
        self._say(node, schema.name, name)
        self._say(node, schema.identifier, actor.id)
        for other in dict.fromkeys((actor.name, *actor.aliases)):
            if other != name:
                self._say(node, schema.alternateName, other)
        since, until = actor.existed.since, actor.existed.until
        self._say(node, schema.foundingDate, since)
        self._say(node, schema.dissolutionDate, until)
        item = all_codes().get(actor.id, NONE).wikidata if state else None
        if item:
            self.graph.add(
                (node, self._rdflib.OWL.sameAs, self._rdflib.URIRef(f"{WIKIDATA}{item}"))
            )

    def tie(self, tie: Tie, selection: Selection) -> None:
        """A tie: its kind, its two ends, its time and the documents that say so."""
        node, schema = self._own("tie", tie.id), self._schema
        self._is(node, self._own("Tie"))
        self._say(node, self._own("kind"), tie.kind)
        self.graph.add((node, self._own("from"), self._own("actor", tie.source)))
        self.graph.add((node, self._own("to"), self._own("actor", tie.target)))
        directed = selection.relations.kinds[tie.kind].directed
        self._say(node, self._own("directed"), directed)
        self._say(node, schema.name, tie.title)
        self._say(node, schema.startDate, tie.held.since)
        self._say(node, schema.endDate, tie.held.until)
        self._say(node, self._own("status"), tie.status)
        self._say(node, self._own("confidence"), tie.confidence)
        self._say(node, self._own("accordingTo"), tie.according_to)
        self._say(node, schema.description, tie.note)
        for key in dict.fromkeys(tie.sources):
            self.graph.add((node, self._prov.wasDerivedFrom, self._own("source", key)))

    def source(self, key: str, source: Source) -> None:
        """A document, with who made it and where it is."""
        node, schema = self._own("source", key), self._schema
        self._is(node, schema.CreativeWork)
        self._is(node, self._prov.Entity)
        self._say(node, schema.name, source.title)
        for author in source.author:
            self._say(node, schema.author, author.in_full)
        self._say(node, schema.publisher, source.publisher)
        self._say(node, schema.datePublished, source.date)
        self._say(node, schema.identifier, source.series)
        self._say(node, schema.url, source.url)

    def _own(self, *parts: str) -> URIRef:
        path = ":".join(quote(part, safe="-._~") for part in parts)
        found: URIRef = self._rdflib.URIRef(f"{OWN}{path}")
        return found

    def _is(self, node: URIRef, kind: URIRef) -> None:
        self.graph.add((node, self._rdflib.RDF.type, kind))

    def _say(self, node: URIRef, what: URIRef, value: str | bool | Date | None) -> None:
        if value is not None:
            said = value.text if isinstance(value, Date) else plain(value)
            self.graph.add((node, what, self._rdflib.Literal(said)))
