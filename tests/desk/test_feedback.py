"""What citizens say about answers reaches who can do something about it."""

from __future__ import annotations

from redis.asyncio import Redis

from bot.conversation import feedback
from bot.desk.staff import Staff
from tests.desk.conftest import LogIn, account

ANSWER = {"text": "Die Gebühr ist 10 Euro.", "outcome": "answered", "procedure": "reisepass"}


async def keep(redis: Redis, name: str, **entry: object) -> None:
    row = {"rating": None, "solved": None, "text": "", "answer": {}, "language": "tr", "channel": "web", **entry}
    await feedback.keep(redis, 1, name, row)


async def test_words_come_with_their_answer(redis: Redis, log_in: LogIn) -> None:
    await keep(redis, "a", text="Das ist <b>falsch</b>", answer=ANSWER)
    await keep(redis, "b", rating=1, answer=ANSWER)
    await account(redis, "chef", "Chef", "supervisor")
    page = (await (await log_in("chef")).get("/desk/feedback")).text
    assert "Das ist &lt;b&gt;falsch&lt;/b&gt;" in page
    assert page.count("Die Gebühr ist 10 Euro.") == 1
    assert "reisepass" in page


async def test_thumbs_are_shown_when_wanted(redis: Redis, log_in: LogIn) -> None:
    await keep(redis, "a", rating=-1, answer=ANSWER)
    await account(redis, "chef", "Chef", "supervisor")
    desk = await log_in("chef")
    assert "Die Gebühr" not in (await desk.get("/desk/feedback")).text
    assert "nicht hilfreich" in (await desk.get("/desk/feedback?of=bad")).text
    assert (await desk.get("/desk/feedback?of=nonsense")).status_code == 422


async def test_who_only_answers_does_not_see_it(anna: Staff, log_in: LogIn) -> None:
    assert (await (await log_in("agent-a")).get("/desk/feedback")).status_code == 403
