"""Another desk in place of ours: conversations that wait are handed over to it, and what its people say comes back.

`[desk.outside]` of authority.toml: `kind` is `chatwoot` or `zammad`, `url` its address, and what the kind needs
besides. The token for its API comes from LOTSE_OUTSIDE_TOKEN, the secret of its webhooks (to be sent to
`<public_url>/desk/outside`) from LOTSE_OUTSIDE_SECRET.

A conversation waits in our own queue first; housekeeping opens it outside, and only then it is the outside desk's. When
that fails it simply stays in the queue, where our own staff can take it; when the outside desk stops answering
later, the conversation comes back there. Identifiers stay masked: the outside desk gets placeholders.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Mapping

from bot.conversation.conversations import Conversations
from bot.conversation.model import Event, UnknownConversation
from bot.desk import serve
from bot.desk.chatwoot import Chatwoot
from bot.desk.move import ACTIVE, QUEUE, RECORD, Move, move
from bot.desk.outside_protocol import Ended, OutsideDesk, OutsideUnavailable, Said
from bot.desk.staff import Staff
from bot.desk.zammad import Zammad
from bot.language.identify import identify
from bot.language.messages import messages
from bot.settings import Settings, SettingsError

log = logging.getLogger("lotse.desk.outside")
INDEX = "lotse:desk:outside"  # hash: id outside → conversation
AGAIN = 60.0  # seconds before a conversation that could not be handed over is tried again
PATIENCE = 60.0  # seconds that the outside desk may be silent before its conversations come back


def open_desk(settings: Settings) -> OutsideDesk | None:
    """The configured outside desk, if any.

    Raises:
        SettingsError: an unknown kind, or something that it needs is missing.
    """
    table = settings.section("desk.outside")
    kind = table.get("kind")
    if not kind:
        return None
    token, secret = os.environ.get("LOTSE_OUTSIDE_TOKEN", ""), os.environ.get("LOTSE_OUTSIDE_SECRET", "")
    if not token or not secret:
        raise SettingsError("[desk.outside] needs LOTSE_OUTSIDE_TOKEN and LOTSE_OUTSIDE_SECRET")
    try:
        if kind == "chatwoot":
            return Chatwoot(str(table["url"]), int(table["account"]), int(table["inbox"]), token, secret)
        if kind == "zammad":
            return Zammad(str(table["url"]), str(table["group"]), str(table["customer"]), token, secret)
    except KeyError as error:
        raise SettingsError(f"[desk.outside] kind {kind!r} needs {error}") from None
    raise SettingsError(f"[desk.outside] kind is chatwoot or zammad, not {kind!r}")


async def round_(conversations: Conversations, settings: Settings, desk: OutsideDesk) -> None:
    """Hand over what waits, pass on what citizens have said; what fails comes back."""
    for conversation in await conversations.redis.zrange(QUEUE, 0, -1):
        await _hand_over(conversations, settings, desk, conversation)
    for conversation in await conversations.redis.smembers(f"{ACTIVE}@{desk.name}"):
        await _forward(conversations, settings, desk, conversation)


async def receive(
    conversations: Conversations, settings: Settings, desk: OutsideDesk, headers: Mapping[str, str], body: bytes
) -> None:
    """Carry out a webhook; what is about no conversation of ours is nothing.

    Raises:
        Forged: the signature is wrong.
        ValueError: not what this system sends.
    """
    for told in desk.read(headers, body):
        conversation = await conversations.redis.hget(INDEX, told.outside)
        if not conversation:
            continue
        try:
            if isinstance(told, Said):
                await _speak(conversations, settings, desk, conversation, told)
            else:
                await _end(conversations, settings, desk, conversation, told)
        except (serve.Refused, UnknownConversation) as error:
            log.info("an outside message came too late")
            if isinstance(error, UnknownConversation) or error.code == "unknown":  # expired or erased
                await conversations.redis.hdel(INDEX, told.outside)


async def _hand_over(conversations: Conversations, settings: Settings, desk: OutsideDesk, conversation: str) -> None:
    redis = conversations.redis
    failed, offer = await redis.hmget(RECORD + conversation, "outside_failed", "offer")
    if offer or (failed and time.time() - float(failed) < AGAIN):
        return
    history = await conversations.history(conversation)
    said = [event for _, event in history if event.type == "message"]
    last = next((event.data["text"] for event in reversed(said) if event.data["from"] == "citizen"), "")
    reason = await redis.hget(RECORD + conversation, "reason") or "asked"
    words, language = messages(settings.messages), settings.default_language
    title = words.text(language, f"desk-ui-reason-{reason}")
    transcript = "\n\n".join(
        f"{words.text(language, 'desk-ui-speaker-' + event.data['from'])}: {event.data['text']}" for event in said
    )
    try:
        outside = await desk.open(conversation, title, transcript, last)
    except OutsideUnavailable as error:
        log.warning("%s does not take conversations (%s): they stay in our queue", desk.name, error)
        await redis.hset(RECORD + conversation, "outside_failed", f"{time.time():.3f}")
        return
    await redis.hset(INDEX, outside, conversation)
    now = f"{time.time():.3f}"
    order = Move(
        states=("waiting",),
        to_agent=f"@{desk.name}",
        changes={"state": "person", "agent_name": ""},
        record={
            "taken": now,
            "agent": f"@{desk.name}",
            "outside": outside,
            "forwarded": history[-1][0] if history else "0",
        },
        events=[Event("state", {"state": "person"})],
        out="taken",
        stir="queue",
    )
    result, _ = await move(conversations, settings, conversation, order)
    if result != "done":  # the citizen has left, or somebody of ours was quicker
        await redis.hdel(INDEX, outside)


async def _forward(conversations: Conversations, settings: Settings, desk: OutsideDesk, conversation: str) -> None:
    """What the citizen has said since; at least once, in order."""
    redis = conversations.redis
    outside, after, failing = await redis.hmget(RECORD + conversation, "outside", "forwarded", "outside_failing")
    if not outside:
        return
    for entry, event in await conversations.history(conversation, after or "0"):
        if event.type == "message" and event.data["from"] == "citizen":
            try:
                await desk.say(outside, event.data["text"], event.data["id"])
            except OutsideUnavailable as error:
                log.warning("%s does not take messages (%s)", desk.name, error)
                if not failing:
                    await redis.hset(RECORD + conversation, "outside_failing", f"{time.time():.3f}")
                elif time.time() - float(failing) > PATIENCE:
                    await _come_back(conversations, settings, desk, conversation, outside)
                return
        await redis.hset(RECORD + conversation, mapping={"forwarded": entry, "outside_failing": ""})
        failing = ""


async def _come_back(
    conversations: Conversations, settings: Settings, desk: OutsideDesk, conversation: str, outside: str
) -> None:
    await conversations.redis.hset(
        RECORD + conversation, mapping={"outside_failed": f"{time.time():.3f}", "outside": "", "outside_failing": ""}
    )
    await conversations.redis.hdel(INDEX, outside)
    await serve.return_to_queue(conversations, settings, conversation, f"@{desk.name}")


async def _speak(
    conversations: Conversations, settings: Settings, desk: OutsideDesk, conversation: str, told: Said
) -> None:
    language = identify(told.text, settings.languages, session=settings.default_language)
    who = Staff(f"@{desk.name}", told.name, "agent")
    await serve.write(
        conversations, settings, conversation, who, told.text, language, message_id=f"{desk.name}-{told.id}"
    )


async def _end(
    conversations: Conversations, settings: Settings, desk: OutsideDesk, conversation: str, told: Ended
) -> None:
    who = Staff(f"@{desk.name}", desk.name, "agent")
    if told.how == "bot":
        await serve.give_back(conversations, settings, conversation, who)
    else:
        await serve.close(conversations, settings, conversation, who, "other")
    await conversations.redis.hdel(INDEX, told.outside)
