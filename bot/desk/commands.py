"""`lotse staff`: who may log in at the desk."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict, replace
from typing import Annotated, Any

import typer
from redis.asyncio import Redis
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot import settings, valkey
from bot.desk import staff
from bot.desk.staff import Staff, StaffError

app = typer.Typer(no_args_is_help=True)
out = Console(highlight=False, soft_wrap=True)
errors = Console(stderr=True, highlight=False, soft_wrap=True)

Login = Annotated[str, typer.Argument(help="for instance m.beispiel")]


@app.command()
def add(
    login: Login,
    name: Annotated[str, typer.Option(help="What citizens see.")],
    role: Annotated[str, typer.Option(help=", ".join(staff.ROLES))] = "agent",
    languages: Annotated[str, typer.Option(help="Spoken languages, by comma.")] = "de",
    topics: Annotated[str, typer.Option(help="Topics of the catalogue, by comma; all when empty.")] = "",
    units: Annotated[str, typer.Option(help="Units of authority.toml, by comma; all when empty.")] = "",
    cap: Annotated[int, typer.Option(help="Conversations at the same time.")] = staff.CAP,
) -> None:
    """Make an account; its first password is shown once and must be changed at the first login."""
    password = staff.new_password()
    account = Staff(
        staff.normal(login), name, role, _several(languages) or ("de",), _several(topics), _several(units), cap, True
    )

    async def work(redis: Redis) -> None:
        if await staff.find(redis, account.login):
            raise StaffError(f"there is an account {account.login} already")
        await staff.save(redis, account, password)

    _run(work)
    out.print(f"{account.login}: first password [bold]{escape(password)}[/bold]")


@app.command("list")
def list_(as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False) -> None:
    """Every account."""
    found: list[Staff] = _run(staff.everybody)
    if as_json:
        print(json.dumps([asdict(account) for account in found], ensure_ascii=False, indent=2))
        return
    table = Table("login", "name", "role", "languages", "topics", "units", "cap", "")
    for each in found:
        note = "disabled" if each.disabled else "demo" if each.demo else ""
        lists = (",".join(each.languages), ",".join(each.topics) or "all", ",".join(each.units) or "all")
        table.add_row(each.login, escape(each.name), each.role, *lists, str(each.cap), note)
    out.print(table)


@app.command()
def password(login: Login) -> None:
    """Give an account a new first password, and unlock it."""
    new = staff.new_password()

    async def work(redis: Redis) -> None:
        account = await _existing(redis, login)
        await staff.save(redis, replace(account, must_change=True), new)
        await staff.unlock(redis, account.login)

    _run(work)
    out.print(f"{staff.normal(login)}: first password [bold]{escape(new)}[/bold]")


@app.command()
def disable(
    login: Login, undo: Annotated[bool, typer.Option("--undo", help="Let the account in again.")] = False
) -> None:
    """Keep an account out; whoever is logged in with it is out at once."""

    async def work(redis: Redis) -> None:
        await staff.save(redis, replace(await _existing(redis, login), disabled=not undo))

    _run(work)


@app.command()
def remove(login: Login) -> None:
    """Take an account away for good."""

    async def work(redis: Redis) -> None:
        await staff.remove(redis, (await _existing(redis, login)).login)

    _run(work)


def _several(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


async def _existing(redis: Redis, login: str) -> Staff:
    account = await staff.find(redis, login)
    if account is None:
        raise StaffError(f"there is no account {staff.normal(login)}")
    return account


def _run(work: Callable[[Redis], Awaitable[Any]]) -> Any:
    """Run it with the store; what is refused is one line and exit code 2."""

    async def connected() -> Any:
        redis = valkey.connect(settings.load())
        try:
            return await work(redis)
        finally:
            await redis.aclose()

    try:
        return asyncio.run(connected())
    except StaffError as error:
        errors.print(f"[red]lotse:[/red] {escape(str(error))}")
        raise typer.Exit(2) from None
