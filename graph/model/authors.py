"""Who wrote a document: persons, whose two names are told apart, and whoever has only one.

Which of a person's names comes last is nothing to guess (Sukarno, Gebru Tareke, a ministry with a
comma in its name), so whoever wants it told writes `family` and `given`, as CSL-JSON does.
"""

from __future__ import annotations

from typing import Annotated, Any, Self

from pydantic import BeforeValidator, model_validator

from graph.model.records import Record, Text


class Author(Record):
    """An author: as one `name`, or a person with `family` and `given`."""

    name: Text | None = None
    family: Text | None = None
    given: Text | None = None
    suffix: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _bare_name(cls, value: Any) -> Any:
        return {"name": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _one_or_the_other(self) -> Self:
        whole = bool(self.name), bool(self.family), bool(self.given)
        if whole not in ((True, False, False), (False, True, True)) or (self.name and self.suffix):
            raise ValueError(
                "write either `name`, or `family` and `given` of a person:"
                " {family: Kim, given: Min-ji}"
            )
        return self

    @property
    def in_full(self) -> str:
        """As the name is read: the given name first."""
        return self.name or " ".join(
            part for part in (self.given, self.family, self.suffix) if part
        )


def _listed(value: Any) -> Any:
    return value if isinstance(value, list | tuple) else [value]


Authors = Annotated[
    tuple[Author, ...],
    BeforeValidator(_listed, json_schema_input_type=Text | Author | tuple[Text | Author, ...]),
]


def in_full(authors: Authors) -> str | None:
    """All of them in a row, in whatever language the file is."""
    return ", ".join(author.in_full for author in authors) or None
