"""Relations and positions → the page's data, as `graph.rendering.contract` has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from graph import __version__
from graph.language import SOURCE, Language
from graph.model import in_full
from graph.reference.land import land
from graph.reference.licences import licences
from graph.relations import Relations
from graph.rendering import contract
from graph.rendering.data.actors import as_actor, flags_of
from graph.rendering.data.stories import as_play, as_story
from graph.rendering.data.ties import as_tie
from graph.rendering.data.values import as_authors, as_day, as_filters, as_source, page_filters
from graph.rendering.data.vocabulary import (
    as_kind,
    as_status,
    binding_kinds,
    obliging_kinds,
    occurring_kinds,
)
from graph.rendering.words import Words
from graph.vocabulary.statuses import membership_statuses, statuses
from graph.vocabulary.words import categories

if TYPE_CHECKING:
    from graph.narration import Told

Positions = Mapping[str, tuple[float, float]]


def page_data(
    relations: Relations,
    positions: Positions,
    language: Language,
    told: Mapping[str, Sequence[Told]],
    measures: contract.Measures | None,
    ties: Sequence[contract.Tie] | None = None,
) -> contract.PageData:
    """All that the page needs: what it shows of the relations, and what was worked out of them.

    `positions` are where actors stand in the picture, `told` is what the steps of stories change,
    `ties` what is known of the ties as the page has them.
    """
    if ties is None:
        ties = [as_tie(tie, *relations.spans[tie.id]) for tie in relations.ties.values()]
    words = Words(language)
    return contract.PageData(
        language=_language(words, relations.language or SOURCE),
        about=_about(),
        meta=_meta(relations),
        view=contract.View(
            date=as_day(relations.view.date),
            filters=as_filters(relations.view.filters),
            selection=relations.view.selection,
            centre=relations.view.centre,
            pairs=relations.view.pairs,
            shading=relations.view.shading,
            isolates=relations.view.isolates,
            because=relations.view.because,
            play=as_play(relations.view.play) if relations.view.play else None,
        ),
        categories=[
            contract.Category(one.key, words.category(one.key), one.dash, one.place)
            for one in categories().values()
        ],
        statuses={key: as_status(words.status(one)) for key, one in membership_statuses().items()},
        filters=page_filters(),
        binding=binding_kinds(),
        obliging=obliging_kinds(),
        idle=[one.key for one in statuses().values() if one.idle],
        confidences=words.confidences(),
        kinds={kind.key: as_kind(words.kind(kind)) for kind in occurring_kinds(relations)},
        sources={key: as_source(source) for key, source in relations.sources.items()},
        flags=flags_of(relations),
        land=land(),
        stories=[
            as_story(story, [words.told(one) for one in told[story.id]])
            for story in relations.stories
        ],
        actors=[
            as_actor(words.actor(actor), *positions[actor.id])
            for actor in relations.actors.values()
        ],
        ties=ties,
        measures=measures,
    )


def _language(words: Words, file: str) -> contract.Language:
    spoken = words.language
    return contract.Language(
        code=spoken.code,
        locale=spoken.locale,
        direction=spoken.direction,
        messages=spoken.messages,
        terms=words.terms() or None,
        file=None if file == spoken.code else file,
    )


def _meta(relations: Relations) -> contract.Meta:
    return contract.Meta(
        title=relations.title,
        description=relations.description,
        as_of=as_day(relations.as_of),
        first=as_day(relations.first),
        last=as_day(relations.as_of),
        author=in_full(relations.author),
        authors=as_authors(relations.author),
        version=relations.version,
        licence=relations.licence,
        address=relations.address,
    )


def _about() -> contract.About:
    works = [
        contract.Licence(one.name, one.what, one.licence, one.holder, one.url, one.text)
        for one in licences()
    ]
    return contract.About(__version__, works)
