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


@pytest.mark.parametrize("repeated", range(1, 8))
@pytest.mark.parametrize("length", range(6))
@pytest.mark.parametrize("different", [1, 2, 3, 9])
def test_texts_have_numbers_where_that_is_shorter(
    repeated: int, length: int, different: int
) -> None:
    """To the letter: of as few texts as have numbers of one digit."""
    texts = [f"{number}{'x' * length}" for number in range(different)]
    records = [{"title": text} for text in texts * repeated] + [{"title": texts[0]}]

    def size(value: object) -> int:
        return len(json.dumps(value, separators=(",", ":")))

    packed = pack(records)
    plain = [[record["title"]] for record in records]
    numbered = [[texts.index(record["title"])] for record in records]
    saved = size(plain) - size(numbered)
    spent = size(texts) - len("[]") + len(",")
    assert packed["rows"] == (numbered if saved > spent else plain)
    assert packed["texts"] == ({"title": texts} if saved > spent else {})


def test_the_commonest_come_first_columns_and_texts() -> None:
    records = [{"b": "seldom here", "a": 1}, *[{"a": 2, "c": True, "b": "often here"}] * 3]
    packed = pack(records)
    assert packed == {
        "columns": ["b", "a", "c"],
        "texts": {"b": ["often here", "seldom here"]},
        "rows": [[1, 1], *[[0, 2, True]] * 3],
    }


def test_a_field_without_a_value_would_be_lost() -> None:
    with pytest.raises(ValueError, match=r"^a record has a field without a value$"):
        pack([{"title": None}])
