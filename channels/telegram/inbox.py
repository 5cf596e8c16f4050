"""What becomes of an update: it is in the mailbox, or known to be none of ours, before Telegram hears that it came."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import time
import traceback
from collections.abc import Coroutine
from typing import Any

from redis.exceptions import RedisError
from telegram import User
from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.conversation import notice
from bot.conversation.model import MAX_TEXT, UnknownConversation
from bot.knowledge.library import served
from bot.knowledge.procedure import best
from bot.language.messages import messages
from bot.language.names import named_language
from bot.privacy.mask import protect
from channels.errors import Refused
from channels.parts import Parts
from channels.telegram import places
from channels.telegram.chats import Chats
from channels.telegram.limits import NOW
from channels.telegram.updates import PAYLOAD, Meaning, meaning, read
from channels.telegram.voice import LONGEST, Transcribe
from channels.web.feedback import keep_feedback

log = logging.getLogger("lotse.telegram")
TYPING_AFTER, TYPING_EVERY, TYPING_LONGEST = 0.7, 4.5, 60.0  # seconds; Telegram shows it for five
Record = dict[str, str]


class Inbox:
    """Takes the updates of one bot."""

    def __init__(self, parts: Parts, chats: Chats, bot: ExtBot[str], transcribe: Transcribe | None = None) -> None:
        self.parts, self.chats, self.bot, self.transcribe = parts, chats, bot, transcribe
        self.me: User | None = None  # until Telegram has said who we are
        self._typing: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def read(self, raw: Any) -> None:
        """Take an update as it came; one that can't be understood would not get better by coming again.

        Raises:
            RedisError: the store is away; Telegram is to send it again.
        """
        assert self.me
        what = "unreadable"
        try:
            update, whole = read(raw, self.bot)
            found = meaning(update, self.me, whole)
            what = found.what
            await self.take(found)
        except RedisError:
            raise
        except UnknownConversation:  # erased in this very moment
            log.info("an update came for a conversation that has just ended")
        except Exception as error:  # never its content: only what, and where in our code
            where = traceback.extract_tb(error.__traceback__)[-1]
            log.error("an update (%s) failed: %s in %s:%s", what, type(error).__name__, where.name, where.lineno)

    async def take(self, found: Meaning) -> None:
        """Act on one understood update."""
        match found.what:
            case "nothing":
                log.debug("update ignored: %s", found.why)
            case "button" | "rating":
                await self._pressed(found)
            case "gone":
                with contextlib.suppress(UnknownConversation):
                    await self.parts.conversations.record(self.chats.conversation(found.chat))
                    await self.chats.close(self.chats.conversation(found.chat))
            case "back":
                pass  # Telegram sends /start beside it
            case _:
                conversation, record = await self.chats.begin(found.chat, found.group, found.code)
                await self._act(found, conversation, record)

    async def _act(self, found: Meaning, conversation: str, record: Record) -> None:
        match found.what:
            case "text":
                await self._accept(found, conversation, record, found.text)
            case "command":
                await self._command(found, conversation, record)
            case "edit":
                await self._edited(found, conversation, record)
            case "voice":
                await self._voice(found, conversation, record)
            case "location":
                assert found.place
                text = await asyncio.to_thread(places.nearest, self.chats.settings, found.place, _language(record))
                await self.chats.say(conversation, found.id, text, _language(record))
            case "note":
                once = f"album.{found.album}" if found.album else found.id
                await self._tell(conversation, record, once, f"telegram-{found.name}")
                if found.text:
                    await self._accept(found, conversation, record, found.text, f"{found.id}.{found.message}")
            case _:  # added to a group: the notice that begins the conversation says all
                pass

    async def _accept(
        self,
        found: Meaning,
        conversation: str,
        record: Record,
        text: str,
        message_id: str | None = None,
        button: str | None = None,
    ) -> None:
        """Into the mailbox, or said why not."""
        if not text:  # only the bot's name, say
            text, button = "?", "help"
        if len(text) > MAX_TEXT:
            await self._tell(conversation, record, found.id, "error-too-long", limit=MAX_TEXT)
            return
        try:
            await self.parts.accept(conversation, message_id or found.id, text, button)
        except Refused as refusal:
            minute = int(time.time() // 60)
            await self._tell(conversation, record, f"slow.{minute}", f"error-{refusal.code}", **refusal.args_)
            return
        self._show_typing(conversation, found.chat)

    async def _command(self, found: Meaning, conversation: str, record: Record) -> None:
        language = _language(record)
        said = f"/{found.name}"
        match found.name:
            case "start":
                button, said = await self._opened(found, conversation, language) or ("greet", said)
            case "language":
                button = await self._language_button(found.text, conversation) or "language"
            case "person":
                button = "human"
            case "delete":
                button = "delete"
            case "stop":
                button = await self._what_to_stop(conversation, record)
            case "privacy":
                await self._privacy(found, conversation, language)
                return
            case _:  # help, and what is no command of ours
                button = "help"
        await self._accept(found, conversation, record, said, button=button)

    async def _opened(self, found: Meaning, conversation: str, language: str) -> tuple[str, str] | None:
        """The procedure that a deep link names; anything else that it may hold is not looked at any further."""
        if not PAYLOAD.fullmatch(found.text):
            return None
        procedure = (await asyncio.to_thread(served, self.chats.settings)).get(found.text)
        if procedure is None:
            return None
        payload = "/choose_procedure" + json.dumps({"procedure": procedure.id})
        await self._offer(conversation, f"open.{procedure.id}", payload)
        return f"open.{procedure.id}", best(procedure.names, language)[0]

    async def _language_button(self, named: str, conversation: str) -> str | None:
        enabled = self.chats.settings.languages
        code = named if named in enabled else named_language(named, enabled)
        if not code:
            return None
        await self._offer(conversation, f"language.{code}", "/change_language" + json.dumps({"language": code}))
        return f"language.{code}"

    async def _what_to_stop(self, conversation: str, record: Record) -> str:
        """What goes on: waiting for a person, news about a case, or whatever the dialogue is at."""
        if record.get("state") == "waiting":
            return "leave"
        return "unsubscribe" if await self._exists(f"lotse:status:subscription:{conversation}") else "stop"

    async def _privacy(self, found: Meaning, conversation: str, language: str) -> None:
        say, words = messages(self.chats.settings.messages).text, notice.words(self.chats.settings)
        website = str(self.chats.settings.section("authority").get("website", ""))
        lines = [say(language, "who-sees-data", words), say(language, "telegram-privacy", website=website)]
        buttons = [("delete", say(language, "button-delete-data"))]
        await self.chats.say(conversation, found.id, "\n\n".join(lines), language, buttons)

    async def _edited(self, found: Meaning, conversation: str, record: Record) -> None:
        """A correction while the message is unanswered; a person gets it as a new one."""
        if record.get("state") in ("person", "waiting"):
            await self._accept(found, conversation, record, found.text)
            return
        if len(found.text) > MAX_TEXT:
            return
        language = _language(record)
        masked = await protect(found.text, language, conversation, self.parts.vault, self.chats.settings)
        if await self.chats.edit(conversation, found.message, masked):
            return
        history = await self.parts.conversations.history(conversation)
        said = [event.data for _, event in history if event.data.get("from") == "citizen"]
        before = [each for each in said if each["id"].startswith("tg.") and each["id"].endswith(f".{found.message}")]
        if before and before[-1]["text"] != masked:
            await self._tell(conversation, record, f"edited.{found.message}", "telegram-edited")

    async def _voice(self, found: Meaning, conversation: str, record: Record) -> None:
        if not self.transcribe:
            await self._tell(conversation, record, found.id, "telegram-voice")
            return
        if found.seconds > LONGEST:
            await self._tell(conversation, record, found.id, "telegram-voice-long", seconds=LONGEST)
            return
        if await self.parts.redis.hexists(f"lotse:seen:{conversation}", found.id):
            return
        self._show_typing(conversation, found.chat, at_once=True)
        try:
            file = await self.bot.get_file(found.file)
            text = await self.transcribe(bytes(await file.download_as_bytearray()), _language(record))
        except TelegramError as error:
            log.warning("a voice note could not be fetched: %s", type(error).__name__)
            text = ""
        if text.strip():
            await self._accept(found, conversation, record, text.strip()[:MAX_TEXT])
        else:
            await self._tell(conversation, record, found.id, "telegram-voice-unclear")

    async def _pressed(self, found: Meaning) -> None:
        """A button: done once, and answered, so that Telegram stops showing a clock on it."""
        conversation = self.chats.conversation(found.chat)
        try:
            record = await self.parts.conversations.record(conversation)
        except UnknownConversation:
            record = {}
        language = record.get("language") or self.chats.language(found.code)
        answer = await self._press(found, conversation, record) if record else "telegram-stale"
        said = messages(self.chats.settings.messages).text(language, answer) if answer else None
        self._later(self._answer(found.query, said))

    async def _press(self, found: Meaning, conversation: str, record: Record) -> str:
        """The key of what is told; empty when the press simply counts."""
        if found.what == "rating":
            if found.name not in ("1", "2", "3", "4", "5"):
                return "telegram-stale"
            if not await self.parts.redis.hsetnx(f"lotse:seen:{conversation}", f"rate.{found.message}", "1"):
                return "telegram-pressed"
            await keep_feedback(self.parts, conversation, None, int(found.name), None, "")
            return "widget-thanks"
        if await self.parts.conversations.button(conversation, found.name) is None:
            return "telegram-stale"
        if await self.parts.redis.hexists(f"lotse:seen:{conversation}", found.id):
            return "telegram-pressed"
        await self._accept(found, conversation, record, found.title[:MAX_TEXT] or "?", button=found.name)
        return ""

    async def _answer(self, query: str, text: str | None) -> None:
        with contextlib.suppress(TelegramError):  # too late, or the net is away: it is only a clock
            await self.bot.answer_callback_query(query, text)

    async def _tell(self, conversation: str, record: Record, once: str, key: str, **args: Any) -> None:
        language = _language(record)
        text = messages(self.chats.settings.messages).text(language, key, args)
        await self.chats.say(conversation, once, text, language)

    async def _offer(self, conversation: str, button: str, payload: str) -> None:
        await self.parts.redis.hset(f"lotse:buttons:{conversation}", button, payload)

    async def _exists(self, key: str) -> bool:
        return bool(await self.parts.redis.exists(key))

    def _show_typing(self, conversation: str, chat: int, at_once: bool = False) -> None:
        if conversation not in self._typing:
            self._typing.add(conversation)
            self._later(self._type(conversation, chat, at_once))

    async def _type(self, conversation: str, chat: int, at_once: bool) -> None:
        """"… is typing" for as long as the bot has something to answer."""
        redis, end = self.parts.redis, time.monotonic() + TYPING_LONGEST
        try:
            await asyncio.sleep(0 if at_once else TYPING_AFTER)
            while time.monotonic() < end and (at_once or await redis.llen(f"lotse:mailbox:{conversation}")):
                if await redis.hget(f"lotse:conversation:{conversation}", "state") in ("person", "waiting"):
                    return
                with contextlib.suppress(TelegramError):
                    await self.bot.send_chat_action(chat, ChatAction.TYPING, rate_limit_args=NOW)
                at_once = False
                await asyncio.sleep(TYPING_EVERY)
        except RedisError:
            return
        finally:
            self._typing.discard(conversation)

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """End what still runs beside."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def _language(record: Record) -> str:
    return record.get("language") or "de"
