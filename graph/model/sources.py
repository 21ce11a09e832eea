"""A document that says so, and whether it leads a reader to what it says."""

from __future__ import annotations

from urllib.parse import urlsplit

from pydantic import Field

from graph.dates import Date
from graph.model.authors import Authors
from graph.model.records import Record, Text, WebAddress


class Source(Record):
    """A document that says so: a treaty, a register, a report, an article."""

    title: Text = Field(description="The document's title")
    publisher: Text | None = Field(None, description="Who published or keeps it")
    author: Authors = ()
    date: Date | None = Field(None, description="When it was published or signed")
    place: Text | None = Field(None, description="Where a treaty was signed")
    series: Text | None = Field(None, description="Treaty series or number: UNTS vol. 34, no. 541")
    url: WebAddress | None = Field(None, description="Its address; http or https")
    accessed: Date | None = Field(None, description="The day on which it was read there")
    note: Text | None = None
    collection: bool = Field(
        False,
        description="Whether it is a work of many documents without the one that is meant:"
        " a yearbook of any year, a database, a ministry's pages",
    )

    @property
    def is_document(self) -> bool:
        """Whether it names the one document that a reader would look up.

        Not a collection, and with a mark of its own: a date, a number in a series or an address
        that is more than somebody's home page.
        """
        return not self.collection and bool(self.date or self.series or _leads_on(self.url))

    @property
    def is_findable(self) -> bool:
        """Whether a reader finds it by what it says: an address of its own, or a number."""
        return not self.collection and bool(self.series or _leads_on(self.url))

    @property
    def is_umbrella(self) -> bool:
        """Whether it stands for many documents: a collection, or somebody's home page."""
        return self.collection or (bool(self.url) and not self.is_document)


def _leads_on(url: str | None) -> bool:
    parts = urlsplit(url or "")
    return bool(parts.path.strip("/") or parts.query or parts.fragment)
