"""One call: takes the dialogue's steps from `Calls`, speaks and listens, and tells it what was heard.

The caller may interrupt speech by speaking or by a key, may type ahead, and may hang up at any moment; while there is
no speech process, keys go on working and the caller is told so, once.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from bot.language.messages import Messages
from channels.phone.audiosocket.agi import Expected
from channels.phone.audiosocket.line import Line
from channels.phone.call import Calls
from channels.phone.speech import client
from channels.phone.speech.client import Away, Ear, Gone
from channels.phone.speech.voice import Voice
from channels.phone.steps import HangUp, Heard, Keys, Listen, Said, Say, Silence, Step, Transfer, Wait

log = logging.getLogger("lotse.audiosocket")
PAUSE, PAUSE_IN_NUMBERS = 0.7, 1.2  # seconds without speech that end an utterance; long numbers are said in groups
NEXT_KEY = 4.0  # seconds between two keys of a number, after which it is complete
NOISY = 20.0  # seconds of noise without a word on top of `Listen.seconds`, after which it counts as silence
AGAIN = 1.0  # seconds between two looks whether the speech process is back
TICK = 0.1
LINGER = 0.3  # seconds that a call stays open after its last word, which is still being played
NEWS = 30.0  # seconds of one look for what nobody asked for
FAULTS = 2  # of the dialogue in a row, after which the call ends


@dataclass(frozen=True)
class Key:
    """A key was pressed."""

    key: str


@dataclass(frozen=True)
class News:
    """There is something to say that nobody asked for."""


@dataclass
class Times:
    """Seconds that the parts of one turn took, for the log; nothing of what was said."""

    paused: float = 0.0
    recognised: float = 0.0
    dialogue: float = 0.0


class Caller:
    """One call.

    Args:
        call: its id for `Calls`.
        languages: the varieties that can be recognised.
        messages: for the two sentences that the dialogue does not know of.
        known: where to note a number to transfer to.
    """

    def __init__(
        self,
        call: str,
        calls: Calls,
        line: Line,
        voice: Voice,
        ear: Ear,
        languages: Sequence[str],
        messages: Messages,
        known: Expected,
    ) -> None:
        self.call, self.calls, self.line, self.voice, self.ear = call, calls, line, voice, ear
        self.languages, self.messages, self.known = languages, messages, known
        self.events: asyncio.Queue[object] = ear.events
        self.language = languages[0]
        self.listening: Listen | None = None
        self.hearing = self.told_deaf = False
        self.times = Times()

    # --- from the line

    def sound(self, pcm: bytes) -> None:
        """The next bytes from the caller."""
        if self.listening and self.hearing and (self.listening.barge_in or self.line.silent.is_set()):
            self.ear.hear(pcm)

    def key(self, key: str) -> None:
        self.events.put_nowait(Key(key))

    # --- the conversation

    async def run(self, heard: Heard) -> None:
        """From what came first until the dialogue ends the call."""
        following: Heard | None = heard
        while following is not None:
            following = await self._perform(await self._think(following))

    async def _think(self, heard: Heard) -> list[Step]:
        began = time.monotonic()
        self.line.thinking_since = self.line.thinking_since or asyncio.get_running_loop().time()
        for number in range(FAULTS):
            await asyncio.sleep(number * AGAIN)
            try:
                # Whoever hangs up meanwhile must not leave the call's state half written
                steps = await asyncio.shield(self.calls.step(self.call, heard))
                self.times.dialogue = time.monotonic() - began
                return steps
            except Exception as error:
                log.error("the dialogue failed: %s", type(error).__name__)
        return [Say(self.messages.text(self.language, "phone-failed"), self.language), HangUp()]

    async def _perform(self, steps: Sequence[Step]) -> Heard | None:
        """Carry out steps; what was heard at their end, or None when the call is over."""
        says, last = [step for step in steps if isinstance(step, Say)], steps[-1]
        if says:
            self.language = says[-1].language
        if not isinstance(last, Wait):
            self.line.thinking_since = None
        if isinstance(last, Listen):
            return await self._listen(last, says)
        self._play(says)
        await self.line.silent.wait()
        if isinstance(last, Wait):
            await asyncio.sleep(last.seconds)
            return Silence()
        await asyncio.sleep(LINGER)
        if isinstance(last, Transfer):
            self.known.transfer = last.number
        return None

    def _play(self, says: Sequence[Say]) -> None:
        if says:
            self.line.play(self._spoken(says, time.monotonic(), self.times))
            self.times = Times()

    async def _spoken(self, says: Sequence[Say], began: float, times: Times) -> AsyncIterator[bytes]:
        for number, say in enumerate(says):
            first = number == 0
            async for piece in self.voice.speak(say.text, say.language, self.line.rate, say.slow):
                if first:
                    log.info(
                        "turn: paused %.2f recognised %.2f dialogue %.2f voice %.2f",
                        times.paused,
                        times.recognised,
                        times.dialogue,
                        time.monotonic() - began,
                    )
                first = False
                yield piece

    # --- listening

    async def _listen(self, listen: Listen, says: list[Say]) -> Heard:
        self.language = listen.language
        await self._open_ear(listen)
        if not self.hearing and not self.told_deaf:
            says.append(Say(self.messages.text(listen.language, "audiosocket-deaf"), listen.language))
            self.told_deaf = True
        self._play(says)
        self.listening = listen
        news = asyncio.create_task(self._look_for_news())
        try:
            return await Listening(self, listen).until()
        finally:
            news.cancel()
            self.listening = None
            self.ear.quiet()

    async def _open_ear(self, listen: Listen) -> None:
        pause = PAUSE_IN_NUMBERS if listen.keys > 1 else PAUSE
        try:
            await self.ear.listen(listen.language, self.languages, listen.hints, self.line.rate, pause)
            self.hearing, self.told_deaf = True, False
        except Away:
            self.hearing = False

    async def _look_for_news(self) -> None:
        with contextlib.suppress(Exception):  # the store was away: the next step finds out
            while not await self.calls.news(self.call, NEWS):
                pass
            self.events.put_nowait(News())


class Listening:
    """One `Listen`."""

    def __init__(self, caller: Caller, listen: Listen) -> None:
        self.caller, self.listen = caller, listen
        self.digits, self.speaking, self.news = "", False, False
        self.quiet_since: float | None = None  # nothing is spoken by either side
        self.heard_out: float | None = None  # when our own speech was over
        self.last_key = self.last_look = time.monotonic()

    async def until(self) -> Heard:
        """Whatever comes first: words, keys, news, silence."""
        while True:
            try:
                async with asyncio.timeout(TICK):
                    event = await self.caller.events.get()
            except TimeoutError:
                event = None
            if (heard := self._happened(event)) or (heard := self._nothing_for_long(time.monotonic())):
                return heard
            await self._look_after_ear()

    def _happened(self, event: object) -> Heard | None:
        if isinstance(event, Key):
            return self._key(event.key)
        if isinstance(event, News):
            self.news = True
        elif isinstance(event, Gone):
            self.caller.hearing = self.speaking = False
        elif isinstance(event, client.Began) and event.number == self.caller.ear.number:
            self.speaking = True
            self._interrupt()
        elif isinstance(event, client.Said) and event.number == self.caller.ear.number:
            self.speaking, self.quiet_since = False, None
            if event.text:
                self.caller.times = Times(event.paused, event.took)
                other = event.language != client.whisper_code(self.listen.language)
                return Said(event.text, event.confidence, event.language if other else "")
        return None

    def _key(self, key: str) -> Heard | None:
        self._interrupt()
        self.last_key = time.monotonic()
        if self.listen.keys <= 1:
            return Keys(key)
        if key == "#":
            return Keys(self.digits or key)
        self.digits += key
        return Keys(self.digits) if len(self.digits) >= self.listen.keys else None

    def _interrupt(self) -> None:
        if self.listen.barge_in:
            self.caller.line.hush()

    def _nothing_for_long(self, now: float) -> Heard | None:
        if not self.caller.line.silent.is_set():
            self.quiet_since = None
            return None
        self.heard_out = self.heard_out or now
        if self.speaking and now - self.heard_out < self.listen.seconds + NOISY:
            self.quiet_since = None
            return None
        self.quiet_since = self.quiet_since or now
        if self.digits:
            return Keys(self.digits) if now - self.last_key > NEXT_KEY else None
        over = now - self.quiet_since > self.listen.seconds or now - self.heard_out > self.listen.seconds + NOISY
        return Silence() if self.news or over else None

    async def _look_after_ear(self) -> None:
        caller = self.caller
        if caller.hearing or time.monotonic() - self.last_look < AGAIN:
            return
        self.last_look = time.monotonic()
        await caller._open_ear(self.listen)
        if not caller.hearing and not caller.told_deaf:
            caller._play([Say(caller.messages.text(caller.language, "audiosocket-deaf"), caller.language)])
            caller.told_deaf = True
