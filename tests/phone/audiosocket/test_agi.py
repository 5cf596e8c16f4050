"""FastAGI: who calls, and where to go on."""

from __future__ import annotations

import asyncio
import re
import uuid

import pytest

from tests.phone.audiosocket.conftest import Open

BEGIN = "agi_network: yes\nagi_network_script: begin\nagi_callerid: {caller}\nagi_dnid: {called}\nagi_extension: s\n\n"


async def ask(port: int, request: str, *, answers: bool = True) -> str:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request.encode())
    try:
        said = (await reader.readline()).decode()
        if answers:
            writer.write(b"200 result=1\n")
        assert await reader.read() == b""
    except ConnectionError:  # closed with the request unread
        return ""
    finally:
        writer.close()
    return said


async def test_a_call_gets_an_id_and_its_number_is_kept_for_it(exchange: Open) -> None:
    opened = await exchange()
    said = await ask(opened.agi, BEGIN.format(caller="+4930231250", called="03023125115"))
    found = re.fullmatch(r'SET VARIABLE AMTSLOTSE_CALL "([0-9a-f-]{36})"\n', said)
    assert found
    known = opened.server.announced.get(str(uuid.UUID(found[1])))
    assert (known.caller, known.called) == ("+4930231250", "03023125115")


@pytest.mark.parametrize("caller", ["unknown", "", "anonymous", 'x"; DROP', "1" * 40])
async def test_what_is_no_number_is_left_out(exchange: Open, caller: str) -> None:
    opened = await exchange()
    await ask(opened.agi, BEGIN.format(caller=caller, called="115"))
    assert [known.caller for known in opened.server.announced.calls.values()] == [""]


async def test_where_to_go_on_is_told(exchange: Open) -> None:
    opened = await exchange()
    call = str(uuid.uuid4())
    opened.server.announced.get(call).transfer = "+4930231250"
    request = f"agi_network_script: after\nagi_arg_1: {call.upper()}\n\n"
    assert await ask(opened.agi, request) == 'SET VARIABLE AMTSLOTSE_TRANSFER "+4930231250"\n'


async def test_a_call_that_nobody_knows_goes_nowhere(exchange: Open) -> None:
    opened = await exchange()
    request = f"agi_network_script: after\nagi_arg_1: {uuid.uuid4()}\n\n"
    assert await ask(opened.agi, request) == 'SET VARIABLE AMTSLOTSE_TRANSFER ""\n'
    assert opened.server.announced.calls == {}


async def test_it_says_that_it_is_alive(exchange: Open) -> None:
    opened = await exchange()
    assert await ask(opened.agi, "agi_network_script: alive\n\n") == "VERBOSE alive\n"


@pytest.mark.parametrize(
    "garbage", ["\n", "agi_network_script: other\n\n", "x" * 100_000 + "\n", "a: b\n" * 100, "GET / HTTP/1.1\r\n\r\n"]
)
async def test_garbage_gets_no_answer(exchange: Open, garbage: str) -> None:
    opened = await exchange()
    assert await ask(opened.agi, garbage, answers=False) == ""
    assert await ask(opened.agi, "agi_network_script: alive\n\n") == "VERBOSE alive\n"


async def test_others_get_no_answer(exchange: Open) -> None:
    opened = await exchange(allowed=["192.0.2.0/24"])
    assert await ask(opened.agi, "agi_network_script: alive\n\n", answers=False) == ""
