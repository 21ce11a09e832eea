"""Near-valid documents, one for each seed: what an author writes, worn out by repetition.

A document is a right one of modest size in which something is multiplied: entries, aliases, marks,
levels, unknown words, long texts. Half are damaged besides: a key is misspelt, a value is of
another type, a character is lost. `python -m tests.fuzz.documents SEED` prints one.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from random import Random

LARGEST = 64_000

STATES = ["Russia", "US", "FRA", "Serbia", "China", "Chad", "Mali", "Norway", "Japan", "Chile"]
KINDS = ["arms sale", "entente", "war", "sanctions", "recognition", "loan", "defence pact"]
DATES = ["1999", "1999-03", "1999-03-24", "2019~", "2001?", "5/6/2017", "June 2017", "199X", "0000"]
MARKS = ["**a ", "*a **b ", "[", "[a](", "![", "`", "- ", "1. ", "1999. ", "> ", "\\", "&amp;", "_"]
ODD = [
    "\\e[2J",
    "\\n",
    "\\u202e",
    "\\0",
    "é",
    "\\U0001F600",
    "’",
    "\\u00a0",
    "\\ud83d",
    "<b>",
    "\\\\",
]
VALUES = [
    "",
    "~",
    "[]",
    "{}",
    "1e308",
    "-1",
    "[[1]]",
    "{a: b}",
    "“1”",
    "9" * 400,
    "#1f4e9c",
    ".nan",
]


class Author:
    """Writes one document, all of it drawn from one seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._left = LARGEST

    def document(self) -> str:
        """The document's text."""
        draw = self._random
        body = draw.choice(_BODIES)(self)
        text = f"title: {self.text()}\nas_of: 2020-01-01\nsources: {{s: {{title: A}}}}\n{body}"
        if draw.random() < 0.5:
            text = self._damaged(text)
        return text.encode("utf-8", "replace")[:LARGEST].decode("utf-8", "ignore")

    def text(self) -> str:
        """A text in double quotes: short, long, or full of marks."""
        draw = self._random
        what = draw.choice(["word", "word", "odd", "marks", "long"])
        if what == "word":
            return f'"{self.word()}"'
        if what == "odd":
            return '"' + "".join(draw.choices(ODD, k=draw.randint(1, 9))) + '"'
        if what == "marks":
            marks = draw.choices(MARKS, k=draw.randint(1, 3))
            return "'" + "".join(marks) * draw.choice([3, 300, 3000]) + "'"
        return '"' + f"{self.word()} " * draw.choice([100, 5000]) + '"'

    def word(self) -> str:
        """A word that nobody knows, or a name with a slip in it."""
        draw = self._random
        if draw.random() < 0.3:
            return draw.choice(STATES + KINDS)[:-1] + draw.choice("aeiou")
        return "".join(draw.choices("abcdefghijklmnopqrstuvwxyz -", k=draw.randint(1, 12))) + "x"

    def state(self) -> str:
        """A state, mostly a real one."""
        return f'"{self.word()}"' if self._random.random() < 0.1 else self._random.choice(STATES)

    def many(self, entry: Callable[[int], str], between: str = ", ") -> str:
        """An entry as often as is left room for, sometimes as aliases of the first."""
        draw = self._random
        room = draw.choice([200, 5000, LARGEST - 2000])
        if draw.random() < 0.3:
            first = f"&x{draw.randrange(9)} {entry(0)}"
            name = first.split(" ", 1)[0][1:]
            return between.join([first, *[f"*{name}"] * (room // (len(name) + 3))])
        parts: list[str] = []
        while room > 0:
            parts.append(entry(len(parts)))
            room -= len(parts[-1]) + len(between)
        return between.join(parts)

    def tie(self, _: int = 0) -> str:
        """A deal or conflict."""
        draw = self._random
        ends = f"from: {self.state()}, to: {self.state()}"
        if draw.random() < 0.3:
            ends = f"between: [{self.state()}, {self.state()}]"
        since = f", since: {draw.choice(DATES[:6])}" if draw.random() < 0.6 else ""
        more = (
            f", {draw.choice(['note', 'title', 'status'])}: {draw.choice(['a', 'b', self.word()])}"
        )
        kind = self.word() if draw.random() < 0.05 else draw.choice(KINDS)
        sources = f"s{draw.choice(['', '', self.word()])}"
        return f'{{kind: {kind}, {ends}{since}{more}, sources: ["{sources}"]}}'

    def ties(self) -> str:
        """A list of ties."""
        return f"deals: [{self.many(self.tie)}]\n"

    def alliances(self) -> str:
        """Many alliances, held where the author wants them or not."""
        draw = self._random
        position = draw.choice(["", "", ", position: [0, 0]", ", position: [1, 9999]"])
        members = draw.choice(["", f", members: {{{self.state()}: , US: 1999}}"])
        alliances = self.many(
            lambda n: f"A{n}{draw.choice(['', 'x'])}: {{name: A {n}{position}{members}}}"
        )
        return f"alliances: {{{alliances}}}\n"

    def members(self) -> str:
        """One alliance with many members or periods."""
        if self._random.random() < 0.5:
            periods = self.many(lambda _: self._random.choice(DATES))
            return f"alliances: {{A: {{name: A, members: {{Chad: [{periods}]}}}}}}\n"
        names = self.many(lambda n: f"'{self.word()}{n}': {self._random.choice(DATES)}")
        return f"alliances: {{A: {{name: A, members: {{{names}}}}}}}\n"

    def states(self) -> str:
        """States of the file's own."""
        states = self.many(
            lambda n: f"State {n}: {{code: {_letters(n)}, aliases: [{self.word()}]}}"
        )
        return f"states: {{{states}}}\ndeals: [{self.tie()}]\n"

    def stories(self) -> str:
        """Stories with many steps, or many of them."""

        def step(_: int) -> str:
            focus = f", focus: [{self.state()}]" if self._random.random() < 0.5 else ""
            return f"{{text: {self.text()[:2000].rstrip(chr(92))}{focus}}}"

        def story(number: int) -> str:
            steps = self.many(step) if number == 0 else step(0)
            return f"{{title: Story {number}, steps: [{steps}]}}"

        return f"deals: [{self.tie()}]\nstories: [{self.many(story)}]\n"

    def sources(self) -> str:
        """Many sources cited, and many that are not there."""
        cited = self.many(lambda n: f"treaty-series-{n}{self._random.choice(['', '', 'x'])}")
        return f"deals: [{{kind: war, from: RU, to: US, sources: [{cited}]}}]\n"

    def words(self) -> str:
        """Many unknown words where known ones are listed."""
        where = self._random.choice(
            ["view: {kinds: [%s]}", "view: {alliances: [%s]}", "deals: [%s]"]
        )
        return where % self.many(lambda _: f'"{self.word()}"') + "\n"

    def lookalikes(self) -> str:
        """Many alliances that are called alike, and as many names that are almost theirs."""
        pattern = self._random.choice(
            ["Union {}", "Union of the {} states and peoples", "{} {} {} treaty on trade in {}"]
        )
        count = LARGEST // (2 * len(pattern) + 68)
        names = ", ".join(f"A{n}: {{name: {pattern.replace('{}', str(n))}}}" for n in range(count))
        slips = ", ".join(
            f"{{kind: entente, from: {pattern.replace('{}', f'{n}{n}')}, to: US}}"
            for n in range(count)
        )
        return f"alliances: {{{names}}}\ndeals: [{slips}]\n"

    def marks(self) -> str:
        """A text of marks, as of links and lists, of which no one is closed."""
        mark = self._random.choice(MARKS)
        text = mark * (LARGEST // (len(mark) + 1))
        part = self._random.choice(["text: ", "text: a, note: ", "text: a, question: "])
        return f"stories: [{{title: T, steps: [{{date: 2020-01-01, {part}'{text}'}}]}}]\n"

    def depth(self) -> str:
        """Levels within levels, written out or by aliases."""
        draw = self._random
        levels = draw.choice([10, 41, 3000])
        if draw.random() < 0.5:
            return f"view: {draw.choice(['[', '{a: ', '- ']) * levels}\n"
        double = draw.choice(["[*a{0}]", "[*a{0}, *a{0}]", "{{b: *a{0}}}"])
        lines = [f"x{n}: &a{n} {double.format(n - 1)}" for n in range(1, min(levels, 1500))]
        return "\n".join(["x0: &a0 [y]", *lines]) + "\n"

    def _damaged(self, text: str) -> str:
        """The text with a few slips of the keyboard or of the mind."""
        draw = self._random
        for _ in range(draw.randint(1, 4)):
            at = draw.randrange(len(text))
            slip = draw.choice([*VALUES, *"\"'{}[]:,#&*!|>\t\n", " : ", "", "\u00a0", "“"])
            if draw.random() < 0.5:
                before, colon, _ = text[at : at + 200].partition(": ")
                text = text[:at] + before + colon + slip + text[at + len(before) + len(colon) :]
            else:
                text = text[:at] + slip + text[at + draw.randint(0, 3) :]
        return text


_BODIES: list[Callable[[Author], str]] = [
    Author.ties,
    Author.alliances,
    Author.members,
    Author.states,
    Author.stories,
    Author.sources,
    Author.marks,
    Author.words,
    Author.lookalikes,
    Author.depth,
]


def _letters(number: int) -> str:
    return "".join(chr(65 + number // 26**place % 26) for place in (2, 1, 0))


if __name__ == "__main__":
    with open(sys.stdout.fileno(), "w", encoding="utf-8", closefd=False) as out:
        out.write(Author(int(sys.argv[1])).document())
