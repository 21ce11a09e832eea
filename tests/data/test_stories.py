"""What the shipped stories say to a class: by the names of the day, and in few words."""

from __future__ import annotations

import re

import pytest

from graph.model import Story
from graph.naming import name_on
from tests.shipped import shipped


@pytest.mark.parametrize("story", shipped().relations.stories, ids=lambda story: story.id)
def test_a_step_calls_actors_as_its_picture_does(story: Story) -> None:
    """Or says both names: Turkey of 1962 is not found in a picture that is asked for Türkiye."""
    actors = shipped().relations.actors.values()
    renamed = [one for one in actors if one.names]
    for number, step in enumerate(story.steps, start=1):
        said = " ".join(filter(None, (step.text, step.question, step.answer, step.note)))
        words = " ".join(said.replace("*", "").split())
        assert step.date, (number, "a step that ships has a day")
        for actor in renamed:
            then = name_on(actor, step.date)
            bare = words
            for other in actors:  # East Germany is another one
                if other is not actor and actor.name in other.name:
                    bare = bare.replace(other.name, "")
            if re.search(rf"\b{re.escape(actor.name)}\b", bare):
                assert then in words, (number, f"{actor.name} was called {then}")


def test_a_shipped_step_is_read_to_its_end() -> None:
    long = [problem for problem in shipped().warnings if "words" in problem.message]
    assert not long, long
