"""Login by the authority's identity provider, over real sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import httpx
import pytest
from fastapi import FastAPI
from redis.asyncio import Redis

from bot.desk import staff
from bot.desk.staff import Staff
from bot.settings import Settings
from channels.desk.routes import desk_app
from tests.desk.conftest import serving
from tests.desk.provider import Provider

ROLES = {"desk-agents": "agent", "desk-leads": "supervisor"}


@pytest.fixture
async def provider() -> AsyncIterator[Provider]:
    made = Provider("lotse", "secret-of-the-client")
    async with serving(made.app()) as address:
        made.issuer = address
        yield made


@pytest.fixture
async def browser(
    provider: Provider, settings: Settings, redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[httpx.AsyncClient]:
    """A browser at a desk that knows the provider."""
    monkeypatch.setenv("LOTSE_OIDC_SECRET", "secret-of-the-client")
    table = {"issuer": provider.issuer, "client_id": "lotse", "roles_claim": "realm_access.roles", "roles": ROLES}
    app = FastAPI()
    async with serving(app) as address:
        raw = {**settings.raw, "desk": {"oidc": table}, "gateway": {"public_url": address}}
        app.mount("/desk", desk_app(replace(settings, raw=raw), redis))
        async with httpx.AsyncClient(base_url=address, follow_redirects=True, trust_env=False, timeout=60) as client:
            yield client


def claims(*roles: str, name: str = "m.beispiel") -> dict[str, object]:
    return {"preferred_username": name, "name": "Beratung 7", "realm_access": {"roles": list(roles)}}


async def test_in_with_the_role_that_the_provider_gives(
    provider: Provider, browser: httpx.AsyncClient, redis: Redis
) -> None:
    provider.claims = claims("something", "desk-agents", "desk-leads")
    assert "Mit Dienstkonto anmelden" in (await browser.get("/desk/login")).text
    page = await browser.get("/desk/oidc/login")
    assert page.url.path == "/desk/"
    assert "Beratung 7" in page.text
    account = await staff.find(redis, "m.beispiel")
    assert account
    assert (account.role, account.must_change) == ("supervisor", False)


async def test_skills_that_were_set_here_stay(provider: Provider, browser: httpx.AsyncClient, redis: Redis) -> None:
    await staff.save(redis, Staff("m.beispiel", "Beratung T", "agent", ("tr",), ("housing",), cap=9))
    provider.claims = claims("desk-leads")
    await browser.get("/desk/oidc/login")
    account = await staff.find(redis, "m.beispiel")
    assert account == Staff("m.beispiel", "Beratung T", "supervisor", ("tr",), ("housing",), cap=9)


async def test_such_an_account_has_no_password(provider: Provider, browser: httpx.AsyncClient, redis: Redis) -> None:
    provider.claims = claims("desk-agents")
    await browser.get("/desk/oidc/login")
    for password in ("", "None", "x"):
        with pytest.raises(staff.LoginRefused):
            await staff.check(redis, "m.beispiel", password)


@pytest.mark.parametrize("held", [[], ["desk-Agents"], ["other"]])
async def test_without_a_role_nobody_gets_in(
    provider: Provider, browser: httpx.AsyncClient, redis: Redis, held: list[str]
) -> None:
    provider.claims = claims(*held)
    page = await browser.get("/desk/oidc/login")
    assert page.status_code == 403
    assert await staff.everybody(redis) == []


async def test_who_is_disabled_here_does_not_get_in(
    provider: Provider, browser: httpx.AsyncClient, redis: Redis
) -> None:
    await staff.save(redis, Staff("m.beispiel", "Beratung T", "agent", disabled=True))
    provider.claims = claims("desk-agents")
    assert (await browser.get("/desk/oidc/login")).status_code == 403


@pytest.mark.parametrize("spoil", ["signature", "nonce", "audience", "expired"])
async def test_a_token_that_is_not_right_opens_nothing(
    provider: Provider, browser: httpx.AsyncClient, redis: Redis, spoil: str
) -> None:
    provider.claims, provider.spoil = claims("desk-agents"), spoil
    assert (await browser.get("/desk/oidc/login")).status_code == 401
    assert (await browser.get("/desk/")).url.path == "/desk/login"
    assert await staff.everybody(redis) == []


async def test_an_answer_that_nobody_asked_for_opens_nothing(provider: Provider, browser: httpx.AsyncClient) -> None:
    provider.claims = claims("desk-agents")
    assert (await browser.get("/desk/oidc/back?code=x&state=y")).status_code == 401


@pytest.mark.parametrize("name", ["../etc", "a b", "x" * 100, "*"])
async def test_names_that_can_not_be_a_login_are_refused(
    provider: Provider, browser: httpx.AsyncClient, redis: Redis, name: str
) -> None:
    provider.claims = claims("desk-agents", name=name)
    assert (await browser.get("/desk/oidc/login")).status_code == 401
    assert await staff.everybody(redis) == []


async def test_without_a_provider_there_is_no_such_page(address: str) -> None:
    async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=60) as client:
        assert (await client.get("/desk/oidc/login")).status_code == 404
        assert "Dienstkonto" not in (await client.get("/desk/login")).text
