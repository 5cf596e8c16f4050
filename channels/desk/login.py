"""Into the desk and out of it."""

from __future__ import annotations

import secrets
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk import staff
from bot.desk.staff import LoginLocked, LoginRefused
from bot.privacy import audit
from channels.desk.access import Desk, DeskOf, Poster
from channels.desk.session import COOKIE, LOGIN_COOKIE, from_elsewhere, same

router = APIRouter()


def login_page(request: Request, desk: Desk, status: int = 200, refused: str = "", login: str = "") -> Response:
    """The form; its token is tied to the browser by a cookie, so that nobody can log another person in."""
    nonce = request.cookies.get(LOGIN_COOKIE) or secrets.token_urlsafe(24)
    wanted = request.query_params.get("next", "")
    response = desk.pages.page(request, "login.html", status, csrf=nonce, refused=refused, login=login, next=wanted)
    desk.sessions.set_cookie(response, LOGIN_COOKIE, nonce, 3600)
    return response


@router.get("/login")
async def login_form(request: Request, desk: DeskOf) -> Response:
    return login_page(request, desk)


@router.post("/login")
async def log_in(
    request: Request,
    desk: DeskOf,
    login: Annotated[str, Form(max_length=200)] = "",
    password: Annotated[str, Form(max_length=500)] = "",
    csrf: Annotated[str, Form(max_length=100)] = "",
) -> Response:
    if from_elsewhere(request) or not same(csrf, request.cookies.get(LOGIN_COOKIE, "")):
        return login_page(request, desk, 403, "stale", login)
    try:
        who = await staff.check(desk.redis, login, password)
    except LoginRefused:
        return login_page(request, desk, 401, "wrong", login)
    except LoginLocked:
        return login_page(request, desk, 429, "locked", login)
    await audit.record(desk.redis, who.login, "desk.login")
    response = RedirectResponse(_inside(request.query_params.get("next", "")), 303)
    await desk.sessions.begin(response, who)
    response.delete_cookie(LOGIN_COOKIE, path="/desk")
    return response


@router.post("/logout")
async def log_out(desk: DeskOf, session: Poster) -> Response:
    await desk.sessions.end(session)
    await desk.note(session, "desk.logout")
    response = RedirectResponse("/desk/login", 303)
    response.delete_cookie(COOKIE, path="/desk")
    return response


def _inside(wanted: str) -> str:
    """Where to go after the login: only to our own pages."""
    return wanted if wanted.startswith("/desk/conversations/") and "//" not in wanted else "/desk/"
