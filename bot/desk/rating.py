"""What citizens think of a conversation with a person: one to five, solved or not, and a word.

The rating stands in the desk's record of the conversation, where staff see it, and in the day's counts, where nobody
is recognised.
"""

from __future__ import annotations

from bot.conversation.conversations import DESK_EVENTS, Conversations
from bot.desk.move import RECORD, day_key
from bot.privacy.retention import DAY, retention
from bot.settings import Settings

_RATE = """
local record, day = KEYS[1], KEYS[2]
if (redis.call('HGET', record, 'taken') or '') == '' then return 0 end
if ARGV[1] ~= '' then
  local before = redis.call('HGET', record, 'rating') or ''
  if before ~= '' then redis.call('HINCRBY', day, 'rating|' .. before, -1) end
  redis.call('HSET', record, 'rating', ARGV[1])
  redis.call('HINCRBY', day, 'rating|' .. ARGV[1], 1)
end
if ARGV[2] ~= '' then
  local before = redis.call('HGET', record, 'solved') or ''
  if before ~= '' then redis.call('HINCRBY', day, 'solved|' .. before, -1) end
  redis.call('HSET', record, 'solved', ARGV[2])
  redis.call('HINCRBY', day, 'solved|' .. ARGV[2], 1)
end
if ARGV[3] ~= '' then redis.call('HSET', record, 'rating_text', ARGV[3]) end
redis.call('EXPIRE', record, ARGV[4])
redis.call('EXPIRE', day, ARGV[5])
return 1
"""


async def rate(
    conversations: Conversations,
    settings: Settings,
    conversation: str,
    rating: int | None,
    solved: bool | None,
    text: str,
) -> bool:
    """Keep a rating of a conversation that a person had; a second one replaces the first.

    Args:
        rating: 1 to 5.
        text: masked already.

    Returns:
        False when no person has had this conversation.
    """
    record = RECORD + conversation
    taken = await conversations.redis.hget(record, "taken")
    if not taken or (rating is not None and not 1 <= rating <= 5):
        return False
    kept = await conversations.redis.register_script(_RATE)(
        keys=[record, day_key(float(taken))],
        args=[
            "" if rating is None else str(rating),
            "" if solved is None else ("yes" if solved else "no"),
            text,
            retention(settings).desk,
            retention(settings).metrics + DAY,
        ],
    )
    await conversations.redis.xadd(DESK_EVENTS, {"conversation": conversation, "type": "rating"}, maxlen=10_000)
    return bool(kept)
