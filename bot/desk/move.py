"""The one way in which a conversation changes hands: what must be true, and what then becomes true, at once.

Keys:
    lotse:desk:queue          sorted set: conversation → rank (priority, then the second it began to wait)
    lotse:desk:record:<id>    hash: what the desk knows of a conversation; kept `retention.desk_days`
    lotse:desk:active:<login> set: the conversations that a person has
    lotse:desk:gaps:<unit>    list of `<time> <seconds>`: how far apart the last pick-ups were
    lotse:desk:moved:<unit>   when the queue last moved, or began
    lotse:desk:day:<date>     hash: counts of the day (UTC) by channel and language, without the conversation
    lotse:desk:events         stream: what open consoles look at anew

A move is one Lua script, so that no conversation is ever taken twice, in the queue while somebody has it, or
in nobody's hands.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from bot.conversation.conversations import APPEND, Conversations
from bot.conversation.model import Event
from bot.privacy.retention import DAY, retention
from bot.settings import Settings

QUEUE = "lotse:desk:queue"
RECORD = "lotse:desk:record:"
ACTIVE = "lotse:desk:active:"
GAPS = "lotse:desk:gaps:"
MOVED = "lotse:desk:moved:"
LIMITS = (10, 30, 60, 120, 300, 600, 1800, 3600)  # seconds: how many were taken within
KEPT_GAPS = 30  # of one unit; older ones say nothing about today

_MOVE = (
    APPEND
    + """
local cid, ttl, now, order = ARGV[1], ARGV[2], tonumber(ARGV[3]), cjson.decode(ARGV[4])
local conversation, record = 'lotse:conversation:' .. cid, 'lotse:desk:record:' .. cid
if redis.call('EXISTS', conversation) == 0 then
  redis.call('ZREM', 'lotse:desk:queue', cid)
  return {'unknown', ''}
end
local state = redis.call('HGET', conversation, 'state') or 'bot'
local agent = redis.call('HGET', conversation, 'agent') or ''
if order.once then
  if redis.call('HGET', 'lotse:seen:' .. cid, order.once) then return {'again', agent} end
end
local fits = false
for _, wanted in ipairs(order.states) do fits = fits or wanted == state end
if not fits then return {state, agent} end
if order.agent and order.agent ~= agent then return {'other', agent} end
if order.unless_offered then
  local offer = redis.call('HMGET', record, 'offer', 'offer_until')
  if offer[1] and offer[1] ~= '' and offer[1] ~= order.unless_offered and tonumber(offer[2]) > now then
    return {'offered', offer[1]}
  end
end
local to = order.to_agent
if to and to ~= '' and order.cap and redis.call('SCARD', 'lotse:desk:active:' .. to) >= order.cap then
  return {'full', to}
end

if order.once then redis.call('HSET', 'lotse:seen:' .. cid, order.once, '1') end
for _, change in ipairs(order.changes) do redis.call('HSET', conversation, change[1], change[2]) end
for _, change in ipairs(order.record) do redis.call('HSET', record, change[1], change[2]) end
local again = agent ~= '' or (redis.call('HGET', record, 'again') or '') ~= ''  -- had a person before: counted then
for _, button in ipairs(order.buttons) do
  redis.call('HSET', 'lotse:buttons:' .. cid, button[1], button[2])
end
if to then
  if agent ~= '' then redis.call('SREM', 'lotse:desk:active:' .. agent, cid) end
  if to ~= '' then redis.call('SADD', 'lotse:desk:active:' .. to, cid) end
  redis.call('HSET', conversation, 'agent', to)
end
local unit = redis.call('HGET', record, 'unit') or ''
local waiting = redis.call('ZSCORE', 'lotse:desk:queue', cid)
if order.rank and not waiting then
  local first = true  -- an idle queue moves from the moment that somebody waits in it
  for _, other in ipairs(redis.call('ZRANGE', 'lotse:desk:queue', 0, -1)) do
    if (redis.call('HGET', 'lotse:desk:record:' .. other, 'unit') or '') == unit then first = false break end
  end
  if first then redis.call('SET', 'lotse:desk:moved:' .. unit, now) end
  redis.call('ZADD', 'lotse:desk:queue', order.rank, cid)
