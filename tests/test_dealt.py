"""How the tests are shared."""

from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from tests.dealt import dealt

FILES = st.lists(st.tuples(st.integers(1, 9), st.booleans()), max_size=12)


@given(FILES, st.integers(1, 5))
def test_all_are_there_once_and_a_file_in_one_piece(
    files: list[tuple[int, bool]], workers: int
) -> None:
    items = [(i, at, slow) for i, (count, slow) in enumerate(files) for at in range(count)]
    order = dealt(items, lambda item: item[2], lambda item: str(item[0]), workers)
    assert sorted(order) == items
    pieces = [i for (i, slow), _ in groupby(order, lambda item: (item[0], item[2])) if slow]
    assert len(pieces) == len(set(pieces))


def test_each_worker_begins_with_its_share_of_what_goes_on_for_long() -> None:
    items = [f"{name}{at}" for name in "aBcDeF" for at in range(4)]
    order = dealt(items, lambda item: item[0].isupper(), lambda item: item[0], 3)
    parts = [order[at : at + 8] for at in (0, 8, 16)]
    assert [part[:4] for part in parts] == [[f"{name}{at}" for at in range(4)] for name in "BDF"]
    assert all(part[4:] == [item for item in part if item[0].islower()] for part in parts)
