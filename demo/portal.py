"""The demo authority's portal: what a small city's website looks like, with the assistant on every page.

Nothing here is special to the assistant but one script tag and one element in `base.html`, and the policy header
below: any other website embeds it in the same way.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from babel.core import negotiate_locale
from babel.dates import format_date
from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import FileResponse, HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from bot import settings as configuration
from bot.knowledge.answer import facts
from bot.knowledge.procedure import Procedure, best
from bot.knowledge.sources import open_source
from bot.language.messages import Messages, messages
from demo import cases

HERE = Path(__file__).parent
LANGUAGES = ("de", "en")
STATIC = {path.name: path for path in (HERE / "static").iterdir()}
# In the order in which people look for them; what the catalogue adds comes last
TOPICS = (
    "identity", "residence", "housing", "family", "migration", "vehicles", "school", "social", "work",
    "business", "building", "tax", "waste", "order", "participation", "elections",
)  # fmt: skip
PROSE = ("general", "eligibility", "how", "documents", "deadline", "cost", "duration", "where", "online", "appointment")
router = APIRouter(include_in_schema=False)


@cache
def procedures() -> dict[str, Procedure]:
    """The authority's own catalogue, by id."""
    found = open_source(f"catalogue:{configuration.load().catalogue}").procedures
    return {each.id: each for each in found}


@cache
def words() -> Messages:
    return Messages(HERE / "messages")


@cache
def environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def language_of(request: Request) -> str:
    """`?lang=`, else what the browser asks for, else German."""
    asked = request.query_params.get("lang", "")
    if asked in LANGUAGES:
        return asked
    header = request.headers.get("accept-language", "").split(",")
    wanted = [part.split(";")[0].strip().split("-")[0] for part in header]
    return negotiate_locale(wanted, LANGUAGES) or LANGUAGES[0]


def policy(gateway: str) -> str:
    """What a page that embeds the assistant has to allow: its script, and that the script calls home."""
    return (
        f"default-src 'none'; style-src 'self'; img-src 'self'; script-src {gateway}; connect-src {gateway}; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


def render(request: Request, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    settings, language = configuration.load(), language_of(request)
    gateway = str(settings.section("gateway").get("public_url", "http://127.0.0.1:8080"))

    def t(key: str, **args: Any) -> str:
        return words().text(language, key, args)

    def link(path: str, code: str = "") -> str:
        return f"{path}?lang={code or language}"

    def pick(texts: Mapping[str, str]) -> str:
        return best(texts, language)[0]

    def day(iso: str) -> str:
        return format_date(date.fromisoformat(iso), "long", locale=language)

    html = environment().get_template(template).render(
        t=t, link=link, pick=pick, day=day, language=language, languages=LANGUAGES, path=request.url.path,
        gateway=gateway, authority=settings.section("authority"), channels=settings.section("channels"), **values,
    )  # fmt: skip
    headers = {"Content-Security-Policy": policy(gateway), "X-Content-Type-Options": "nosniff"}
    return HTMLResponse(html, status, headers=headers | {"Referrer-Policy": "same-origin"})


@router.get("/")
def home(request: Request, q: str = "") -> HTMLResponse:
    """Every procedure by topic; `q` leaves those whose names or everyday words hold it."""
    wanted = " ".join(q.casefold().split())[:100]
    found = [each for each in procedures().values() if wanted in _searched(each)]
    language = language_of(request)
    found.sort(key=lambda each: best(each.names, language)[0].casefold())
    known = [*TOPICS, *sorted({each.topic for each in found} - set(TOPICS))]
    groups = [(topic, [each for each in found if each.topic == topic]) for topic in known]
    state = {each["code"]: words().text(language, f"code-{each['code'].lower()}") for each in cases.sheet()}
    return render(
        request, "home.html", q=q, groups=[group for group in groups if group[1]], count=len(found),
        topics=set(TOPICS), sheet=cases.sheet(), state=state, procedures=procedures(),
    )  # fmt: skip


@router.get("/leistungen/{name}")
def procedure(request: Request, name: str) -> HTMLResponse:
    found = procedures().get(name)
    if found is None:
        return render(request, "text.html", 404, page="not-found")
    language = language_of(request)
    rows = [row for row in facts(found, language) if row["part"] not in ("where", "online", "appointment", "legal")]
    sections = sorted(found.sections, key=lambda each: PROSE.index(each.part) if each.part in PROSE else len(PROSE))

    def heading(part: str) -> str:
        return words().text(language, "about") if part == "general" else messages().text(language, f"answer-{part}")

    def here(url: str) -> str:
        """Our own pages keep the language; others are left as they are."""
        own = urlsplit(url).netloc == urlsplit(str(configuration.load().section("authority").get("website"))).netloc
        return f"{urlsplit(url).path}?lang={language}" if own else url

    online, appointment = (str((found.facts.get(name) or {}).get("url") or "") for name in ("online", "appointment"))
    return render(
        request, "procedure.html", procedure=found, rows=rows, sections=sections, heading=heading, here=here,
        online=online, appointment=appointment,
    )  # fmt: skip


@router.get("/dienste/{name}")
def service(request: Request, name: str) -> HTMLResponse:
    found = procedures().get(name)
    return render(request, "demonstration.html", what=found.names if found else None, kind="service")


@router.get("/termin")
def appointment(request: Request) -> HTMLResponse:
    return render(request, "demonstration.html", what=None, kind="appointment")


@router.get("/impressum")
def imprint(request: Request) -> HTMLResponse:
    return render(request, "text.html", page="imprint")


@router.get("/datenschutz")
def privacy(request: Request) -> HTMLResponse:
    hours = configuration.load().section("retention").get("conversation_hours", 24)
    return render(request, "text.html", page="privacy", hours=str(hours))


@router.get("/static/{name}")
def static(name: str) -> FileResponse:
    if name not in STATIC:
        raise HTTPException(404)
    return FileResponse(STATIC[name])


def _searched(procedure: Procedure) -> str:
    texts = [*procedure.names.values(), *(word for words in procedure.synonyms.values() for word in words)]
    return "\n".join(texts).casefold()
