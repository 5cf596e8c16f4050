"""WCAG 2.2 AA, as far as machines can tell: axe on every state, keyboard, focus, reflow, spacing, contrast of what axe
does not look at. What is read out and in which order is in test_reading.py."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Browser, Page, expect
from redis.asyncio import Redis

from tests.browser.axe import violations
from tests.browser.widget.citizen import Citizen
from tests.browser.widget.conftest import Desk, Stage

pytestmark = pytest.mark.browser

State = Callable[[Citizen, Stage, Desk, Redis], Awaitable[None]]


async def closed(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    """Only the launcher."""


async def opened(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await citizen.open()


async def waiting(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await citizen.open()
    stage.script.delay = 30
    await citizen.write("Ich bin umgezogen")
    await expect(citizen.dialog.locator(".status")).to_have_text(citizen.word("typing-bot"))


async def card(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await citizen.open()
    answer = await citizen.ask("Ich bin umgezogen")
    for folded in await answer.locator("summary").all():
        await folded.click()
    await answer.get_by_role("checkbox").first.check()
    await answer.get_by_role("button", name=citizen.word("helpful"), exact=True).click()
    await expect(answer.get_by_role("status")).to_have_text(citizen.word("thanks"))


async def part(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await citizen.open()
    await citizen.ask("Was kostet das?")
    await citizen.ask("welche Ausweise")


async def report(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await citizen.open()
    answer = await citizen.ask("Ich bin umgezogen")
    await answer.get_by_role("button", name=citizen.word("wrong")).click()


async def form(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await citizen.open()
    await citizen.ask("Wie ist der Stand?")
    await citizen.ask("AB-2026-10001")


async def status(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await form(citizen, stage, desk, redis)
    await citizen.ask("14.03.1988")


async def error(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await citizen.open()
    await citizen.write(" ")
    await citizen.page.route(f"{stage.gateway}/api/v1/messages", lambda route: route.abort())
    await citizen.write("Hallo")
    await citizen.write(" ")
    await expect(citizen.said_by("citizen")).to_contain_text(citizen.word("queued"))


async def queue(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await citizen.open()
    await citizen.button("human").click()
    await expect(citizen.dialog.locator(".queue")).to_contain_text("1")


async def person(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await queue(citizen, stage, desk, redis)
    await desk.take(await citizen.conversation())
    await desk.write(await citizen.conversation(), "Guten Tag, ich sehe nach.")
    await citizen.write("Danke. Meine Nummer ist AB-2026-10001.")
    await expect(citizen.said_by("citizen").last).to_contain_text(citizen.word("kind-file-number"))


async def ended(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await person(citizen, stage, desk, redis)
    await desk.close(await citizen.conversation())
    await expect(citizen.log).to_contain_text(citizen.word("ended"))


async def rating(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await ended(citizen, stage, desk, redis)
    await citizen.said_by("line").last.get_by_role("button").click()
    await expect(citizen.dialog.get_by_role("heading", name=citizen.word("rate"))).to_be_focused()


async def menu(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await citizen.open()
    panel = await citizen.menu()
    await panel.get_by_role("button", name=citizen.word("delete")).click()


async def expired(citizen: Citizen, stage: Stage, desk: Desk, redis: Redis) -> None:
    await citizen.open()
    await redis.flushall()
    await citizen.write("Hallo")
    await expect(citizen.log).to_contain_text(citizen.word("expired"))


STATES: list[State] = [
    closed, opened, waiting, card, part, report, form, status, error, queue, person, ended, rating, menu, expired,
]  # fmt: skip


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
async def test_axe_finds_nothing(
    state: State, citizen: Citizen, stage: Stage, desk: Desk, redis: Redis, page: Page
) -> None:
    """In the light and in the dark, and in each of the three themes."""
    await state(citizen, stage, desk, redis)
    found = []
    for theme in ("kern", "govuk", "contrast"):
        await page.locator("lotse-chat").evaluate("(node, theme) => node.setAttribute('theme', theme)", theme)
        for scheme in ("light", "dark"):
            await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            found += [f"{theme} {scheme} {each}" for each in await violations(page, "lotse-chat")]
    assert found == []


@pytest.mark.parametrize("theme", ["kern", "govuk", "contrast"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_what_shows_focus_and_borders_of_fields_stands_out(
    theme: str, scheme: str, citizen: Citizen, page: Page
) -> None:
    """WCAG 1.4.11: 3 to 1 against what is next to it; axe does not measure that."""
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    await page.locator("lotse-chat").evaluate("(node, theme) => node.setAttribute('theme', theme)", theme)
    await citizen.open()
    await citizen.field.focus()
    colours = await citizen.dialog.evaluate(
        """(dialog) => {
            const styles = (name) => getComputedStyle(dialog.querySelector(name));
            const [field, send] = ['#field', '.send'].map(styles);
            const plain = (colour) => {
                const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
                context.fillStyle = colour;
                context.fillRect(0, 0, 1, 1);
                return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
            };
            const surface = plain(getComputedStyle(dialog).backgroundColor);
            return {
                'the outline of what has the focus': [plain(field.outlineColor), surface],
                'the border of the field': [plain(field.borderTopColor), surface],
                'the button that sends': [plain(send.backgroundColor), surface],
                'the drawing on it': [plain(send.color), plain(send.backgroundColor)],
            };
        }"""
    )
    weak = {name: contrast(*pair) for name, pair in colours.items() if contrast(*pair) < 3}
    assert weak == {}


def contrast(one: list[int], other: list[int]) -> float:
    """WCAG's contrast ratio of two sRGB colours."""

    def luminance(colour: list[int]) -> float:
        parts = [value / 255 for value in colour]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


