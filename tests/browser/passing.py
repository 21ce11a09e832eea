"""Lines that pass so close by a flag that they seem to be that one's."""

from __future__ import annotations

from tests.browser.tab import Tab

BESIDE = """(() => {
  const { actors, strands } = window.relations.drawn();
  const flags = actors.filter(({ dot, alpha }) => !dot && alpha > 0.5);
  const far = (x, y, [ax, ay], [bx, by]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, share));
    return Math.hypot(x - ax - t * dx, y - ay - t * dy);
  };
  return strands.flatMap(({ from, to, path, pieces }) => {
    const starts = pieces.map((_, i) => pieces.slice(0, i).reduce((sum, one) => sum + one, 0));
    const parts = starts.map((start, i) => path.slice(start, start + pieces[i]));
    const passed = flags.filter(({ id, x, y, height }) => id !== from && id !== to
      && parts.some((part) => part.slice(1).some((point, i) => (
        far(x, y, part[i], point) < height / 2 + 3))));
    return passed.length > 0 ? [`${from}–${to} by ${passed.map(({ id }) => id)}`] : [];
  });
})()"""


def beside(tab: Tab) -> list[str]:
    """Strands that pass a third flag's middle nearer than half its height and three pixels."""
    found: list[str] = tab.evaluate(BESIDE)
    return found
