"""`lotse privacy`: what is kept about a conversation, and forgetting it."""

from __future__ import annotations

import asyncio
import json
from typing import Annotated, Any

import typer
from redis.asyncio import Redis
from rich.console import Console

from bot import settings, valkey
from bot.privacy import export as rights

app = typer.Typer(no_args_is_help=True)
errors = Console(stderr=True)

Conversation = Annotated[str, typer.Argument(help="Its id, or its token.")]


async def _with_store(conversation: str, erase: bool) -> dict[str, Any]:
    redis: Redis = valkey.connect(settings.load())
    try:
        found = await rights.export(redis, conversation)
        if erase and _anything(found):
            await rights.erase(redis, conversation)
        return found
    finally:
        await redis.aclose()


def _anything(found: dict[str, Any]) -> bool:
    return bool(found["kept"] or found["sealed_values"] or found["member_of"])


def _run(conversation: str, erase: bool) -> dict[str, Any]:
    found = asyncio.run(_with_store(conversation.partition(".")[0], erase))
    if not _anything(found):
        errors.print("nothing is kept about this conversation", style="red")
        raise typer.Exit(2)
    return found


@app.command()
def export(conversation: Conversation) -> None:
    """Print everything that is kept about a conversation, as JSON (GDPR, Art. 15)."""
    typer.echo(json.dumps(_run(conversation, erase=False), ensure_ascii=False, indent=2))


@app.command()
def erase(conversation: Conversation) -> None:
    """Forget a conversation in every store (GDPR, Art. 17)."""
    found = _run(conversation, erase=True)
    typer.echo(f"erased {len(found['kept'])} stores and {found['sealed_values']} sealed values")
