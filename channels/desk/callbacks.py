"""Call-backs: the list, and working one off."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response

from bot.desk.serve import Refused
from bot.desk.tickets import Ticket, TicketRefused
from channels.desk.access import Desk, DeskOf, NotAllowed, Taker, TakingPoster

router = APIRouter(prefix="/callbacks")


@router.get("")
async def tickets(request: Request, desk: DeskOf, session: Taker) -> Response:
    found = await desk.tickets.everything()
    return desk.pages.page(
        request,
        "callbacks.html",
        session=session,
        open=[each for each in found if each.state == "open"],
        mine=[each for each in found if each.state == "taken" and each.agent == session.who.login],
        taken=[each for each in found if each.state == "taken" and each.agent != session.who.login],
        ended=[each for each in reversed(found) if each.ended][:50],
    )


@router.post("/{number}/take")
async def take(desk: DeskOf, number: str, session: TakingPoster) -> Response:
    ticket = await _existing(desk, number)
    try:
        await desk.tickets.take(ticket, session.who)
    except TicketRefused:
        raise Refused("ticket") from None
    await desk.note(session, "callback.take", ticket.conversation, number)
    return RedirectResponse(f"/desk/callbacks#t{number}", 303)


@router.post("/{number}/reveal")
async def reveal(desk: DeskOf, number: str, session: TakingPoster) -> Response:
    """The number or address to call; whoever looks is on record."""
    ticket = await _existing(desk, number)
    if ticket.agent != session.who.login:
        raise NotAllowed
    await desk.note(session, "value.reveal", ticket.conversation, f"callback {ticket.contact_kind}")
    return JSONResponse({"value": await desk.tickets.contact(ticket)})


@router.post("/{number}/end")
async def end(
    desk: DeskOf, number: str, session: TakingPoster, state: Annotated[str, Form(max_length=20)] = "done"
) -> Response:
    """Done, unreachable, or left to somebody else (`open`)."""
    ticket = await _existing(desk, number)
    try:
        if state == "open":
            await desk.tickets.give_up(ticket, session.who)
        else:
            await desk.tickets.end(ticket, session.who, state)
    except TicketRefused:
        raise Refused("ticket") from None
    await desk.note(session, "callback.end", ticket.conversation, f"{number} {state}")
    return RedirectResponse("/desk/callbacks", 303)


async def _existing(desk: Desk, number: str) -> Ticket:
    ticket = await desk.tickets.find(number)
    if ticket is None:
        raise Refused("ticket-gone")
    return ticket
