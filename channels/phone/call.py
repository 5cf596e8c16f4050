"""One spoken conversation for every carrier. Its state is in the store, so any gateway takes the next step.

Keys of the telephone, at any time but while a number is asked for: 1–4 what is offered, 5 the link as SMS, 6 the status
of an application, 7 another language, 8 slower, 9 what the keys do, 0 a person, * once more, # more.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from bot.conversation import notice
from bot.conversation.model import MAX_TEXT, UnknownConversation
from bot.language.messages import base
from bot.language.names import named_language
from channels.parts import Parts
from channels.phone import asking, menu, people, spelled
from channels.phone.line import Line, SendText
from channels.phone.speakable import aloud
from channels.phone.state import Call, States
from channels.phone.steps import Began, HangUp, Heard, HungUp, Keys, NotReached, Said, Silence, Step

SURE, UNSURE = 0.6, 0.3  # recognition confidence: at least SURE is taken as said; below UNSURE is a miss
SILENCES = 3  # in a row, then the call ends
NAMES = 3  # words of a sentence that may do no more than name a language
# Buttons that every call has: their meaning needs no understanding
ALWAYS = {
    "human": "/human",
    "more": "/more",
    "status": "/check_status",
    "callback": "/callback",
}


class Calls:
    """All calls of one gateway.

    Args:
        text: sends text messages, where there are any.
    """

    def __init__(self, parts: Parts, text: SendText | None = None) -> None:
        self.parts, self.text = parts, text
        self.states = States(parts.redis, parts.settings)

    async def step(self, call_id: str, heard: Heard) -> list[Step]:
        """What to do next in a call.

        Args:
            call_id: the carrier's id of the call, with the carrier's name before it (`twilio:CA…`).

        Returns:
            Any number of `Say`, then exactly one of `Listen`, `Wait`, `Transfer`, `HangUp`.
            Comes back within about three seconds, also when the turn takes longer.
        """
        conversation = self.states.conversation(call_id)
        if isinstance(heard, Began):
            return await self._begin(conversation, heard)
        call = await self.states.load(conversation)
        if call is None:  # over, or never begun
            return [HangUp()]
        line = Line(self.parts, self.states, call, self.text)
        if isinstance(heard, HungUp):
            await people.hung_up(line)
            return [HangUp()]
        try:
            steps = await _heard(line, heard)
        except UnknownConversation:  # erased, or kept no longer
            steps = [line.say("phone-goodbye"), HangUp()]
        if isinstance(steps[-1], HangUp):
            await people.hung_up(line)
        else:
            await self.states.save(call)
        return steps

    async def news(self, call_id: str, seconds: float) -> bool:
        """Wait at most so long for something to say that nobody asked for (a person's words, a place in the queue).

        For carriers that can interrupt a `Listen`: when true, call `step` with `Silence()`.
        """
        call = await self.states.load(self.states.conversation(call_id))
        if call is None:
            await asyncio.sleep(seconds)
            return False
        log = f"lotse:log:{call.conversation}"
        deadline, position = time.monotonic() + seconds, call.cursor
        while (left := deadline - time.monotonic()) > 0:
            if not await self.parts.redis.xread({log: position}, block=max(1, int(left * 1000))):
                continue
            for entry, event in await self.parts.conversations.history(call.conversation, position):
                position = entry
                if event.data.get("from") != "citizen":
                    return True
        return False

    async def _begin(self, conversation: str, heard: Began) -> list[Step]:
        settings, conversations = self.parts.settings, self.parts.conversations
        spoken = {base(code) for code in heard.languages}
        able = [code for code in settings.languages if not spoken or base(code) in spoken]
        language = settings.default_language if settings.default_language in able else able[0]
        call = Call(conversation, language, able, transfers=heard.transfers)
        call.caller = await self.states.seal(call, heard.caller)
        line = Line(self.parts, self.states, call, self.text)
        if await self.states.begin(call):
            sender = self.states.sender(heard.caller)  # by which tries at cases are counted
            await conversations.create("call", language, conversation=conversation, address=sender)
            await self.parts.redis.hset(f"lotse:buttons:{conversation}", mapping=ALWAYS)
            await self.parts.redis.expire(f"lotse:buttons:{conversation}", conversations.ttl)
            said = f"{line.words('phone-greeting')} {line.words('phone-privacy')}"
            call.cursor = (await conversations.add(conversation, [notice.system(said, language)]))[-1]
            await self.states.save(call)
        return [line.say("phone-greeting"), line.say("phone-privacy"), *_offer_languages(line)]


def _offer_languages(line: Line) -> list[Step]:
    return [*menu.menu(line), line.say("phone-ask"), line.listen()]


async def _heard(line: Line, heard: Heard) -> list[Step]:
    call = line.call
    record = await line.parts.conversations.record(call.conversation)
    if isinstance(heard, NotReached):
        return await people.not_reached(line)
    if not isinstance(heard, Silence):
        call.silences = 0
    if call.phase == "turn" and isinstance(heard, Silence):
        return await asking.await_answer(line)
    if record.get("state") in ("waiting", "person"):
        return await people.with_person(line, heard, record)
    if isinstance(heard, Keys) and heard.digits:
        return await _keys(line, heard.digits)
    if isinstance(heard, Said) and heard.text.strip():
        return await _said(line, heard)
    return await _silence(line)


async def _silence(line: Line) -> list[Step]:
    call = line.call
    if told := await asking.unasked(line):
        return [*told, line.listen()]
    call.silences += 1
    if call.silences >= SILENCES:
        return [line.say("phone-goodbye"), HangUp()]
    if call.phase == "menu":
        return _offer_languages(line)
    return [line.say("phone-silence" if call.silences == 1 else "phone-help"), line.listen()]


async def _keys(line: Line, digits: str) -> list[Step]:
    call = line.call
    if call.phase == "menu":
        return await _menu_key(line, digits[:1])
    if call.phase == "confirm" and digits in ("1", "2"):
        return await _confirmed(line, digits == "1")
    if call.asked and len(digits) > 1:
        wanted = "birth_date" if call.asked == "birth_date" else ""
        typed = digits if call.asked == "contact" else spelled.typed(digits, line.patterns(), wanted)
        return await asking.ask(line, typed)
    if call.asked == "contact" and digits == "1" and (number := await line.states.open(call, call.caller)):
        return await asking.ask(line, number)
    return await _key(line, digits[:1])


async def _menu_key(line: Line, key: str) -> list[Step]:
    if language := menu.chosen(line, key):
        return await menu.choose(line, language)
    if key == "9":
        menu.turn_page(line)
        return [*menu.menu(line, every=True), line.listen()]
    line.call.phase = "ask"
    return await _key(line, key)


async def _key(line: Line, key: str) -> list[Step]:
    """One key, at any time; the title of what it chooses is what stands in the transcript."""
    call = line.call
    if key in "1234" and int(key) <= len(call.choices[: asking.CHOICES]):
        button, title = call.choices[int(key) - 1]
        return await asking.ask(line, title, button)
    if key == "0":
        return await asking.person(line)
    if key == "*":
        return asking.repeat(line)
    if key == "#":
        return await asking.more(line)
    if key == "5" and call.links:
        return await asking.send_link(line)
    if key == "6":
        return await asking.ask(line, line.words("button-status"), "status")
    if key == "7":
        call.phase, call.page = "menu", 0
        return [*menu.menu(line, every=True), line.listen()]
    if key == "8":
        return asking.slower(line)
    return [line.say("phone-help"), line.listen()]


async def _said(line: Line, said: Said) -> list[Step]:
    """What the recogniser thinks was said, and how sure it is of it."""
    call, text = line.call, said.text.strip()[:MAX_TEXT]
    if said.confidence is not None and said.confidence < UNSURE:
        return await asking.missed(line)
    if call.phase == "confirm":
        for word, yes in (("yes", True), ("no", False)):
            if spelled.is_one_of(text, call.language, word):
                return await _confirmed(line, yes)
        call.phase, call.unsure = "ask", ""  # said anew
    if len(text.split()) <= NAMES and not call.asked and (named := named_language(text, call.languages)):
        return await menu.choose(line, named)
    if said.language in call.languages and base(said.language) != base(call.language):
        await menu.set_language(line, said.language, chosen=False)
    if said.confidence is not None and said.confidence < SURE:
        call.phase, call.unsure = "confirm", await line.states.seal(call, text)
        return [line.speak(aloud(line.words("phone-confirm", text=text), call.language)), line.listen()]
    return await _understood(line, text)


async def _confirmed(line: Line, yes: bool) -> list[Step]:
    text = await line.states.open(line.call, line.call.unsure)
    line.call.phase, line.call.unsure = "ask", ""
    return await _understood(line, text) if yes and text else await asking.missed(line)


async def _understood(line: Line, text: str) -> list[Step]:
    """Words that are for the telephone itself; anything else is a question."""
    call = line.call
    call.phase = "ask"
    own: dict[str, Callable[[], Any]] = {
        "repeat": lambda: asking.repeat(line),
        "slower": lambda: asking.slower(line),
        "help": lambda: [line.say("phone-help"), line.listen()],
        "goodbye": lambda: [line.say("phone-goodbye"), HangUp()],
    }
    for name, act in own.items():
        if spelled.is_one_of(text, call.language, name):
            steps: list[Step] = act()
            return steps
    if (call.rest or call.more) and spelled.is_one_of(text, call.language, "more"):
        return await asking.more(line)
    if call.links and spelled.is_one_of(text, call.language, "sms"):
        return await asking.send_link(line)
    plain = text.casefold().strip(" .!?")
    for button, title in call.choices:  # said instead of pressed
        if title.casefold().strip(" .!?") == plain:
            return await asking.ask(line, title, button)
    if call.asked in ("file_number", "pin", "contact"):
        text = spelled.said(text, call.language) or text
    return await asking.ask(line, text)
