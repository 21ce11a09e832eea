"""The elements of a page, as a parser finds them, and its policy."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

FETCHING = {"src", "href", "srcset", "action", "data", "poster", "ping", "background"}


@dataclass
class Tags(HTMLParser):
    """What an HTML parser finds in the page."""

    declarations: list[str] = field(default_factory=list)
    found: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    texts: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_decl(self, decl: str) -> None:
        self.declarations.append(decl)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag in ("script", "style", "title"):
            self.texts.append((tag, ""))

    def handle_data(self, data: str) -> None:
        last = self.found[-1][0] if self.found else ""
        if last in ("script", "style", "title") and self.texts[-1][0] == last:
            self.texts[-1] = (last, self.texts[-1][1] + data)

    def handle_endtag(self, tag: str) -> None:
        self.found.append((f"/{tag}", {}))

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]

    def text_of(self, tag: str) -> list[str]:
        return [text for name, text in self.texts if name == tag]


def policy_of(tags: Tags) -> dict[str, list[str]]:
    (content,) = [
        meta["content"] or ""
        for meta in tags.of("meta")
        if (meta.get("http-equiv") or "").lower() == "content-security-policy"
    ]
    parts = [part.split() for part in content.split(";") if part.strip()]
    return {name: values for name, *values in parts}
