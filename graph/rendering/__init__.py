"""Relations → one HTML page, through pyvis.

pyvis's `Network` holds nodes and edges, and fills the template. Its own template, its
physics and its way of writing files are not used: this project's template takes their place,
positions come from `graph.layout`, and the text is returned for the caller to write as UTF-8.
"""

from __future__ import annotations

from graph.language import SOURCE, Language, language
from graph.relations import Relations
from graph.rendering import data
from graph.rendering.before import Before, arrange
from graph.rendering.content import Content

__all__ = ["Before", "Content", "arrange", "content", "page"]


def page(
    relations: Relations,
    said_in: Language | str | None = None,
    part: Relations | None = None,
) -> str:
    """The page as text, in this language or the one with this code, else the file's, else English.

    With a `part` for one story (`excerpt.of_story`) it holds that, told and placed as in the whole.
    Raises RenderError if one of the page's own files is missing, LanguageError for a code that
    names no language.
    """
    if part is None:
        return content(relations, said_in).html()
    from graph.narration import narrate  # both take a while, and few pages need them
    from graph.rendering import excerpt

    told = excerpt.told_of(part, narrate(relations, part.stories))
    measures = excerpt.measured(relations, part)
    spoken = _language(relations, said_in)
    return Content(data.page_data(part, arrange(relations), spoken, told, measures), spoken).html()


def content(
    relations: Relations,
    said_in: Language | str | None = None,
    before: Before | None = None,
    places: data.Positions | None = None,
    *,
    hurried: bool = False,
) -> Content:
    """What the page of the whole is made of.

    What the page before has in common is kept; `places` are where actors stand, if not as arranged.
    In a hurry some of it may be that page's, and then it is `before.behind`.
    """
    before = Before() if before is None else before
    before.begin(relations, hurried=hurried)
    spoken = _language(relations, said_in)
    made = data.page_data(
        relations,
        before.places(relations) if places is None else places,
        spoken,
        before.told(relations),
        before.measures(relations),
        before.written.records(relations),
    )
    return Content(made, spoken, before.written)


def _language(relations: Relations, said_in: Language | str | None) -> Language:
    if isinstance(said_in, Language):
        return said_in
    return language(said_in or relations.language or SOURCE)
