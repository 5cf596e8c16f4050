"""The conversation that belongs to a chat: its id is a keyed hash of the chat's number.

The number itself stands in the conversation's record (`address`), where delivery needs it, and nowhere else.
Everything a gateway says by itself (a kind note about a photo, say) is said once, however often the update comes.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Mapping, Sequence

from babel.core import negotiate_locale

from bot.conversation import notice
from bot.conversation.conversations import APPEND, Conversations
from bot.conversation.model import Event
from bot.desk.move import Move, move
from bot.language.messages import messages
from bot.settings import Settings

# Buttons that every chat has, for commands and what the gateway offers: id → what the engine gets
ALWAYS = {
    "greet": "/greet",
    "help": "/capabilities",
    "language": "/change_language",
    "human": "/human",
    "delete": "/delete_data",
    "stop": "/stop",
    "leave": "/leave_queue",
    "unsubscribe": "/unsubscribe",
    "status": "/check_status",
}
_BEGIN = (
    APPEND
    + """
local cid, ttl, record = ARGV[1], ARGV[2], 'lotse:conversation:' .. ARGV[1]
for _, button in ipairs(cjson.decode(ARGV[3])) do
  redis.call('HSET', 'lotse:buttons:' .. cid, button[1], button[2])
end
redis.call('EXPIRE', 'lotse:buttons:' .. cid, ttl)
if redis.call('EXISTS', record) == 1 then return 0 end
for _, field in ipairs(cjson.decode(ARGV[4])) do redis.call('HSET', record, field[1], field[2]) end
append(cid, 'message', ARGV[5])
keep(cid, ttl)
return 1
"""
)
_ONCE = (
    APPEND
    + """
local cid, ttl, once = ARGV[1], ARGV[2], ARGV[3]
if redis.call('EXISTS', 'lotse:conversation:' .. cid) == 0 then return 0 end
if redis.call('HSETNX', 'lotse:seen:' .. cid, once, '1') == 0 then return 0 end
append(cid, 'message', ARGV[4])
keep(cid, ttl)
return 1
"""
)
# A message that is being answered (its turn holds the lease) is no longer changed
_EDIT = """
local cid, ending = ARGV[1], ARGV[2]
for i, row in ipairs(redis.call('LRANGE', 'lotse:mailbox:' .. cid, 0, -1)) do
  local inbound = cjson.decode(row)
  if string.sub(inbound.id, 1, 3) == 'tg.' and string.sub(inbound.id, -#ending) == ending then
    if i == 1 and redis.call('EXISTS', 'lotse:lease:turn:' .. cid) == 1 then return 0 end
    inbound.text = ARGV[3]
    redis.call('LSET', 'lotse:mailbox:' .. cid, i - 1, cjson.encode(inbound))
    return 1
  end
end
return 0
"""


class Chats:
    """The chats of one bot.

    Args:
        bot: the bot's number; another bot's chat with the same person is another conversation.
    """

    def __init__(self, conversations: Conversations, settings: Settings, bot: str) -> None:
        self.conversations, self.settings, self.bot = conversations, settings, bot
        self._key = settings.key("telegram")
        self._begin = conversations.redis.register_script(_BEGIN)
        self._once = conversations.redis.register_script(_ONCE)
        self._edit = conversations.redis.register_script(_EDIT)

    def conversation(self, chat: int) -> str:
        """The conversation's id."""
        return hmac.new(self._key, f"{self.bot}:{chat}".encode(), hashlib.sha256).hexdigest()[:32]

    def language(self, code: str | None) -> str:
        """What a Telegram client is set to (an IETF tag), as one of the enabled languages."""
        wanted = [code, code.split("-")[0]] if code else []
        return negotiate_locale(wanted, self.settings.languages, sep="-") or self.settings.default_language

    async def begin(self, chat: int, group: bool, code: str | None) -> tuple[str, dict[str, str]]:
        """The chat's conversation with its record; a new one begins with the notice."""
        conversation, language = self.conversation(chat), self.language(code)
        record = {
            "channel": "telegram",
            "address": str(chat),
            "language": language,
            "state": "bot",
            "created": f"{time.time():.3f}",
            "token": "",
            **({"group": "1"} if group else {}),
        }
        first = notice.system(self.notice(language, group), language)
        await self._begin(
            args=[conversation, self.conversations.ttl, _pairs(ALWAYS), _pairs(record), first.dumps()]
        )
        return conversation, await self.conversations.record(conversation)

    def notice(self, language: str, group: bool) -> str:
        """The notice of first contact, and what is particular about Telegram."""
        say = messages(self.settings.messages).text
        lines = [notice.text(self.settings, language), say(language, "telegram-notice")]
        if group:
            lines.append(say(language, "telegram-group"))
        return "\n".join(lines)

    async def say(
        self, conversation: str, once: str, text: str, language: str, buttons: Sequence[tuple[str, str]] = ()
    ) -> bool:
        """Say something in the gateway's own name, once for the same `once`; buttons are (id, title)."""
        said = notice.system(text, language)
        data = {**said.data, "buttons": [{"id": button, "title": title} for button, title in buttons]}
        event = Event("message", data)
        return bool(await self._once(args=[conversation, self.conversations.ttl, once, event.dumps()]))

    async def edit(self, conversation: str, message: int, text: str) -> bool:
        """Correct a message that waits for its turn; False when it has been answered, or is being."""
        return bool(await self._edit(args=[conversation, f".{message}", text]))

    async def close(self, conversation: str) -> None:
        """The other side is gone: nobody waits for it, nothing is asked for it."""
        order = Move(
            states=("waiting", "person"),
            to_agent="",
            changes={"state": "closed"},
            record={"ended": f"{time.time():.3f}", "end": "unreachable"},
            events=[Event("state", {"state": "closed"})],
            out="left",
            stir="queue",
        )
        result, _ = await move(self.conversations, self.settings, conversation, order)
        if result == "bot":
            await self.conversations.add(conversation, [], {"state": "closed"})
        redis = self.conversations.redis
        await redis.delete(f"lotse:status:subscription:{conversation}", f"lotse:status:verified:{conversation}")
        await redis.zrem("lotse:due:status", conversation)


def _pairs(mapping: Mapping[str, str]) -> str:
    return json.dumps(list(mapping.items()), ensure_ascii=False)
