"""`lotse privacy`: what is kept about a conversation, forgetting it, and who of the staff looked at it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Any, TypeVar

import typer
from redis.asyncio import Redis
from rich.console import Console
from rich.table import Table

from bot import settings, valkey
from bot.privacy import audit as log
from bot.privacy import export as rights
from bot.privacy import notice as art13
from bot.privacy.search import search as look

app = typer.Typer(no_args_is_help=True)
console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)
Result = TypeVar("Result")

Conversation = Annotated[str, typer.Argument(help="Its id, or its token.")]


def _with_store(work: Callable[[Redis], Awaitable[Result]]) -> Result:
    async def run() -> Result:
        redis = valkey.connect(settings.load())
        try:
            return await work(redis)
        finally:
            await redis.aclose()

    return asyncio.run(run())


def _refuse(message: str) -> typer.Exit:
    errors.print(message, style="red", markup=False, soft_wrap=True)
    return typer.Exit(2)


def _anything(found: dict[str, Any]) -> bool:
    return bool(found["kept"] or found["sealed_values"] or found["member_of"])


@app.command()
def export(conversation: Conversation) -> None:
    """Print everything that is kept about a conversation, as JSON (GDPR, Art. 15). It is noted in the audit log."""
    asked = conversation.partition(".")[0]

    async def work(redis: Redis) -> dict[str, Any]:
        found = await rights.export(redis, asked)
        if _anything(found):
            await log.record(redis, "cli", "privacy.export", asked)
        return found

    found = _with_store(work)
    if not _anything(found):
        raise _refuse("nothing is kept about this conversation")
    typer.echo(json.dumps(found, ensure_ascii=False, indent=2))


@app.command()
def erase(conversation: Conversation) -> None:
    """Forget a conversation in every store (GDPR, Art. 17). It is noted in the audit log."""
    asked = conversation.partition(".")[0]

    async def work(redis: Redis) -> dict[str, Any]:
        found = await rights.export(redis, asked)
        if _anything(found):
            await rights.erase(redis, asked)
            await log.record(redis, "cli", "privacy.erase", asked)
        return found

    found = _with_store(work)
    if not _anything(found):
        raise _refuse("nothing is kept about this conversation")
    typer.echo(f"erased {len(found['kept'])} records and {found['sealed_values']} sealed values")


@app.command()
def notice(language: Annotated[str | None, typer.Option(help="A variety, e.g. tr; else the default.")] = None) -> None:
    """Print the privacy notice (GDPR, Art. 13) as Markdown: a template to be checked by the authority's own lawyers."""
    configured = settings.load()
    code = language or configured.default_language
    if code not in configured.languages:
        raise _refuse(f"{code} is not one of {', '.join(configured.languages)}")
    typer.echo(art13.text(configured, code), nl=False)


@app.command()
def search() -> None:
    """Look for values in every store and log, one a line on standard input; exit code 1 when one is found.

    Values are read from standard input, so that they don't stay in the shell's history.
    """
    configured = settings.load()
    values = [line.strip() for line in typer.get_text_stream("stdin") if line.strip()]
    if not values:
        raise _refuse("no values on standard input")
    found = _with_store(lambda redis: look(redis, configured.data, values))
    for place, value in found:
        typer.echo(f"{value}: {place}")
    if found:
        raise typer.Exit(1)
    errors.print(f"none of {len(values)} values is kept in the clear")


@app.command()
def audit(
    since: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="from this day on")] = None,
    until: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="to this day")] = None,
    actor: Annotated[str | None, typer.Option(help="only this person")] = None,
    conversation: Annotated[str | None, typer.Option(help="only this conversation")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="one JSON object a line")] = False,
) -> None:
    """Who of the staff looked at what."""

    async def work(redis: Redis) -> list[log.Entry]:
        first, last = since.date() if since else None, until.date() if until else None
        return [entry async for entry in log.entries(redis, first, last, actor, conversation)]

    found = _with_store(work)
    if as_json:
        for entry in found:
            typer.echo(json.dumps({**asdict(entry), "time": entry.time.isoformat()}, ensure_ascii=False))
        return
    table = Table("time (UTC)", "who", "did", "conversation", "detail")
    for entry in found:
        when = entry.time.strftime("%Y-%m-%d %H:%M:%S")
        table.add_row(when, entry.actor, entry.action, entry.conversation or "", entry.detail)
    console.print(table)
