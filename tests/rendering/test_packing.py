"""What is packed comes out as it was."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.rendering.packing import pack, unpack

VALUES = st.one_of(st.text(), st.integers(), st.booleans(), st.lists(st.none() | st.text()))


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.dictionaries(st.text(), VALUES)))
def test_what_is_packed_comes_out_as_it_was(records: list[dict[str, object]]) -> None:
    assert unpack(json.loads(json.dumps(pack(records)))) == records


def test_a_name_stands_once() -> None:
    text = json.dumps(pack([{"title": "a", "note": "b"}, {"title": "c"}, {"title": "d"}]))
    assert text.count("title") == 1
    assert json.loads(text)["rows"] == [["a", "b"], ["c"], ["d"]]


def test_a_text_that_repeats_stands_once() -> None:
    records = [{"kind": "arms sale", "number": n} for n in range(9)] + [{"kind": "treaty"}]
    packed = pack(records)
    assert packed["texts"] == {"kind": ["arms sale", "treaty"]}
    assert json.dumps(packed).count("arms sale") == 1
    assert unpack(packed) == records


def test_texts_that_differ_stand_where_they_are() -> None:
    assert pack([{"title": "a"}, {"title": "b"}])["texts"] == {}


def test_a_field_without_a_value_would_be_lost() -> None:
    with pytest.raises(ValueError, match="without a value"):
        pack([{"title": None}])
