"""What is drawn is what is explained: the key has each sign in sight, and none that is not."""

from __future__ import annotations

import pytest

from tests.browser.chromium import ChromiumTab

STATES = [
    "select=USA",
    "select=RUS&layout=map",
    "select=SRB&theme=projector",
    "select=DEU&date=1985-06-01",
    "select=NATO&layout=map",
    "select=&focus=SRB,RUS,USA",
    "select=EU&date=1950-06-01",
    "select=&layout=map&date=1985-01-01",
    "select=&compare=2010-01-01&open=picture.key",
    "select=SRB&compare=2010-01-01&open=picture.key",
]
SEEN = """(() => {
  const { titles } = window.relations.drawn();
  const free = ({ x, y }) => document.elementFromPoint(x, y)?.closest("#picture")
    || document.elementFromPoint(x, y)?.closest("#line-key, .line-key-fold");
  const glyphs = titles.filter((one) => one.glyph && !one.text && free(one))
    .map((one) => one.glyph);
  const key = [...document.querySelectorAll("#line-key li")]
    .filter((one) => one.checkVisibility());
  const signs = key.flatMap((one) => [...one.querySelectorAll("text.sign")])
    .map((one) => one.textContent);
  const counted = key.some((one) => one.dataset.sign === "count");
  return {
    kinds: [...new Set(glyphs.filter((one) => !/^[0-9+\\u2212]/.test(one)))].sort(),
    explained: [...new Set(signs)].sort(),
    number: [glyphs.some((one) => /^[0-9]/.test(one)), counted],
    began: [glyphs.includes("+"), key.some((one) => one.querySelector(".began"))],
    ended: [glyphs.includes("\\u2212"), key.some((one) => one.querySelector(".ended"))],
    words: key.map((one) => one.textContent.trim()),
    fold: document.querySelector(".line-key-fold").checkVisibility(),
  };
})()"""


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080)])
def test_the_key_has_the_signs_in_sight_and_no_others(
    tab: ChromiumTab, world_url: str, width: int, height: int
) -> None:
    tab.resize(width, height)
    numbers = kinds = 0
    for link in STATES:
        tab.open(f"{world_url}#{link}")
        tab.settle()
        seen = tab.evaluate(SEEN)
        assert seen["fold"], link
        assert seen["kinds"] == seen["explained"], link
        for sort in ("number", "began", "ended"):
            assert seen[sort][0] == seen[sort][1], f"{link}: {sort}"
        assert all(seen["words"]), link
        assert len(set(seen["words"])) == len(seen["words"]), link
        numbers += seen["number"][0]
        kinds += len(seen["kinds"])
    assert numbers > 0
    assert kinds > 3
