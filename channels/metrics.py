"""Counts for Prometheus, summed from the store, so that any number of gateways report the same."""

from __future__ import annotations

from collections import Counter

from redis.asyncio import Redis

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"


async def prometheus(redis: Redis) -> str:
    """Turns by channel, language and outcome; seconds in turns; who waits. No citizen's word is in them."""
    turns: Counter[tuple[str, str, str]] = Counter()
    seconds: Counter[str] = Counter()
    async for key in redis.scan_iter("lotse:metrics:*"):
        for name, value in (await redis.hgetall(key)).items():
            kind, _, rest = name.partition("|")
            if kind == "turns":
                channel, language, outcome = rest.split("|")
                turns[channel, language, outcome] += int(value)
            elif kind == "seconds":
                seconds[rest] += float(value)  # type: ignore[assignment]
    lines = ["# HELP lotse_turns_total Turns by outcome.", "# TYPE lotse_turns_total counter"]
    lines += [
        f'lotse_turns_total{{channel="{channel}",language="{language}",outcome="{outcome}"}} {count}'
        for (channel, language, outcome), count in sorted(turns.items())
    ]
    lines += ["# HELP lotse_turn_seconds_total Time spent in turns.", "# TYPE lotse_turn_seconds_total counter"]
    lines += [f'lotse_turn_seconds_total{{channel="{name}"}} {value:.3f}' for name, value in sorted(seconds.items())]
    lines += [
        "# HELP lotse_due_conversations Conversations whose turn is due.",
        "# TYPE lotse_due_conversations gauge",
        f"lotse_due_conversations {await redis.zcard('lotse:due:turn')}",
    ]
    return "\n".join(lines) + "\n"