async def test_everything_can_be_done_with_the_keyboard(citizen: Citizen, page: Page) -> None:
    """Open, ask, choose, fold out, tick, rate, change the language, close; the focus is always to be seen."""
    press = page.keyboard.press

    async def tab_to(name: str | re.Pattern[str], role: str = "button") -> None:
        """Press Tab until it has the focus; at most 60 times."""
        wanted = page.get_by_role(role, name=name)  # type: ignore[arg-type]
        for _ in range(60):
            await press("Tab")
            if await wanted.count() == 1 and await wanted.evaluate("(node) => node.matches(':focus')"):
                style = await wanted.evaluate("(node) => getComputedStyle(node).outlineStyle")
                assert style != "none", f"nothing shows that {name} has the focus"
                return
        raise AssertionError(f"{name} is not reached")

    await tab_to(citizen.word("launcher"))
    await press("Enter")
    await expect(citizen.field).to_be_focused()
    await page.keyboard.type("welche Ausweise")
    await press("Enter")
    await expect(citizen.said_by("bot")).to_have_count(1)
    await expect(citizen.field).to_be_focused()  # an answer does not take the focus
    await press("Shift+Tab")
    for _ in range(30):
        if await page.get_by_role("button", name="Reisepass", exact=True).evaluate("(node) => node.matches(':focus')"):
            break
        await press("Shift+Tab")
    await press("Enter")
    await expect(citizen.said_by("bot")).to_have_count(2)
    await tab_to(re.compile("Personalausweis oder"), "checkbox")
    await press("Space")
    await expect(page.get_by_role("checkbox", checked=True)).to_have_count(1)
    await tab_to(citizen.word("helpful"))
    await press("Enter")
    await expect(citizen.said_by("bot").last.get_by_role("status")).to_have_text(citizen.word("thanks"))
    await citizen.field.focus()
    await press("Shift+Enter")
    await expect(citizen.field).to_have_value("\n")
    await citizen.field.fill("")
    await page.keyboard.press("Escape")
    await expect(citizen.dialog).to_be_hidden()
    resume = page.get_by_role("button", name=citizen.word("launcher-resume"))
    await expect(resume).to_be_focused()
    await press("Enter")
    await tab_to(citizen.word("menu"))
    await press("Enter")
    await expect(citizen.dialog.get_by_role("heading", name=citizen.word("language"))).to_be_focused()
    await press("Escape")
    await expect(citizen.button("menu")).to_be_focused()
    await expect(citizen.dialog).to_be_visible()


async def test_targets_are_large_enough(chromium: Browser, stage: Stage) -> None:
    """WCAG 2.5.8: 24 pixels; with a finger 44."""
    for touch, least in ((False, 24), (True, 44)):
        context = await chromium.new_context(has_touch=touch, is_mobile=touch, viewport={"width": 800, "height": 900})
        citizen = Citizen(await context.new_page())
        await citizen.visit(f"{stage.host}/?lang=de&attributes=language=de")
        await citizen.open()
        await citizen.ask("Ich bin umgezogen")
        await citizen.ask("welche Ausweise")
        small = await citizen.dialog.evaluate(
            """(dialog, least) => [...dialog.querySelectorAll('button, summary, textarea, label:has(input), a.deed')]
                .map((node) => [node, node.getBoundingClientRect()])
                .filter(([node, box]) => box.width && (box.width < least - .5 || box.height < least - .5))
                .map(([node, box]) => `${node.className} ${node.textContent.trim()} ${box.width}×${box.height}`)""",
            least,
        )
        assert small == []
        await context.close()


