"""Fetches updates where Telegram can't call us: without a public address, on a developer's machine.

An update counts as fetched once a later offset is asked for, so it is in the mailbox before that: the library's own
`Updater` asks on while updates wait in memory, and a kill would lose those. Of several gateways one fetches.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import warnings

from redis.asyncio import Redis
from redis.exceptions import RedisError
from telegram.error import Conflict, RetryAfter, TelegramError
from telegram.ext import ExtBot

from channels.telegram.inbox import Inbox
from channels.telegram.limits import seconds
from channels.telegram.updates import ALLOWED

# It would rather have us use `get_updates`; see `fetch`
warnings.filterwarnings("ignore", message="Please use 'Bot.get_updates'")
log = logging.getLogger("lotse.telegram")
LONG = 10  # seconds that Telegram holds an empty answer back
LEASE = 4000  # milliseconds
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0  # seconds between tries


class Poller:
    """Fetches for one gateway while no other does."""

    def __init__(self, bot: ExtBot[str], inbox: Inbox, redis: Redis) -> None:
        self.bot, self.inbox, self.redis = bot, inbox, redis
        self.offset: int | None = None
        self._key, self._token = f"lotse:telegram:polling:{bot.id}", secrets.token_hex(8)

    async def run(self) -> None:
        """Until cancelled."""
        wait, conflict = FIRST_WAIT, False
        while True:
            keeping = asyncio.create_task(self._keep())
            try:
                if not await self._mine():
                    self.offset = None  # whoever fetches knows better
                    await asyncio.sleep(LEASE / 2000)
                    continue
                await self.fetch()
                wait, conflict = FIRST_WAIT, False
                continue
            except Conflict:
                if not conflict:
                    log.error("another program fetches this bot's updates: end it, or give this one its own token")
                conflict = True
            except RetryAfter as error:
                wait = max(wait, seconds(error))
            except (TelegramError, RedisError) as error:
                log.warning("fetching updates: %s, again in %.0f s", type(error).__name__, wait)
            except Exception as error:  # a bug must not end the fetching
                log.error("fetching updates failed: %s", type(error).__name__)
            finally:
                keeping.cancel()
            await asyncio.sleep(wait)
            wait = min(LONGEST_WAIT, 2 * wait)

    async def fetch(self) -> None:
        """One call, and everything it brought is taken."""
        wanted = {"timeout": LONG, "allowed_updates": ALLOWED, "offset": self.offset}
        # Not `get_updates`, which gives up on all of them when it can't read one, and logs what it could not read
        rows = await self.bot.do_api_request(
            "getUpdates", {key: value for key, value in wanted.items() if value is not None}, read_timeout=LONG + 10
        )
        for row in rows:  # type: ignore[union-attr]
            await self.inbox.read(row)
            self.offset = int(row["update_id"]) + 1

    async def _mine(self) -> bool:
        if await self.redis.set(self._key, self._token, nx=True, px=LEASE):
            return True
        return bool(await self.redis.get(self._key) == self._token)

    async def _keep(self) -> None:
        while True:
            await asyncio.sleep(LEASE / 4000)
            with contextlib.suppress(RedisError):
                if await self.redis.get(self._key) == self._token:
                    await self.redis.pexpire(self._key, LEASE)
