"""What a member of staff does with a conversation: take it, write, pass it on, give it back to the bot, close it."""

from __future__ import annotations

import json
import secrets
import time
import uuid
from typing import Any

from bot.conversation import notice
from bot.conversation.conversations import Conversations
from bot.conversation.model import MAX_TEXT, Event
from bot.desk import earlier, staff
from bot.desk.move import ACTIVE, RECORD, Move, move
from bot.desk.presence import PRESENCE
from bot.desk.queue import FIRST, announce, rank
from bot.desk.routing import offer_seconds
from bot.desk.staff import Staff
from bot.language.messages import direction, messages
from bot.settings import Settings

# How a conversation with a person ended; a message `desk-ui-wrapup-…` says each
WRAPUPS = ("solved", "informed", "forwarded", "appointment", "unresolved", "unreachable", "other")
PASSED_ON = 60  # seconds that a colleague has for a conversation that was passed on to them; at least


class Refused(Exception):
    """It can't be done now; `code` says why: a message `desk-ui-refused-…` says each."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


async def take(conversations: Conversations, settings: Settings, conversation: str, who: Staff) -> None:
    """Take a waiting conversation; exactly one of several who try gets it.

    Raises:
        Refused: somebody else has it or is offered it, the cap is reached, or it no longer waits.
    """
    reason = await conversations.redis.hget(RECORD + conversation, "reason")
    order = Move(
        states=("waiting",),
        unless_offered=None if who.supervises else who.login,
        to_agent=who.login,
        cap=None if reason in FIRST else who.cap,
        changes={"state": "person", "agent_name": who.name},
        record=_taken(who),
        events=[Event("state", {"state": "person", "name": who.name})],
        out="taken",
        stir="queue",
    )
    await _carry_out(conversations, settings, conversation, order)
    await conversations.redis.hset(PRESENCE + who.login, "served", f"{time.time():.0f}")
    await announce(conversations)


async def take_over(conversations: Conversations, settings: Settings, conversation: str, who: Staff) -> None:
    """A supervisor takes a conversation from the person who has it.

    Raises:
        Refused: this role does not, or nobody has it.
    """
    if not who.supervises:
        raise Refused("forbidden")
    order = Move(
        states=("person",),
        to_agent=who.login,
        changes={"agent_name": who.name},
        record=_taken(who),
        events=[Event("state", {"state": "person", "name": who.name})],
        stir="queue",
    )
    await _carry_out(conversations, settings, conversation, order)


async def write(
    conversations: Conversations,
    settings: Settings,
    conversation: str,
    who: Staff,
    text: str,
    language: str,
    *,
    message_id: str = "",
    **more: Any,
) -> None:
    """Say something to the citizen; the same message id is said once.

    Args:
        more: what else the event tells, for instance a card, or the original of a text in another language.

    Raises:
        Refused: empty, too long, or not this person's conversation.
    """
    text = text.strip()
    if not text:
        raise Refused("empty")
    if len(text) > 2 * MAX_TEXT:
        raise Refused("too-long")
    message_id = message_id or uuid.uuid4().hex
    data = {
        "id": message_id,
        "from": "person",
        "name": who.name,
        "text": text,
        "language": language,
        "dir": direction(language),
        "buttons": [],
        "time": time.time(),
        **more,
    }
    order = Move(
        states=("person",),
        agent=who.login,
        once=f"person:{message_id}",
        record={"answered": f"{time.time():.3f}"},
        events=[Event("message", data)],
    )
    try:
        await _carry_out(conversations, settings, conversation, order)
    except Refused as refusal:
        if refusal.code != "again":
            raise
    await conversations.typing(conversation, "person", False)


async def give_back(
    conversations: Conversations,
    settings: Settings,
    conversation: str,
    who: Staff,
    hint: tuple[str, str] | None = None,
) -> None:
    """The bot goes on, and says that it is one.

    Args:
        hint: (title, procedure id) that the bot offers to go on with.

    Raises:
        Refused: not this person's conversation.
    """
    language = (await conversations.record(conversation)).get("language", settings.default_language)
    said = notice.back(settings, language)
    buttons = {}
    offer = {}
    if hint:
        button, payload = secrets.token_hex(4), "/choose_procedure" + json.dumps({"procedure": hint[1]})
        buttons[button], offer[" ".join(hint[0].casefold().split()).strip(" .!?")] = payload, payload
        said = Event("message", {**said.data, "buttons": [{"id": button, "title": hint[0]}]})
    order = Move(
        states=("person",),
        agent=who.login,
        to_agent="",
        changes={"state": "bot", "offer": json.dumps(offer, ensure_ascii=False)},
        record={"ended": f"{time.time():.3f}", "end": "bot"},
        buttons=buttons,
        events=[Event("state", {"state": "bot"}), said],
        stir="queue",
        count="back",
    )
    await _carry_out(conversations, settings, conversation, order)
    await earlier.keep(conversations, settings, conversation)


async def close(conversations: Conversations, settings: Settings, conversation: str, who: Staff, wrapup: str) -> None:
    """The matter is at its end and may be rated; if the citizen writes again the bot answers.

    Raises:
        Refused: not this person's conversation, or an unknown wrap-up code.
    """
    if wrapup not in WRAPUPS:
        raise Refused("wrapup")
    order = Move(
        states=("person",),
        agent=who.login,
        to_agent="",
        changes={"state": "closed"},
        record={"ended": f"{time.time():.3f}", "end": "closed", "wrapup": wrapup},
        events=[Event("state", {"state": "closed", "rate": True})],
        stir="queue",
        count=f"wrapup|{wrapup}",
    )
    await _carry_out(conversations, settings, conversation, order)
    await earlier.keep(conversations, settings, conversation)


async def pass_on(
    conversations: Conversations,
    settings: Settings,
    conversation: str,
    who: Staff,
    *,
    login: str = "",
    unit: str | None = None,
) -> None:
    """Pass a conversation on: to one colleague, who is offered it first, or to a unit ("" is the whole desk).

    Raises:
        Refused: not this person's conversation, or nobody and nothing to pass it on to.
    """
    record = await conversations.redis.hmget(RECORD + conversation, "reason", "queued")
    changes: dict[str, Any] = {"again": "1", "told": "", "declined": "", "offer": "", "passed_by": who.login}
    if login:
        colleague = await staff.find(conversations.redis, login)
        if colleague is None or not colleague.takes or colleague.disabled or colleague.login == who.login:
            raise Refused("nobody")
        until = time.time() + max(PASSED_ON, 2 * offer_seconds(settings))
        changes |= {"offer": colleague.login, "offer_until": f"{until:.3f}"}
        await conversations.redis.hset(PRESENCE + colleague.login, "offered", conversation)
    elif unit is None or (unit and unit not in settings.section("desk.units")):
        raise Refused("nobody")
    else:
        changes |= {"unit": unit, "declined": f"{who.login},"}
    if record[0] not in FIRST:
        changes["reason"] = "transferred"
    language = (await conversations.record(conversation)).get("language", settings.default_language)
    said = notice.system(messages(settings.messages).text(language, "desk-passed-on"), language)
    order = Move(
        states=("person",),
        agent=who.login,
        to_agent="",
        changes={"state": "waiting", "kept_told": ""},
        record=changes,
        events=[Event("state", {"state": "waiting"}), said],
        rank=rank(record[0] or "asked", float(record[1] or time.time())),
        stir="queue",
    )
    await _carry_out(conversations, settings, conversation, order)
    await announce(conversations)


async def return_to_queue(conversations: Conversations, settings: Settings, conversation: str, login: str) -> None:
    """Put one conversation of a person back where it was in the queue."""
    redis = conversations.redis
    kept = await redis.hmget(f"lotse:conversation:{conversation}", "language", "agent")
    record = await redis.hmget(RECORD + conversation, "reason", "queued")
    language = kept[0] or settings.default_language
    text = messages(settings.messages).text(language, "desk-returned")
    order = Move(
        states=("person",),
        agent=login,
        to_agent="",
        changes={"state": "waiting", "kept_told": ""},
        record={"again": "1", "told": "", "offer": "", "declined": "", "returned": f"{time.time():.3f}"},
        events=[Event("state", {"state": "waiting"}), notice.system(text, language)],
        rank=rank(record[0] or "asked", float(record[1] or time.time())),
        stir="queue",
    )
    result, _ = await move(conversations, settings, conversation, order)
    if result != "done":  # it has ended or is gone; the set is put right
        await redis.srem(ACTIVE + login, conversation)


def _taken(who: Staff) -> dict[str, str]:
    now = f"{time.time():.3f}"
    return {"taken": now, "agent": who.login, "agent_name": who.name, "offer": "", "declined": "", "end": ""}


async def _carry_out(conversations: Conversations, settings: Settings, conversation: str, order: Move) -> None:
    result, _ = await move(conversations, settings, conversation, order)
    if result != "done":
        raise Refused(result)
