"""Who works at the desk: local accounts with a role, skills and a password (argon2id), locked after failures.

Keys:
    lotse:desk:staff            set of logins
    lotse:desk:staff:<login>    hash: the account; its password's hash, and when it was last used
    lotse:desk:failed:<login>   failures in a row; expires
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import re
import secrets
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from redis.asyncio import Redis

from bot import settings as configuration

ROLES = ("agent", "supervisor", "editor", "auditor", "admin")
LOGIN = re.compile(r"[a-z0-9][a-z0-9._@-]{1,63}")
ATTEMPTS = 5  # failures in a row, then locked
LOCK_SECONDS = 15 * 60
MIN_PASSWORD = 12  # characters; NIST SP 800-63B asks for 8 at least
CAP = 4  # conversations at the same time, unless the account says otherwise

_STAFF = "lotse:desk:staff"
_hasher = PasswordHasher()  # RFC 9106, second recommended option: 64 MiB, 3 passes
_threads = ThreadPoolExecutor(2, "argon2")  # so that a burst of logins takes no more than twice that memory
_NOBODY = _hasher.hash(secrets.token_hex(16))  # checked for unknown logins, so that they take as long

# login, role, display name, languages of the demo's staff
DEMO = (
    ("beratung1", "agent", "Beratung 1", "de,en"),
    ("beratung2", "agent", "Beratung 2", "de,tr"),
    ("leitung", "supervisor", "Leitung", "de,en"),
    ("verwaltung", "admin", "Verwaltung", "de"),
)


class StaffError(Exception):
    """An account can't be made or changed so; the message is one line for the operator.

    `code` says the same to whoever looks at a page: a message `desk-ui-account-refused-…` says each.
    """

    def __init__(self, message: str, code: str) -> None:
        super().__init__(message)
        self.code = code


class LoginRefused(Exception):
    """Wrong login or password: never told which."""


class LoginLocked(Exception):
    """Too many failures in a row."""


@dataclass(frozen=True)
class Staff:
    """An account without its password. Empty `topics` and `units` mean: all of them."""

    login: str
    name: str
    role: str
    languages: tuple[str, ...] = ("de",)
    topics: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    cap: int = CAP
    must_change: bool = False
    disabled: bool = False
    demo: bool = False

    @property
    def supervises(self) -> bool:
        return self.role in ("supervisor", "admin")

    @property
    def takes(self) -> bool:
        """Whether this role may have conversations."""
        return self.role in ("agent", "supervisor", "admin")

    def dumps(self) -> dict[str, str]:
        """As the store's hash has it."""
        flat: dict[str, str] = {}
        for key, value in asdict(self).items():
            if isinstance(value, bool):
                flat[key] = "1" if value else ""
            elif isinstance(value, tuple):
                flat[key] = ",".join(value)
            else:
                flat[key] = str(value)
        return flat

    @classmethod
    def loads(cls, row: dict[str, str]) -> Staff:
        def several(key: str) -> tuple[str, ...]:
            return tuple(filter(None, row.get(key, "").split(",")))

        return cls(
            row["login"],
            row["name"],
            row["role"],
            several("languages") or ("de",),
            several("topics"),
            several("units"),
            int(row.get("cap") or CAP),
            row.get("must_change") == "1",
            row.get("disabled") == "1",
            row.get("demo") == "1",
        )


def normal(login: str) -> str:
    """Logins are told apart without regard to case and outer spaces."""
    return login.strip().casefold()


async def save(redis: Redis, account: Staff, password: str | None = None) -> None:
    """Make an account, or change it; without a password the old one stays.

    Raises:
        StaffError: login, role or password are not allowed.
    """
    if not LOGIN.fullmatch(account.login):
        raise StaffError(f"a login has 2 to 64 characters of a-z 0-9 . _ @ -, not {account.login!r}", "login")
    if account.role not in ROLES:
        raise StaffError(f"there is no role {account.role!r}: {', '.join(ROLES)}", "role")
    if not account.name.strip():
        raise StaffError("an account needs a name that citizens may see", "name")
    if account.cap < 1:
        raise StaffError("the cap is one conversation at least", "cap")
    row = account.dumps()
    if password is not None:
        if len(password) < MIN_PASSWORD:
            raise StaffError(f"a password has at least {MIN_PASSWORD} characters", "password")
        row["password"] = await _hash(password)
    async with redis.pipeline(transaction=True) as pipe:
        pipe.hset(f"{_STAFF}:{account.login}", mapping=row)
        pipe.sadd(_STAFF, account.login)
        await pipe.execute()


