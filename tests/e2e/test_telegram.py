"""Telegram over all of `lotse up`: the same dialogues come to the same ends as on the portal."""

from __future__ import annotations

import hashlib
import hmac
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from bot import settings as configuration
from bot.language.messages import direction, messages
from channels.telegram.render import units
from demo import cases
from tests.e2e.conftest import System
from tests.telegram.botapi import BotApi, Sent

HERE = Path(__file__).resolve().parents[1] / "language"
LANGUAGES = ["de", "en", "tr", "ar", "uk"]
FEW = 4  # dialogues a language
PATIENCE = 120.0  # seconds for a turn on a busy machine


class Chatter:
    """Somebody who writes in Telegram."""

    def __init__(self, system: System, api: BotApi, chat: int, language: str = "de") -> None:
        self.system, self.api, self.chat, self.language = system, api, chat, language
        self.client = httpx.Client(trust_env=False, timeout=60)

    @property
    def conversation(self) -> str:
        key = configuration.load().key("telegram")
        return hmac.new(key, f"4242:{self.chat}".encode(), hashlib.sha256).hexdigest()[:32]

    def push(self, update: dict[str, Any]) -> None:
        header = {"X-Telegram-Bot-Api-Secret-Token": str(self.api.webhook["secret_token"])}
        end = time.monotonic() + PATIENCE
        while self.client.post(self.api.webhook["url"], json=update, headers=header).status_code != 200:
            assert time.monotonic() < end
            time.sleep(0.2)

    def say(self, text: str, **more: Any) -> str:
        """Say something and have it answered; the turn's outcome."""
        update = self.api.update(message=self.api.message(self.chat, text, code=self.language, **more))
        self.push(update)
        return self.outcome()

    def press(self, sent: Sent, title: str) -> str:
        self.push(self.api.press(sent, sent.button(title)))
        return self.outcome()

    def outcome(self) -> str:
        with self.system.store() as store:
            wait(lambda: not store.llen(f"lotse:mailbox:{self.conversation}"))
            return str(store.hget(f"lotse:conversation:{self.conversation}", "outcome"))

    def delivered(self) -> list[Sent]:
        """Everything that was said to this chat, once it has all arrived."""
        with self.system.store() as store:
            wait(lambda: store.zscore("lotse:due:deliver:telegram", self.conversation) is None)
        return self.api.to(self.chat)

    def said(self) -> list[dict[str, Any]]:
        return [data for data in self.system.log(self.conversation) if data["from"] == "bot"]


def wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not until():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.fixture
def bot_api(system: System) -> BotApi:
    """Telegram, ready."""
    assert system.telegram
    wait(lambda: bool(system.telegram and system.telegram.webhook))
    return system.telegram


@pytest.fixture
def chatter(system: System, bot_api: BotApi) -> Callable[..., Chatter]:
    return lambda chat, language="de": Chatter(system, bot_api, chat, language)


def summary(replies: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """What replies come to, whoever delivers them."""
    return [(each.get("outcome"), each.get("procedure"), each.get("part"), each["language"]) for each in replies]


@pytest.mark.timeout(600)
@pytest.mark.parametrize("language", LANGUAGES)
def test_dialogues_end_as_on_the_portal(
    language: str, system: System, bot_api: BotApi, chatter: Callable[..., Chatter]
) -> None:
    dialogues = yaml.safe_load((HERE / f"{language}.yml").read_text(encoding="utf-8"))["dialogues"][:FEW]
    chatters = []
    for number, dialogue in enumerate(dialogues):
        here, there = chatter(10_000 + 100 * LANGUAGES.index(language) + number, language), system.citizen(language)
        for turn in dialogue["turns"]:
            here.say(turn["citizen"])
            there.send(turn["citizen"])
            with system.store() as store:
                wait(lambda: not store.llen(f"lotse:mailbox:{there.id}"))  # noqa: B023 - waited for at once
        expected = [data for data in system.log(there.id) if data["from"] == "bot"]
        assert summary(here.said()) == summary(expected), dialogue["name"]
        chatters.append(here)
    for here in chatters:
        sent = here.delivered()
        assert messages().text(language, "telegram-notice") in sent[0].text
        assert len(sent) >= 1 + len(here.said())
        assert all(units(each.text) <= 4096 for each in sent)
        if direction(language) == "rtl":
            assert not re.search(r"(?m)^[A-Za-zÄÖÜ]", "\n".join(each.text for each in sent))
    assert bot_api.violations == []


def test_the_status_is_asked_for_on_a_page_and_told_in_the_chat(
    bot_api: BotApi, chatter: Callable[..., Chatter]
) -> None:
    known = next(each for each in cases.sheet() if each["code"] == "NACHFORDERUNG")
    here = chatter(20_001)
    assert here.say("Wie weit ist mein Antrag?") == "status_asked"
    asked = here.delivered()[-1]
    assert messages().text("de", "telegram-status-link") in asked.text
    found = re.search(r"http://\S+/telegram/status/\S+", asked.text)
    assert found
    values = {"file_number": known["file_number"], "factor": known["birth_date"]}
    assert here.client.post(found[0], data=values).status_code == 200
    assert here.outcome() == "status_given"
    told = here.delivered()[-1]
    assert messages().text("de", "status-state-waiting-for-you") in told.text
    everything = str([each.html for each in here.delivered()])
    assert known["file_number"] not in everything
    assert known["birth_date"] not in everything


def test_a_wrong_number_on_the_page_is_told_in_the_chat(chatter: Callable[..., Chatter]) -> None:
    here = chatter(20_002)
    here.say("Wie weit ist mein Antrag?")
    found = re.search(r"http://\S+/telegram/status/\S+", here.delivered()[-1].text)
    assert found
    here.client.post(found[0], data={"file_number": "ZZ-2026-99999", "factor": "1.1.1950"})
    assert here.outcome() == "status_refused"
    assert here.delivered()[-1].text.startswith(messages().text("de", "status-refused"))


def test_never_a_status_in_a_group(chatter: Callable[..., Chatter]) -> None:
    known = next(each for each in cases.sheet() if each["code"] == "NACHFORDERUNG")
    here = chatter(-20_003)
    to_me = [{"type": "mention", "offset": 0, "length": 14}]
    assert here.say("@amtslotse_bot Wie weit ist mein Antrag?", entities=to_me) == "status_refused"
    text = f"@amtslotse_bot Wie weit ist {known['file_number']}, geboren am {known['birth_date']}?"
    assert here.say(text, entities=to_me) == "status_refused"
    assert all("telegram/status" not in sent.text for sent in here.delivered())


def test_a_deep_link_and_a_button(chatter: Callable[..., Chatter]) -> None:
    here = chatter(20_004)
    assert here.say("/start reisepass") == "answered"
    answer = here.delivered()[-1]
    assert "<b>" in answer.html
    assert here.press(answer, messages().text("de", "answer-more")) == "answered"
    assert here.said()[-1]["procedure"] == "reisepass"


def test_delete_forgets(system: System, chatter: Callable[..., Chatter]) -> None:
    here = chatter(20_005)
    here.say("Ich bin umgezogen")
    assert here.say("/delete") == "privacy"
    here.press(here.delivered()[-1], messages().text("de", "button-yes"))
    assert here.delivered()[-1].text == messages().text("de", "delete-done")
    with system.store() as store:
        assert "umgezogen" not in str(store.xrange(f"lotse:log:{here.conversation}"))
        assert not store.exists(f"tracker:{here.conversation}")
