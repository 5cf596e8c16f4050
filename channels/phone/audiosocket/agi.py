"""What AudioSocket itself does not carry, over Asterisk's FastAGI: who calls before, where to go on after.

    AGI(agi://127.0.0.1:9093/begin)          sets AMTSLOTSE_CALL, the id that AudioSocket wants
    AGI(agi://127.0.0.1:9093/after,${id})    sets AMTSLOTSE_TRANSFER, the number to connect to, or nothing
    AGI(agi://127.0.0.1:9093/over,${id})     tells that the call has ended, wherever it was by then

Protocol: https://docs.asterisk.org/Configuration/Interfaces/Asterisk-Gateway-Interface-AGI/ (as of 2026-11).
"""

from __future__ import annotations

import asyncio
import logging
import re
import time
import uuid
from dataclasses import dataclass, field

log = logging.getLogger("lotse.audiosocket")
SECONDS = 5.0  # for one request
LINES, LONGEST = 60, 512  # of a request
FORGET = 4 * 3600.0  # seconds after which a call that never came back is forgotten


@dataclass
class Expected:
    """A call that Asterisk has announced, or that is being transferred. In memory only: it holds a phone number.

    Attributes:
        announced: by the dialplan, which therefore also asks where to go on.
        transfer: the number to connect to; stays until the call comes back because nobody answered.
    """

    caller: str = ""
    called: str = ""
    announced: bool = False
    transfer: str = ""
    since: float = field(default_factory=time.monotonic)


class Announced:
    """Calls by their id."""

    def __init__(self) -> None:
        self.calls: dict[str, Expected] = {}

    def get(self, call: str) -> Expected:
        """What is known of a call; one that nobody announced is let in too."""
        for old in [name for name, known in self.calls.items() if time.monotonic() - known.since > FORGET]:
            del self.calls[old]
        return self.calls.setdefault(call, Expected())

    def forget(self, call: str) -> None:
        self.calls.pop(call, None)

    async def attend(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> str:
        """One FastAGI request; the id of a call that is over, "" for everything else."""
        try:
            async with asyncio.timeout(SECONDS):
                asked = await _variables(reader)
                script = asked.get("agi_network_script", "")
                if script == "begin":
                    call = str(uuid.uuid4())
                    known = self.get(call)
                    known.caller, known.called = number(asked.get("agi_callerid", "")), called(asked)
                    known.announced = True
                    await _set(reader, writer, "AMTSLOTSE_CALL", call)
                elif script == "after":
                    known = self.calls.get(asked.get("agi_arg_1", "").lower()) or Expected()
                    await _set(reader, writer, "AMTSLOTSE_TRANSFER", known.transfer)
                elif script == "over":
                    return asked.get("agi_arg_1", "").lower()
                elif script == "alive":
                    writer.write(b"VERBOSE alive\n")
                    await writer.drain()
        except (TimeoutError, ValueError, ConnectionError, asyncio.IncompleteReadError):
            log.warning("an AGI request was not understood")
        finally:
            writer.close()
        return ""


async def _variables(reader: asyncio.StreamReader) -> dict[str, str]:
    """`agi_name: value` up to an empty line.

    Raises:
        ValueError: too many lines, too long, or the connection ends before.
    """
    found: dict[str, str] = {}
    for _ in range(LINES):
        raw = await reader.readline()
        if not raw or len(raw) > LONGEST:
            break
        line = raw.decode("utf-8", "replace").strip()
        if not line:
            return found
        name, _, value = line.partition(":")
        found[name.strip()] = value.strip()
    raise ValueError("no request")


async def _set(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, name: str, value: str) -> None:
    writer.write(f'SET VARIABLE {name} "{value}"\n'.encode())
    await writer.drain()
    await reader.readline()  # "200 result=1"


def number(text: str) -> str:
    """A phone number without anything that is none; Asterisk says `unknown` where there is none."""
    digits = re.sub(r"[^\d+]", "", text)
    return digits if re.fullmatch(r"\+?\d{3,15}", digits) else ""


def called(asked: dict[str, str]) -> str:
    return number(asked.get("agi_dnid", "")) or number(asked.get("agi_extension", ""))
