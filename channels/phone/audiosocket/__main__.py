"""The process that takes calls from Asterisk: `python -m channels.phone.audiosocket`, started by `lotse up`."""

from __future__ import annotations

import asyncio
import logging
import resource
import signal

from bot import settings as configuration
from bot.language.messages import messages
from bot.settings import Settings
from channels.parts import running
from channels.phone.audiosocket.agi import Announced
from channels.phone.audiosocket.server import Server
from channels.phone.call import Calls
from channels.phone.speech.voice import ESPEAK, Voice


async def serve(settings: Settings) -> None:
    """Take calls until told to stop; then hang up."""
    wished = settings.section("phone.audiosocket")
    able = tuple(code for code in settings.languages if code.partition("-")[0] in ESPEAK)
    host = str(wished.get("host", "127.0.0.1"))
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with running(settings, workers=0) as parts:  # the gateway's workers take the turns
        server = Server(
            calls=Calls(parts),
            announced=Announced(),
            voice=Voice(wished.get("piper", {})),
            messages=messages(settings.messages),
            allowed=wished.get("allowed", ["127.0.0.1"]),
            most=int(wished.get("calls", 10)),
            languages=able,
            speech=settings.data / "speech.sock",
        )
        audio = await asyncio.start_server(server.attend, host, int(wished.get("port", 9092)))
        agi = await asyncio.start_server(server.asked, host, int(wished.get("agi_port", 9093)))
        async with audio, agi:
            await stop.wait()
            await server.end()
        await server.voice.close()


def main() -> None:
    logging.basicConfig(format="%(asctime)s %(name)s %(message)s", level=logging.WARNING)
    logging.getLogger("lotse").setLevel(logging.INFO)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # no voice in a core file
    asyncio.run(serve(configuration.load()))


if __name__ == "__main__":
    main()
