"""The speech process: `python -m channels.phone.speech.server SOCKET FOLDER [MODEL]`, in `.venv-speech`.

One connection is one call. Voice activity is looked for as the audio comes in; recognition runs on threads. Nothing is
written to disk but Whisper base, into FOLDER, unless the operator has another MODEL; a crash leaves no core file.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import resource
import signal
import sys
import time
from collections.abc import Awaitable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import soxr
from faster_whisper.utils import get_assets_path

from channels.phone.speech import wire
from channels.phone.speech.endpoint import LONGEST, Change, Endpoint
from channels.phone.speech.recognise import RATE, Audio, Recognised, Recogniser
from channels.phone.speech.weights import put_together

log = logging.getLogger("lotse.speech")
SAMPLES, CONTEXT = 512, 64  # of one window, and of the one before that the model of the voice activity wants to see
BEFORE = int(0.4 * RATE)  # samples kept from before the beginning, so that no first sound is lost
AFTER = int(0.25 * RATE)  # samples of the pause that are recognised along
NICENESS = 10  # calls and answers come first
MOST_CALLS = 100


class Activity:
    """How likely each window of a stream is speech (Silero, on one thread; about 3 ms of CPU a second of audio)."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        self.session = session
        self.h = self.c = np.zeros((1, 1, 128), np.float32)
        self.context = np.zeros(CONTEXT, np.float32)

    def __call__(self, window: Audio) -> float:
        seen = np.concatenate([self.context, window])[None]
        probability, self.h, self.c = self.session.run(None, {"input": seen, "h": self.h, "c": self.c})
        self.context = window[-CONTEXT:]
        return float(probability[0])


