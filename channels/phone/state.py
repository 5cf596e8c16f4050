"""What is remembered of a call between two steps, in the store: any gateway takes the next one.

Keys (expire together, SECONDS after the last step):
    lotse:call:<conversation>  hash: what `Call` has
The conversation's id is a keyed hash of the carrier's call id. The caller's number and a sentence that is to be
confirmed are sealed; they go with the call.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from redis.asyncio import Redis

from bot.privacy.vault import Vault
from bot.settings import Settings

SECONDS = 4 * 3600  # longer than any call
PREFIX = "lotse:call:"

# A call that has ended meanwhile is not brought back
_SAVE = """
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
return 1
"""


@dataclass
class Call:
    """One call.

    Attributes:
        languages: varieties that the carrier can speak and understand.
        caller: placeholder of the caller's number, "" when it is withheld.
        phase: `menu` (languages are offered), `ask`, `confirm`, `turn` (an answer is awaited).
        cursor: up to which entry of the outbox everything was said.
        pending: id of the message whose answer is awaited; `since`, when it was sent.
        unsure: placeholder of a sentence that is to be confirmed.
        last: [text, language] pieces said last, for "repeat".
        rest: pieces that are still to be said, for "more".
        choices: [button id, title] in the order of their keys.
        more: button id of "more about this".
        links: [title, address] of the last answer.
        asked: what the dialogue has asked for: `file_number`, `birth_date`, `pin`, `contact` or "".
        misses: times in a row that nothing was understood.
        told: when something was last said while waiting.
        transfers: whether the carrier can connect the caller with another telephone.
        connect: the number that a person at the desk wants the caller connected with.
        connecting: it is being done: there, the telephone rings or somebody has answered.
    """

    conversation: str
    language: str
    languages: list[str] = field(default_factory=list)
    caller: str = ""
    phase: str = "menu"
    cursor: str = "0"
    pending: str = ""
    since: float = 0.0
    unsure: str = ""
    last: list[list[str]] = field(default_factory=list)
    rest: list[list[str]] = field(default_factory=list)
    choices: list[list[str]] = field(default_factory=list)
    more: str = ""
    links: list[list[str]] = field(default_factory=list)
    asked: str = ""
    misses: int = 0
    silences: int = 0
    slow: bool = False
    helped: bool = False
    told: float = 0.0
    page: int = 0
    state: str = "bot"
    transfers: bool = True
    connect: str = ""
    connecting: bool = False


class States:
    """The calls of one store."""

    def __init__(self, redis: Redis, settings: Settings) -> None:
        self.redis = redis
        self.vault = Vault(redis, settings.key("call-vault"), SECONDS)
        self._key = settings.key("call")
        self._save = redis.register_script(_SAVE)

    def conversation(self, call_id: str) -> str:
        """The conversation's id of a carrier's call id."""
        return hmac.new(self._key, call_id.encode(), hashlib.sha256).hexdigest()[:32]

    def sender(self, number: str) -> str:
        """A keyed hash of the caller's number; "" when it is withheld."""
        return self.conversation(f"caller:{number}") if number else ""

    async def begin(self, call: Call) -> bool:
        """Keep a new call; False when it has begun already."""
        name = PREFIX + call.conversation
        return bool(await self.redis.set(name, json.dumps(asdict(call)), ex=SECONDS, nx=True))

    async def load(self, conversation: str) -> Call | None:
        text = await self.redis.get(PREFIX + conversation)
        return _call(json.loads(text)) if text else None

    async def save(self, call: Call) -> None:
        text = json.dumps(asdict(call), ensure_ascii=False)
        await self._save(keys=[PREFIX + call.conversation], args=[text, SECONDS])

    async def end(self, call: Call) -> None:
        """Forget the call; the conversation itself is kept as long as every conversation."""
        await self.redis.delete(PREFIX + call.conversation)
        for placeholder in filter(None, (call.caller, call.unsure)):
            await self.vault.forget(call.conversation, placeholder)

    async def seal(self, call: Call, value: str) -> str:
        return await self.vault.put(call.conversation, "call", value) if value else ""

    async def open(self, call: Call, placeholder: str) -> str:
        return await self.vault.open(call.conversation, placeholder) or "" if placeholder else ""


def _call(row: dict[str, Any]) -> Call:
    known = {each.name for each in fields(Call)}
    return Call(**{name: value for name, value in row.items() if name in known})
