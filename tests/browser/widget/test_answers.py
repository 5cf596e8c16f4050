"""Ask and read: answers, cards, choices, languages, what can be done with an answer; in three varieties."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.async_api import Page, expect
from redis.asyncio import Redis

from bot.conversation import feedback
from bot.language.messages import messages
from tests.browser.widget.citizen import Citizen
from tests.browser.widget.conftest import Stage
from tests.browser.widget.engine import ASKED, SAID

pytestmark = pytest.mark.browser


async def test_the_log_has_a_name_and_the_notice_comes_first(reader: Citizen) -> None:
    await expect(reader.log).to_have_accessible_name(reader.word("log"))
    notice = messages().text(reader.language, "notice-ai", {"authority": "Stadt Musterstadt"}).split("\n")[0][:30]
    await expect(reader.entries.first).to_contain_text(notice)


async def test_an_answer_is_a_card_with_facts_papers_to_tick_office_and_source(reader: Citizen) -> None:
    answer = await reader.ask(ASKED[reader.language])
    title, _, papers, deadline, _ = SAID[reader.language]
    await expect(answer.get_by_role("heading", name=title)).to_be_visible()
    await expect(answer).to_contain_text(deadline)
    for paper in papers:
        await answer.get_by_role("checkbox", name=paper).check()
    await answer.get_by_text("Bürgeramt Mitte").click()
    await expect(answer.get_by_role("link", name="+49 30 23125 200")).to_have_attribute("href", "tel:+493023125200")
    source = answer.get_by_role("link", name=title)
    await expect(source).to_have_attribute("href", "http://127.0.0.1:8090/leistungen/anmeldung")
    await expect(source).to_have_attribute("rel", "noopener noreferrer")


async def test_messages_have_their_language_and_direction(reader: Citizen) -> None:
    answer = await reader.ask(ASKED[reader.language])
    body = answer.locator(".body")
    await expect(body).to_have_attribute("lang", reader.language.split("-")[0])
    await expect(body).to_have_attribute("dir", "rtl" if reader.language == "ar" else "ltr")


async def test_the_part_that_was_asked_for_leads(citizen: Citizen) -> None:
    await citizen.open()
    answer = await citizen.ask("Was kostet das?")
    await expect(answer.locator(".asked")).to_contain_text("kostenlos")
    await expect(answer.get_by_role("checkbox")).to_have_count(0)  # the papers are folded away


async def test_who_asks_for_the_online_service_gets_its_button_first_and_only_once(citizen: Citizen) -> None:
    await citizen.open()
    answer = await citizen.ask("Geht das online?")
    service = answer.get_by_role("link", name=citizen.word("online-service"))
    await expect(service).to_have_count(1)
    await expect(answer.locator(".asked").get_by_role("link")).to_have_text(re.compile(citizen.word("online-service")))
    await expect(answer.locator(".asked")).not_to_contain_text("127.0.0.1")


async def test_english_dates_and_times_are_british(page: Page, stage: Stage) -> None:
    citizen = Citizen(page, "en")
    await citizen.visit(f"{stage.host}/?lang=en")
    await citizen.open()
    answer = await citizen.ask("I have moved, where do I register?")
    await expect(answer.locator(".source")).to_contain_text("1 November 2026")
    await expect(answer.locator("time")).to_have_text(re.compile(r"^\d\d:\d\d$"))


async def test_what_becomes_of_a_message_is_seen_below_it(citizen: Citizen, page: Page) -> None:
    await page.set_viewport_size({"width": 320, "height": 640})
    await citizen.open()
    await citizen.write("echo Guten Tag, ich habe eine Frage, die etwas länger ist als eine Zeile.")
    await expect(citizen.said_by("citizen").locator(".note")).to_be_in_viewport(ratio=0.9)


async def test_a_choice_is_sent_as_what_it_says(citizen: Citizen, stage: Stage) -> None:
    await citizen.open()
    answer = await citizen.ask("welche Ausweise")
    await answer.get_by_role("button", name="Reisepass", exact=True).click()
    await expect(citizen.said_by("citizen").last).to_contain_text("Reisepass")
    await expect(citizen.said_by("bot")).to_have_count(2)
    assert json.loads(stage.script.turns[-1]["text"].removeprefix("/choose_procedure")) == {"procedure": "reisepass"}


async def test_addresses_become_links_and_markup_stays_text(citizen: Citizen) -> None:
    await citizen.open()
    answer = await citizen.ask("echo <img src=x onerror=alert(1)> https://example.org/a?b=1. Ende")
    await expect(answer.get_by_role("link")).to_have_attribute("href", "https://example.org/a?b=1")
    await expect(answer).to_contain_text("<img src=x onerror=alert(1)>")


async def test_a_link_to_a_script_is_no_link(citizen: Citizen, page: Page) -> None:
    await citizen.open()
    made = await page.evaluate(
        """async (address) => {
            const { link } = await import(address);
            return typeof link('javascript:alert(1)', 'title');
        }""",
        str(page.url).replace(page.url, f"{await gateway_of(page)}/widget/dom.js"),
    )
    assert made == "string"


async def gateway_of(page: Page) -> str:
    source = await page.locator("script[type=module]").get_attribute("src")
    return str(source).split("/widget/")[0]


async def test_a_language_is_chosen_by_its_own_name(citizen: Citizen) -> None:
    await citizen.open()
    panel = await citizen.menu()
    await panel.get_by_role("combobox").select_option(label="العربية")
    arab = Citizen(citizen.page, "ar")
    await arab.button("menu-back").click()
    await expect(citizen.dialog.locator(".frame")).to_have_attribute("dir", "rtl")
    answer = await arab.ask("انتقلت إلى شقة جديدة")
    await expect(answer.get_by_role("heading", name=SAID["ar"][0])).to_be_visible()


async def test_the_page_follows_the_language_the_citizen_writes(citizen: Citizen) -> None:
    await citizen.open()
    await citizen.ask("I have just moved here, what do I have to do to register my address?")
    await expect(Citizen(citizen.page, "en").button("send")).to_be_visible()


async def test_simpler_says_the_answer_again_in_simple_words(citizen: Citizen) -> None:
    await citizen.open()
    await citizen.ask("Ich bin umgezogen")
    await citizen.button("simpler").click()
    simple = Citizen(citizen.page, "de-x-simple")
    await expect(simple.said_by("bot").nth(1)).to_contain_text(SAID["de-x-simple"][0])
    await expect(simple.button("simpler")).to_have_attribute("aria-pressed", "true")
    await simple.button("simpler").click()
    await expect(citizen.button("simpler")).to_have_attribute("aria-pressed", "false")


async def test_a_thumb_and_a_word_reach_the_supervisors_page(visitor: Citizen, redis: Redis) -> None:
    await visitor.open()
    answer = await visitor.ask(ASKED[visitor.language])
    await answer.get_by_role("button", name=visitor.word("unhelpful")).click()
    await expect(answer.get_by_role("status")).to_have_text(visitor.word("thanks"))
    await answer.get_by_role("button", name=visitor.word("wrong")).click()
    await answer.get_by_role("textbox").fill("Die Frist stimmt nicht.")
    await answer.get_by_role("button", name=visitor.word("submit")).click()
    await expect(answer.get_by_role("textbox")).to_have_count(0)
    kept = [each async for each in feedback.entries(redis)]
    assert sorted((each["rating"], each["text"]) for each in kept) == [(-1, ""), (-1, "Die Frist stimmt nicht.")]
    assert all(SAID[visitor.language][0] in each["answer"]["text"] for each in kept)


async def test_a_conversation_can_be_saved(visitor: Citizen, page: Page, tmp_path: Path) -> None:
    await visitor.open()
    await visitor.ask(ASKED[visitor.language])
    panel = await visitor.menu()
    async with page.expect_download() as found:
        await panel.get_by_role("button", name=visitor.word("save")).click()
    path = tmp_path / "saved.html"
    await (await found.value).save_as(path)
    text = path.read_text(encoding="utf-8")
    assert ASKED[visitor.language] in text
    assert SAID[visitor.language][0] in text
    assert "<script" not in text
    assert "<button" not in text


async def test_text_can_be_made_larger_and_stays_so(visitor: Citizen, page: Page) -> None:
    await visitor.open()

    async def size() -> float:
        return float(await visitor.dialog.evaluate("(node) => parseFloat(getComputedStyle(node).fontSize)"))

    before = await size()
    panel = await visitor.menu()
    await panel.get_by_role("radio", name=visitor.word("size-3")).check()
    assert await size() == pytest.approx(before * 1.5)
    await page.reload()
    await visitor.dialog.wait_for()
    assert await size() == pytest.approx(before * 1.5)


async def test_read_aloud_speaks_the_answer_in_its_language(visitor: Citizen, page: Page) -> None:
    await page.evaluate(
        """(spoken) => {
            window.spoken = [];
            speechSynthesis.getVoices = () => [
                { lang: 'en-US', localService: true },
                { lang: `${spoken}-XX`, localService: false },
                { lang: `${spoken}-XX`, localService: true, name: 'here' },
            ];
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            speechSynthesis.speak = (it) => {
                window.spoken.push([it.voice.name, it.lang, it.text]);
                it.onstart();
            };
        }""",
        visitor.language.split("-")[0],
    )
    await visitor.open()
    answer = await visitor.ask(ASKED[visitor.language])
    await answer.get_by_role("button", name=visitor.word("listen")).click()
    await expect(answer.get_by_role("button", name=visitor.word("listen-stop"))).to_be_visible()
    [[voice, language, text]] = await page.evaluate("window.spoken")
    assert (voice, language) == ("here", f"{visitor.language.split('-')[0]}-XX")
    assert text.startswith(SAID[visitor.language][0])
    assert "http" not in text


async def test_without_a_voice_of_the_device_nothing_is_sent_elsewhere(visitor: Citizen, page: Page) -> None:
    far = [{"lang": visitor.language.split("-")[0], "localService": False}]
    await page.evaluate("(far) => { speechSynthesis.getVoices = () => far; }", far)
    await visitor.open()
    answer = await visitor.ask(ASKED[visitor.language])
    await answer.get_by_role("button", name=visitor.word("listen")).click()
    await expect(answer.get_by_role("status")).to_have_text(visitor.word("no-voice"))


async def test_dictation_asks_before_it_listens(visitor: Citizen, page: Page) -> None:
    await page.evaluate(
        """() => {
            window.heard = 0;
            window.webkitSpeechRecognition = class {
                start() {
                    window.heard++;
                    this.onresult({ results: [[{ transcript: 'Ich bin umgezogen' }]] });
                    this.onend();
                }
            };
        }"""
    )
    await visitor.open()
    await visitor.button("dictate").click()
    await expect(visitor.dialog.get_by_text(visitor.word("dictate-ask"))).to_be_visible()
    assert await page.evaluate("window.heard") == 0
    await visitor.button("yes").click()
    await expect(visitor.field).to_have_value("Ich bin umgezogen")


async def test_an_empty_and_a_too_long_message_are_told_in_words(visitor: Citizen) -> None:
    await visitor.open()
    await visitor.write("   ")
    await expect(visitor.dialog.get_by_role("alert")).to_have_text(visitor.word("empty"))
    await expect(visitor.field).to_have_attribute("aria-invalid", "true")
    await visitor.write("a" * 2001)
    await expect(visitor.dialog.get_by_role("alert")).to_have_text(visitor.word("too-long", count="2001", limit="2000"))
    await expect(visitor.field).to_have_value("a" * 2001)
    await expect(visitor.said_by("citizen")).to_have_count(0)


async def test_nothing_in_the_page_breaks_the_strictest_policy(visitor: Citizen, errors: list[str]) -> None:
    await visitor.open()
    await visitor.ask(ASKED[visitor.language])
    await visitor.menu()
    assert errors == []


async def test_a_conversation_can_be_printed(visitor: Citizen, page: Page) -> None:
    await page.context.add_init_script("window.print = () => document.body.append('printed')")
    await visitor.open()
    await visitor.ask(ASKED[visitor.language])
    panel = await visitor.menu()
    async with page.context.expect_page() as opened:
        await panel.get_by_role("button", name=visitor.word("print")).click()
    paper = await opened.value
    await expect(paper.get_by_text("printed")).to_be_visible()
    await expect(paper.get_by_role("heading", name=SAID[visitor.language][0])).to_be_visible()
    await expect(paper.get_by_role("button")).to_have_count(0)


async def test_an_answer_can_be_copied(visitor: Citizen, page: Page) -> None:
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await visitor.open()
    answer = await visitor.ask(ASKED[visitor.language])
    await answer.get_by_role("button", name=visitor.word("copy")).click()
    await expect(answer.get_by_role("status")).to_have_text(visitor.word("copied"))
    assert str(await page.evaluate("navigator.clipboard.readText()")).startswith(SAID[visitor.language][0])


async def test_new_answers_are_read_aloud_when_asked_for(citizen: Citizen, page: Page) -> None:
    await page.evaluate(
        """() => {
            speechSynthesis.getVoices = () => [{ lang: 'de-DE', localService: true }];
            window.SpeechSynthesisUtterance = class { constructor(text) { document.title = text.slice(0, 17); } };
            speechSynthesis.speak = () => {};
        }"""
    )
    await citizen.open()
    panel = await citizen.menu()
    await panel.get_by_role("checkbox", name=citizen.word("auto-read")).check()
    await citizen.button("menu-back").click()
    await citizen.ask("Ich bin umgezogen")
    await expect(page).to_have_title("Wohnsitz anmelden")
