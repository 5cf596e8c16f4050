"""Tell a citizen when the status of their case changes: with consent, sealed, expiring, told once.

Keys:
    lotse:status:verified:<conversation>      the case just told, sealed, for minutes: what can be subscribed to
    lotse:status:subscription:<conversation>  hash: `case:<digest>` → sealed case, `told:<digest>` → what was told
    lotse:due:status                          when each conversation's cases are asked about next

`told` is a number and a fingerprint. A change is told by one script that compares `told`, writes the message
to the outbox and the new `told`: two pollers, or one that dies at any moment, can neither lose nor repeat it.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import os
import random
import secrets
import time
from dataclasses import asdict, dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from redis.asyncio import Redis

from bot.conversation.conversations import APPEND
from bot.conversation.outcomes import Outcome
from bot.conversation.schedule import Claim, Schedule
from bot.language.messages import direction, messages
from bot.privacy.retention import retention
from bot.settings import Settings
from bot.status.answer import compose, words
from bot.status.backends import Backends, open_backends
from bot.status.case import BackendError, CaseStatus, State

log = logging.getLogger("lotse.status")
FINAL = frozenset({State.CLOSED, State.WITHDRAWN})  # nothing more will happen
MOST = 5  # cases that one conversation may follow
SPACE = 0.5  # seconds between two questions of one poller
LOOK = 5.0  # seconds between looks for who is due
BUSY = 60.0  # seconds until it is tried again while a person has the conversation

# Answers `told`, `old` (somebody else told it, or it ended), `busy` (a person is speaking) or `gone` (a web
# conversation that has expired can't be read any more; elsewhere it is begun anew).
_TELL = (
    APPEND
    + """
local key, cid, digest, old, new = KEYS[1], ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local event, buttons, offer, ttl, final = ARGV[5], cjson.decode(ARGV[6]), ARGV[7], ARGV[8], ARGV[9]
local channel, address, language, created = ARGV[10], ARGV[11], ARGV[12], ARGV[13]
if redis.call('HGET', key, 'told:' .. digest) ~= old then return 'old' end
local record = 'lotse:conversation:' .. cid
if redis.call('EXISTS', record) == 0 then
  if channel == 'web' then return 'gone' end
  redis.call('HSET', record, 'channel', channel, 'address', address, 'language', language,
             'state', 'bot', 'created', created, 'token', '')
