"""Stories: their steps, what stands beside a text, and what a step changes."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph import model
from graph.rendering import contract
from graph.rendering.data.values import as_day, as_figure, as_filters, as_number, as_text
from graph.rich import rich

if TYPE_CHECKING:
    from graph.narration import Told


def as_story(story: model.Story, told: Sequence[Told]) -> contract.Story:
    """A story, and what has been told of each of its steps."""
    return contract.Story(
        id=story.id,
        title=story.title,
        author=model.in_full(story.author),
        teaches=story.teaches,
        centre=story.centre,
        steps=list(map(_step, story.steps, told)),
    )


def as_play(play: model.Play) -> contract.Play:
    """What is seen while the years are played."""
    return contract.Play(
        since=as_day(play.since) if play.since else None,
        filters=None if play.filters == model.Filters() else as_filters(play.filters),
        focus=play.focus,
        layout=play.layout,
        centre=play.centre,
    )


def _step(step: model.Step, told: Told) -> contract.Step:
    about = told.telling
    return contract.Step(
        text=rich(step.text),
        date=as_day(step.date) if step.date else None,
        filters=None if step.filters == model.Filters() else as_filters(step.filters),
        focus=step.focus,
        selection=step.selection,
        layout=step.layout,
        group=step.group,
        order=step.order,
        centre=step.centre,
        zoom=step.zoom,
        pairs=step.pairs,
        shading=step.shading,
        isolates=step.isolates,
        note=step.note,
        question=step.question,
        answer=step.answer,
        waits=step.waits,
        image=_image(step.image) if step.image else None,
        quote=_quote(step.quote) if step.quote else None,
        figure=_large(step.figure) if step.figure else None,
        sources=step.cited,
        changes=told.changes,
        records=[
            contract.ChangeRecord(one.change, one.date, one.ties, one.actors, one.what)
            for one in told.records
        ],
        called=step.called or None,
        telling=contract.Telling(about.main, about.named) if about else None,
    )


def _image(image: model.Image) -> contract.Image:
    data = base64.b64encode(image.data).decode("ascii")
    return contract.Image(f"data:{image.type};base64,{data}", image.alt, image.credit, image.source)


def _quote(quote: model.Quote) -> contract.Quote:
    return contract.Quote(quote.text, quote.speaker, as_text(quote.date), quote.source)


def _large(figure: model.StepFigure) -> contract.LargeFigure:
    series = sorted(figure.series.items(), key=lambda item: item[0].first)
    return contract.LargeFigure(
        as_figure(figure), [contract.Value(day.text, as_number(value)) for day, value in series]
    )
