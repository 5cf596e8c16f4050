"""A caller is connected with a telephone of the authority, by the dialogue or by the person at the desk who has them.

The person's wish is an event in the outbox; the call's next step carries it out. So every carrier that can transfer
does it in the same way, and nothing needs the carriers' REST interfaces.
"""

from __future__ import annotations

from redis.asyncio import Redis

from bot.conversation import notice
from bot.conversation.conversations import Conversations
from bot.conversation.model import Event
from bot.desk.move import RECORD, Move, move
from bot.desk.serve import Refused
from bot.desk.staff import Staff
from bot.language.messages import messages
from bot.settings import Settings
from channels.phone.state import States

DEFAULT = "default"  # of `[phone.transfer]`: for units without a number of their own


def numbers(settings: Settings) -> dict[str, str]:
    """unit → number, of `[phone.transfer]`."""
    return {str(unit): str(number) for unit, number in settings.section("phone.transfer").items() if number}


def name(settings: Settings, unit: str) -> str:
    """What staff call a target: the unit, or the authority itself."""
    units = settings.section("desk.units")
    return str(units[unit].get("name", unit) if unit in units else settings.section("authority").get("name", unit))


async def number_for(redis: Redis, settings: Settings, conversation: str) -> str:
    """Where the people of this conversation's matter can be reached; "" when nowhere."""
    known = numbers(settings)
    unit = str(await redis.hget(RECORD + conversation, "unit") or "")
    return known.get(unit) or known.get(DEFAULT, "")


async def targets(redis: Redis, settings: Settings, conversation: str) -> list[str]:
    """The units that a caller may be connected with now; none unless the call is live and not just being connected."""
    known = numbers(settings)
    call = await States(redis, settings).load(conversation) if known else None
    return list(known) if call and call.transfers and not call.connecting else []


async def ask(conversations: Conversations, settings: Settings, conversation: str, who: Staff, unit: str) -> None:
    """Have the caller connected; they are told so in their language, and stay this person's until somebody answers.

    Raises:
        Refused: the call is over or is being connected, there is no such number, or somebody else has the caller.
    """
    if unit not in await targets(conversations.redis, settings, conversation):
        raise Refused("no-transfer")
    language = (await conversations.record(conversation)).get("language", settings.default_language)
    said = messages(settings.messages).text(language, "phone-connect")
    order = Move(
        states=("person",),
        agent=who.login,
        events=[notice.system(said, language), Event("transfer", {"number": numbers(settings)[unit]})],
    )
    result, _ = await move(conversations, settings, conversation, order)
    if result != "done":
        raise Refused(result)
