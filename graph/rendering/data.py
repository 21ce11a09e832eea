"""Relations and positions → the page's data, as `graph.rendering.contract` has it."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from datetime import date

from graph import __version__, model
from graph.dated import DatedKind, DatedName
from graph.dates import Interval
from graph.language import SOURCE, Language
from graph.narration import Told, narrate
from graph.reference.flags import drawings, flag
from graph.reference.land import land
from graph.reference.licences import licences
from graph.relations import Relations
from graph.rendering import contract
from graph.rendering.words import Words
from graph.rich import rich
from graph.vocabulary.alliances import alliance_kinds
from graph.vocabulary.kinds import Kind, kinds
from graph.vocabulary.statuses import MembershipStatus, membership_statuses
from graph.vocabulary.words import categories

Positions = Mapping[str, tuple[float, float]]


def page_data(
    relations: Relations,
    positions: Positions,
    language: Language,
    told: Mapping[str, Sequence[Told]] | None = None,
) -> contract.PageData:
    """All that the page needs; `positions` are where actors stand in the picture.

    `told` is what the steps of stories change, where more is known of it than the relations say.
    """
    told = narrate(relations) if told is None else told
    words = Words(language)
    return contract.PageData(
        language=_language(words, relations.language or SOURCE),
        about=_about(),
        meta=contract.Meta(
            title=relations.title,
            description=relations.description,
            as_of=_day(relations.as_of),
            first=_day(relations.first),
            last=_day(relations.as_of),
        ),
        view=contract.View(
            date=_day(relations.view.date),
            filters=_filters(relations.view.filters),
            selection=relations.view.selection,
            centre=relations.view.centre,
            pairs=relations.view.pairs,
        ),
        categories=[
            contract.Category(one.key, words.category(one.key), one.dash, one.place)
            for one in categories().values()
        ],
        statuses={key: _status(words.status(one)) for key, one in membership_statuses().items()},
        binding=_binding(),
        confidences=words.confidences(),
        kinds={kind.key: _kind(words.kind(kind)) for kind in _kinds(relations)},
        sources={key: _source(source) for key, source in relations.sources.items()},
        flags=_flags(relations),
        land=land(),
        stories=[
            _story(story, [words.told(one) for one in told[story.id]])
            for story in relations.stories
        ],
        actors=[
            _actor(words.actor(actor), *positions[actor.id]) for actor in relations.actors.values()
        ],
        ties=[_tie(tie, *relations.spans[tie.id]) for tie in relations.ties.values()],
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


def _about() -> contract.About:
    works = [
        contract.Licence(one.name, one.what, one.licence, one.holder, one.url, one.text)
        for one in licences()
    ]
    return contract.About(__version__, works)


def _day(day: date) -> str:
    return day.isoformat()


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _actor(actor: model.Actor, x: float, y: float) -> contract.Actor:
    return _state(actor, x, y) if isinstance(actor, model.State) else _alliance(actor, x, y)


def _state(state: model.State, x: float, y: float) -> contract.State:
    lat, lon = state.at or (None, None)
    return contract.State(
        id=state.id,
        name=state.name,
        x=x,
        y=y,
        code2=state.code2,
        names=list(map(_name, state.names)),
        flags=[contract.DatedFlag(one.flag, *_days(one.held)) for one in state.flags],
        aliases=state.aliases,
        continent=state.continent,
        capital=state.capital,
        flag=state.id if state.id in drawings() else None,
        lat=lat,
        lon=lon,
        since=_text(state.existed.since),
        until=_text(state.existed.until),
        start=_day(state.existed.start),
        end=_day(state.existed.end),
        successors=state.successors,
        contested=state.contested,
        note=state.note,
        figures=list(map(_figure, state.figures)),
        sources=state.sources,
    )


def _alliance(alliance: model.Alliance, x: float, y: float) -> contract.Alliance:
    return contract.Alliance(
        id=alliance.id,
        name=alliance.name,
        x=x,
        y=y,
        names=list(map(_name, alliance.names)),
        kind=alliance.kind,
        kinds=list(map(_dated_kind, alliance.kinds)),
        aliases=alliance.aliases,
        founded=_text(alliance.existed.since),
        dissolved=_text(alliance.existed.until),
        start=_day(alliance.existed.start),
        end=_day(alliance.existed.end),
        successors=alliance.successors,
        color=alliance.color,
        note=alliance.note,
        sources=alliance.sources,
    )


def _name(one: DatedName) -> contract.DatedName:
    since, until = _text(one.held.since), _text(one.held.until)
    days = _days(one.held)
    return contract.DatedName(one.name, *days, one.short, since, until, one.sources)


def _dated_kind(one: DatedKind) -> contract.DatedKind:
    since, until = _text(one.held.since), _text(one.held.until)
    return contract.DatedKind(one.kind, *_days(one.held), since, until, one.sources)


def _days(held: Interval) -> tuple[str, str]:
    return _day(held.start), _day(held.end)


def _tie(tie: model.Tie, start: date, end: date) -> contract.Tie:
    return contract.Tie(
        id=tie.id,
        type=tie.type,
        kind=tie.kind,
        from_=tie.source,
        to=tie.target,
        start=_day(start),
        end=_day(end),
        title=tie.title,
        status=tie.status,
        since=_text(tie.held.since),
        until=_text(tie.held.until),
        confidence=_unless_confirmed(tie.confidence),
        according_to=tie.according_to,
        note=tie.note,
        items=list(map(_item, tie.items)),
        events=list(map(_event, tie.events)),
        figures=list(map(_figure, tie.figures)),
        sources=tie.sources,
    )


def _unless_confirmed(confidence: str) -> str | None:
    return None if confidence == "confirmed" else confidence


def _item(item: model.Item) -> contract.Item:
    return contract.Item(
        item=item.item,
        ordered=item.ordered,
        delivered=item.delivered,
        donated=item.donated,
        date=_text(item.date),
        note=item.note,
        sources=item.sources,
    )


def _event(event: model.Event) -> contract.Event:
    return contract.Event(
        date=event.date.text,
        what=event.what,
        according_to=event.according_to,
        confidence=_unless_confirmed(event.confidence),
        sources=event.sources,
    )


def _image(image: model.Image) -> contract.Image:
    data = base64.b64encode(image.data).decode("ascii")
    return contract.Image(f"data:{image.type};base64,{data}", image.alt, image.credit, image.source)


def _quote(quote: model.Quote) -> contract.Quote:
    return contract.Quote(quote.text, quote.speaker, _text(quote.date), quote.source)


def _large(figure: model.StepFigure) -> contract.LargeFigure:
    series = sorted(figure.series.items(), key=lambda item: item[0].first)
    return contract.LargeFigure(
        _figure(figure), [contract.Value(day.text, _number(value)) for day, value in series]
    )


def _number(value: float) -> int | float:
    return int(value) if value.is_integer() else value


def _figure(figure: model.Figure) -> contract.Figure:
    return contract.Figure(
        measure=figure.measure,
        value=_number(figure.value),
        unit=figure.unit,
        date=_text(figure.date),
        change=figure.change,
        according_to=figure.according_to,
        source=figure.source,
        note=figure.note,
    )


def _source(source: model.Source) -> contract.Source:
    return contract.Source(
        title=source.title,
        publisher=source.publisher,
        author=source.author,
        date=_text(source.date),
        place=source.place,
        series=source.series,
        url=source.url,
        accessed=_text(source.accessed),
        note=source.note,
    )


def _kinds(relations: Relations) -> list[Kind]:
    """Membership first, then the kinds that occur, in the order of the vocabulary."""
    occurring = [kind for key, kind in relations.kinds.items() if key != "membership"]
    return [kinds()["membership"], *occurring]


def _status(status: MembershipStatus) -> contract.Status:
    return contract.Status(
        within=status.within,
        sign=status.sign,
        phrase=status.phrase,
        standing=status.standing,
        heading=status.heading,
        dash=status.dash,
        land=status.land,
        place=status.place,
        several=status.several,
    )


def _binding() -> list[str]:
    """The kinds of alliance that bind the most, the tightest first."""
    placed = {one.key: one.binding for one in alliance_kinds().values() if one.binding}
    return sorted(placed, key=lambda key: placed[key])


def _kind(kind: Kind) -> contract.Kind:
    return contract.Kind(
        label=kind.label,
        category=kind.category,
        sign=kind.sign,
        directed=kind.directed,
        definition=kind.definition,
        phrases=kind.phrases,
        look=kind.look,
        weight=kind.weight.event,
    )


def _flags(relations: Relations) -> dict[str, str]:
    states = [one for one in relations.actors.values() if isinstance(one, model.State)]
    keys = (key for one in states for key in (one.id, *(dated.flag for dated in one.flags)))
    found = {key: flag(key) for key in keys}
    return {key: uri for key, uri in found.items() if uri}


def _filters(filters: model.Filters) -> contract.Filters:
    return contract.Filters(filters.alliances, filters.kinds, filters.statuses, filters.regions)


def _story(story: model.Story, told: Sequence[Told]) -> contract.Story:
    return contract.Story(
        id=story.id,
        title=story.title,
        author=story.author,
        teaches=story.teaches,
        centre=story.centre,
        steps=list(map(_step, story.steps, told)),
    )


def _step(step: model.Step, told: Told) -> contract.Step:
    about = told.telling
    return contract.Step(
        text=rich(step.text),
        date=_day(step.date) if step.date else None,
        filters=None if step.filters == model.Filters() else _filters(step.filters),
        focus=step.focus,
        selection=step.selection,
        layout=step.layout,
        centre=step.centre,
        zoom=step.zoom,
        pairs=step.pairs,
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
