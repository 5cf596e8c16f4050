"""Speaking, interrupting, keys, silence, noise; with real ears where there is something to hear."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bot.language.messages import messages
from channels.phone.steps import Began, Heard, Keys, Listen, Said, Say, Silence, Step
from tests.phone.audiosocket.conftest import Open
from tests.phone.speech.process import SpeechProcess

LONG = "This is a long sentence about the opening hours of the town hall. " * 4
Spoken = Callable[..., Any]


def listens(*says: Say, **more: Any) -> Callable[[Heard], list[Step]]:
    """Speaks and listens once, then only listens."""
    first = Listen("en", **{"seconds": 3600, **more})
    return lambda heard: [*says, first] if isinstance(heard, Began) else [Listen("en", seconds=3600)]


async def test_a_spoken_sentence_reaches_the_dialogue(exchange: Open, speech: Path, spoken: Spoken) -> None:
    opened = await exchange(listens(Say("Hello.", "en")), speech)
    handset = await opened.dial()
    await handset.hears(await spoken("Hello."))
    handset.say(await spoken("How do I renew my passport?"))
    said = await opened.dialogue.hears(Said)
    assert "renew my passport" in said.text.lower()
    assert said.confidence > 0.5


async def test_another_language_is_told(exchange: Open, speech: Path, spoken: Spoken) -> None:
    opened = await exchange(lambda heard: [Listen("de", seconds=3600)], speech)
    handset = await opened.dial()
    handset.say(await spoken("Good morning. How do I renew my passport?"))
    assert (await opened.dialogue.hears(Said)).language == "en"


async def test_speech_interrupts(exchange: Open, speech: Path, spoken: Spoken) -> None:
    opened = await exchange(listens(Say(LONG, "en")), speech)
    handset = await opened.dial()
    await handset.hears_sound()
    handset.say(await spoken("I would like to speak to a person."))
    await opened.dialogue.hears(Said)
    assert len(handset.heard) < len(await spoken(LONG))
    assert set(handset.heard[-3200:]) == {0}  # it has stopped


async def test_speech_does_not_interrupt_what_must_be_heard(exchange: Open, speech: Path, spoken: Spoken) -> None:
    text = "This must be heard until its end."
    opened = await exchange(listens(Say(text, "en"), barge_in=False), speech)
    handset = await opened.dial()
    handset.say(await spoken("Hello, hello."))
    await handset.hears(await spoken(text))


async def test_a_key_interrupts_and_counts_at_once(exchange: Open) -> None:
    opened = await exchange(listens(Say(LONG, "en")))
    handset = await opened.dial()
    await handset.hears_sound()
    handset.press("*")
    assert await opened.dialogue.hears(Keys) == Keys("*")


@pytest.mark.parametrize(
    ("typed", "keys", "heard"),
    [("1234#", 20, "1234"), ("12031985", 8, "12031985"), ("#", 20, "#"), ("12*#", 20, "12*")],
)
async def test_numbers_are_typed(exchange: Open, typed: str, keys: int, heard: str) -> None:
    opened = await exchange(listens(keys=keys))
    handset = await opened.dial()
    await opened.dialogue.hears(Began)
    handset.press(typed)
    assert await opened.dialogue.hears(Keys) == Keys(heard)


async def test_a_number_without_an_end_is_complete_after_a_while(exchange: Open) -> None:
    opened = await exchange(listens(keys=20, seconds=1))
    handset = await opened.dial()
    await opened.dialogue.hears(Began)
    handset.press("12")
    assert await opened.dialogue.hears(Keys) == Keys("12")


async def test_keys_typed_ahead_count(exchange: Open) -> None:
    opened = await exchange()
    opened.dialogue.slow = 0.3
    handset = await opened.dial()
    await opened.dialogue.hears(Began)
    handset.press("12")
    await opened.dialogue.hears(Keys)
    while sum(isinstance(heard, Keys) for heard in opened.dialogue.heard) < 2:
        opened.dialogue.changed.clear()
        await asyncio.wait_for(opened.dialogue.changed.wait(), 60)
    assert [heard for heard in opened.dialogue.heard if isinstance(heard, Keys)] == [Keys("1"), Keys("2")]


async def test_silence_is_told_every_time(exchange: Open, speech: Path) -> None:
    opened = await exchange(lambda heard: [Listen("en", seconds=0.3)], speech)
    await opened.dial()
    while sum(isinstance(heard, Silence) for heard in opened.dialogue.heard) < 3:
        opened.dialogue.changed.clear()
        await asyncio.wait_for(opened.dialogue.changed.wait(), 60)


async def test_a_line_without_any_sound_is_silence(exchange: Open, speech: Path) -> None:
    opened = await exchange(listens(seconds=0.5), speech)
    await opened.dial(sends=False)
    await opened.dialogue.hears(Silence)


async def test_noise_is_silence(exchange: Open, speech: Path) -> None:
    opened = await exchange(listens(seconds=3), speech)
    handset = await opened.dial()
    noise = np.random.default_rng(1).normal(size=8000 * 20) * 1600
    handset.say(noise.astype("<i2").tobytes())
    assert not isinstance(await opened.dialogue.hears(Silence), Said)
    assert not any(isinstance(heard, Said) for heard in opened.dialogue.heard)


async def test_news_ends_the_listening(exchange: Open, speech: Path) -> None:
    opened = await exchange(speech=speech)
    await opened.dial()
    await opened.dialogue.hears(Began)
    opened.dialogue.told.set()
    await opened.dialogue.hears(Silence)


async def test_without_ears_the_caller_is_told_once_and_keys_work(exchange: Open, spoken: Spoken) -> None:
    opened = await exchange(lambda heard: [Say("What is it about?", "en"), Listen("en", seconds=0.3)])
    handset = await opened.dial()
    deaf = await spoken(messages().text("en", "audiosocket-deaf"))
    await handset.hears(deaf)
    await handset.hears(await spoken("What is it about?"))
    handset.press("0")
    assert await opened.dialogue.hears(Keys) == Keys("0")
    assert deaf not in handset.heard


async def test_a_speech_process_that_dies_is_survived(
    exchange: Open, own_speech: SpeechProcess, spoken: Spoken
) -> None:
    opened = await exchange(listens(), own_speech.socket)
    handset = await opened.dial()
    handset.say((await spoken("How do I renew my passport?"))[:12000])
    await handset.said()
    own_speech.kill()
    await handset.hears(await spoken(messages().text("en", "audiosocket-deaf")))
    handset.press("4")
    assert await opened.dialogue.hears(Keys) == Keys("4")
    await asyncio.to_thread(own_speech.start)
    while not any(isinstance(heard, Said) for heard in opened.dialogue.heard):  # it is looked for once a second
        handset.say(await spoken("How do I renew my passport?") + bytes(16000))
        await handset.said()
    assert "passport" in (await opened.dialogue.hears(Said)).text.lower()
