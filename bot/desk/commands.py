"""`lotse staff`: who may log in at the desk."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Any

import typer
from redis.asyncio import Redis
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot import settings, valkey
from bot.conversation.conversations import Conversations
from bot.desk import accounts, staff
from bot.desk.accounts import Account
from bot.desk.staff import Staff, StaffError
from bot.privacy.retention import retention

app = typer.Typer(no_args_is_help=True)
out = Console(highlight=False, soft_wrap=True)
errors = Console(stderr=True, highlight=False, soft_wrap=True)

Login = Annotated[str, typer.Argument(help="for instance m.beispiel")]
LANGUAGES = "Spoken languages, by comma."
TOPICS = "Topics of the catalogue, by comma; all when empty."
UNITS = "Units of authority.toml, by comma; all when empty."


@app.command()
def add(
    login: Login,
    name: Annotated[str, typer.Option(help="What citizens see.")],
    role: Annotated[str, typer.Option(help=", ".join(staff.ROLES))] = "agent",
    languages: Annotated[str, typer.Option(help=LANGUAGES)] = "de",
    topics: Annotated[str, typer.Option(help=TOPICS)] = "",
    units: Annotated[str, typer.Option(help=UNITS)] = "",
    cap: Annotated[int, typer.Option(help="Conversations at the same time.")] = staff.CAP,
) -> None:
    """Make an account; its first password is shown once and must be changed at the first login."""
    login = staff.normal(login)
    account = Staff(login, name, role, _several(languages) or ("de",), _several(topics), _several(units), cap)
    password = _run(lambda store: accounts.add(store.redis, account))
    out.print(f"{login}: first password [bold]{escape(password)}[/bold]")


@app.command()
def change(
    login: Login,
    name: Annotated[str | None, typer.Option(help="What citizens see.")] = None,
    role: Annotated[str | None, typer.Option(help=", ".join(staff.ROLES))] = None,
    languages: Annotated[str | None, typer.Option(help=LANGUAGES)] = None,
    topics: Annotated[str | None, typer.Option(help=TOPICS)] = None,
    units: Annotated[str | None, typer.Option(help=UNITS)] = None,
    cap: Annotated[int | None, typer.Option(help="Conversations at the same time.")] = None,
) -> None:
    """Change an account; what is not named stays as it is."""
    given: dict[str, Any] = {"name": name, "role": role, "cap": cap}
    given |= {"languages": languages and (_several(languages) or ("de",))}
    given |= {key: _several(text) for key, text in (("topics", topics), ("units", units)) if text is not None}
    changes = {key: value for key, value in given.items() if value is not None}
    _run(lambda store: accounts.change(store, settings.load(), login, **changes))


@app.command("list")
def list_(as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False) -> None:
    """Every account."""
    found: list[Account] = _run(lambda store: accounts.listed(store.redis))
    if as_json:
        rows = [asdict(each.who) | {key: getattr(each, key) for key in _BESIDE} for each in found]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    table = Table("login", "name", "role", "languages", "topics", "units", "cap", "logs in", "last", "")
    for each in found:
        who = each.who
        lists = (",".join(who.languages), ",".join(who.topics) or "all", ",".join(who.units) or "all")
        last = datetime.fromtimestamp(each.last_login).strftime("%Y-%m-%d %H:%M") if each.last_login else "never"
        notes = {"disabled": who.disabled, "locked": each.locked, "demo": who.demo}
        note = ", ".join(word for word, true in notes.items() if true)
        by = "here" if each.local else "provider"
        table.add_row(who.login, escape(who.name), who.role, *lists, str(who.cap), by, last, note)
    out.print(table)


@app.command()
def password(login: Login) -> None:
    """Give an account a new first password, and unlock it."""
    new = _run(lambda store: accounts.first_password(store.redis, login))
    out.print(f"{staff.normal(login)}: first password [bold]{escape(new)}[/bold]")


@app.command()
def unlock(login: Login) -> None:
    """Let an account in again that is locked by wrong passwords."""
    _run(lambda store: accounts.unlock(store.redis, login))


@app.command()
def disable(
    login: Login, undo: Annotated[bool, typer.Option("--undo", help="Let the account in again.")] = False
) -> None:
    """Keep an account out; whoever is logged in with it is out at once."""
    _run(lambda store: accounts.disable(store, settings.load(), login, undo=undo))


@app.command()
def remove(login: Login) -> None:
    """Take an account away for good."""
    _run(lambda store: accounts.remove(store, settings.load(), login))


_BESIDE = ("local", "locked", "last_login")  # what an account has beside the skills, in `list --json`


def _several(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _run(work: Callable[[Conversations], Awaitable[Any]]) -> Any:
    """Run it with the store; what is refused is one line and exit code 2."""

    async def connected() -> Any:
        configured = settings.load()
        redis: Redis = valkey.connect(configured)
        try:
            return await work(Conversations(redis, retention(configured).conversation))
        finally:
            await redis.aclose()

    try:
        return asyncio.run(connected())
    except StaffError as error:
        errors.print(f"[red]lotse:[/red] {escape(str(error))}")
        raise typer.Exit(2) from None
