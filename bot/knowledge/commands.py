"""`lotse catalogue`: import, check and show content."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot import settings
from bot.knowledge import check as checks
from bot.knowledge import library, store
from bot.knowledge.encoder import EncoderError
from bot.knowledge.evaluate_commands import bar
from bot.knowledge.procedure import SourceError
from bot.knowledge.sources import READERS, open_source

app = typer.Typer(no_args_is_help=True)
console = Console(highlight=False, soft_wrap=True)
errors = Console(stderr=True, highlight=False, soft_wrap=True)

SHOWN = 15  # of one kind of finding, or of what an import skipped
AsJson = Annotated[bool, typer.Option("--json", help="for machines")]


def _refuse(error: Exception) -> typer.Exit:
    errors.print(str(error), style="red", markup=False)
    return typer.Exit(2)


@app.command("import")
def import_(
    source: Annotated[str, typer.Argument(metavar="KIND:PATH", help=f"KIND is one of {', '.join(READERS)}")],
    to: Annotated[Path | None, typer.Option(help="another folder than the running system's")] = None,
    name: Annotated[str | None, typer.Option(help="what to call it (default: the file's name)")] = None,
    as_json: AsJson = False,
) -> None:
    """Import a source. It goes live as a whole, or not at all; a second import of the same name updates it."""
    configured = settings.load()
    folder = to or library.imported(configured)
    try:
        with errors.status("reading"):
            found = open_source(source)
            called = name or Path(source.partition(":")[2]).stem
            store.place(folder, called)
            store.check_ids(folder, called, found.procedures)
        if to is None:  # what the search needs is computed first, so that the bot goes over to it in seconds
            with bar("vectors") as report:
                library.prepare(configured, found.procedures, report)
        changes = store.save(folder, called, found.procedures)
    except (SourceError, EncoderError, OSError) as error:
        raise _refuse(error) from None
    if as_json:
        skipped = [{"id": record, "reason": reason} for record, reason in found.skipped]
        typer.echo(
            json.dumps(
                {"name": called, "live": len(found.procedures), "skipped": skipped, **vars(changes)}, ensure_ascii=False
            )
        )
        return
    for record, reason in found.skipped:
        console.print(f"skipped {record}: {reason}", markup=False)
    console.print(
        f"{called}: {len(found.procedures)} live, {len(found.skipped)} skipped; {len(changes.added)} added, "
        f"{len(changes.changed)} changed, {len(changes.removed)} removed"
    )
    if to is None:
        _remarks(configured)


@app.command()
def prepare() -> None:
    """Compute what the search in the present catalogue needs, as `lotse up` does at its first start."""
    configured = settings.load()
    try:
        with bar("the catalogue's vectors") as report:
            library.prepare(configured, library.served(configured).values(), report)
    except (SourceError, EncoderError, OSError) as error:
        raise _refuse(error) from None


def _remarks(configured: settings.Settings) -> None:
    """What an operator should know of what the bot now answers from."""
    if library.demo_left_out(configured):
        console.print("The demo catalogue is not answered from any longer (`lotse catalogue remove` brings it back).")
    try:
        areas = sorted({each.area for each in library.served(configured).values() if each.area})
    except SourceError as error:
        console.print(f"The bot has nothing to answer from: {error}", style="yellow", markup=False)
        return
    if len(areas) > 1:
        text = f"There are {len(areas)} areas ({', '.join(areas[:5])}): set [authority] area in authority.toml."
        console.print(text, style="yellow", markup=False)


@app.command()
def remove(name: Annotated[str, typer.Argument(help="as the import called it")]) -> None:
    """Take an imported source away again."""
    try:
        store.remove(library.imported(settings.load()), name)
    except (SourceError, OSError) as error:
        raise _refuse(error) from None
    console.print(f"{name}: removed", markup=False)


@app.command()
def index() -> None:
    """Build the search index of what the bot answers from, as far as it isn't there yet; can be interrupted."""
    configured = settings.load()
    try:
        with bar("vectors") as report:
            built = library.Library.open(configured, report)
    except (SourceError, EncoderError, OSError) as error:
        raise _refuse(error) from None
    found = built.retriever.index
    console.print(f"{len(built.procedures)} procedures, {len(found.passages)} passages")


@app.command()
def check(
    source: Annotated[
        str | None, typer.Argument(metavar="[KIND:PATH]", help="another source than the own catalogue")
    ] = None,
    links: Annotated[bool, typer.Option(help="ask for the addresses on the authority's own website")] = True,
    every: Annotated[bool, typer.Option("--all", help=f"list more than {SHOWN} of a kind")] = False,
    as_json: AsJson = False,
) -> None:
    """Look for what is wrong or missing in a catalogue; exit code 1 on errors, 0 on warnings only."""
    configured = settings.load()
    languages, today = configured.languages, date.today()
    try:
        if source and not source.startswith("catalogue:"):
            read = open_source(source)
            found = [checks.Finding("schema", record, reason) for record, reason in read.skipped]
            found += checks.check(read.procedures, languages, today)
        else:
            folder = Path(source.partition(":")[2]) if source else configured.catalogue
            read = open_source(f"catalogue:{folder}")
            found = checks.check_catalogue(folder, languages, today)
        if links:
            with errors.status("asking for the website's own links"):
                found += checks.check_links(read.procedures, str(configured.section("authority").get("website", "")))
    except SourceError as error:
        raise _refuse(error) from None
    bad = sum(each.level == "error" for each in found)
    if as_json:
        typer.echo(json.dumps([{"level": each.level, **vars(each)} for each in found], ensure_ascii=False))
    else:
        _report(found, len(read.procedures), every)
    if bad:
        raise typer.Exit(1)


def _report(found: list[checks.Finding], procedures: int, every: bool) -> None:
    counts = Counter(each.kind for each in found)
    for kind, count in sorted(counts.items(), key=lambda item: (item[0] not in checks.ERRORS, -item[1])):
        rows = [each for each in found if each.kind == kind]
        console.print(f"\n{rows[0].level}: {kind} ({count})", style="red" if kind in checks.ERRORS else "yellow")
        for each in rows if every else rows[:SHOWN]:
            console.print(f"  {each.procedure}: {each.text}" if each.procedure else f"  {each.text}", markup=False)
        if not every and count > SHOWN:
            console.print(f"  … and {count - SHOWN} more (--all)")
    bad = sum(each.level == "error" for each in found)
    concerned = len({each.procedure for each in found if each.procedure})
    console.print(
        f"\n{procedures} procedures: {bad} errors, {len(found) - bad} warnings"
        + (f" in {concerned} of them" if concerned else "")
    )


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="ID")],
    language: Annotated[str | None, typer.Option(help="as a citizen of this language sees it, instead of JSON")] = None,
) -> None:
    """Everything that is known of one procedure."""
    from bot.knowledge.answer import compose

    try:
        known = library.procedures(settings.load())
    except SourceError as error:
        raise _refuse(error) from None
    procedure = known.get(name) or next((each for each in known.values() if name in each.aliases), None)
    if procedure is None:
        raise _refuse(SourceError(f"{name}: no such procedure"))
    if language:
        console.print(compose(procedure, "", language, "more").text, markup=False)
    else:
        typer.echo(json.dumps(procedure.as_dict(), ensure_ascii=False, indent=2))
