"""What it costs how many seconds Whisper looks at: `.venv-speech/bin/python -m tests.phone.speech.windows`."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import numpy as np
import soxr

from channels.phone.speech import recognise
from channels.phone.speech.recognise import RATE, Recogniser

WEIGHTS = Path(__file__).resolve().parents[3] / "var" / "speech"
SENTENCES = {
    "en": ["How do I renew my passport?", "When is the town hall open today?", "I would like to speak to a person."],
    "uk": ["Як отримати новий паспорт?"],
    "tr": ["Bir insanla konuşmak istiyorum."],
}


def spoken(text: str, language: str) -> recognise.Audio:
    command = ["espeak-ng", "-v", language, "--stdin", "--stdout"]
    raw = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout[44:]
    sound = np.frombuffer(raw[: len(raw) // 2 * 2], "<i2").astype(np.float32) / 32768
    line = soxr.resample(soxr.resample(sound, 22050, 8000), 8000, RATE)
    return np.asarray(line, np.float32)


def main() -> None:
    recogniser = Recogniser(WEIGHTS, 1)
    for seconds in (30, 15, 10, 7.5, 5):
        recognise.SHORTEST = int(seconds * recognise.SECOND)
        took, texts = [], []
        for language, sentences in SENTENCES.items():
            for sentence in sentences:
                audio = spoken(sentence, language)
                began = time.process_time()
                texts.append(recogniser.recognise(audio, language, [language]).text)
                took.append(time.process_time() - began)
        print(f"{seconds:5} s: {np.median(took):.2f} s of CPU a sentence; {' | '.join(texts)}")


if __name__ == "__main__":
    main()
