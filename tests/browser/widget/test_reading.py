"""What a screen reader finds, in order, in three dialogues: readable files in `reading/`, to be judged by people.

After a change that is meant: `LOTSE_KEEP=1 pytest tests/browser/widget/test_reading.py`, then read the difference.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.widget.citizen import Citizen
from tests.browser.widget.conftest import Desk, Stage
from tests.browser.widget.engine import ASKED

pytestmark = pytest.mark.browser
KEPT = Path(__file__).parent / "reading"


async def as_read(citizen: Citizen) -> str:
    """The dialog's accessibility tree, times of day left out."""
    tree = await citizen.dialog.aria_snapshot()
    tree = re.sub(r"- time: .*", "- time: <now>", tree)
    return re.sub(r"127\.0\.0\.1:(?!8090)\d+", "<gateway>", tree) + "\n"


def same(name: str, tree: str) -> None:
    file = KEPT / f"{name}.yml"
    if os.environ.get("LOTSE_KEEP"):
        file.write_text(tree, encoding="utf-8")
    assert tree == file.read_text(encoding="utf-8")


async def test_a_question_and_its_answer(citizen: Citizen) -> None:
    await citizen.open()
    answer = await citizen.ask("Ich bin umgezogen")
    await answer.get_by_text("Bürgeramt Mitte").click()
    same("question", await as_read(citizen))


async def test_the_status_of_an_application_and_then_a_person(citizen: Citizen, desk: Desk) -> None:
    await citizen.open()
    await citizen.ask("Wie ist der Stand?")
    await citizen.ask("AB-2026-10001")
    await citizen.ask("14.03.1988")
    await citizen.button("human").click()
    await expect(citizen.dialog.locator(".queue")).to_contain_text("1")
    await desk.take(await citizen.conversation())
    await desk.write(await citizen.conversation(), "Guten Tag, ich sehe nach.")
    await expect(citizen.said_by("person")).to_be_visible()
    same("status-and-person", await as_read(citizen))


async def test_arabic_and_the_menu(citizen: Citizen, stage: Stage) -> None:
    arab = Citizen(citizen.page, "ar")
    await arab.visit(f"{stage.host}/?lang=de&attributes=language=ar")
    await arab.open()
    await arab.ask(ASKED["ar"])
    said = await as_read(arab)
    await arab.menu()
    same("arabic-and-menu", said + await as_read(arab))
