"""Where identifiers wait for the actions that need them: encrypted, for minutes, behind a placeholder."""

from __future__ import annotations

import hashlib
import hmac
import os
import re

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from redis.asyncio import Redis

PLACEHOLDER = re.compile(r"\[([a-z_]+):([0-9a-z]+)\]")
_NONCE = 12  # bytes, NIST SP 800-38D section 8.2


class Vault:
    """Values of one conversation each, by placeholder.

    Args:
        redis: the store; only ciphertext goes there.
        key: 32 bytes (AES-256-GCM).
        seconds: how long a value is kept after it was last put.
    """

    def __init__(self, redis: Redis, key: bytes, seconds: int) -> None:
        self.redis, self.seconds = redis, seconds
        self._cipher, self._key = AESGCM(key), key

    async def put(self, conversation: str, kind: str, value: str) -> str:
        """Keep `value`; returns `[kind:token]`, the same for the same value in the same conversation."""
        name = f"{conversation}:{kind}:{value}".encode()
        token = hmac.new(self._key, name, hashlib.sha256).hexdigest()[:12]
        nonce = os.urandom(_NONCE)
        # bound to its place, so that a value can't be moved into another conversation
        sealed = nonce + self._cipher.encrypt(nonce, value.encode(), f"{conversation}:{kind}".encode())
        await self.redis.set(self._name(conversation, token), sealed.hex(), ex=self.seconds)
        return f"[{kind}:{token}]"

    async def open(self, conversation: str, placeholder: str) -> str | None:
        """The value behind a placeholder; None when it has expired, never was, or belongs elsewhere."""
        match = PLACEHOLDER.fullmatch(placeholder.strip())
        if not match:
            return None
        sealed = await self.redis.get(self._name(conversation, match[2]))
        if not sealed:
            return None
        raw = bytes.fromhex(sealed)
        try:
            plain = self._cipher.decrypt(raw[:_NONCE], raw[_NONCE:], f"{conversation}:{match[1]}".encode())
        except InvalidTag:  # a citizen has typed a token of theirs with another kind, or the key has changed
            return None
        return plain.decode()

    async def forget(self, conversation: str, placeholder: str) -> None:
        """Forget one value before its time."""
        if match := PLACEHOLDER.fullmatch(placeholder.strip()):
            await self.redis.delete(self._name(conversation, match[2]))

    async def erase(self, conversation: str) -> None:
        """Forget every value of a conversation."""
        async for key in self.redis.scan_iter(self._name(conversation, "*")):
            await self.redis.delete(key)

    def _name(self, conversation: str, token: str) -> str:
        return f"lotse:vault:{conversation}:{token}"
