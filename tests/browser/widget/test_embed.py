"""What a website gets: few bytes, lines that work, colours that can be read."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.async_api import Page, expect

from bot.language.messages import messages
from channels.gateway import WIDGET
from tests.browser.axe import violations
from tests.browser.widget.citizen import Citizen
from tests.browser.widget.conftest import Stage
from tests.browser.widget.test_accessible import contrast

say = messages().text
SAYS = re.compile(r"\b(?:say|t|once|word|line|rename|button|tool|thumb|over|row|part)\(\s*'([a-z0-9-]+)'")
PARTS = ("lotse", "chat", "dom", "frame", "line", "look", "menu", "render")


def test_the_widget_is_small() -> None:
    sizes = {name: (WIDGET / f"{name}.js").stat().st_size for name in PARTS}
    assert sizes["lotse"] < 5000
    assert sum(sizes.values()) < 40000


def test_every_word_of_the_page_is_a_message() -> None:
    """What the scripts say is in data/messages; a key that is built from parts has its parts there too."""
    known = {key.removeprefix("widget-") for key in messages().keys("widget-")}
    for name in PARTS:
        for key in SAYS.findall((Path(WIDGET) / f"{name}.js").read_text(encoding="utf-8")):
            assert key in known, f"{name}.js says {key}"


@pytest.mark.browser
async def test_only_the_launcher_is_loaded_before_it_is_needed(page: Page, stage: Stage) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url.split("?")[0].rsplit("/", 1)[1]))
    await page.goto(stage.host)
    await expect(Citizen(page).launcher).to_be_visible()
    assert sorted(filter(None, loaded)) == ["lotse.js", "messages"]


@pytest.mark.browser
async def test_an_older_browser_gets_the_link_to_the_plain_forms(page: Page, stage: Stage) -> None:
    await page.add_init_script("CSS.supports = () => false")
    await page.goto(stage.host)
    await expect(page.get_by_role("link", name="Fragen? Zum Gespräch")).to_have_attribute(
        "href", f"{stage.gateway}/chat"
    )
    await expect(page.get_by_role("link", name="Fragen? Zum Gespräch")).to_be_visible()


@pytest.mark.browser
async def test_the_page_makes_lines_that_work(page: Page, stage: Stage) -> None:
    await page.goto(f"{stage.gateway}/embed?language=de")
    await page.get_by_label(say("de", "embed-language")).select_option("ar")
    await page.get_by_label(say("de", "embed-theme"), exact=True).select_option("govuk")
    lines = await page.locator("#html").inner_text()
    assert f'src="{stage.gateway}/widget/lotse.js"' in lines
    assert '<lotse-chat language="ar" theme="govuk">' in lines
    policy = await page.locator("#policy").inner_text()
    await page.goto(f"{stage.host}/lines?{urlencode({'html': lines, 'policy': policy})}")
    await expect(Citizen(page, "ar").launcher).to_be_visible()


@pytest.mark.browser
@pytest.mark.parametrize("colour", ["#ffcc00", "#7a1f3d", "#000000", "#ffffff", "#00a0e0"])
async def test_any_colour_becomes_one_that_can_be_read(colour: str, page: Page, stage: Stage) -> None:
    await page.goto(f"{stage.gateway}/embed?language=de")
    found = await page.evaluate(
        "async ([address, colour]) => (await import(address)).colours(colour)",
        [f"{stage.gateway}/widget/embed.js", colour],
    )

    def rgb(text: str) -> list[int]:
        return [int(text[at : at + 2], 16) for at in (1, 3, 5)]

    assert contrast(rgb(found["light"]), [255, 255, 255]) >= 4.5
    assert contrast(rgb(found["dark"]), rgb("#14171f")) >= 4.5
    assert contrast(rgb(found["dark"]), rgb("#0a1830")) >= 4.5  # what is written on it


@pytest.mark.browser
async def test_a_colour_of_ones_own_is_shown_at_once_and_warned_of(page: Page, stage: Stage) -> None:
    await page.goto(f"{stage.gateway}/embed?language=de")
    await page.get_by_label(say("de", "embed-colour"), exact=True).check()
    await page.get_by_label(say("de", "embed-colour-choose"), exact=True).fill("#ffcc00")
    await expect(page.locator("#contrast")).to_contain_text("1.5 zu 1")
    launcher = Citizen(page).launcher
    colour = await launcher.evaluate("(node) => getComputedStyle(node).backgroundColor")
    wanted = (await page.locator("#css").inner_text()).split("light-dark(")[1].split(",")[0]
    assert [int(part) for part in colour[4:-1].split(",")] == [int(wanted[at : at + 2], 16) for at in (1, 3, 5)]
    assert await violations(page) == []


@pytest.mark.browser
async def test_the_frame_takes_nothing_but_language_and_theme_from_its_address(page: Page, stage: Stage) -> None:
    await page.goto(f"{stage.gateway}/widget/frame.html?language=en&onclick=alert(1)&theme=contrast")
    chat = page.locator("lotse-chat")
    await expect(chat).to_have_attribute("theme", "contrast")
    assert await chat.get_attribute("onclick") is None


@pytest.mark.browser
async def test_other_websites_may_not_put_the_conversation_into_a_frame(page: Page, stage: Stage) -> None:
    answer = await page.goto(f"{stage.gateway}/widget/frame.html")
    assert answer is not None
    policy = answer.headers["content-security-policy"]
    assert f"frame-ancestors 'self' {stage.host}" in policy
    plain = await page.goto(f"{stage.gateway}/chat")
    assert plain is not None
    assert "frame-ancestors 'none'" in plain.headers["content-security-policy"]
