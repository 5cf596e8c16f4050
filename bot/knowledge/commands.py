"""`lotse catalogue`: import, check and show content."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot import settings
from bot.knowledge import store
from bot.knowledge.check import check as findings_of
from bot.knowledge.library import procedures
from bot.knowledge.procedure import SourceError
from bot.knowledge.sources import open_source

app = typer.Typer(no_args_is_help=True)
console = Console()
errors = Console(stderr=True)


def _refuse(error: Exception) -> typer.Exit:
    errors.print(str(error), style="red", markup=False, highlight=False, soft_wrap=True)
    return typer.Exit(2)


@app.command("import")
def import_(
    source: Annotated[str, typer.Argument(help="KIND:PATH; KIND is catalogue, dldb, integreat or jsonl")],
    to: Annotated[Path | None, typer.Option(help="another folder than the running system's")] = None,
) -> None:
    """Import a source. It goes live beside the authority's own catalogue; a second import updates it."""
    try:
        with errors.status("reading"):
            found = open_source(source)
            name = Path(source.partition(":")[2]).stem
            changes = store.save(to or settings.load().data / "knowledge", name, found.procedures)
    except (SourceError, OSError) as error:
        raise _refuse(error) from None
    for record, reason in found.skipped:
        console.print(f"skipped {record}: {reason}", markup=False, highlight=False)
    console.print(
        f"{name}: {len(found.procedures)} live, {len(found.skipped)} skipped; {len(changes.added)} added, "
        f"{len(changes.changed)} changed, {len(changes.removed)} removed",
        highlight=False,
    )


@app.command()
def check(as_json: Annotated[bool, typer.Option("--json", help="for machines")] = False) -> None:
    """Look for missing languages and facts, expired and unreviewed entries; exit code 1 on errors."""
    try:
        found = findings_of(settings.load().catalogue, settings.load().languages, date.today())
    except SourceError as error:
        raise _refuse(error) from None
    if as_json:
        typer.echo(json.dumps([vars(each) for each in found], ensure_ascii=False))
    else:
        for each in found:
            console.print(f"{each.level} {each.procedure}: {each.text}", markup=False, highlight=False)
        console.print(f"{len(found)} findings")
    if any(each.level == "error" for each in found):
        raise typer.Exit(1)


@app.command()
def show(name: Annotated[str, typer.Argument(metavar="ID")]) -> None:
    """Everything that is known of one procedure, as JSON."""
    try:
        known = procedures(settings.load())
    except SourceError as error:
        raise _refuse(error) from None
    if name not in known:
        raise _refuse(SourceError(f"{name}: no such procedure"))
    typer.echo(json.dumps(known[name].as_dict(), ensure_ascii=False, indent=2))
