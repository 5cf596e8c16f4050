"""Who is offered which conversation: skills first, then who has least to do, then who has waited longest for one.

A conversation asks for its language, its topic and its unit. It is offered to somebody who is there and has all
three; a skill that nobody who is there has does not hold it up: the topic is given up first, then the language (the
desk helps across languages), the unit last. Nobody is asked about two at the same time. An offer that is not
answered in time goes to the next person, and whoever misses two in a row is away. People in danger are offered even
to those who have enough.

The whole decision is one Lua script, so that two gateways never offer the same conversation twice.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass

from redis.asyncio import Redis

from bot.desk.presence import UNSEEN
from bot.settings import Settings

MISSED = 2  # offers in a row, then away

_ROUTE = """
local now, seconds, missed_limit = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[4])
local function listed(text, wanted, all_when_empty)
  if not text or text == '' then return all_when_empty end
  return string.find(',' .. text .. ',', ',' .. wanted .. ',', 1, true) ~= nil
end

local people = {}
for _, login in ipairs(redis.call('ZRANGEBYSCORE', 'lotse:desk:present', now - tonumber(ARGV[3]), '+inf')) do
  local row = redis.call('HMGET', 'lotse:desk:staff:' .. login, 'role', 'languages', 'topics', 'units', 'cap',
    'disabled')
  local presence = redis.call('HMGET', 'lotse:desk:presence:' .. login, 'status', 'served')
  local takes = row[1] == 'agent' or row[1] == 'supervisor' or row[1] == 'admin'
  if takes and row[6] ~= '1' and presence[1] and presence[1] ~= 'away' then
    people[#people + 1] = {login = login, languages = row[2], topics = row[3], units = row[4],
      cap = tonumber(row[5]) or 1, available = presence[1] == 'available',
      served = tonumber(presence[2]) or 0, load = redis.call('SCARD', 'lotse:desk:active:' .. login)}
  end
end
local by_login = {}
for _, person in ipairs(people) do by_login[person.login] = person end

local waiting, offers, away = {}, {}, {}
for _, cid in ipairs(redis.call('ZRANGE', 'lotse:desk:queue', 0, -1)) do
  local row = redis.call('HMGET', 'lotse:desk:record:' .. cid, 'offer', 'offer_until', 'declined', 'language',
    'topic', 'unit', 'reason')
  local entry = {cid = cid, declined = row[3] or '', language = row[4] or 'de', topic = row[5] or '',
    unit = row[6] or '', danger = row[7] == 'crisis'}
  if row[1] and row[1] ~= '' then
    if tonumber(row[2] or 0) > now then
      entry.offered = true
      if by_login[row[1]] then by_login[row[1]].asked = true end
    else
      entry.declined = entry.declined .. row[1] .. ','
      redis.call('HSET', 'lotse:desk:record:' .. cid, 'offer', '', 'declined', entry.declined)
      redis.call('HINCRBY', 'lotse:desk:record:' .. cid, 'lapsed', 1)
      local missed = redis.call('HINCRBY', 'lotse:desk:presence:' .. row[1], 'missed', 1)
      if missed >= missed_limit then
        redis.call('HSET', 'lotse:desk:presence:' .. row[1], 'status', 'away', 'missed', 0)
        if by_login[row[1]] then by_login[row[1]].available = false end
        away[#away + 1] = row[1]
      end
    end
  end
  waiting[#waiting + 1] = entry
end

local function able(entry, language, topic, unit)
  local found = {}
  for _, person in ipairs(people) do
    if (not language or listed(person.languages, string.match(entry.language, '^[^-]+'), false))
        and (not topic or entry.topic == '' or listed(person.topics, entry.topic, true))
        and (not unit or entry.unit == '' or listed(person.units, entry.unit, true)) then
      found[#found + 1] = person
    end
  end
  return found
end
local ways = {{true, true, true}, {true, false, true}, {false, true, true}, {false, false, true},
  {true, false, false}, {false, false, false}}
for _, entry in ipairs(waiting) do
  if not entry.offered then
    local candidates = {}
    for _, way in ipairs(ways) do
      candidates = able(entry, way[1], way[2], way[3])
      if #candidates > 0 then break end
    end
    local chosen, refused = nil, 0
    for _, person in ipairs(candidates) do
      if string.find(',' .. entry.declined, ',' .. person.login .. ',', 1, true) then
        refused = refused + 1
      elseif person.available and not person.asked and person.load < person.cap + (entry.danger and 1 or 0) then
        if not chosen or person.load < chosen.load
            or (person.load == chosen.load and person.served < chosen.served) then chosen = person end
      end
    end
    if chosen then
      chosen.asked, chosen.served = true, now
      redis.call('HSET', 'lotse:desk:record:' .. entry.cid, 'offer', chosen.login, 'offer_until', now + seconds)
      redis.call('HSET', 'lotse:desk:presence:' .. chosen.login, 'served', now, 'offered', entry.cid)
      offers[#offers + 1] = {entry.cid, chosen.login}
    elseif refused > 0 and refused == #candidates then  -- everybody has said no: begin anew
      redis.call('HSET', 'lotse:desk:record:' .. entry.cid, 'declined', '')
    end
  end
end
if #offers > 0 or #away > 0 then
  redis.call('XADD', 'lotse:desk:events', 'MAXLEN', '~', 10000, '*', 'conversation', '', 'type', 'offer')
end
return cjson.encode({offers = offers, away = away})
"""
_DECLINE = """
local offer = redis.call('HGET', KEYS[1], 'offer')
if offer ~= ARGV[1] then return 0 end
local declined = redis.call('HGET', KEYS[1], 'declined') or ''
redis.call('HSET', KEYS[1], 'offer', '', 'declined', declined .. ARGV[1] .. ',')
redis.call('XADD', 'lotse:desk:events', 'MAXLEN', '~', 10000, '*', 'conversation', '', 'type', 'offer')
return 1
"""


@dataclass(frozen=True)
class Routed:
    """What one look at the queue has done: offers (conversation, login), and who is away now."""

    offers: list[tuple[str, str]]
    away: list[str]


def offer_seconds(settings: Settings) -> int:
    """How long an offer stands; 0 when staff choose for themselves."""
    return int(settings.section("desk").get("offer_seconds", 30))


async def route(redis: Redis, settings: Settings) -> Routed:
    """Offer everything that waits and can be offered."""
    seconds = offer_seconds(settings)
    if seconds <= 0:
        return Routed([], [])
    text = await redis.register_script(_ROUTE)(args=[f"{time.time():.3f}", seconds, UNSEEN, MISSED])
    answer = json.loads(text)
    # an empty Lua table is an empty object in JSON
    return Routed([(pair[0], pair[1]) for pair in answer["offers"] or []], list(answer["away"] or []))


async def decline(redis: Redis, conversation: str, login: str) -> bool:
    """Not this one: it goes to the next person. False when it was not offered to this person any more."""
    return bool(await redis.register_script(_DECLINE)(keys=[f"lotse:desk:record:{conversation}"], args=[login]))
