"""Into the desk and out of it."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk import presence, staff
from bot.desk.staff import LoginLocked, LoginRefused, StaffError
from bot.desk.tend import hand_back
from bot.privacy import audit
from channels.desk.access import Desk, DeskOf, Poster, User
from channels.desk.session import COOKIE, LOGIN_COOKIE, from_elsewhere, same

router = APIRouter()
Password = Annotated[str, Form(max_length=500)]


def login_page(request: Request, desk: Desk, status: int = 200, refused: str = "", login: str = "") -> Response:
    """The form; its token is tied to the browser by a cookie, so that nobody can log another person in."""
    nonce = request.cookies.get(LOGIN_COOKIE) or secrets.token_urlsafe(24)
    response = desk.pages.page(
        request,
        "login.html",
        status,
        csrf=nonce,
        refused=refused,
        login=login,
        next=request.query_params.get("next", ""),
        oidc=bool(desk.settings.section("desk.oidc").get("issuer")),
    )
    desk.sessions.set_cookie(response, LOGIN_COOKIE, nonce, 3600)
    return response


@router.get("/login")
async def login_form(request: Request, desk: DeskOf) -> Response:
    ended = COOKIE in request.cookies and await desk.sessions.of(request, active=False) is None
    return login_page(request, desk, refused="ended" if ended else "")


@router.post("/login")
async def log_in(
    request: Request,
    desk: DeskOf,
    login: Annotated[str, Form(max_length=200)] = "",
    password: Password = "",
    csrf: Annotated[str, Form(max_length=100)] = "",
) -> Response:
    if from_elsewhere(request) or not same(csrf, request.cookies.get(LOGIN_COOKIE, "")):
        return login_page(request, desk, 403, "stale", login)
    try:
        who = await staff.check(desk.redis, login, password)
    except LoginRefused:
        await audit.record(desk.redis, "?", "desk.login-refused")
        return login_page(request, desk, 401, "wrong", login)
    except LoginLocked:
        await audit.record(desk.redis, "?", "desk.login-locked")
        return login_page(request, desk, 429, "locked", login)
    await audit.record(desk.redis, who.login, "desk.login")
    if who.takes:
        await presence.arrive(desk.redis, who)
    response = RedirectResponse(_inside(request.query_params.get("next", "")), 303)
    await desk.sessions.begin(response, who)
    response.delete_cookie(LOGIN_COOKIE, path="/desk")
    return response


@router.post("/logout")
async def log_out(desk: DeskOf, session: Poster) -> Response:
    """Whoever leaves no longer has conversations: they wait for somebody else."""
    await desk.sessions.end(session)
    await presence.depart(desk.redis, session.who.login)
    await hand_back(desk.conversations, desk.settings, session.who.login)
    await desk.note(session, "desk.logout")
    response = RedirectResponse("/desk/login", 303)
    response.delete_cookie(COOKIE, path="/desk")
    return response


@router.get("/password")
async def password_form(request: Request, desk: DeskOf, session: User) -> Response:
    return desk.pages.page(request, "password.html", session=session, refused="")


@router.post("/password")
async def change_password(
    request: Request, desk: DeskOf, session: Poster, old: Password = "", new: Password = "", again: Password = ""
) -> Response:
    """A password of one's own; every other session of the account ends."""
    refused = ""
    try:
        if new != again:
            refused = "differ"
        elif old == new:
            refused = "same"
        else:
            who = await staff.check(desk.redis, session.who.login, old)
            await staff.save(desk.redis, replace(who, must_change=False), new)
    except LoginRefused:
        refused = "wrong"
    except LoginLocked:
        refused = "locked"
    except StaffError:
        refused = "short"
    if refused:
        return desk.pages.page(request, "password.html", 422, session=session, refused=refused)
    await desk.note(session, "desk.password")
    await staff.end_sessions(desk.redis, session.who.login)
    response = RedirectResponse("/desk/", 303)
    await desk.sessions.begin(response, session.who)
    return response


def _inside(wanted: str) -> str:
    """Where to go after the login: only to our own pages."""
    return wanted if wanted.startswith("/desk/conversations/") and "//" not in wanted else "/desk/"
