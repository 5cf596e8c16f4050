"""Draft translations: nothing personal leaves, the original stays, and everything goes on without the service."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from typing import Any

import httpx
import pytest
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk.staff import Staff
from bot.desk.translate import TranslationUnavailable, open_translator, split
from bot.settings import Settings, SettingsError
from channels.desk.routes import desk_app
from tests.desk.conftest import Begin, Console, serving, sign_in

PHONE = "0171 3920055"


@dataclass
class Service:
    """LibreTranslate's and DeepL's interface; "translates" into capitals."""

    app: FastAPI = field(default_factory=FastAPI)
    heard: list[str] = field(default_factory=list)
    broken: bool = False


@pytest.fixture
async def service() -> AsyncIterator[tuple[Service, str]]:
    made = Service()

    @made.app.post("/translate")
    async def libretranslate(request: Request) -> Response:
        body = await request.json()
        assert (body["format"], body["api_key"]) == ("text", "the-key")
        made.heard += body["q"]
        if made.broken:
            return JSONResponse({"error": "Slowdown"}, 429)
        return JSONResponse({"translatedText": [text.upper().strip() for text in body["q"]]})

    @made.app.post("/v2/translate")
    async def deepl(request: Request) -> Response:
        assert request.headers["authorization"] == "DeepL-Auth-Key the-key"
        body = await request.json()
        assert body["source_lang"].isupper()
        made.heard += body["text"]
        if made.broken:
            return Response(status_code=456)
        found: list[dict[str, Any]] = [{"text": text.upper()} for text in body["text"]]
        return JSONResponse({"translations": found})

    async with serving(made.app) as url:
        yield made, url


@pytest.fixture(params=["libretranslate", "deepl"])
def translating(
    request: pytest.FixtureRequest,
    service: tuple[Service, str],
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> Settings:
    monkeypatch.setenv("LOTSE_TRANSLATION_KEY", "the-key")
    table = {"kind": request.param, "url": service[1]}
    return replace(settings, raw={**settings.raw, "desk": {"always_open": True, "translation": table}})


@pytest.fixture
async def desk(translating: Settings, redis: Redis, anna: Staff) -> AsyncIterator[Console]:
    app = FastAPI()
    app.mount("/desk", desk_app(translating, redis))
    async with (
        serving(app) as address,
        httpx.AsyncClient(base_url=address, follow_redirects=True, trust_env=False, timeout=60) as client,
    ):
        yield await sign_in(client, "agent-a")


async def test_identifiers_stay_here_and_where_they_were(translating: Settings, service: tuple[Service, str]) -> None:
    translator = open_translator(translating)
    assert translator
    text = f"Rufen Sie an: {PHONE} oder [phone:ab12cd34], danke."
    done = await translator.translate(text, "de", "tr")
    assert done == f"RUFEN SIE AN: {PHONE} ODER [phone:ab12cd34], DANKE."
    assert "3920055" not in str(service[0].heard)
    assert "phone" not in str(service[0].heard)


async def test_a_text_of_identifiers_alone_is_not_sent(translating: Settings, service: tuple[Service, str]) -> None:
    translator = open_translator(translating)
    assert translator
    assert await translator.translate(" [phone:ab12cd34] ", "de", "tr") == " [phone:ab12cd34] "
    assert service[0].heard == []


async def test_without_an_answer_there_is_one_clear_error(translating: Settings, service: tuple[Service, str]) -> None:
    service[0].broken = True
    translator = open_translator(translating)
    assert translator
    with pytest.raises(TranslationUnavailable, match="HTTP"):
        await translator.translate("Hallo", "de", "tr")
    with pytest.raises(TranslationUnavailable):
        await replace(translator, url="http://127.0.0.1:9").translate("Hallo", "de", "tr")


async def test_both_ways_as_a_draft_with_the_original_kept(
    conversations: Conversations, desk: Console, citizen: Begin
) -> None:
    conversation = await citizen("Kimlik kartımı kaybettim", language="tr")
    here = f"/desk/conversations/{conversation}"
    await desk.post(f"{here}/take")
    assert 'id="translate"' in (await desk.get(here)).text
    message = next(e.data["id"] for _, e in await conversations.history(conversation) if e.type == "message")
    read = (await desk.post(f"{here}/translate", message=message)).json()
    assert (read["text"], read["language"]) == ("Kimlik kartımı kaybettim".upper(), "de")
    draft = (await desk.post(f"{here}/translate", text="Bitte kommen Sie zu uns.")).json()
    assert (draft["text"], draft["language"]) == ("BITTE KOMMEN SIE ZU UNS.", "tr")
    await desk.post(f"{here}/write", text="Bitte kommen Sie zu uns.", translated=draft["text"], message_id="m1")
    said = (await conversations.history(conversation))[-1][1].data
    assert said["language"] == "tr"
    assert said["machine_translated"] is True
    assert said["text"].startswith("BITTE KOMMEN SIE ZU UNS.\n\n(")
    assert said["original"] == {"language": "de", "text": "Bitte kommen Sie zu uns."}


async def test_when_the_service_fails_nothing_is_lost(
    service: tuple[Service, str], conversations: Conversations, desk: Console, citizen: Begin
) -> None:
    service[0].broken = True
    conversation = await citizen(language="tr")
    here = f"/desk/conversations/{conversation}"
    await desk.post(f"{here}/take")
    assert (await desk.post(f"{here}/translate", text="Bitte kommen Sie zu uns.")).status_code == 503
    await desk.post(f"{here}/write", text="Bitte kommen Sie zu uns.", message_id="m1")
    assert (await conversations.history(conversation))[-1][1].data["text"] == "Bitte kommen Sie zu uns."


async def test_off_unless_configured(settings: Settings, citizen: Begin, anna: Staff, log_in: Any) -> None:
    assert open_translator(settings) is None
    conversation = await citizen(language="tr")
    desk = await log_in("agent-a")
    here = f"/desk/conversations/{conversation}"
    await desk.post(f"{here}/take")
    assert 'id="translate"' not in (await desk.get(here)).text
    assert (await desk.post(f"{here}/translate", text="x")).status_code == 403


@pytest.mark.parametrize("table", [{"kind": "other", "url": "x"}, {"kind": "deepl"}])
def test_half_a_configuration_is_one_clear_line(settings: Settings, table: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="translation"):
        open_translator(replace(settings, raw={**settings.raw, "desk": {"translation": table}}))


def test_pieces_are_the_text_again(settings: Settings) -> None:
    for text in ("", "nur Worte", f"{PHONE}", f"a {PHONE} b [iban:zz] c", "[phone:x1][phone:x2]"):
        assert "".join(piece for piece, _ in split(text, "de", settings)) == text
