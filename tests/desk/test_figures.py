"""The desk in numbers, and the pages that show them."""

from __future__ import annotations

import csv
import io
from datetime import date
from xml.etree import ElementTree

import pytest
from redis.asyncio import Redis

from bot.conversation.conversations import Conversations
from bot.desk import figures, queue, serve
from bot.desk.staff import Staff
from bot.settings import Settings
from channels.desk import plot
from tests.desk.conftest import Begin, LogIn, account


async def test_counts_by_channel_and_language(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin, anna: Staff
) -> None:
    one, two = await citizen(), await citizen(language="tr")
    await citizen(language="tr")
    await serve.take(conversations, settings, one, anna)
    await queue.leave(conversations, settings, two)
    await serve.close(conversations, settings, one, anna, "solved")
    (today,) = await figures.days(redis, 1)
    assert (today.queued, today.taken, today.left) == (3, 1, 1)
    assert today.wrapups == {"solved": 1}
    by_language = figures.by(today.places, "language")
    assert list(by_language) == ["tr", "de"]
    assert (by_language["tr"].left, by_language["tr"].mean_wait) == (1, None)
    assert by_language["de"].service_level == 1.0
    assert figures.together(today.places).service_level == 0.5


async def test_reads_outcomes_of_the_bot_and_days_without_any(redis: Redis) -> None:
    await redis.hset("lotse:metrics:2026-05-03", mapping={"turns|web|de|answered": 4, "seconds|web": "1.5"})
    before, day = await figures.days(redis, 2, date(2026, 5, 3))
    assert (before.queued, before.outcomes) == (0, {})
    assert day.outcomes == {"answered": 4}


async def test_nothing_to_divide_by_is_no_share() -> None:
    empty = figures.together([])
    assert (empty.mean_wait, empty.service_level) == (None, None)


async def test_now_tells_the_queue_and_who_is_here(redis: Redis, citizen: Begin, anna: Staff) -> None:
    from bot.desk import presence

    await citizen()
    await presence.arrive(redis, anna)
    now = await figures.now(redis)
    assert now.waiting == 1
    assert now.longest is not None
    assert [(who.login, here.status) for who, here in now.agents] == [("agent-a", "available")]


async def test_the_supervisors_page_full_and_empty(
    conversations: Conversations, settings: Settings, redis: Redis, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    await account(redis, "chief", "Leitung", "supervisor")
    desk = await log_in("chief")
    assert "noch keine Zahlen" in (await desk.get("/desk/overview")).text
    conversation = await citizen(language="tr")
    await serve.take(conversations, settings, conversation, anna)
    page = (await desk.get("/desk/overview?days=30")).text
    assert "Türkçe" in page
    assert "100 %" in page
    assert (await desk.get("/desk/overview?days=0")).status_code == 422
    exported = (await desk.get("/desk/overview.csv?days=1")).text
    rows = list(csv.DictReader(io.StringIO(exported)))
    assert {row["value"] for row in rows if row["measure"] == "queued"} == {"1"}
    assert conversation not in page + exported


@pytest.mark.parametrize(
    ("role", "overview", "audit"),
    [("agent", 403, 403), ("editor", 200, 403), ("auditor", 403, 200), ("admin", 200, 200), ("supervisor", 200, 403)],
)
async def test_roles_see_what_is_theirs(redis: Redis, log_in: LogIn, role: str, overview: int, audit: int) -> None:
    await account(redis, "somebody", "Jemand", role)
    desk = await log_in("somebody")
    assert (await desk.get("/desk/overview")).status_code == overview
    assert (await desk.get("/desk/overview.csv")).status_code == overview
    assert (await desk.get("/desk/audit")).status_code == audit


async def test_the_auditor_sees_who_looked_and_is_seen_looking(
    redis: Redis, citizen: Begin, anna: Staff, log_in: LogIn
) -> None:
    await account(redis, "auditor", "Prüfung", "auditor")
    conversation = await citizen()
    await (await log_in("agent-a")).get(f"/desk/conversations/{conversation}")
    desk = await log_in("auditor")
    await desk.get("/desk/audit")
    page = (await desk.get("/desk/audit")).text
    assert "conversation.open" in page
    assert "audit.read" in page
    assert "conversation.open" not in (await desk.get("/desk/audit?actor=auditor")).text


def test_plots_are_well_formed_whatever_they_show() -> None:
    for svg, shapes in (
        (plot.columns("Tage", ["1.", "2."], [("first", [0, 7]), ("second", [3, 0])]), 4),
        (plot.columns("nichts", [], []), 0),
        (plot.bars("Ergebnisse", [("<b>", 3), ("null", 0)]), 2),
        (plot.bars("nichts", []), 0),
    ):
        root = ElementTree.fromstring(svg)
        assert root.get("aria-label")
        assert not root.findall(".//*[@style]")
        rects = list(root.iter("rect"))
        assert len(rects) == shapes
        assert all(float(rect.get("height") or -1) >= 0 for rect in rects)
