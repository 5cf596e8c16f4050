"""Who works at the desk: for admins, the same as `lotse staff` (`bot.desk.accounts`) by forms."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Form, Query, Request
from fastapi.responses import RedirectResponse, Response

from bot.desk import accounts, staff
from bot.desk.accounts import Account
from bot.desk.staff import Staff, StaffError
from bot.language.messages import base, messages
from channels.desk import oidc, view
from channels.desk.access import Desk, DeskOf, NotAllowed, Poster, User
from channels.desk.pages import PREFIX
from channels.desk.session import Session

router = APIRouter(prefix="/accounts")
MOST = 50  # conversations at the same time; more is a slip

Word = Annotated[str, Form(max_length=80)]
Several = Annotated[list[str], Form()]


async def admin(session: User) -> Session:
    if session.who.role != "admin":
        raise NotAllowed
    return session


async def deciding(session: Poster) -> Session:
    """A form sent by an admin."""
    return await admin(session)


Admin = Annotated[Session, Depends(admin)]
AdminPoster = Annotated[Session, Depends(deciding)]


def skills(
    name: Word = "",
    languages: Several = [],  # noqa: B006 - FastAPI copies it
    topics: Several = [],  # noqa: B006
    units: Several = [],  # noqa: B006
    cap: Annotated[int, Form(ge=1, le=MOST)] = staff.CAP,
) -> dict[str, Any]:
    """What the form says of a person; nothing ticked means all topics and units, and German."""
    ticked = {"languages": tuple(languages) or ("de",), "topics": tuple(topics), "units": tuple(units)}
    if any("," in each for several in ticked.values() for each in several):
        raise NotAllowed  # not a form of ours
    return {"name": name.strip(), "cap": cap, **ticked}


Skills = Annotated[dict[str, Any], Depends(skills)]


@router.get("")
async def everybody(
    request: Request, desk: DeskOf, session: Admin, done: Annotated[str, Query(pattern="^(remove)?$")] = ""
) -> Response:
    return await _list_page(request, desk, session, done=done)


@router.post("")
async def add(
    request: Request, desk: DeskOf, session: AdminPoster, given: Skills, login: Word = "", role: Word = "agent"
) -> Response:
    """A new account. Its password stands in this answer and nowhere else."""
    account = Staff(staff.normal(login), role=role, **given)
    try:
        password = await accounts.add(desk.redis, account, session.who.login)
    except StaffError as error:
        return await _list_page(request, desk, session, 422, refused=error.code, draft=account)
    return await _account_page(request, desk, session, account.login, password=password)


@router.get("/{login}")
async def one(
    request: Request,
    desk: DeskOf,
    session: Admin,
    login: str,
    done: Annotated[str, Query(pattern="^(change|unlock|disable|enable)?$")] = "",
) -> Response:
    return await _account_page(request, desk, session, login, done=done)


@router.post("/{login}/change")
async def change(
    request: Request, desk: DeskOf, session: AdminPoster, login: str, given: Skills, role: Word = ""
) -> Response:
    if role:
        given["role"] = role
    try:
        await accounts.change(desk.conversations, desk.settings, login, session.who.login, **given)
    except StaffError as error:
        return await _account_page(request, desk, session, login, 422, refused=error.code)
    return _to(login, "change")


@router.post("/{login}/password")
async def first_password(request: Request, desk: DeskOf, session: AdminPoster, login: str) -> Response:
    """A new first password. It stands in this answer and nowhere else."""
    try:
        password = await accounts.first_password(desk.redis, login, session.who.login)
    except StaffError as error:
        return await _account_page(request, desk, session, login, 409, refused=error.code)
    return await _account_page(request, desk, session, login, password=password)


@router.post("/{login}/unlock")
async def unlock(request: Request, desk: DeskOf, session: AdminPoster, login: str) -> Response:
    try:
        await accounts.unlock(desk.redis, login, session.who.login)
    except StaffError as error:
        return await _account_page(request, desk, session, login, 409, refused=error.code)
    return _to(login, "unlock")


@router.post("/{login}/disable")
async def disable(request: Request, desk: DeskOf, session: AdminPoster, login: str) -> Response:
    return await _disabled(request, desk, session, login, undo=False)


@router.post("/{login}/enable")
async def enable(request: Request, desk: DeskOf, session: AdminPoster, login: str) -> Response:
    return await _disabled(request, desk, session, login, undo=True)


@router.post("/{login}/remove")
async def remove(request: Request, desk: DeskOf, session: AdminPoster, login: str, sure: Word = "") -> Response:
    """For good, so it is asked twice: a tick without scripts."""
    try:
        if sure != "yes":
            raise StaffError("not without the tick", "sure")
        await accounts.remove(desk.conversations, desk.settings, login, session.who.login)
    except StaffError as error:
        return await _account_page(request, desk, session, login, 409, refused=error.code)
    return RedirectResponse("/desk/accounts?done=remove", 303)


async def _disabled(request: Request, desk: Desk, session: Session, login: str, undo: bool) -> Response:
    try:
        await accounts.disable(desk.conversations, desk.settings, login, session.who.login, undo=undo)
    except StaffError as error:
        return await _account_page(request, desk, session, login, 409, refused=error.code)
    return _to(login, "enable" if undo else "disable")


def _to(login: str, done: str) -> Response:
    return RedirectResponse(f"/desk/accounts/{staff.normal(login)}?done={done}", 303)


async def _list_page(
    request: Request,
    desk: Desk,
    session: Session,
    status: int = 200,
    refused: str = "",
    done: str = "",
    draft: Staff | None = None,
) -> Response:
    empty = Staff("", "", "agent")
    return desk.pages.page(
        request,
        "accounts.html",
        status,
        session=session,
        found=await accounts.listed(desk.redis),
        refused=refused,
        done=done,
        drafted=draft is not None,
        choices=_choices(desk, request, draft or empty),
        who=draft or empty,
        units=dict(view.units(desk.settings)),
    )


async def _account_page(
    request: Request,
    desk: Desk,
    session: Session,
    login: str,
    status: int = 200,
    refused: str = "",
    done: str = "",
    password: str = "",
) -> Response:
    try:
        found: Account = await accounts.look(desk.redis, login)
    except StaffError:
        return await _list_page(request, desk, session, 404, refused="unknown")
    return desk.pages.page(
        request,
        "account.html",
        status,
        session=session,
        account=found,
        who=found.who,
        own=found.who.login == session.who.login,
        provider=oidc.configured(desk.settings) and not found.local,
        refused=refused,
        done=done,
        password=password,
        choices=_choices(desk, request, found.who),
    )


def _choices(desk: Desk, request: Request, who: Staff) -> dict[str, Any]:
    """What can be ticked: what the authority has, and what the account already says."""
    words = messages(desk.settings.messages)
    known = words.group(desk.pages.language(request), f"{PREFIX}topic-", {})
    of_units = [topic for unit in desk.settings.section("desk.units").values() for topic in unit.get("topics", [])]
    units = dict(view.units(desk.settings))
    return {
        "most": MOST,
        "roles": staff.ROLES,
        "languages": list(dict.fromkeys([*map(base, desk.settings.languages), *who.languages])),
        "topics": list(dict.fromkeys([*known, *map(str, of_units), *who.topics])),
        "units": {**units, **{each: each for each in who.units if each not in units}},
    }
