"""How much of the field that no panel covers is drawn over: an expression for a page."""

from __future__ import annotations

DRAWN_OVER = """(() => {
  const shown = document.querySelector("#picture canvas");
  const copy = document.createElement("canvas");
  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
  const [left, top] = [box("#legend").right, box("#header").bottom];
  copy.width = box("#details").left - left;
  copy.height = box("#timeline").top - top;
  const context = copy.getContext("2d", { willReadFrequently: true });
  context.drawImage(shown, -left, -top);
  const pixels = new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer);
  let [ground, lead, same] = [0, 0, 0];
  for (const pixel of pixels) { // what more than half of all are is left, paired off with others
    if (lead === 0) ground = pixel;
    lead += pixel === ground ? 1 : -1;
  }
  for (const pixel of pixels) if (pixel === ground) same += 1;
  return 1 - same / pixels.length;
})()"""
"""The share of pixels between the panels that are not the ground, where that is most of all."""
