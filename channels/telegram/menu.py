"""The bot's menu of commands, in every language that Telegram can tell apart."""

from __future__ import annotations

import hashlib
import json

from redis.asyncio import Redis
from telegram import BotCommand
from telegram.ext import ExtBot

from bot.language.messages import base, messages
from bot.settings import Settings

SHOWN = ("help", "language", "person", "privacy", "delete", "stop")


def commands(settings: Settings) -> dict[str, list[tuple[str, str]]]:
    """(command, description) by language code; "" is for everybody whose language we don't speak."""
    say = messages(settings.messages).text
    codes = dict.fromkeys(base(code) for code in settings.languages)
    spoken = {"": settings.default_language, **{code: code for code in codes}}
    return {
        code: [(name, say(language, f"telegram-command-{name}")) for name in SHOWN]
        for code, language in spoken.items()
    }


async def announce(bot: ExtBot[str], redis: Redis, settings: Settings) -> None:
    """Set the menu, if it is another than the one set last: Telegram limits how often."""
    wanted = commands(settings)
    key = f"lotse:telegram:menu:{bot.id}"
    digest = hashlib.sha256(json.dumps(wanted, sort_keys=True).encode()).hexdigest()
    if await redis.get(key) == digest:
        return
    for code, entries in wanted.items():
        menu = [BotCommand(name, description) for name, description in entries]
        await bot.set_my_commands(menu, language_code=code or None)
    await redis.set(key, digest)
