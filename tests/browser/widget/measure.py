"""What the widget costs a slow device and how long citizens wait for an answer, over all of `lotse up`.

    python -m tests.browser.widget.measure [questions] [times that the processor is slowed down]
"""

from __future__ import annotations

import asyncio
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright

from tests.browser.conftest import ARGUMENTS
from tests.browser.widget.citizen import Citizen
from tests.e2e.conftest import System, start

QUESTIONS = (
    "Was kostet ein Reisepass?",
    "Welche Unterlagen brauche ich für die Anmeldung?",
    "Wie lange dauert ein Personalausweis?",
    "Wo beantrage ich Wohngeld?",
    "Wie melde ich mein Auto ab?",
)


async def slowed(browser: Browser, times: int) -> Page:
    page = await (await browser.new_context(locale="de-DE")).new_page()
    session = await page.context.new_cdp_session(page)
    await session.send("Emulation.setCPUThrottlingRate", {"rate": times})
    return page


async def launcher(browser: Browser, system: System, times: int) -> float:
    """Milliseconds of script until the button can be pressed."""
    page = await slowed(browser, times)
    session = await page.context.new_cdp_session(page)
    await session.send("Performance.enable")
    await Citizen(page).visit(system.portal)
    found = {each["name"]: each["value"] for each in (await session.send("Performance.getMetrics"))["metrics"]}
    await page.context.close()
    return float(found["ScriptDuration"]) * 1000


async def answers(browser: Browser, system: System, times: int, count: int) -> list[float]:
    """Seconds from sending to the answer's text."""
    page = await slowed(browser, times)
    citizen = Citizen(page)
    await citizen.visit(system.portal)
    await citizen.open()
    await citizen.ask(QUESTIONS[0])
    took = []
    for number in range(count):
        text = QUESTIONS[number % len(QUESTIONS)]
        before = await citizen.said_by("bot").count()
        await citizen.field.fill(text)
        began = time.perf_counter()
        await citizen.field.press("Enter")
        await citizen.said_by("bot").nth(before).wait_for()
        took.append(time.perf_counter() - began)
    await page.context.close()
    return took


async def measured(system: System, count: int, times: int) -> None:
    path = shutil.which("chromium") or shutil.which("google-chrome")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        scripts = [await launcher(browser, system, times) for _ in range(5)]
        print(f"launcher: median {statistics.median(scripts):.0f} ms of script, most {max(scripts):.0f} ms")
        took = await answers(browser, system, times, count)
        print(f"answer: median {statistics.median(took):.2f} s, slowest {max(took):.2f} s of {count}")
        await browser.close()


def main() -> None:
    count, times = (int(sys.argv[at]) if len(sys.argv) > at else usual for at, usual in ((1, 20), (2, 4)))
    with tempfile.TemporaryDirectory() as folder:
        system = start(Path(folder), "")
        try:
            print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, processor slowed down {times} times")
            asyncio.run(measured(system, count, times))
        finally:
            system.end()


if __name__ == "__main__":
    main()
