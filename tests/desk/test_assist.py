"""Answers of the catalogue at the desk: asked of an action server over a socket, sent in the citizen's language."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from fastapi import FastAPI, Request
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher
from redis.asyncio import Redis

from actions import suggest
from bot import settings as configuration
from bot.conversation.conversations import Conversations
from bot.desk.assist import Assist, AssistUnavailable
from bot.desk.staff import Staff
from bot.knowledge.encoder import load
from bot.knowledge.index import Index
from bot.knowledge.library import Library, procedures
from bot.knowledge.retrieve import Retriever
from tests.desk.conftest import Begin, LogIn, serving


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Two procedures of the real catalogue, searched with the small encoder."""
    every = procedures(configuration.load())
    known = {name: every[name] for name in ("wohngeld", "reisepass")}
    passages = [passage for each in known.values() for passage in each.passages()]
    encoder = load("use")
    index = Index.build(passages, encoder, tmp_path_factory.mktemp("index"), None)
    return Library(known, Retriever(index, encoder))


@pytest.fixture
async def catalogue(monkeypatch: pytest.MonkeyPatch, library: Library, nobody_answers: None) -> AsyncIterator[str]:
    """The two actions behind rasa-sdk's protocol."""
    monkeypatch.setattr(suggest, "library", lambda: library)
    actions = {each.name(): each for each in (suggest.ActionDeskSearch(), suggest.ActionDeskAnswer())}
    app = FastAPI()

    @app.post("/webhook")
    async def webhook(request: Request) -> dict[str, Any]:
        call = await request.json()
        dispatcher = CollectingDispatcher()
        tracker = Tracker.from_dict(call["tracker"])
        events = actions[call["next_action"]].run(dispatcher, tracker, call["domain"])
        return {"events": events, "responses": dispatcher.messages}

    async with serving(app) as address:
        monkeypatch.setenv("LOTSE_ACTIONS_URL", f"{address}/webhook")
        yield address


async def test_finds_titles_and_parts_in_the_readers_language(catalogue: str) -> None:
    found = (await Assist().search("wohngeld", "tr", "de"))[0]
    assert (found.procedure, found.title) == ("wohngeld", "Wohngeld beantragen")
    assert ("documents", "Das brauchen Sie") in found.parts


async def test_drafts_in_the_citizens_language(catalogue: str) -> None:
    drafted = await Assist().answer("wohngeld", "documents", "ar")
    assert drafted
    assert drafted.language == "ar"
    assert re.search(r"[\u0600-\u06ff]", drafted.text)
    assert drafted.card
    assert drafted.card["source"]["title"]
    assert await Assist().answer("no-such-procedure", "documents", "ar") is None


async def test_nobody_there_is_one_clear_error() -> None:
    with pytest.raises(AssistUnavailable):
        await Assist("http://127.0.0.1:9/webhook").search("x", "de", "de")


async def test_searched_in_german_and_sent_in_turkish(
    catalogue: str, conversations: Conversations, redis: Redis, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    conversation = await citizen("wohngeld nasıl alırım", language="tr")
    desk = await log_in("agent-a")
    here = f"/desk/conversations/{conversation}"
    await desk.post(f"{here}/take")
    assert "Wohngeld beantragen" in (await desk.get(f"{here}/search?suggest=true")).text
    assert "Wohngeld beantragen" in (await desk.get(f"{here}/search?q=Wohngeld")).text
    draft = (await desk.get(f"{here}/draft?procedure=wohngeld&part=documents")).text
    assert "Türkçe" in draft
    await desk.post(f"{here}/answer", procedure="wohngeld", part="documents", message_id="m1")
    said = (await conversations.history(conversation))[-1][1].data
    assert (said["from"], said["language"], said["procedure"]) == ("person", "tr", "wohngeld")
    assert said["card"]["kind"] == "answer"
