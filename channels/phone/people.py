"""While somebody is waited for, or types: what the caller says goes to them, what they write is spoken."""

from __future__ import annotations

import contextlib
import secrets
import time

from bot.conversation import notice
from bot.conversation.model import MAX_TEXT, UnknownConversation
from bot.desk import hours, queue
from channels.errors import Refused
from channels.phone import asking
from channels.phone.line import Line
from channels.phone.steps import Heard, Keys, Said, Silence, Step, Transfer

REMINDED = 25.0  # seconds between two signs that the caller still waits


async def with_person(line: Line, heard: Heard, record: dict[str, str]) -> list[Step]:
    """One step of a call that waits for a person or has one."""
    call = line.call
    await line.parts.conversations.here(call.conversation)
    if isinstance(heard, Keys) and heard.digits == "*":
        return asking.repeat(line)
    if isinstance(heard, Keys) and heard.digits.isdigit() and 1 <= int(heard.digits) <= len(call.choices):
        button, title = call.choices[int(heard.digits) - 1]
        return await asking.ask(line, title, button)
    if isinstance(heard, Said) and (text := heard.text.strip()[:MAX_TEXT]):
        with contextlib.suppress(Refused):  # too fast, even for a talker: the next sentence goes through
            await line.parts.accept(call.conversation, secrets.token_hex(8), text)
    steps = await asking.unasked(line)
    call.state = record["state"]
    if call.connect:
        number, call.connect, call.connecting = call.connect, "", True
        return [*steps, Transfer(number)]
    now = time.time()
    if steps:
        call.told = now
    elif call.state == "waiting" and now - call.told > REMINDED:
        call.told = now
        steps = [line.say("phone-waiting")]
    return [*steps, line.listen()]


async def not_reached(line: Line) -> list[Step]:
    """Nobody takes the transferred call: back to whom the caller was with, else people who type, or a call-back."""
    call = line.call
    call.phase, call.connecting = "ask", False
    record = await line.parts.conversations.record(call.conversation)
    if record.get("state") == "person":
        return await _back_to_person(line, record["agent_name"])
    told = line.say("phone-not-reached")
    if not hours.is_open(line.parts.settings):
        return [told, *await asking.ask(line, line.words("desk-button-callback"), "callback")]
    wish = queue.Request(call.conversation, call.language, secrets.token_hex(8))
    await queue.request(line.parts.conversations, line.parts.settings, wish)
    record = await line.parts.conversations.record(call.conversation)
    return [told, line.say("phone-wait-on"), *await with_person(line, Silence(), record)]


async def _back_to_person(line: Line, name: str) -> list[Step]:
    """Whoever wanted the caller to be connected sees that nobody has answered, and goes on."""
    said = notice.system(line.words("phone-connect-failed", name=name), line.call.language)
    await line.parts.conversations.add(line.call.conversation, [said])
    steps = await asking.unasked(line)
    line.call.connect = ""  # what was asked for while it rang
    return [*steps, line.listen()]


async def hung_up(line: Line) -> None:
    """Nobody waits any longer; whoever was helping sees it."""
    conversations, conversation = line.parts.conversations, line.call.conversation
    with contextlib.suppress(UnknownConversation):
        record = await conversations.record(conversation)
        if record.get("state") == "waiting":
            await queue.leave(conversations, line.parts.settings, conversation)
        said = line.words("phone-hung-up")
        await conversations.add(conversation, [notice.system(said, line.call.language)])
    await line.states.end(line.call)