async def remove(redis: Redis, login: str) -> None:
    """Take an account away."""
    async with redis.pipeline(transaction=True) as pipe:
        pipe.delete(f"{_STAFF}:{login}")
        pipe.srem(_STAFF, login)
        await pipe.execute()


async def find(redis: Redis, login: str) -> Staff | None:
    """The account; None when there is none."""
    row = await redis.hgetall(f"{_STAFF}:{normal(login)}")
    return Staff.loads(row) if row.get("login") else None


async def everybody(redis: Redis) -> list[Staff]:
    """Every account, by login."""
    found = [await find(redis, login) for login in sorted(await redis.smembers(_STAFF))]
    return [account for account in found if account is not None]


async def check(redis: Redis, login: str, password: str) -> Staff:
    """The account that login and password open.

    Raises:
        LoginRefused: they don't open any.
        LoginLocked: too many failures; also when this password is right.
    """
    login = normal(login)[:64]
    failed = f"lotse:desk:failed:{login}"
    # counted before it is checked, so that many tries at once are no way around the count
    async with redis.pipeline(transaction=True) as pipe:
        pipe.incr(failed)
        pipe.expire(failed, LOCK_SECONDS, nx=True)
        tries, _ = await pipe.execute()
    if tries > ATTEMPTS:
        raise LoginLocked
    row: dict[str, Any] = await redis.hgetall(f"{_STAFF}:{login}") if LOGIN.fullmatch(login) else {}
    if not await _verify(row.get("password") or _NOBODY, password) or not row or row.get("disabled") == "1":
        raise LoginRefused
    await redis.delete(failed)
    if _hasher.check_needs_rehash(row["password"]):
        await redis.hset(f"{_STAFF}:{login}", "password", await _hash(password))
    await has_come(redis, login)
    return Staff.loads(row)


async def has_come(redis: Redis, login: str) -> None:
    """Note when an account was last used."""
    await redis.hset(f"{_STAFF}:{login}", "last_login", f"{time.time():.0f}")


async def locked(redis: Redis, login: str) -> bool:
    """Whether an account is locked for the moment, by wrong passwords."""
    return int(await redis.get(f"lotse:desk:failed:{normal(login)}") or 0) >= ATTEMPTS


async def end_sessions(redis: Redis, login: str) -> None:
    """Log an account out everywhere."""
    async for key in redis.scan_iter("lotse:desk:session:*", count=500):
        if await redis.hget(key, "login") == login:
            await redis.delete(key)


async def unlock(redis: Redis, login: str) -> None:
    """Forget the failures of an account."""
    await redis.delete(f"lotse:desk:failed:{normal(login)}")


def new_password() -> str:
    """About 98 bits, easy to type."""
    alphabet = "abcdefghjkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(alphabet) for _ in range(5)) for _ in range(4))


async def ensure_demo_staff(redis: Redis) -> list[tuple[str, str, str]]:
    """The demo's accounts as (login, password, role), made when they are missing.

    Their passwords come from the secret of the data folder, so that every start shows the same ones and
    none of them is kept.
    """
    key = configuration.load().key("demo-staff")
    told = []
    for login, role, name, languages in DEMO:
        digest = hmac.new(key, login.encode(), hashlib.sha256).digest()
        password = base64.b32encode(digest[:10]).decode().lower()
        row = await redis.hgetall(f"{_STAFF}:{login}")
        if not row or not await _verify(row["password"], password):
            await save(redis, Staff(login, name, role, tuple(languages.split(",")), demo=True), password)
        told.append((login, password, role))
    return told


async def remove_demo_staff(redis: Redis) -> None:
    """For production: nobody may enter with an account of the demo."""
    for account in await everybody(redis):
        if account.demo:
            await remove(redis, account.login)


async def _hash(password: str) -> str:
    return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.hash, password)


async def _verify(kept: str, password: str) -> bool:
    try:
        return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.verify, kept, password)
    except (VerificationError, InvalidHashError):
        return False
