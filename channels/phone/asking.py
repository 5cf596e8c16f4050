"""A question goes into the mailbox; its answer is waited for, spoken in pieces, and can be had again."""

from __future__ import annotations

import secrets
import time

from bot.conversation.model import Event
from bot.desk import queue
from bot.language.messages import messages
from channels.errors import Refused
from channels.phone import replies, spelled, transfer
from channels.phone.line import Line
from channels.phone.speakable import aloud
from channels.phone.steps import HangUp, Step, Transfer, Wait

PATIENCE = 2.5  # seconds that a step waits for the answer before it says "one moment"
STILL = 12.0  # seconds between two signs of life
LONGEST = 60.0  # seconds until a caller is told that it takes too long
MISSES = 3  # in a row, then a person
CHOICES = 4  # that have a key


async def ask(line: Line, text: str, button: str | None = None) -> list[Step]:
    """Put it into the mailbox, masked, and wait for the answer."""
    call = line.call
    call.pending, call.since, call.told = secrets.token_hex(8), time.time(), 0.0
    call.phase, call.rest, call.links, call.unsure = "turn", [], [], ""
    try:
        await line.parts.accept(call.conversation, call.pending, text, button)
    except Refused as refusal:
        call.phase = "ask"
        return [line.say(f"error-{refusal.code}"), line.listen()]
    return await await_answer(line)


async def person(line: Line) -> list[Step]:
    """The caller wants a person."""
    return await ask(line, line.words("button-person"), "human")


async def await_answer(line: Line) -> list[Step]:
    """The answer if it comes in time, else a sign of life."""
    call, conversations = line.call, line.parts.conversations
    deadline = time.monotonic() + PATIENCE
    while (left := deadline - time.monotonic()) > 0:
        rows = await conversations.history(call.conversation, call.cursor)
        if any(event.data.get("reply_to") == call.pending for _, event in rows):
            return await _answered(line, rows)
        position = rows[-1][0] if rows else call.cursor
        await line.parts.redis.xread({f"lotse:log:{call.conversation}": position}, block=max(1, int(left * 1000)))
    record = await conversations.record(call.conversation)
    if record.get("state") in ("waiting", "person"):  # the bot is silent: what was said went to a person
        call.phase = "ask"
        steps = await unasked(line)
        call.state = record["state"]
        return [*steps, line.listen()]
    now = time.time()
    if now - call.since > LONGEST:
        call.phase = "ask"
        return [line.say("phone-failed"), line.listen()]
    if not call.told or now - call.told > STILL:
        message = "phone-still" if call.told else "phone-moment"
        call.told = now
        return [line.say(message), Wait(1.0)]
    return [Wait(1.0)]


async def _answered(line: Line, rows: list[tuple[str, Event]]) -> list[Step]:
    call = line.call
    call.phase, call.choices, call.more, call.asked = "ask", [], "", ""
    record = await line.parts.conversations.record(call.conversation)
    if record.get("language") in call.languages:
        call.language = record["language"]
    heard = replies.read(call, rows, line.parts.settings)
    call.cursor, call.state = rows[-1][0], record.get("state", "bot")
    call.misses = call.misses + 1 if heard.outcome == "misunderstood" else 0
    if heard.goodbye:
        return [*(line.speak(*piece) for piece in heard.pieces), HangUp()]
    if call.misses >= MISSES:
        call.misses = 0
        return [line.say("phone-misses"), *await person(line)]
    number = await transfer.number_for(line.parts.redis, line.parts.settings, call.conversation)
    if heard.outcome == "handed_over" and number and call.transfers:
        await queue.leave(line.parts.conversations, line.parts.settings, call.conversation)
        call.state = "bot"
        return [line.say("phone-transfer"), Transfer(number)]
    call.links = heard.links if line.text and call.caller else []
    call.last, call.rest = heard.pieces[:1], heard.pieces[1:]
    if heard.outcome in ("crisis", "handed_over"):  # numbers that help; and who waits gets no rest
        call.last, call.rest = heard.pieces, []
    offers = [line.speak(aloud(text, call.language)) for text in _offers(line, heard.outcome)]
    return [*(line.speak(*piece) for piece in call.last), *offers, line.listen()]


async def unasked(line: Line) -> list[Step]:
    """What has come into the outbox without a question: a person's words, a place in the queue."""
    call = line.call
    rows = await line.parts.conversations.history(call.conversation, call.cursor)
    if not rows:
        return []
    call.cursor = rows[-1][0]
    heard = replies.read(call, rows, line.parts.settings)
    if heard.pieces:
        call.last, call.rest = heard.pieces, []
    return [line.speak(*piece) for piece in heard.pieces]


def _offers(line: Line, outcome: str) -> list[str]:
    """What can be done next, in a sentence each."""
    call = line.call
    said: list[str] = []
    if call.asked == "file_number":
        letters = any(spelled.has_free_letters(each) for each in line.patterns())
        said.append(line.words("phone-keys-letters" if letters else "phone-keys-number"))
    elif call.asked in ("birth_date", "pin"):
        said.append(line.words("phone-keys-date" if call.asked == "birth_date" else "phone-keys-number"))
    elif call.asked == "contact" and call.caller:
        said.append(line.words("phone-own-number"))
    keys = enumerate(call.choices[:CHOICES], start=1)
    said += [line.words("phone-choice", title=title, key=key) for key, (_, title) in keys]
    if call.rest or call.more:
        said.append(line.words("phone-more"))
    if call.links:
        said.append(line.words("phone-offer-sms"))
    if outcome == "handed_over":
        said.append(line.words("phone-wait-on"))
    elif not said and not call.helped and outcome.startswith("answered"):
        call.helped = True
        said.append(line.words("phone-anything-else"))
    return said


def repeat(line: Line) -> list[Step]:
    """The last thing once more."""
    if not line.call.last:
        return [line.say("phone-ask"), line.listen()]
    return [*(line.speak(*piece) for piece in line.call.last), line.listen()]


def slower(line: Line) -> list[Step]:
    """The last thing once more, slowly, and everything that follows."""
    line.call.slow = True
    return [line.say("phone-slower"), *repeat(line)]


async def more(line: Line) -> list[Step]:
    """The next piece of the answer; when there is none, more about the matter."""
    call = line.call
    if not call.rest:
        return await ask(line, line.words("answer-more"), call.more or "more")
    call.last, call.rest = call.rest[:1], call.rest[1:]
    offer = [line.say("phone-more")] if call.rest or call.more else []
    return [*(line.speak(*piece) for piece in call.last), *offer, line.listen()]


async def missed(line: Line) -> list[Step]:
    """Nothing was understood: please again; and in the end a person."""
    call = line.call
    call.misses += 1
    call.phase = "ask"
    if call.misses >= MISSES:
        call.misses = 0
        return [line.say("phone-misses"), *await person(line)]
    return [line.say("phone-unclear"), line.listen()]


async def send_link(line: Line) -> list[Step]:
    """The link as a text message: pressing the key, or saying so, is the consent to this one message."""
    call = line.call
    number = await line.states.open(call, call.caller)
    title, address = call.links[0]
    call.links = []
    sms = messages(line.parts.settings.messages).text(call.language, "sms-link", {"title": title, "url": address})
    sent = bool(number and line.text) and await line.text(number, call.language, sms.strip(" :"))  # type: ignore[misc]
    return [line.say("phone-sms-sent" if sent else "phone-sms-no"), line.listen()]
