"""The demo authority's portal: every page in both languages, search, what can be tried, and that all can use it."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import httpx
import pytest
from fastapi import FastAPI
from markupsafe import escape
from playwright.async_api import Browser, Page, expect

from bot import settings as configuration
from bot.supervisor import free_port
from demo import cases, portal
from tests.browser.axe import violations
from tests.browser.serving import serving


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The portal on a port of its own, with a gateway that is not there."""
    with pytest.MonkeyPatch.context() as patch:
        real = configuration.load()
        raw = copy.deepcopy(real.raw)
        raw["gateway"]["public_url"] = f"http://127.0.0.1:{free_port()}"
        patch.setattr(configuration, "load", lambda: replace(real, raw=raw))
        app = FastAPI()
        app.include_router(portal.router)
        with serving(app, free_port()) as found:
            yield found


@pytest.fixture
async def page(chromium: Browser) -> AsyncIterator[Page]:
    context = await chromium.new_context(locale="de-DE")
    yield await context.new_page()
    await context.close()


def test_every_page_that_the_catalogue_names_is_there(address: str) -> None:
    with httpx.Client(base_url=address) as client:
        for procedure in portal.procedures().values():
            for url in (procedure.url, (procedure.facts.get("online") or {}).get("url")):
                if url and url.startswith("http://127.0.0.1:8090/"):
                    for language in portal.LANGUAGES:
                        path = f"{urlsplit(url).path}?lang={language}"
                        assert client.get(path).status_code == 200, path


def test_every_procedure_has_its_page_in_both_languages(address: str) -> None:
    with httpx.Client(base_url=address) as client:
        for name, procedure in portal.procedures().items():
            for language in portal.LANGUAGES:
                answer = client.get(f"/leistungen/{name}?lang={language}")
                assert answer.status_code == 200, (name, language)
                assert f"<h1>{escape(procedure.names[language])}</h1>" in answer.text, (name, language)
                for office in procedure.facts["offices"]:
                    assert escape(office["names"][language]) in answer.text, (name, language)


def test_what_is_not_there_is_a_page_that_says_so(address: str) -> None:
    assert httpx.get(f"{address}/leistungen/gibt-es-nicht").status_code == 404
    assert httpx.get(f"{address}/static/../portal.py").status_code == 404


def test_every_topic_and_state_has_a_name() -> None:
    for language in portal.LANGUAGES:
        for topic in {each.topic for each in portal.procedures().values()}:
            assert topic in portal.TOPICS, f"{topic} would be called 'other'"
            assert portal.words().has(language, f"topic-{topic}")
        for each in cases.sheet():
            assert portal.words().has(language, f"code-{each['code'].lower()}")


@pytest.mark.browser
async def test_everyday_words_find_a_service(address: str, page: Page) -> None:
    await page.goto(address)
    await page.get_by_role("searchbox").fill("umzug")
    await page.get_by_role("button", name="Suchen").click()
    await page.get_by_role("link", name="Wohnsitz anmelden").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Wohnsitz anmelden")
    await expect(page.get_by_text("Stand: ")).to_be_visible()


@pytest.mark.browser
async def test_the_language_can_be_changed_and_stays(address: str, page: Page) -> None:
    await page.goto(f"{address}/leistungen/anmeldung")
    await page.get_by_role("link", name="English").click()
    await expect(page.get_by_role("heading", level=1)).to_contain_text("Register your address")
    await page.get_by_role("link", name="All services").click()
    await expect(page.locator("html")).to_have_attribute("lang", "en")


@pytest.mark.browser
async def test_the_cases_to_try_are_those_of_the_case_service(address: str, page: Page) -> None:
    await page.goto(address)
    numbers = await page.locator("tbody th").all_inner_texts()
    assert numbers == [each["file_number"] for each in cases.sheet()]


@pytest.mark.browser
async def test_a_service_ends_at_a_page_that_says_that_this_is_a_demonstration(address: str, page: Page) -> None:
    await page.goto(f"{address}/dienste/anmeldung")
    await expect(page.get_by_role("heading", level=2)).to_have_text("Das ist eine Demonstration")


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
async def test_axe_finds_nothing_and_nothing_is_cut_off(address: str, page: Page, scheme: str, width: int) -> None:
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    await page.set_viewport_size({"width": width, "height": 900})
    for path in ("/", "/?q=xyz&lang=en", "/leistungen/anmeldung", "/termin", "/datenschutz", "/impressum"):
        await page.goto(f"{address}{path}")
        assert await violations(page) == [], path
        assert await page.evaluate("document.documentElement.scrollWidth") <= width, path


@pytest.mark.browser
async def test_the_skip_link_leads_to_the_content(address: str, page: Page) -> None:
    await page.goto(address)
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Zum Inhalt")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator("#content")).to_be_focused()
