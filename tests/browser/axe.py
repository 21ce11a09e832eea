"""What axe-core finds in a page, by its rules for WCAG 2.2 AA; nothing is asked twice."""

from __future__ import annotations

import json

from axe_playwright_python.base import AXE_SCRIPT

from tests.browser.chromium import ChromiumTab

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
LOOKS = ["color-contrast", "link-in-text-block", "target-size"]
"""Rules about colours and sizes; the others ask what the document is, whatever it looks like."""
UNSEEN = """
((passed) => {
    const looks = ["color", "background", "opacity", "font", "textDecoration"];
    const marks = new Map();
    // Bottom up: what an element is, says, looks like, lies on, and where; and all that is in it.
    const read = (element, under) => {
        if (!element.checkVisibility()) return "";
        const style = getComputedStyle(element);
        const over = /, 0\\)$/.test(style.backgroundColor) ? under : style.backgroundColor;
        const { x, y, width, height } = element.getBoundingClientRect();
        const mark = [element.cloneNode().outerHTML, element.value, element.checked, over,
            x, y, width, height, ...looks.map((look) => style[look]),
            ...[...element.childNodes].map((child) =>
                (child instanceof Element ? read(child, over) : child.textContent))].join("|");
        marks.set(element, mark);
        return mark;
    };
    for (const part of document.body.children) read(part, "");
    const known = (element) => passed.has(marks.get(element)) || !marks.has(element);
    return { marks, known: [...marks.keys()].filter((one) =>
        known(one) && !(marks.has(one.parentElement) && known(one.parentElement))) };
})
"""
"""What axe-core has found nothing in, in this theme, is not asked again as long as it stands at the
same place, looks and says the same: most of the page, in most views."""


def violations(page: ChromiumTab, look: str, rules: list[str] | None = None) -> list[str]:
    """What breaks one of these rules, or any of those for WCAG 2.2 AA."""
    page.settle()
    if not page.evaluate("Boolean(window.axe)"):
        page.page.evaluate(AXE_SCRIPT)
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS}
    options = {"runOnly": only, "resultTypes": ["violations"]}
    found, passes, known = page.evaluate(
        f"(async () => {{ const all = (window.passed ??= {{}});"
        f" const passed = all[{json.dumps(look)}] ??= new Set();"
        f" const {{ known, marks }} = {UNSEEN}(passed);"
        f" const found = await axe.run({{ exclude: known }}, {json.dumps(options)});"
        " if (found.violations.length === 0) marks.forEach((mark) => passed.add(mark));"
        " return [found.violations, found.passes.length, known.length]; })()"
    )
    assert passes > (0 if rules else 10) or known, "the rules were applied"
    return [
        f"{violation['id']}: {node['html'][:160]} {node['failureSummary'].splitlines()[-1].strip()}"
        for violation in found
        for node in violation["nodes"]
    ]
