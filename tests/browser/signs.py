"""Signs on lines that would be read with a flag or a name of somebody else."""

from __future__ import annotations

STRANGE = """((all) => {
  const { actors = [], names = [], titles = [] } = window.relations.drawn();
  const size = Number(
    getComputedStyle(document.querySelector("#picture")).getPropertyValue("--picture-size"));
  const flags = actors.filter(({ dot, alpha }) => !dot && alpha > 0.5);
  const endsOf = (id) => all[id]?.slice(0, 2) ?? id.split("\\n");
  const gap = (sign, { x, y, width, height }) => Math.hypot(
    Math.max(0, Math.abs(sign.x - x) - width / 2),
    Math.max(0, Math.abs(sign.y - y) - height / 2)) - 8 * size;
  const signs = titles.filter(({ glyph }) => glyph);
  const near = signs.flatMap((sign) => {
    const third = ({ id }) => !endsOf(sign.id).includes(id);
    const some = [...flags, ...names].filter(third).filter((one) => gap(sign, one) < 6 * size);
    return some.length > 0 ? [[endsOf(sign.id).join("–"), some.map(({ id }) => id)]] : [];
  });
  return { near, signs: signs.length };
})(window.known)"""
"""Signs less than 6 px from a flag or a name of neither of their ends, and how many there are.

Of a page that remembers its ties (`lines.remember`): pairs of whose line it is, and who is near.
"""
