"""Which language a message is written in: decided once, here, and never guessed again further on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

import eldc

from bot.language.messages import base
from bot.language.spelling import PLACEHOLDER, latin, learned

MIN_WORDS = 2
# What the detector's word counts beside the spelling of examples, in logarithms of likelihood: the more words, the more
DETECTED, DETECTED_PER_WORD = 4.0, 1.0
TRANSLITERATED = 4.0  # so much likelier must a language of another script be in Latin letters
OTHER_SCRIPT = frozenset({"ar", "fa", "ru", "uk"})
OF_SESSION = 6.0  # what the conversation's language so far counts
_WORD = re.compile(r"[^\W\d_]{2,}")
# Letters that only one of the enabled languages has decide at once, however short the message
_TELLING = {
    "uk": re.compile(r"[іїєґІЇЄҐ]"),
    "ru": re.compile(r"[ыэёъЫЭЁЪ]"),
    "fa": re.compile(r"[پچژگکی]"),  # before Arabic, whose letters Persian keyboards have too
    "ar": re.compile(r"[ةأإ]|\bال\w"),
}


@cache
def _detector(languages: tuple[str, ...]) -> Any:
    eldc.init()
    detector = eldc.instance()
    detector.set_languages(list(languages))
    return detector


def warm(enabled: Sequence[str]) -> None:
    """Load and learn what `identify` needs, which takes a second or two, before somebody waits for it."""
    languages = _plain(enabled)
    _detector(languages)
    learned(languages)


def _plain(enabled: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(base(language) for language in enabled))


def _likeliest(words: list[str], text: str, languages: tuple[str, ...], session: str | None) -> str:
    """What the detector says and what the spelling of the examples says, weighed against each other."""
    detected = str(_detector(languages).detect(" ".join(words)))
    spelling = learned(languages)
    if spelling is None:
        return detected
    scores = spelling.scores(text)
    first, second = sorted(scores, key=lambda language: -scores[language])[:2]
    transliterated = first in OTHER_SCRIPT and latin(text) and scores[second] < -TRANSLITERATED
    if transliterated:  # which the detector never says
        return first
    scores[detected] = scores.get(detected, min(scores.values())) + DETECTED + DETECTED_PER_WORD * len(words)
    if session and base(session) in scores:
        scores[base(session)] += OF_SESSION
    return max(scores, key=lambda language: scores[language])


def identify(
    text: str, enabled: Sequence[str], session: str | None = None, explicit: bool = False
) -> str:
    """The language to answer `text` in.

    Args:
        text: the citizen's message, identifiers masked.
        enabled: codes of the enabled varieties, the authority's default first or not.
        session: the conversation's language so far.
        explicit: the citizen chose `session` by hand, so it wins.

    Returns:
        One of `enabled`; a variety such as `de-x-simple` is only kept, never detected.
    """
    fallback = session or enabled[0]
    if explicit and session:
        return session
    words = _WORD.findall(PLACEHOLDER.sub(" ", text))
    plain = _plain(enabled)
    if not words:
        return fallback
    found = next((lang for lang, letters in _TELLING.items() if lang in plain and letters.search(text)), None)
    if found is None:
        if len(words) < MIN_WORDS and session:
            return fallback
        found = _likeliest(words, text, plain, session)
    if found not in plain:
        return fallback
    # someone who reads plain German stays with it when German comes again
    return fallback if base(fallback) == found else found
