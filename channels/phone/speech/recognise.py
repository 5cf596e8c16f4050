"""Speech to text by Whisper, made quick enough for a call on two cores.

Whisper always looks at 30 seconds, of which a caller's sentence fills three. Its encoder takes less: with 10 seconds
the whole costs a fifth and understands as much; with 5 it starts to repeat itself (docs/phone-onpremises.md).
"""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.tokenizer import Tokenizer
from numpy.typing import NDArray

RATE = 16000
SECOND = 100  # feature frames
SHORTEST, REST, WHOLE = 10 * SECOND, 2 * SECOND, 30 * SECOND  # frames that the encoder gets
BEAM = 5
NO_SPEECH, UNSURE = 0.6, 0.5  # both together: there was no speech
REPEATS = 2.4  # times that a text may be pressed together before it counts as a loop
SURE_OF_LANGUAGE, LONG_ENOUGH = 0.85, 1.2  # likelihood, and seconds of speech, from which another language is believed
MOST_TOKENS = 96

Audio = NDArray[np.float32]


@dataclass(frozen=True)
class Recognised:
    """What was understood.

    Attributes:
        text: empty where there was nothing to understand.
        confidence: 0 to 1, the geometric mean of the tokens' probabilities.
        language: a Whisper code, of the text.
    """

    text: str
    confidence: float
    language: str


class Recogniser:
    """Whisper in memory; may be asked from as many threads as it has workers."""

    def __init__(self, folder: Path, workers: int) -> None:
        # One thread each: two calls side by side need less than two after each other on two threads
        self.model = WhisperModel(
            str(folder), device="cpu", compute_type="int8", cpu_threads=1, num_workers=workers, local_files_only=True
        )

    def recognise(self, audio: Audio, language: str, languages: list[str], hints: str = "") -> Recognised:
        """What is said in `audio` (16 kHz, -1 to 1).

        Args:
            language: what is expected; another of `languages` is taken only when it is clear.
            hints: words that are likely, as a text.
        """
        encoded = self.model.encode(self._features(audio))
        if len(languages) > 1 and len(audio) >= LONG_ENOUGH * RATE:
            language = self._language(encoded, language, languages)
        tokenizer = Tokenizer(self.model.hf_tokenizer, True, task="transcribe", language=language)
        previous = tokenizer.encode(" " + hints) if hints else []
        prompt = self.model.get_prompt(tokenizer, previous, without_timestamps=True)
        found = self.model.model.generate(
            encoded,
            [prompt],
            beam_size=BEAM,
            max_length=len(prompt) + MOST_TOKENS,
            return_scores=True,
            return_no_speech_prob=True,
        )[0]
        text = tokenizer.decode(found.sequences_ids[0]).strip()
        confidence = math.exp(found.scores[0])
        if (found.no_speech_prob > NO_SPEECH and confidence < UNSURE) or _loops(text):
            return Recognised("", 0.0, language)
        return Recognised(text, confidence, language)

    def _features(self, audio: Audio) -> Audio:
        features: Audio = self.model.feature_extractor(audio)[:, :WHOLE]
        wanted = min(max(SHORTEST, features.shape[1] + REST), WHOLE)
        return np.pad(features, ((0, 0), (0, max(0, wanted - features.shape[1]))))

    def _language(self, encoded: object, expected: str, languages: list[str]) -> str:
        likely = {
            token[2:-2]: probability
            for token, probability in self.model.model.detect_language(encoded)[0]
            if token[2:-2] in languages
        }
        best = max(likely, key=lambda code: likely[code], default=expected)
        return best if likely and likely[best] >= SURE_OF_LANGUAGE * sum(likely.values()) else expected


def _loops(text: str) -> bool:
    raw = text.encode()
    return len(raw) > 40 and len(raw) / len(zlib.compress(raw)) > REPEATS
