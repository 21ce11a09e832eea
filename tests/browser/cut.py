"""What is said below the picture and not seen whole."""

from __future__ import annotations

CUT = """["left-out", "line-key", "map-caption"].map((id) => document.getElementById(id)).flatMap(
  (one) => [one, ...one.querySelectorAll("p")]
).filter(
  ({ offsetHeight, scrollHeight }) => offsetHeight > 0 && scrollHeight > offsetHeight + 1
).map(({ textContent }) => textContent)"""
"""What of the words below the picture, and of its key, is cut."""
