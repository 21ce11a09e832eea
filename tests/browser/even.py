"""A font whose letters are all alike, so that a page is laid out the same on every machine.

Each letter of every script is a box of 0.55 em: what a machine has of fonts, and how it hints them,
moves nothing.
"""

from __future__ import annotations

import base64
import struct

EM = 1000
WIDTH, ASCENT, DESCENT = 550, 900, 250
NAME = "Even"


def _table_of(glyphs: bytes, lengths: list[int]) -> dict[bytes, bytes]:
    offsets = [sum(lengths[:at]) // 2 for at in range(len(lengths) + 1)]
    names = [(1, NAME), (2, "Regular"), (4, NAME), (6, NAME)]
    texts = [text.encode("utf-16-be") for _, text in names]
    entries = b"".join(
        struct.pack(">6H", 3, 1, 0x409, number, len(text), sum(map(len, texts[:at])))
        for at, ((number, _), text) in enumerate(zip(names, texts, strict=True))
    )
    # Many to one: all that there is, but what breaks lines, is glyph 1.
    groups = [(0x20, 0x10FFFF, 1)]
    many = struct.pack(">HHLLL", 13, 0, 16 + 12 * len(groups), 0, len(groups))
    many += b"".join(struct.pack(">3L", *group) for group in groups)
    return {
        b"OS/2": struct.pack(
            ">Hh3H11h10s4L4s3H3hHH2LhhHHH",
            *(4, WIDTH, 400, 5, 0),
            *(650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
            *(bytes(10), 0, 0, 0, 0, b"NONE", 0x40, 0x20, 0xFFFF),
            *(ASCENT, -DESCENT, 0, ASCENT, DESCENT, 0, 0, 500, 700, 0, 0x20, 1),
        ),
        b"cmap": struct.pack(">HHHHL", 0, 1, 3, 10, 12) + many,
        b"glyf": glyphs,
        b"head": struct.pack(
            ">4sLLLHHQQ4hHHhhh",
            *(b"\0\1\0\0", 0x10000, 0, 0x5F0F3CF5, 3, EM, 0, 0),
            *(0, 0, WIDTH, ASCENT, 0, 8, 2, 0, 0),
        ),
        b"hhea": struct.pack(
            ">LhhhH11hH", 0x10000, ASCENT, -DESCENT, 0, WIDTH, 0, 0, WIDTH, 1, *[0] * 7, 2
        ),
        b"hmtx": struct.pack(">HhHh", WIDTH, 0, WIDTH, 50),
        b"loca": struct.pack(f">{len(offsets)}H", *offsets),
        b"maxp": struct.pack(">L14H", 0x10000, 2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
        b"name": struct.pack(">3H", 0, len(names), 6 + 12 * len(names)) + entries + b"".join(texts),
        b"post": struct.pack(">LLhhL4L", 0x30000, 0, -100, 50, 1, 0, 0, 0, 0),
    }


def _sum(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}L", padded)
    return sum(words) % 2**32


def font() -> bytes:
    """The font, as TrueType."""
    box = struct.pack(">5h", 1, 50, 0, 500, 600) + struct.pack(">HH", 3, 0) + b"\1\1\1\1"
    box += struct.pack(">4h", 50, 0, 450, 0) + struct.pack(">4h", 0, 600, 0, -600)
    box += bytes(-len(box) % 4)
    tables = _table_of(box, [0, len(box)])
    head = struct.pack(">4s4H", b"\0\1\0\0", len(tables), 128, 3, len(tables) * 16 - 128)
    at = len(head) + 16 * len(tables)
    directory, body = b"", b""
    for tag, data in tables.items():
        directory += struct.pack(">4sLLL", tag, _sum(data), at + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    whole = bytearray(head + directory + body)
    start = whole.index(tables[b"head"], len(head) + len(directory))
    whole[start + 8 : start + 12] = struct.pack(">L", (0xB1B0AFBA - _sum(bytes(whole))) % 2**32)
    return bytes(whole)


def as_script() -> str:
    """What has a page written in it, from before its first element on; `evenly` is what it uses."""
    data = base64.b64encode(font()).decode("ascii")
    return f"""(() => {{
  const bytes = Uint8Array.from(atob("{data}"), (letter) => letter.charCodeAt(0));
  document.fonts.add(new FontFace("{NAME}", bytes.buffer));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*, ::before, ::after {{ font-family: {NAME} !important; }}");
  document.adoptedStyleSheets = [sheet];
  const own = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, "font");
  Object.defineProperty(CanvasRenderingContext2D.prototype, "font", {{
    get: own.get,
    set(font) {{ own.set.call(this, font.replace(/(?<=[\\d.]+(?:px|em|rem)\\s).*/, "{NAME}")); }},
  }});
}})();
"""
