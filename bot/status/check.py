"""From a file number and a second factor to a status, or to one refusal that tells nothing."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import math
from dataclasses import dataclass
from enum import Enum
from ipaddress import ip_address, ip_network

from bot.settings import Settings
from bot.status.attempts import Attempts
from bot.status.backends import Backends
from bot.status.case import BackendError, CaseStatus
from bot.status.verify import matches, normal

REFUSED_AFTER = 0.5  # seconds: refusals are given at full multiples of it, whatever the case system took
TOTAL = 15.0  # seconds for a backend that asks several times; a turn has 30
PER_NETWORK = 6  # times as many wrong tries from one network address: a shelter or a library shares one


class Verdict(str, Enum):
    GIVEN = "given"
    REFUSED = "refused"  # no such number, or not this factor: never told which
    LOCKED = "locked"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True)
class Checked:
    """What came of a check.

    Attributes:
        backend: whose case it is.
        file_number: in the backend's own form.
        minutes: until it can be tried again: of a lock, or as the case system wishes.
        locks: a refusal that was one too many; the next try is locked for `minutes`.
    """

    verdict: Verdict
    status: CaseStatus | None = None
    backend: str = ""
    file_number: str = ""
    minutes: int = 0
    locks: bool = False


@dataclass(frozen=True)
class Citizen:
    """Who asks: the conversation, and where it comes from as far as the channel can tell.

    Attributes:
        sender: address on the channel (a chat, a telephone number).
        network: what `network` makes of the network address, on the web.
        group: others read along.
    """

    conversation: str
    message_id: str
    channel: str = ""
    sender: str = ""
    network: str = ""
    group: bool = False


def network(settings: Settings, address: str) -> str:
    """A keyed hash of a network address (of IPv6 the /64, which is one household), for `Citizen.network`."""
    try:
        found = ip_address(address)
    except ValueError:
        return ""
    house = ip_network(f"{found}/{64 if found.version == 6 else 32}", strict=False)
    return hmac.new(settings.key("status-network"), str(house).encode(), hashlib.sha256).hexdigest()[:32]


class Checks:
    """Checks against all backends, with the tries counted."""

    def __init__(self, settings: Settings, backends: Backends, attempts: Attempts) -> None:
        self.settings, self.backends, self.attempts = settings, backends, attempts

    async def check(self, file_number: str, factor: str, citizen: Citizen) -> Checked:
        """The status for who knows both. Wrong tries count, once a message; others don't."""
        of = self.backends.of(file_number)
        known, number = of or (None, file_number.strip())
        counters: dict[str, str | tuple[str, int]] = {"conversation": citizen.conversation, "number": number}
        if citizen.sender:
            counters["sender"] = f"{citizen.channel}:{citizen.sender}"
        if citizen.network:
            counters["network"] = (citizen.network, self.attempts.limit * PER_NETWORK)
        entered = await self.attempts.enter(citizen.message_id, **counters)
        if entered.locked:
            return Checked(Verdict.LOCKED, minutes=entered.minutes)
        started = asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(TOTAL):
                found = await known.backend.find(number) if known else None
        except (BackendError, TimeoutError) as error:
            await self.attempts.take_back(entered)
            return Checked(Verdict.UNAVAILABLE, minutes=math.ceil((getattr(error, "retry_after", None) or 0) / 60))
        kind = known.factor if known else "birth_date"
        given = normal(kind, factor) or "?"
        if known and found and (kind == "none" or matches(found, kind, given)):
            await self.attempts.take_back(entered)
            return Checked(Verdict.GIVEN, found.status, known.name, number)
        if not found:
            matches(None, kind, given)
        await _until_full(started)
        minutes = math.ceil(self.attempts.window / 60)
        return Checked(Verdict.REFUSED, minutes=minutes, locks=entered.left <= 0)


async def _until_full(started: float) -> None:
    """Sleep to the next full multiple of REFUSED_AFTER since `started`."""
    passed = asyncio.get_running_loop().time() - started
    await asyncio.sleep(math.ceil(passed / REFUSED_AFTER) * REFUSED_AFTER - passed)