end
local state = redis.call('HGET', record, 'state')
if state == 'person' or state == 'waiting' then return 'busy' end
append(cid, 'message', event)
for _, button in ipairs(buttons) do redis.call('HSET', 'lotse:buttons:' .. cid, button[1], button[2]) end
redis.call('HSET', record, 'offer', offer)
keep(cid, ttl)
if final == '1' then redis.call('HDEL', key, 'case:' .. digest, 'told:' .. digest)
else redis.call('HSET', key, 'told:' .. digest, new) end
return 'told'
"""
)


@dataclass(frozen=True)
class Case:
    """A case that a citizen has shown to be theirs.

    Attributes:
        fingerprint: of the status that was told.
        until: when the subscription ends, seconds since the epoch.
    """

    backend: str
    file_number: str
    fingerprint: str
    channel: str = ""
    address: str = ""
    language: str = ""
    until: float = 0.0


class Subscriptions:
    """All subscriptions of one store."""

    def __init__(self, redis: Redis, settings: Settings, backends: Backends) -> None:
        self.redis, self.settings, self.backends = redis, settings, backends
        self.schedule = Schedule(redis, "status", lease=60.0)  # longer than any backend is waited for
        table = settings.section("status")
        self.seconds = float(table.get("subscription_days", 30)) * 86400
        self.interval = float(table.get("poll_minutes", 30)) * 60
        self.kept = retention(settings)
        self._key = settings.key("status-subscriptions")
        self._cipher = AESGCM(self._key)
        self._tell = redis.register_script(_TELL)

    async def remember(self, conversation: str, backend: str, file_number: str, status: CaseStatus) -> None:
        """Keep the case that was just told, for minutes, so that it can be subscribed to without asking again."""
        if status.state in FINAL:
            await self.redis.delete(_verified(conversation))
            return
        case = Case(backend, file_number, self._fingerprint(status))
        await self.redis.set(_verified(conversation), self._seal(conversation, case), ex=self.kept.vault)

    async def remembered(self, conversation: str) -> bool:
        return bool(await self.redis.exists(_verified(conversation)))

    async def begin(self, conversation: str, channel: str, address: str, language: str) -> bool:
        """Follow the case just told; False when it has been forgotten, or too many are followed already."""
        sealed = await self.redis.get(_verified(conversation))
        case = self._open(conversation, sealed) if sealed else None
        if case is None:
            return False
        key, digest = _subscription(conversation), self._digest(f"{case.backend}:{case.file_number}")
        known = await self.redis.hkeys(key)
        if f"case:{digest}" not in known and len(known) >= 2 * MOST:
            return False
        until = time.time() + self.seconds
        followed = Case(case.backend, case.file_number, "", channel, address, language, until)
        async with self.redis.pipeline(transaction=True) as pipe:
            pipe.hset(key, f"case:{digest}", self._seal(conversation, followed))
            pipe.hsetnx(key, f"told:{digest}", f"0|{case.fingerprint}")  # a repeated turn changes nothing
            pipe.expireat(key, int(until) + 1)
            pipe.zadd(self.schedule.key, {conversation: time.time() + self._next()}, nx=True)
            await pipe.execute()
        return True

    async def end(self, conversation: str) -> bool:
        """Stop following every case of this conversation; False when there was none."""
        async with self.redis.pipeline(transaction=True) as pipe:
            pipe.delete(_subscription(conversation))
            pipe.delete(_verified(conversation))
            pipe.zrem(self.schedule.key, conversation)
            gone, _, _ = await pipe.execute()
        return bool(gone)

    async def take(self, claim: Claim) -> None:
        """Ask about every case of one conversation and tell what has changed."""
        conversation = claim.conversation
        again, pause = False, self._next()
        for name, sealed in (await self.redis.hgetall(_subscription(conversation))).items():
            if not name.startswith("case:"):
                continue
            digest = name.removeprefix("case:")
            case = self._open(conversation, sealed)
            try:
                told = await self._ask(conversation, digest, case) if case else "old"
            except BackendError as error:
                again, pause = True, max(pause, error.retry_after or 0)
                continue
            if told in ("gone", "old"):
                await self.redis.hdel(_subscription(conversation), name, f"told:{digest}")
            else:
                again, pause = True, BUSY if told == "busy" else pause
            await asyncio.sleep(SPACE)
        await self.schedule.release(claim, again_in=pause if again else None)

    async def _ask(self, conversation: str, digest: str, case: Case) -> str:
        """`same`, `told`, `busy`, or why it is over: `gone`, `old`."""
        known = next((each for each in self.backends.known if each.name == case.backend), None)
        if known is None or case.until < time.time():
            return "old"
        if case.channel == "web" and not await self.redis.exists(f"lotse:conversation:{conversation}"):
            return "gone"
        before = await self.redis.hget(_subscription(conversation), f"told:{digest}")
        if before is None:
            return "old"
        number, _, fingerprint = before.partition("|")
        found = await known.backend.find(case.file_number)
        if found is None or self._fingerprint(found.status) == fingerprint:
            return "same"
        language = await self.redis.hget(f"lotse:conversation:{conversation}", "language") or case.language
        event, buttons, offer = self._message(found.status, language)
        after = f"{int(number) + 1}|{self._fingerprint(found.status)}"
        final = found.status.state in FINAL
        answer = await self._tell(
            keys=[_subscription(conversation)],
            args=[
                conversation, digest, before, after, event, json.dumps(buttons), offer,
                self.kept.conversation, int(final),
                case.channel, case.address, language, f"{time.time():.3f}",
            ],
        )  # fmt: skip
        if answer == "told" and final:
            return "old"
        return "same" if answer == "old" else str(answer)  # another poller told it, or it was ended meanwhile

    def _message(self, status: CaseStatus, language: str) -> tuple[str, list[list[str]], str]:
        """The event's data, its button's payload by id, and the offer for who types the button's title."""
        say = messages(self.settings.messages).text
        text, card = compose(status, language, words(self.settings))
        ends = status.state in FINAL
        stop = say(language, "status-unsubscribe")
        hint = say(language, "status-changed-last" if ends else "status-changed-stop", stop=stop)
        button = secrets.token_hex(4)
        data: dict[str, Any] = {
            "id": secrets.token_hex(8),
            "from": "bot",
            "text": "\n\n".join([say(language, "status-changed"), text, hint]),
            "language": language,
            "dir": direction(language),
            "buttons": [] if ends else [{"id": button, "title": stop}],
            "card": card,
            "outcome": Outcome.STATUS_GIVEN.value,
            "time": time.time(),
        }
        offer = {} if ends else {stop.casefold(): "/unsubscribe"}
        buttons = [] if ends else [[button, "/unsubscribe"]]
        return json.dumps(data, ensure_ascii=False), buttons, json.dumps(offer, ensure_ascii=False)

    def _next(self) -> float:
        """Seconds until the next question, spread so that not all come at once."""
        return self.interval * random.uniform(0.8, 1.2)  # noqa: S311 - spreads, hides nothing

    def _fingerprint(self, status: CaseStatus) -> str:
        return self._digest(json.dumps(asdict(status), default=str, sort_keys=True))

    def _digest(self, text: str) -> str:
        return hmac.new(self._key, text.encode(), hashlib.sha256).hexdigest()[:16]

    def _seal(self, conversation: str, case: Case) -> str:
        nonce = os.urandom(12)
        text = json.dumps(asdict(case)).encode()
        return (nonce + self._cipher.encrypt(nonce, text, conversation.encode())).hex()

    def _open(self, conversation: str, sealed: str) -> Case | None:
        """None when the key has changed since."""
        raw = bytes.fromhex(sealed)
        try:
            return Case(**json.loads(self._cipher.decrypt(raw[:12], raw[12:], conversation.encode())))
        except InvalidTag:
            return None


def _verified(conversation: str) -> str:
    return f"lotse:status:verified:{conversation}"


def _subscription(conversation: str) -> str:
    return f"lotse:status:subscription:{conversation}"


def start(redis: Redis, settings: Settings, stop: asyncio.Event) -> asyncio.Task[None]:
    """Begin asking in the background, until `stop`; the task closes what it has opened.

    Raises:
        SettingsError: a backend is described wrongly.
    """
    backends = open_backends(settings)

    async def run() -> None:
        try:
            await poll(Subscriptions(redis, settings, backends), stop)
        finally:
            await backends.close()

    return asyncio.create_task(run())


async def poll(subscriptions: Subscriptions, stop: asyncio.Event) -> None:
    """Ask until told to stop; one of these in any number of processes."""
    await asyncio.to_thread(words, subscriptions.settings)  # so that no message waits for it
    while not stop.is_set():
        try:
            claim = await subscriptions.schedule.claim()
            if claim is None:
                await subscriptions.schedule.wait(LOOK)
            else:
                async with subscriptions.schedule.kept(claim):
                    await subscriptions.take(claim)
        except asyncio.CancelledError:
            raise
        except Exception:  # the store was away, or a bug: the lease runs out and it comes again
            log.exception("asking about subscriptions failed")
            await asyncio.sleep(1)