@pytest.mark.parametrize(("width", "height"), [(320, 640), (320, 256), (768, 1024)])
async def test_nothing_is_cut_off_when_narrow_or_enlarged_four_times(
    width: int, height: int, citizen: Citizen, page: Page
) -> None:
    """WCAG 1.4.10: 320 pixels are 1280 at 400 %; 256 high are 1024."""
    await page.set_viewport_size({"width": width, "height": height})
    await citizen.open()
    answer = await citizen.ask("Ich bin umgezogen")
    await answer.get_by_text("Bürgeramt Mitte").click()
    wide = await citizen.dialog.evaluate(
        """(dialog) => [dialog, ...dialog.querySelectorAll('*')]
            .filter((node) => !node.matches('.unseen') && node.scrollWidth > node.clientWidth + 1 && node.clientWidth
                && getComputedStyle(node).display !== 'inline' && getComputedStyle(node).overflowX !== 'visible')
            .map((node) => `${node.tagName}.${node.className} ${node.scrollWidth} > ${node.clientWidth}`)"""
    )
    assert wide == []
    for name in ("human", "menu", "close", "send"):
        await citizen.button(name).scroll_into_view_if_needed()
        box = await citizen.button(name).bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert box["y"] >= -1
        assert box["y"] + box["height"] <= height + 1


async def test_text_may_be_spaced_wider(citizen: Citizen, page: Page) -> None:
    """WCAG 1.4.12: line height 1.5, paragraphs 2, letters .12, words .16 em: no text is cut off."""
    await citizen.open()
    await citizen.ask("Ich bin umgezogen")
    cut = await citizen.dialog.evaluate(
        """(dialog) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important }
                * { word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
            dialog.getRootNode().adoptedStyleSheets.push(sheet);
            return [...dialog.querySelectorAll('button, h2, h3, h4, p, summary, label, li')]
                .filter((node) => !node.matches('.unseen') && node.clientWidth)
                .filter((node) => getComputedStyle(node).overflow !== 'visible')
                .filter((node) => node.scrollWidth > node.clientWidth + 2 || node.scrollHeight > node.clientHeight + 2)
                .map((node) => node.className + node.textContent);
        }"""
    )
    assert cut == []


async def test_on_a_small_screen_the_dialog_is_modal(citizen: Citizen, page: Page) -> None:
    await page.set_viewport_size({"width": 360, "height": 640})
    await citizen.open()
    await expect(citizen.dialog).to_have_js_property("open", True)
    assert await citizen.dialog.evaluate("(node) => node.matches(':modal')")
    await page.set_viewport_size({"width": 1280, "height": 900})
    await expect(citizen.dialog).to_have_css("width", "432px")  # it has changed over
    assert not await citizen.dialog.evaluate("(node) => node.matches(':modal')")


async def test_forced_colours_leave_everything_visible(citizen: Citizen, page: Page) -> None:
    """With colours of the reader's own, borders tell messages and buttons apart."""
    await page.emulate_media(forced_colors="active")
    await citizen.open()
    await citizen.ask("Ich bin umgezogen")
    borders = await citizen.dialog.evaluate(
        """(dialog) => [...dialog.querySelectorAll('.body, .choice, .send, .square, #field')]
            .filter((node) => node.clientWidth && parseFloat(getComputedStyle(node).borderTopWidth) < 1)
            .map((node) => node.className)"""
    )
    assert borders == []


async def test_who_wants_less_motion_gets_none(citizen: Citizen, page: Page, stage: Stage) -> None:
    await page.emulate_media(reduced_motion="reduce")
    await citizen.open()
    stage.script.delay = 30
    await citizen.write("Ich bin umgezogen")
    await expect(citizen.dialog.locator(".status.typing")).to_be_visible()
    moving = await citizen.dialog.evaluate("(node) => node.getAnimations({ subtree: true }).length")
    assert moving == 0
