"""What is configured of Telegram: `[channels] telegram`, `[telegram]`, and the token from the environment.

Environment:
    LOTSE_TELEGRAM_TOKEN   as @BotFather gives it
    LOTSE_TELEGRAM_SECRET  what Telegram says with every update (default: derived from LOTSE_SECRET and the token)
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from bot.settings import Settings, SettingsError

API = "https://api.telegram.org"
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{10,}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")  # Bot API, setWebhook: 1-256 of these


@dataclass(frozen=True)
class Options:
    """One bot.

    Attributes:
        api: where the Bot API is; an authority may run its own server of it.
        webhook: updates come by webhook, else by long polling.
        public_url: where citizens and Telegram reach the gateway.
        status_link: the status is asked for on a page of ours, not in the chat.
    """

    token: str = field(repr=False)
    secret: str = field(repr=False)
    api: str
    webhook: bool
    public_url: str
    status_link: bool

    @property
    def bot(self) -> str:
        """The bot's own number, the public part of its token."""
        return self.token.partition(":")[0]


def load(settings: Settings) -> Options | None:
    """The configured bot; None when Telegram is off.

    Raises:
        SettingsError: it is on, but can't work.
    """
    if not settings.section("channels").get("telegram"):
        return None
    token = os.environ.get("LOTSE_TELEGRAM_TOKEN", "")
    if not _TOKEN.fullmatch(token):
        raise SettingsError("[channels] telegram is on: set LOTSE_TELEGRAM_TOKEN to the token that @BotFather gave you")
    table = settings.section("telegram")
    public = str(settings.section("gateway").get("public_url", "")).rstrip("/")
    updates = str(table.get("updates", "auto"))
    if updates not in ("auto", "webhook", "polling"):
        raise SettingsError(f'[telegram] updates is {updates!r}, expected "auto", "webhook" or "polling"')
    status = str(table.get("status", "link"))
    if status not in ("link", "chat"):
        raise SettingsError(f'[telegram] status is {status!r}, expected "link" or "chat"')
    # The token goes into it, so that what is sent to another bot's webhook is not taken for ours
    derived = hmac.new(settings.key("telegram-webhook"), token.encode(), hashlib.sha256).hexdigest()
    secret = os.environ.get("LOTSE_TELEGRAM_SECRET") or derived
    if not _SECRET.fullmatch(secret):
        raise SettingsError("LOTSE_TELEGRAM_SECRET must be 16 to 256 letters, digits, _ or -")
    return Options(
        token=token,
        secret=secret,
        api=str(table.get("api") or API).rstrip("/"),
        webhook=updates == "webhook" or (updates == "auto" and _public(public)),
        public_url=public,
        status_link=status == "link",
    )


def _public(url: str) -> bool:
    """Whether Telegram could call this address: HTTPS, and not this machine or a private net."""
    found = urlsplit(url)
    host = found.hostname or ""
    if found.scheme != "https" or not host or host == "localhost":
        return False
    try:
        return ip_address(host).is_global
    except ValueError:  # a name
        return "." in host
