"""Words that recur in questions without an answer, and nothing that could tell whose."""

from __future__ import annotations

from redis.asyncio import Redis

from bot.conversation import unanswered
from bot.conversation.outcomes import Outcome


async def ask(redis: Redis, text: str, outcome: Outcome, times: int, language: str = "de") -> None:
    for _ in range(times):
        await unanswered.count(redis, text, language, outcome, 60)


async def test_a_word_that_is_mostly_unanswered_is_shown_and_one_of_every_question_is_not(redis: Redis) -> None:
    await ask(redis, "Wo finde ich Pilzberatung?", Outcome.NO_CONTENT, 4)
    await ask(redis, "Wo finde ich das Bürgeramt?", Outcome.ANSWERED, 20)
    assert await unanswered.most(redis, 7) == [unanswered.Missed("pilzberatung", "de", 4)]


async def test_what_few_have_asked_is_not_shown(redis: Redis) -> None:
    await ask(redis, "Nachbarin Mustermeier", Outcome.NO_CONTENT, unanswered.LEAST - 1)
    assert await unanswered.most(redis, 7) == []


async def test_a_word_counts_once_a_message_and_a_placeholder_never(redis: Redis) -> None:
    await ask(redis, "Pilze, Pilze, Pilze [file_number:abcdefgh12345678]", Outcome.MISUNDERSTOOD, 1)
    (key,) = [key async for key in redis.scan_iter("lotse:asked:*")]
    assert await redis.hgetall(key) == {"unanswered|de|pilze": "1"}
    assert 0 < await redis.ttl(key) <= 60


async def test_small_talk_is_no_question(redis: Redis) -> None:
    await ask(redis, "Danke schön", Outcome.SMALLTALK, 5)
    assert [key async for key in redis.scan_iter("lotse:asked:*")] == []


async def test_languages_are_kept_apart(redis: Redis) -> None:
    await ask(redis, "mantar danışma", Outcome.NO_CONTENT, 3, "tr")
    assert {each.language for each in await unanswered.most(redis, 1)} == {"tr"}
