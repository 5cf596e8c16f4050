"""What tests may rely on in the widget, and a citizen who uses it.

Everything is found by role and accessible name, as a screen reader finds it; the names are the messages `widget-…` of
data/messages, so a test in another language needs no other code:

- button `launcher` (later `launcher-resume`, `launcher-unread`) on the page; it opens the dialog
- dialog `title`; in it log `log` with one list item a message (first its speaker, then its words)
- textbox `input`, button `send`; alert with what is wrong with the input
- buttons `human` and `simpler`, always there; buttons of the last answer by their titles
- status regions: who is writing and whether there is a connection; the place in the queue
- button `menu` opens the panel: combobox `language`, radios `size-1` to `size-3`, checkbox `auto-read`,
  buttons `save`, `print`, `rate`, `delete`, `menu-back`
- below an answer: buttons `helpful`, `unhelpful`, `listen`, `copy`, `wrong`
"""

from __future__ import annotations

import json
from typing import Any

from playwright.async_api import Locator, Page, expect

from bot.language.messages import messages


class Citizen:
    """Somebody who reads and writes in `language`."""

    def __init__(self, page: Page, language: str = "de") -> None:
        self.page, self.language = page, language
        self.dialog = page.locator("lotse-chat dialog")
        self.field = self.dialog.locator("#field")

    def word(self, key: str, **args: Any) -> str:
        return messages().text(self.language, f"widget-{key}", {"authority": "Stadt Musterstadt", **args})

    def button(self, key: str) -> Locator:
        return self.dialog.get_by_role("button", name=self.word(key), exact=True)

    @property
    def launcher(self) -> Locator:
        return self.page.get_by_role("button", name=self.word("launcher"))

    @property
    def log(self) -> Locator:
        return self.dialog.get_by_role("log")

    @property
    def entries(self) -> Locator:
        return self.log.locator("ol > li")

    def said_by(self, who: str) -> Locator:
        """Messages of `citizen`, `bot`, `person` or `system`."""
        return self.log.locator(f"ol > li.{who}")

    async def visit(self, address: str) -> None:
        await self.page.goto(address)
        await self.launcher.wait_for()

    async def open(self) -> None:
        """Open the dialog and read the notice."""
        await self.launcher.click()
        await expect(self.said_by("system").first).to_be_visible()

    async def write(self, text: str) -> None:
        await self.field.fill(text)
        await self.field.press("Enter")

    async def ask(self, text: str) -> Locator:
        """Write and wait for the answer; returns the message."""
        before = await self.said_by("bot").count()
        await self.write(text)
        answer = self.said_by("bot").nth(before)
        await expect(answer).to_be_visible()
        return answer

    async def menu(self) -> Locator:
        await self.button("menu").click()
        panel = self.dialog.locator(".panel")
        await expect(panel.get_by_role("button", name=self.word("menu-back"))).to_be_visible()
        return panel

    async def kept(self) -> dict[str, Any]:
        """What this tab remembers."""
        text = await self.page.evaluate(
            "() => Object.entries(sessionStorage).find(([key]) => key.startsWith('lotse'))?.[1] ?? '{}'"
        )
        return dict(json.loads(text))

    async def conversation(self) -> str:
        return str((await self.kept())["token"]).split(".")[0]
