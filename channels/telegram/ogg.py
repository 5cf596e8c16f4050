"""A voice note as bare samples: Ogg/Opus on stdin, 16-bit mono at 16 kHz on stdout.

Runs in `.venv-speech`, where the decoder is, as a process of its own that ends with the note: what strangers send is
decoded where nothing else is. Nothing is written to disk.
"""

from __future__ import annotations

import io
import resource
import sys

RATE = 16_000  # samples a second
SECONDS = 25  # of sound, and of processor time: more than a note may last
MEMORY = 2 << 30  # bytes


def decode(sound: bytes) -> bytes:
    """The samples, cut off after SECONDS."""
    import av  # type: ignore[import-not-found,unused-ignore]

    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    made = bytearray()
    with av.open(io.BytesIO(sound), format="ogg") as container:
        for frame in container.decode(audio=0):
            for piece in resampler.resample(frame):
                made += piece.to_ndarray().tobytes()
            if len(made) >= 2 * RATE * SECONDS:
                break
    return bytes(made[: 2 * RATE * SECONDS])


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    sys.stdout.buffer.write(decode(sys.stdin.buffer.read()))
