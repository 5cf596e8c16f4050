"""Login by OpenID Connect: the authority's own identity provider says who somebody is and which role they have.

`[desk.oidc]` of authority.toml switches it on:
    issuer      for instance "https://login.example.org/realms/amt"; its discovery document is read
    client_id   as registered there, with the redirect address <public_url>/desk/oidc/back
    roles_claim the claim that lists groups or roles; dots lead into objects ("realm_access.roles")
    roles       table: value of that claim → our role; who has none of them does not get in
The client's secret comes from LOTSE_OIDC_SECRET. Authorization code with PKCE; Authlib checks state, nonce and
the token's signature.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from authlib.integrations.base_client import OAuthError
from authlib.integrations.starlette_client import OAuth
from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import RedirectResponse, Response
from httpx import HTTPError
from redis.asyncio import Redis
from starlette.middleware.sessions import SessionMiddleware

from bot.desk import presence, staff
from bot.desk.staff import LOGIN, ROLES, Staff, StaffError
from bot.privacy import audit
from bot.settings import Settings
from channels.desk.access import DeskOf
from channels.desk.login import login_page

COOKIE = "lotse_desk_oidc"  # state, nonce and verifier of a login on its way; signed, ten minutes
router = APIRouter()


class NoRole(Exception):
    """The identity provider knows this person, but gives no role at the desk."""


def configured(settings: Settings) -> bool:
    return bool(settings.section("desk.oidc").get("issuer"))


def install(app: FastAPI, settings: Settings) -> None:
    """Add the two routes, if the authority has an identity provider."""
    if not configured(settings):
        return
    table = settings.section("desk.oidc")
    oauth = OAuth()
    oauth.register(
        "staff",
        server_metadata_url=f"{str(table['issuer']).rstrip('/')}/.well-known/openid-configuration",
        client_id=table["client_id"],
        client_secret=os.environ.get("LOTSE_OIDC_SECRET"),
        client_kwargs={"scope": "openid profile", "code_challenge_method": "S256", "trust_env": False},
    )
    app.state.oidc = oauth.staff
    app.add_middleware(
        SessionMiddleware,
        secret_key=settings.key("desk-oidc").hex(),
        session_cookie=COOKIE,
        path="/desk",
        max_age=600,
        same_site="lax",
        https_only=str(settings.section("gateway").get("public_url", "")).startswith("https:"),
    )
    app.include_router(router)


@router.get("/oidc/login")
async def away(request: Request, desk: DeskOf) -> Response:
    """To the identity provider."""
    back = f"{desk.settings.section('gateway').get('public_url', '')}/desk/oidc/back"
    try:
        answer: Response = await request.app.state.oidc.authorize_redirect(request, back)
    except (OAuthError, HTTPError, ValueError):
        return login_page(request, desk, 502, "provider")
    return answer


@router.get("/oidc/back")
async def back(request: Request, desk: DeskOf) -> Response:
    """From there: who it is, and in."""
    try:
        token = await request.app.state.oidc.authorize_access_token(request)
        who = await admitted(desk.redis, desk.settings, token["userinfo"])
    except NoRole:
        return login_page(request, desk, 403, "role")
    except Exception as error:
        # Authlib's and joserfc's errors have no base in common; whatever it was, nobody gets in by it
        await audit.record(desk.redis, "?", "desk.login-refused", detail=type(error).__name__)
        return login_page(request, desk, 401, "provider")
    request.session.clear()
    await staff.has_come(desk.redis, who.login)
    await audit.record(desk.redis, who.login, "desk.login", detail="oidc")
    if who.takes:
        await presence.arrive(desk.redis, who)
    response = RedirectResponse("/desk/", 303)
    await desk.sessions.begin(response, who)
    return response


async def admitted(redis: Redis, settings: Settings, claims: Mapping[str, Any]) -> Staff:
    """The account for these claims, made or brought up to date; skills and cap stay as they were set here.

    Raises:
        NoRole: no role of ours, or the account is disabled here.
        StaffError: the login can't be one of ours.
    """
    table = settings.section("desk.oidc")
    held = _values(claims, str(table.get("roles_claim", "roles")))
    mapped = [str(role) for value, role in table.get("roles", {}).items() if value in held]
    ours = sorted((role for role in mapped if role in ROLES), key=ROLES.index)
    if not ours:
        raise NoRole
    login = staff.normal(str(claims.get("preferred_username") or claims.get("email") or claims["sub"]))
    if not LOGIN.fullmatch(login):
        raise StaffError("the identity provider's name for this person can't be a login", "login")
    known = await staff.find(redis, login)
    if known is not None and (known.disabled or known.demo):
        raise NoRole
    name = str(claims.get("name") or login)
    # the most that the provider gives: roles are listed from the least to the most
    account = replace(
        known or Staff(login, name, ours[-1]), role=ours[-1], name=known.name if known else name, must_change=False
    )
    await staff.save(redis, account)
    return account


def _values(claims: Mapping[str, Any], path: str) -> list[str]:
    found: Any = claims
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return [str(each) for each in found] if isinstance(found, list) else [str(found)] if found else []
