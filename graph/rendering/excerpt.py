"""What one story needs of a file: what its steps let through, up to its last day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from graph.analysis import in_page
from graph.errors import RelationsError
from graph.model import State, Story
from graph.narration import Told
from graph.narration.telling import Telling
from graph.reading.actors import among
from graph.reading.sentences import no_such
from graph.reading.taking import cited_by
from graph.relations import Relations
from graph.rendering import contract
from graph.rendering.data.measures import as_measures
from graph.selection import tests
from graph.selection.filters import actor_tests


def of_story(relations: Relations, wanted: str) -> Relations:
    """The part of the relations that a story shows, opened at its first step.

    `wanted` is the story's id or title. The part is true up to the story's last day, and holds what
    any of its steps shows on any day until then. Raises RelationsError if there is no such story.
    """
    story = _story(relations, wanted)
    days = [step.date for step in story.steps if step.date] or [relations.as_of]
    last = max(days)
    passes = [tests(relations, step.filters) for step in story.steps]
    ties = {
        id_: tie
        for id_, tie in relations.ties.items()
        if relations.spans[id_][0] <= last
        and any(all(test(tie) for test in of_step) for of_step in passes)
    }
    focus = {id_ for step in story.steps for id_ in (*step.focus, *step.group, step.selection)}
    ends = {end for tie in ties.values() for end in (tie.source, tie.target)} | focus
    alone = _states_alone(relations, story, last)
    actors = {id_: one for id_, one in relations.actors.items() if id_ in ends or id_ in alone}
    used = {tie.kind for tie in ties.values()}
    # Who says how a flag looked is told nowhere in a page.
    told = (replace(one, flags=()) if isinstance(one, State) else one for one in actors.values())
    keys = {*cited_by(told, ties.values())}
    keys.update(key for step in story.steps for key in step.cited)
    first = story.steps[0]
    return replace(
        relations,
        title=story.title,
        description=story.teaches,
        author=story.author or relations.author,
        address=None,  # the whole's page lies there, not this one
        as_of=last,
        actors=among(actors),
        ties=ties,
        view=replace(
            relations.view,
            date=first.date or min(relations.view.date, last),
            filters=first.filters,
            selection=None,
            centre=story.centre,
            because=None,
            play=None,
        ),
        kinds={key: kind for key, kind in relations.kinds.items() if key in used},
        sources={key: source for key, source in relations.sources.items() if key in keys},
        stories=(story,),
    )


def told_of(part: Relations, told: Mapping[str, Sequence[Told]]) -> Mapping[str, Sequence[Told]]:
    """What its steps change, as the whole file tells it, pointing at what the part has alone."""
    return {
        story.id: [_pointing_within(part, step) for step in told[story.id]]
        for story in part.stories
    }


def measured(relations: Relations, part: Relations) -> contract.Measures | None:
    """The whole's measures of the part's states, where a step is coloured by one."""
    asked = {step.shading for story in part.stories for step in story.steps} | {part.view.shading}
    if not asked & {one.name for one in in_page()}:
        return None
    whole = as_measures(relations)
    return whole and replace(
        whole,
        all=[
            replace(one, values={id_: row for id_, row in one.values.items() if id_ in part.actors})
            for one in whole.all
        ],
    )


def _states_alone(relations: Relations, story: Story, last: date) -> set[str]:
    """The states that a step shows though no tie that it shows may run to them."""
    found: set[str] = set()
    for step in story.steps:
        if (step.isolates or relations.view.isolates) == "shown":
            passes = actor_tests(step.filters)
            found.update(
                id_
                for id_, one in relations.actors.items()
                if isinstance(one, State)
                and one.existed.start <= last
                and all(test(one) for test in passes)
            )
    return found


def _pointing_within(part: Relations, step: Told) -> Told:
    if step.telling is None:
        return step
    main, named = (
        tuple(id_ for id_ in ids if id_ in part.ties)
        for ids in (step.telling.main, step.telling.named)
    )
    return replace(step, telling=Telling(main, named) if main or named else None)


def _story(relations: Relations, wanted: str) -> Story:
    for story in relations.stories:
        if wanted == story.id or wanted.casefold() == story.title.casefold():
            return story
    ids = [story.id for story in relations.stories]
    raise RelationsError(no_such(wanted, "story of this file", ids, "there are"))