class Speech:
    """What all calls share."""

    def __init__(self, recogniser: Recogniser, workers: int) -> None:
        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = options.intra_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        path = Path(get_assets_path()) / "silero_vad_v6.onnx"
        self.activity = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.recogniser, self.workers, self.calls, self.busy = recogniser, workers, 0, 0
        self.pool = ThreadPoolExecutor(workers)

    async def recognise(self, audio: Audio, asked: dict[str, Any]) -> Recognised:
        self.busy += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(
                self.pool,
                self.recogniser.recognise,
                audio,
                asked["language"],
                asked["languages"],
                asked["hints"],
            )
        finally:
            self.busy -= 1

    async def attend(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One call, until it closes the connection."""
        if self.calls >= MOST_CALLS:
            writer.close()
            return
        self.calls += 1
        listening: Listening | None = None
        try:
            while message := await wire.read(reader):
                kind, payload = message
                if kind == b"P":
                    writer.write(wire.PING)
                elif kind == b"L":
                    if listening:
                        listening.stop()
                    listening = Listening(self, json.loads(payload), writer)
                elif kind == b"A" and listening:
                    listening.hear(payload)
                elif kind == b"E" and listening:
                    listening.enough()
                elif kind == b"Q" and listening:
                    listening.stop()
                    listening = None
        except (wire.Garbled, ValueError, KeyError, TypeError) as error:
            log.warning("a call was not understood: %s", type(error).__name__)
        finally:
            self.calls -= 1
            if listening:
                listening.stop()
            writer.close()


class Listening:
    """Hears one utterance, tells of it, then hears the next."""

    def __init__(self, speech: Speech, asked: dict[str, Any], writer: asyncio.StreamWriter) -> None:
        self.speech, self.asked, self.writer = speech, asked, writer
        rate = int(asked["rate"])
        if not 8000 <= rate <= 48000:
            raise ValueError("rate")
        self.resample = soxr.ResampleStream(rate, RATE, 1, dtype="float32")
        self.activity = Activity(speech.activity)
        self.endpoint = Endpoint(float(asked["pause"]))
        self.waiting: Audio = np.zeros(0, np.float32)  # not yet a window
        self.heard: list[Audio] = []
        self.guess: asyncio.Task[Recognised] | None = None
        self.last: asyncio.Task[None] | None = None

    def hear(self, pcm: bytes) -> None:
        """Follow the next bytes."""
        samples = np.frombuffer(pcm[: len(pcm) // 2 * 2], "<i2").astype(np.float32) / 32768
        self.waiting = np.concatenate([self.waiting, self.resample.resample_chunk(samples)])
        while len(self.waiting) >= SAMPLES:
            window, self.waiting = self.waiting[:SAMPLES], self.waiting[SAMPLES:]
            self._window(window)

    def _window(self, window: Audio) -> None:
        self.heard.append(window)
        change = self.endpoint.feed(self.activity(window))
        if change is Change.BEGAN:
            self.writer.write(wire.pack_json(b"B", {"number": self.asked["number"]}))
        elif change is Change.MAYBE and self.speech.busy < self.speech.workers:
            self.guess = asyncio.create_task(self.speech.recognise(self._utterance(), self.asked))
        elif change is Change.ON:
            self._forget_guess()
        elif change is Change.ENDED:
            self._finish(self.guess or self.speech.recognise(self._utterance(), self.asked), self.asked["pause"])
            self.heard, self.guess = [], None
        elif not self.endpoint.speaking and len(self.heard) * SAMPLES > BEFORE:
            del self.heard[0]

    def _utterance(self) -> Audio:
        audio = np.concatenate(self.heard)
        excess = int(self.endpoint.quiet * RATE) - AFTER
        return audio[:-excess] if excess > 0 else audio

    def enough(self) -> None:
        """Recognise what there is."""
        rest = self.resample.resample_chunk(np.zeros(0, np.float32), last=True)
        audio = np.concatenate([*self.heard, self.waiting, rest])[-int(LONGEST * RATE) :]
        self._forget_guess()
        self._finish(self.speech.recognise(audio, self.asked), 0.0)
        self.heard, self.endpoint = [], Endpoint(self.endpoint.pause)

    def _finish(self, result: Awaitable[Recognised], paused: float) -> None:
        began, seconds = time.monotonic(), len(self.heard) * SAMPLES / RATE

        async def tell() -> None:
            found = await result
            said = {"text": found.text, "confidence": round(found.confidence, 3), "language": found.language}
            took = round(time.monotonic() - began, 3)
            times = {"seconds": round(seconds, 3), "paused": paused, "took": took}
            self.writer.write(wire.pack_json(b"S", {"number": self.asked["number"], **said, **times}))

        self.last = asyncio.create_task(tell())
        self.last.add_done_callback(_complain)

    def _forget_guess(self) -> None:
        if self.guess:
            self.guess.cancel()
        self.guess = None

    def stop(self) -> None:
        """Forget everything."""
        self._forget_guess()
        if self.last:
            self.last.cancel()
        self.heard = []


def _complain(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("recognition failed: %s", type(error).__name__)


async def serve(socket: Path, folder: Path) -> None:
    """Serve until told to stop; the socket is there once the model is loaded."""
    workers = max(1, min(4, os.cpu_count() or 1))
    recogniser = Recogniser(folder, workers)
    recogniser.recognise(np.zeros(RATE, np.float32), "en", ["en"])  # so that the first caller does not wait for it
    server = await asyncio.start_unix_server(Speech(recogniser, workers).attend, socket)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    log.info("listening")
    async with server:
        await stop.wait()


def main() -> None:
    logging.basicConfig(format="%(asctime)s %(name)s %(message)s", level=logging.INFO)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(NICENESS)
    socket, folder, *own = map(Path, sys.argv[1:])
    model = own[0] if own else put_together(folder)
    socket.unlink(missing_ok=True)
    os.umask(0o177)  # only this user may connect
    asyncio.run(serve(socket, model))
    socket.unlink(missing_ok=True)
    # Threads that still recognise for nobody must not hold up the end
    os._exit(0)


if __name__ == "__main__":
    main()
