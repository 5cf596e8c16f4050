"""The queue: how a conversation gets in and out of it, and what those who wait are told."""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from babel.dates import format_skeleton, format_time

from bot.conversation import notice
from bot.conversation.conversations import APPEND, Conversations
from bot.conversation.model import Event
from bot.desk import estimate
from bot.desk.hours import is_open, next_opening, zone
from bot.desk.move import QUEUE, RECORD, Move, move
from bot.language.messages import base, messages
from bot.settings import Settings

# Why somebody waits; a message `desk-ui-reason-…` says each
REASONS = (
    "asked",
    "misunderstood",
    "no-content",
    "complaint",
    "abuse",
    "crisis",
    "fault",
    "returned",
    "transferred",
)
FIRST = ("crisis",)  # these reasons come before everything else
NEAR, CALM = 5, 5.0  # places that are told at once; seconds between two tellings to all others
_STEP = 1e10  # between two priorities; more than any time in seconds

_TELL = (
    APPEND
    + """
local told, now, near, calm = 0, tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
for _, place in ipairs(cjson.decode(ARGV[1])) do
  local cid, word, data, position = place[1], place[2], place[3], place[4]
  local record = 'lotse:desk:record:' .. cid
  local before = redis.call('HMGET', record, 'told', 'told_at')
  local soon = position <= near or not before[1] or before[1] == '' or now - tonumber(before[2] or 0) >= calm
  if before[1] ~= word and soon and redis.call('ZSCORE', 'lotse:desk:queue', cid)
      and redis.call('EXISTS', 'lotse:conversation:' .. cid) == 1 then
    redis.call('HSET', record, 'told', word, 'told_at', now)
    append(cid, 'queue', data)
    told = told + 1
  end
end
return told
"""
)


@dataclass(frozen=True)
class Request:
    """A wish to speak with a person.

    Attributes:
        message_id: of the citizen's message; the same one puts into the queue once.
        reason: one of REASONS.
        topic: of the procedure spoken of last, if any (`identity`, `housing`, …).
        unit: the part of the authority that is meant; else the topic decides.
    """

    conversation: str
    language: str
    message_id: str
    reason: str = "asked"
    topic: str = ""
    unit: str = ""


@dataclass(frozen=True)
class Place:
    """Where somebody stands: 1 is next; `minutes` is None when it can't be told."""

    position: int
    minutes: int | None


def unit_of(settings: Settings, topic: str) -> str:
    """The unit that `[desk.units]` names for a topic; "" is the desk as a whole."""
    for name, unit in settings.section("desk.units").items():
        if topic and topic in unit.get("topics", []):
            return str(name)
    return ""


def rank(reason: str, since: float) -> float:
    """The order of the queue: those in danger, then whoever waits longest."""
    return since + (0 if reason in FIRST else _STEP)


async def request(conversations: Conversations, settings: Settings, wish: Request) -> str:
    """Put a conversation into the queue, once.

    Returns:
        `done`, `again` (this message did it before), `waiting` or `person` (it already is), or `unknown`.
    """
    now = time.time()
    conversation = await conversations.redis.hmget(
        f"lotse:conversation:{wish.conversation}", "channel", "page_language"
    )
    order = Move(
        states=("bot", "closed"),
        once=f"desk:{wish.message_id}",
        to_agent="",
        changes={"state": "waiting", "kept_told": "", "queued_by": wish.message_id},
        record={
            "reason": wish.reason,
            "language": wish.language,
            "topic": wish.topic,
            "unit": wish.unit or unit_of(settings, wish.topic),
            "channel": conversation[0] or "web",
            "queued": f"{now:.3f}",
            "told": "",
            "offer": "",
            "declined": "",
            "ended": "",
            "taken": "",
            "agent": "",
            "again": "",
        },
        events=[Event("state", {"state": "waiting"})],
        rank=rank(wish.reason, now),
        stir="queue",
    )
    result, _ = await move(conversations, settings, wish.conversation, order)
    if result == "done":
        await announce(conversations)
    return result


async def leave(conversations: Conversations, settings: Settings, conversation: str) -> None:
    """The citizen no longer wants to wait; the bot has the conversation again."""
    order = Move(
        states=("waiting",),
        to_agent="",
        changes={"state": "bot"},
        record={"ended": f"{time.time():.3f}", "end": "left"},
        events=[Event("state", {"state": "bot"})],
        out="left",
        stir="queue",
    )
    result, _ = await move(conversations, settings, conversation, order)
    if result == "done":
        await announce(conversations)


