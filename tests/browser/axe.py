"""axe-core on a page: WCAG 2.0 to 2.2, levels A and AA."""

from __future__ import annotations

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}}


async def violations(page: Page, within: str | None = None) -> list[str]:
    """One line a violation and place; an empty list is what is wanted."""
    found = await Axe().run(page, context=within, options=OPTIONS)
    return [
        f"{each['id']}: {node['target']} {node.get('failureSummary', '')}"
        for each in found.response["violations"]
        for node in each["nodes"]
    ]
