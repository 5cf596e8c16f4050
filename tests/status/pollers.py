"""A process whose pollers are killed at random, one after the other, until its standard input is closed."""

from __future__ import annotations

import asyncio
import os
import random
import select
import signal
import sys
import time

from bot import settings as configuration
from bot import valkey
from bot.conversation.schedule import Schedule
from bot.language.messages import messages
from bot.settings import Settings
from bot.status import subscriptions as module
from bot.status.answer import words
from bot.status.backends import Backends, open_backends

module.SPACE, module.LOOK = 0.0, 0.02


async def poller(settings: Settings, backends: Backends) -> None:
    redis = valkey.connect(settings)
    following = module.Subscriptions(redis, settings, backends)
    following.schedule = Schedule(redis, "status", lease=0.5)
    following.interval = 0.05
    await module.poll(following, asyncio.Event())


def main() -> None:
    settings = configuration.load()
    words(settings), messages(settings.messages), messages()
    backends, kills = open_backends(settings), 0  # made once: a child has a short life
    while not select.select([sys.stdin], [], [], 0)[0]:
        child = os.fork()
        if child == 0:
            asyncio.run(poller(settings, backends))
        time.sleep(random.uniform(0.1, 1.0))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        kills += 1
    print(kills)


if __name__ == "__main__":
    main()