elseif order.out and waiting then
  redis.call('ZREM', 'lotse:desk:queue', cid)
  if order.out == 'taken' then
    local moved = tonumber(redis.call('GET', 'lotse:desk:moved:' .. unit) or now)
    redis.call('LPUSH', 'lotse:desk:gaps:' .. unit, now .. ' ' .. (now - moved))
    redis.call('LTRIM', 'lotse:desk:gaps:' .. unit, 0, order.kept_gaps - 1)
    redis.call('SET', 'lotse:desk:moved:' .. unit, now)
  end
end
local where = (redis.call('HGET', record, 'channel') or 'web') .. '|' ..
  (redis.call('HGET', record, 'language') or 'de')
if order.rank and not waiting and not again then redis.call('HINCRBY', order.day, 'queued|' .. where, 1) end
if order.out and waiting and not again then
  local seconds = now - tonumber(redis.call('HGET', record, 'queued') or now)
  redis.call('HINCRBY', order.day, order.out .. '|' .. where, 1)
  if order.out == 'taken' then
    redis.call('HINCRBYFLOAT', order.day, 'waited|' .. where, seconds)
    for _, limit in ipairs(order.limits) do
      if seconds <= limit then
        redis.call('HINCRBY', order.day, 'within|' .. limit .. '|' .. where, 1)
        break
      end
    end
  end
end
if order.count then redis.call('HINCRBY', order.day, order.count, 1) end
redis.call('EXPIRE', order.day, order.day_seconds)
for _, event in ipairs(order.events) do append(cid, event[1], event[2]) end
keep(cid, ttl)
redis.call('EXPIRE', record, order.record_seconds)
if order.stir then
  redis.call('XADD', 'lotse:desk:events', 'MAXLEN', '~', 10000, '*', 'conversation', cid, 'type', order.stir)
end
return {'done', agent}
"""
)


@dataclass(frozen=True)
class Move:
    """An order to the store; what is None is not asked for.

    Attributes:
        states: the conversation must be in one of these.
        agent: it must be this person's.
        once: done at most once for this id.
        unless_offered: refused while it is offered to somebody else than this person.
        to_agent: whose it becomes ("" for nobody's).
        cap: refused when `to_agent` already has so many.
        changes: of the conversation's record.
        record: of the desk's record.
        buttons: id → payload.
        events: for the outbox.
        rank: put into the queue, at this place.
        out: taken out of the queue: "taken" by a person, "left" otherwise.
        stir: tell open consoles.
        count: one more of this in the day's counts.
    """

    states: Sequence[str]
    agent: str | None = None
    once: str | None = None
    unless_offered: str | None = None
    to_agent: str | None = None
    cap: int | None = None
    changes: Mapping[str, Any] = field(default_factory=dict)
    record: Mapping[str, Any] = field(default_factory=dict)
    buttons: Mapping[str, str] = field(default_factory=dict)
    events: Sequence[Event] = ()
    rank: float | None = None
    out: str | None = None
    stir: str | None = None
    count: str | None = None


def day_key(when: float) -> str:
    """The counts of the day (UTC) that a moment is in."""
    return "lotse:desk:day:" + datetime.fromtimestamp(when, timezone.utc).strftime("%Y-%m-%d")


async def move(conversations: Conversations, settings: Settings, conversation: str, order: Move) -> tuple[str, str]:
    """Carry out an order.

    Returns:
        What came of it, and whose the conversation was before. `done`; or, with nothing changed, `unknown`
        (no such conversation), `again` (done before), `other` (somebody else has it), `offered` (to somebody
        else), `full` (the person has enough), or the state that did not fit.
    """
    kept = retention(settings)
    wanted = {
        "states": list(order.states),
        "agent": order.agent,
        "once": order.once,
        "unless_offered": order.unless_offered,
        "to_agent": order.to_agent,
        "cap": order.cap,
        "changes": [[key, str(value)] for key, value in order.changes.items()],
        "record": [[key, str(value)] for key, value in order.record.items()],
        "buttons": [list(pair) for pair in order.buttons.items()],
        "events": [[event.type, event.dumps()] for event in order.events],
        "rank": order.rank,
        "out": order.out,
        "stir": order.stir,
        "count": order.count,
        "day": day_key(time.time()),
        "day_seconds": kept.metrics + DAY,
        "limits": LIMITS,
        "kept_gaps": KEPT_GAPS,
        "record_seconds": kept.desk,
    }
    text = json.dumps({key: value for key, value in wanted.items() if value is not None}, ensure_ascii=False)
    script = conversations.redis.register_script(_MOVE)
    answer = await script(args=[conversation, conversations.ttl, f"{time.time():.3f}", text])
    return str(answer[0]), str(answer[1])
