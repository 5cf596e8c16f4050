"""Who gets in, what a line may send, and how calls end; the dialogue is a script, there are no ears."""

from __future__ import annotations

import asyncio
import random
import uuid

import pytest

from bot.language.messages import messages
from channels.phone.audiosocket.frames import ERROR, HANG_UP, RATES, UUID, Frame
from channels.phone.steps import (
    Began,
    HangUp,
    Heard,
    HungUp,
    Keys,
    Listen,
    NotReached,
    Say,
    Silence,
    Step,
    Transfer,
    Wait,
)
from tests.phone.audiosocket.conftest import Open
from tests.phone.audiosocket.handset import PATIENCE, Handset
from tests.phone.audiosocket.test_agi import BEGIN, ask

LISTENS: list[Step] = [Listen("en", seconds=3600)]


async def sent(port: int, data: bytes) -> bytes:
    """What a connection gets that sends this and then nothing."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(data)
    try:
        return await reader.read()
    except ConnectionError:
        return b""
    finally:
        writer.close()


async def still_takes_calls(opened: object) -> None:
    before = len(opened.dialogue.calls)  # type: ignore[attr-defined]
    handset = await opened.dial()  # type: ignore[attr-defined]
    handset.press("7")
    while len(opened.dialogue.calls) < before + 2:  # type: ignore[attr-defined]
        opened.dialogue.changed.clear()  # type: ignore[attr-defined]
        await asyncio.wait_for(opened.dialogue.changed.wait(), 60)  # type: ignore[attr-defined]


async def test_a_call_begins_with_what_asterisk_has_announced(exchange: Open) -> None:
    opened = await exchange()
    said = await ask(opened.agi, BEGIN.format(caller="+4930231250", called="03023125115"))
    call = said.split('"')[1]
    await opened.dial(call=call)
    assert await opened.dialogue.hears(Began) == Began("+4930231250", "03023125115", ("de", "en"))
    assert opened.dialogue.calls[0] == f"audiosocket:{call}"


async def test_a_call_that_nobody_announced_is_taken_too_but_can_be_connected_nowhere(exchange: Open) -> None:
    opened = await exchange()
    await opened.dial()
    assert await opened.dialogue.hears(Began) == Began("", "", ("de", "en"), transfers=False)


async def test_other_addresses_are_not_let_in(exchange: Open) -> None:
    opened = await exchange(allowed=["192.0.2.0/24"])
    assert await sent(opened.port, Frame(UUID, uuid.uuid4().bytes).packed()) == b""
    assert opened.dialogue.heard == []


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(Frame(0x10, bytes(320)).packed(), id="audio"),
        pytest.param(Frame(UUID, b"short").packed(), id="short-uuid"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" + bytes(70_000), id="http"),
    ],
)
async def test_who_does_not_introduce_the_call_is_cut(exchange: Open, first: bytes) -> None:
    opened = await exchange()
    assert await sent(opened.port, first) == b""
    assert opened.dialogue.heard == []
    await still_takes_calls(opened)


async def test_a_look_whether_somebody_is_there_is_nothing(exchange: Open) -> None:
    opened = await exchange()
    _, writer = await asyncio.open_connection("127.0.0.1", opened.port)
    writer.close()
    await still_takes_calls(opened)


async def test_more_calls_than_wanted_are_given_back(exchange: Open) -> None:
    opened = await exchange(most=1)
    await opened.dial()
    await opened.dialogue.hears(Began)
    second = await opened.dial()
    await second.ends()
    assert second.hung_up
    assert len(opened.dialogue.heard) == 1


async def test_a_call_is_not_taken_twice(exchange: Open) -> None:
    opened = await exchange()
    first = await opened.dial()
    await opened.dialogue.hears(Began)
    twin = await opened.dial(call=first.call)
    await twin.ends()
    assert not first.over.is_set()


async def test_a_line_that_ends_within_a_frame_has_hung_up(exchange: Open) -> None:
    opened = await exchange()
    handset = await opened.dial(sends=False)
    await opened.dialogue.hears(Began)
    handset.writer.write(Frame(0x10, bytes(320)).packed()[:100])
    await handset.close()
    await opened.dialogue.hears(HungUp)


@pytest.mark.parametrize("last", [Frame(HANG_UP), Frame(ERROR, b"\x01"), Frame(ERROR)])
async def test_hanging_up_and_errors_end_the_call(exchange: Open, last: Frame) -> None:
    opened = await exchange()
    handset = await opened.dial()
    await opened.dialogue.hears(Began)
    handset.send(last)
    await opened.dialogue.hears(HungUp)
    await handset.ends()


async def test_a_few_frames_of_other_types_do_no_harm(exchange: Open) -> None:
    opened = await exchange()
    handset = await opened.dial()
    for kind in (0x02, 0x04, 0x17, 0x55, 0xFE):
        handset.send(Frame(kind, b"whatever"))
    handset.send(Frame(0x03, b""))
    handset.send(Frame(0x03, b"12"))
    handset.send(Frame(0x03, b"x"))
    handset.press("5")
    assert await opened.dialogue.hears(Keys) == Keys("5")


async def test_nothing_but_other_types_ends_the_call(exchange: Open) -> None:
    opened = await exchange()
    handset = await opened.dial(sends=False)
    for _ in range(60):
        handset.send(Frame(0x55))
    await handset.ends()
    await opened.dialogue.hears(HungUp)


async def test_a_megabyte_of_sound_at_once_ends_the_call(exchange: Open) -> None:
    opened = await exchange()
    handset = await opened.dial(sends=False)
    for _ in range(16):
        handset.send(Frame(0x10, bytes(65535)))
    await handset.ends()
    await opened.dialogue.hears(HungUp)
    await still_takes_calls(opened)


async def test_a_megabyte_of_rubbish_ends_the_call(exchange: Open) -> None:
    opened = await exchange()
    handset = await opened.dial(sends=False)
    await opened.dialogue.hears(Began)
    handset.writer.write(random.Random(1).randbytes(1 << 20))
    handset.writer.write_eof()
    await opened.dialogue.hears(HungUp)
    await still_takes_calls(opened)


async def test_an_odd_number_of_bytes_is_no_matter(exchange: Open) -> None:
    opened = await exchange()
    handset = await opened.dial()
    handset.send(Frame(0x10, b"\x01\x02\x03"))
    handset.send(Frame(0x10))
    handset.press("1")
    assert await opened.dialogue.hears(Keys) == Keys("1")


async def test_a_rate_that_changes_ends_the_call(exchange: Open) -> None:
    opened = await exchange()
    handset = await opened.dial()
    await opened.dialogue.hears(Began)
    handset.send(Frame(0x12, bytes(640)))
    await handset.ends()


@pytest.mark.parametrize("kind", [0x11, 0x12, 0x16])
async def test_the_answer_comes_at_the_rate_of_the_line(exchange: Open, spoken: object, kind: int) -> None:
    opened = await exchange(lambda heard: [Say("Welcome.", "en"), Listen("en")])
    handset = await opened.dial(kind=kind)
    await handset.hears(await spoken("Welcome.", rate=RATES[kind]))  # type: ignore[operator]
    assert handset.kinds == {kind}


async def test_hanging_up_within_a_turn_lets_the_turn_finish(exchange: Open) -> None:
    opened = await exchange()
    opened.dialogue.slow = 0.5
    handset = await opened.dial()
    await opened.dialogue.hears(Began)
    await handset.hang_up()
    await opened.dialogue.hears(HungUp)
    await asyncio.wait_for(opened.dialogue.turned.wait(), PATIENCE)


async def test_the_dialogue_ends_the_call_after_its_last_word(exchange: Open, spoken: object) -> None:
    opened = await exchange(lambda heard: [Say("Thank you for calling.", "en"), HangUp()])
    handset = await opened.dial()
    await handset.hears(await spoken("Thank you for calling."))  # type: ignore[operator]
    await handset.ends()
    assert handset.hung_up


async def test_waiting_comes_back(exchange: Open) -> None:
    opened = await exchange(lambda heard: [Wait(0.1)] if isinstance(heard, Began) else LISTENS)
    await opened.dial()
    await opened.dialogue.hears(Silence)


async def test_a_transfer_is_told_to_asterisk_and_comes_back_when_nobody_answers(exchange: Open) -> None:
    def answer(heard: Heard) -> list[Step]:
        return [Transfer("+4930231250")] if isinstance(heard, Began) else LISTENS

    opened = await exchange(answer)
    handset = await opened.dial()
    await handset.ends()
    assert handset.hung_up
    request = f"agi_network_script: after\nagi_arg_1: {handset.call}\n\n"
    assert await ask(opened.agi, request) == 'SET VARIABLE AMTSLOTSE_TRANSFER "+4930231250"\n'
    await opened.dial(call=handset.call)
    await opened.dialogue.hears(NotReached)
    assert not any(isinstance(heard, HungUp) for heard in opened.dialogue.heard)


async def test_a_connected_call_is_over_when_asterisk_says_so(exchange: Open) -> None:
    opened = await exchange(lambda heard: [Transfer("+4930231250")])
    call = (await ask(opened.agi, BEGIN.format(caller="+4930231250", called="115"))).split('"')[1]
    handset = await opened.dial(call=call)
    await handset.ends()
    over = f"agi_network_script: over\nagi_arg_1: {call.upper()}\n\n"
    assert await ask(opened.agi, over, answers=False) == ""
    assert await opened.dialogue.hears(HungUp)
    assert opened.server.announced.calls == {}


async def test_a_call_that_is_still_here_is_not_over(exchange: Open) -> None:
    opened = await exchange()
    handset = await opened.dial()
    await opened.dialogue.hears(Began)
    await ask(opened.agi, f"agi_network_script: over\nagi_arg_1: {handset.call}\n\n", answers=False)
    handset.press("1")
    await opened.dialogue.hears(Keys)
    assert not any(isinstance(heard, HungUp) for heard in opened.dialogue.heard)


async def test_nothing_is_kept_of_a_call_that_is_over(exchange: Open) -> None:
    opened = await exchange()
    handset = await opened.dial()
    await opened.dialogue.hears(Began)
    await handset.hang_up()
    await opened.dialogue.hears(HungUp)
    assert opened.server.announced.calls == {}


async def test_a_dialogue_that_fails_says_so_and_ends(exchange: Open, spoken: object) -> None:
    def fails(heard: Heard) -> list[Step]:
        raise RuntimeError("a caller's words must not be logged")

    opened = await exchange(fails)
    handset = await opened.dial()
    await handset.hears(await spoken(messages().text("de", "phone-failed"), "de"))  # type: ignore[operator]
    await handset.ends()


async def test_a_failure_does_not_show_what_was_said(exchange: Open, caplog: pytest.LogCaptureFixture) -> None:
    def fails(heard: Heard) -> list[Step]:
        raise RuntimeError("my file number is AB-2026-12345")

    opened = await exchange(fails)
    handset = await opened.dial()
    await handset.hears_sound()
    assert "RuntimeError" in caplog.text
    assert "AB-2026" not in caplog.text


async def test_the_end_of_the_server_hangs_up(exchange: Open) -> None:
    opened = await exchange()
    handset: Handset = await opened.dial()
    await opened.dialogue.hears(Began)
    await opened.server.end()
    await handset.ends()
    assert handset.hung_up
    assert any(isinstance(heard, HungUp) for heard in opened.dialogue.heard)
