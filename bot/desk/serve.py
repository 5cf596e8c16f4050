"""What a member of staff does with a conversation: take it, write, give it back to the bot, close it."""

from __future__ import annotations

import time
import uuid

from bot.conversation import notice
from bot.conversation.conversations import Conversations
from bot.conversation.model import MAX_TEXT, Event
from bot.desk.move import Move, move
from bot.desk.queue import announce
from bot.desk.staff import Staff
from bot.language.messages import direction
from bot.privacy.retention import retention
from bot.settings import Settings

# How a conversation with a person ended; a message `desk-ui-wrapup-…` says each
WRAPUPS = ("solved", "informed", "forwarded", "appointment", "unresolved", "unreachable", "other")


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
    order = Move(
        states=("waiting",),
        unless_offered=None if who.supervises else who.login,
        to_agent=who.login,
        cap=who.cap,
        changes={"state": "person", "agent_name": who.name},
        record={
            "taken": f"{time.time():.3f}",
            "agent": who.login,
            "agent_name": who.name,
            "offer": "",
            "end": "",
        },
        events=[Event("state", {"state": "person", "name": who.name})],
        out="taken",
        stir="queue",
    )
    await _carry_out(conversations, settings, conversation, order)
    await announce(conversations)


async def write(
    conversations: Conversations,
    settings: Settings,
    conversation: str,
    who: Staff,
    text: str,
    language: str,
    *,
    message_id: str = "",
    **more: object,
) -> None:
    """Say something to the citizen; the same message id is said once.

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


async def give_back(conversations: Conversations, settings: Settings, conversation: str, who: Staff) -> None:
    """The bot goes on, and says that it is one.

    Raises:
        Refused: not this person's conversation.
    """
    language = (await conversations.record(conversation)).get("language", settings.default_language)
    order = Move(
        states=("person",),
        agent=who.login,
        to_agent="",
        changes={"state": "bot"},
        record={"ended": f"{time.time():.3f}", "end": "bot"},
        events=[Event("state", {"state": "bot"}), notice.back(settings, language)],
        stir="queue",
    )
    await _carry_out(conversations, settings, conversation, order)


async def close(conversations: Conversations, settings: Settings, conversation: str, who: Staff, wrapup: str) -> None:
    """The matter is at its end; if the citizen writes again the bot answers.

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
        events=[Event("state", {"state": "closed"})],
        stir="queue",
    )
    await _carry_out(conversations, settings, conversation, order)


async def _carry_out(conversations: Conversations, settings: Settings, conversation: str, order: Move) -> None:
    result, _ = await move(conversations, conversation, order, retention(settings).desk)
    if result != "done":
        raise Refused(result)