async def give_up(conversations: Conversations, settings: Settings, conversation: str) -> None:
    """The citizen's page has been closed for long: they wait no longer, and read so if they come back."""
    language = (await conversations.record(conversation)).get("language", settings.default_language)
    text = messages(settings.messages).text(language, "desk-absent")
    order = Move(
        states=("waiting",),
        to_agent="",
        changes={"state": "bot"},
        record={"ended": f"{time.time():.3f}", "end": "absent"},
        events=[Event("state", {"state": "bot"}), notice.system(text, language)],
        out="left",
        stir="queue",
    )
    await move(conversations, settings, conversation, order)


async def request_now(
    conversations: Conversations, settings: Settings, conversation: str, language: str, message_id: str
) -> str:
    """Put into the queue when the engine can't; returns what to say."""
    if not is_open(settings):
        return closed_text(settings, language)
    wish = Request(conversation, language, message_id, reason="fault")
    await request(conversations, settings, wish)
    return queued_text(settings, language, await place(conversations, conversation))


def queued_text(settings: Settings, language: str, found: Place | None) -> str:
    """What somebody is told who begins to wait."""
    say = messages(settings.messages).text
    told = [notice_text(settings, language), say(language, "desk-queued")]
    if found is not None:  # else taken before this could be said
        told.append(say(language, "desk-position", position=found.position))
        told.append(
            say(language, "desk-wait-unknown")
            if found.minutes is None
            else say(language, "desk-wait", minutes=found.minutes)
        )
    if takes_long(settings, found):
        told.append(say(language, "desk-wait-or-callback"))
    return " ".join(filter(None, told))


def takes_long(settings: Settings, found: Place | None) -> bool:
    """Whether the wait is so long that a call-back is offered: `[desk] callback_after_minutes`."""
    longest = int(settings.section("desk").get("callback_after_minutes", 15))
    return found is not None and found.minutes is not None and found.minutes > longest


def closed_text(settings: Settings, language: str, unit: str = "") -> str:
    """That nobody is there, and when somebody will be."""
    say = messages(settings.messages).text
    opening = next_opening(settings, unit=unit)
    if opening is None:
        told = say(language, "desk-closed-long")
    else:
        told = say(language, "desk-closed", when=moment(settings, opening, language))
    return " ".join(filter(None, [notice_text(settings, language), told]))


def notice_text(settings: Settings, language: str) -> str:
    """What everybody is told who asks for a person today: `[desk.notice]`, a text a language; usually nothing."""
    texts = settings.section("desk.notice")
    return next((str(texts[each]) for each in (language, base(language), "en", "de") if texts.get(each)), "")


def moment(settings: Settings, when: datetime, language: str) -> str:
    """A day and a time as people say it: `Mo., 23. November, 08:00`."""
    local = when.astimezone(zone(settings))
    place = "en_GB" if base(language) == "en" else base(language)  # 24 hours, day before month
    day = format_skeleton("MMMMEEEEd", local, locale=place, fuzzy=True)
    return f"{day}, {format_time(local, 'short', locale=place)}"


async def places(conversations: Conversations) -> dict[str, Place]:
    """Everybody's place, in the order of the queue; places count within a unit."""
    redis = conversations.redis
    waiting = await redis.zrange(QUEUE, 0, -1)
    async with redis.pipeline(transaction=False) as pipe:
        for conversation in waiting:
            pipe.hget(RECORD + conversation, "unit")
        units = [unit or "" for unit in await pipe.execute()] if waiting else []
    paces = {unit: await estimate.pace(redis, unit) for unit in set(units)}
    ahead: Counter[str] = Counter()
    found = {}
    for conversation, unit in zip(waiting, units, strict=True):
        ahead[unit] += 1
        found[conversation] = Place(ahead[unit], estimate.minutes(paces[unit], ahead[unit]))
    return found


async def place(conversations: Conversations, conversation: str) -> Place | None:
    """One conversation's place; None when it does not wait."""
    return (await places(conversations)).get(conversation)


async def announce(conversations: Conversations) -> int:
    """Tell everybody whose place has changed since they were told last; returns how many that were.

    Who is far back is told every few seconds only: otherwise each step of a long queue would be an event for all.
    """
    told = []
    for conversation, found in (await places(conversations)).items():
        data = {"position": found.position, "minutes": found.minutes}
        told.append([conversation, f"{found.position} {found.minutes}", json.dumps(data), found.position])
    if not told:
        return 0
    return int(
        await conversations.redis.register_script(_TELL)(args=[json.dumps(told), f"{time.time():.3f}", NEAR, CALM])
    )
