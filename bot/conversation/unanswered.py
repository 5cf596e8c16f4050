"""What people ask and the catalogue does not answer: words that recur, never a question and never a conversation.

Key: `lotse:asked:<day>`, hash `<unanswered|answered>|<language>|<word>` → in how many messages.

A single question may hold a name. So only its words are counted, each by itself and once a message, and a word is shown
when it came in several messages and mostly in unanswered ones, which leaves out what is in every question.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from redis.asyncio import Redis

from bot.conversation.outcomes import Outcome
from bot.privacy.vault import PLACEHOLDER

UNANSWERED = {Outcome.NO_CONTENT, Outcome.MISUNDERSTOOD}
ANSWERED = {Outcome.ANSWERED, Outcome.ANSWERED_OTHER_LANGUAGE, Outcome.CLARIFIED}
LEAST = 3  # messages that a word must have come in
SHARE = 0.6  # of the messages with the word that went unanswered
MOST_WORDS = 30  # of one message
_WORD = re.compile(r"[^\W\d_]{3,40}")


@dataclass(frozen=True)
class Missed:
    """A word of questions without an answer."""

    word: str
    language: str
    times: int


def words(text: str) -> list[str]:
    """The distinct words of a masked message, placeholders left out."""
    found = dict.fromkeys(word.casefold() for word in _WORD.findall(PLACEHOLDER.sub(" ", text)))
    return list(found)[:MOST_WORDS]


async def count(redis: Redis, text: str, language: str, outcome: Outcome, keep: int) -> None:
    """Count a message's words, if it was a question; kept for `keep` seconds."""
    if outcome not in UNANSWERED | ANSWERED:
        return
    kind = "unanswered" if outcome in UNANSWERED else "answered"
    key = f"lotse:asked:{datetime.now(timezone.utc).date().isoformat()}"
    async with redis.pipeline(transaction=True) as pipe:
        for word in words(text):
            pipe.hincrby(key, f"{kind}|{language}|{word}", 1)
        pipe.expire(key, keep)
        await pipe.execute()


async def most(redis: Redis, days: int, number: int = 20) -> list[Missed]:
    """The words that most often went unanswered in the last days, today included."""
    today: date = datetime.now(timezone.utc).date()
    async with redis.pipeline(transaction=False) as pipe:
        for back in range(days):
            pipe.hgetall(f"lotse:asked:{(today - timedelta(days=back)).isoformat()}")
        kept = await pipe.execute()
    counts: dict[str, Counter[tuple[str, str]]] = {"unanswered": Counter(), "answered": Counter()}
    for day in kept:
        for name, times in day.items():
            kind, language, word = name.split("|", 2)
            counts[kind][language, word] += int(times)
    found = [
        Missed(word, language, times)
        for (language, word), times in counts["unanswered"].most_common()
        if times >= LEAST and times >= SHARE * (times + counts["answered"][language, word])
    ]
    return found[:number]
