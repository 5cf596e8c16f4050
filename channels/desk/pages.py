"""Templates in the language of the staff (German or English), from the message files of everything else."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from babel.core import negotiate_locale
from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from bot.conversation.model import Event
from bot.desk.hours import zone
from bot.desk.serve import WRAPUPS
from bot.language.messages import messages
from bot.settings import Settings
from channels.desk.marks import marked
from channels.desk.session import UI_COOKIE

LANGUAGES = ("de", "en")
PREFIX = "desk-ui-"


class Pages:
    """Renders the console's pages."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.environment = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            autoescape=select_autoescape(["html"]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.environment.globals.update(languages=LANGUAGES, wrapups=WRAPUPS)

    def language(self, request: Request) -> str:
        """What the person has chosen, else what the browser asks for."""
        chosen = request.query_params.get("ui") or request.cookies.get(UI_COOKIE, "")
        if chosen in LANGUAGES:
            return chosen
        header = request.headers.get("accept-language", "")
        wanted = [part.split(";")[0].strip().split("-")[0] for part in header.split(",")]
        return negotiate_locale(wanted, LANGUAGES) or LANGUAGES[0]

    def fragment(self, request: Request, name: str, **values: Any) -> str:
        """A template's text."""
        language = self.language(request)
        words = messages(self.settings.messages)

        def t(key: str, **args: Any) -> str:
            return words.text(language, PREFIX + key, args)

        def entry_text(event: Event) -> Markup:
            return marked(str(event.data.get("text", "")), lambda kind: t(f"masked-{kind}"))

        def clock(seconds: float) -> str:
            return datetime.fromtimestamp(seconds, zone(self.settings)).strftime("%H:%M")

        authority = str(self.settings.section("authority").get("name", ""))
        return self.environment.get_template(name).render(
            t=t, ui=language, authority=authority, entry_text=entry_text, clock=clock, **values
        )

    def page(self, request: Request, name: str, status: int = 200, **values: Any) -> HTMLResponse:
        """A template as a response; a language chosen by `?ui=` is remembered."""
        response = HTMLResponse(self.fragment(request, name, **values), status)
        chosen = request.query_params.get("ui")
        if chosen in LANGUAGES:
            response.set_cookie(UI_COOKIE, str(chosen), 365 * 86400, path="/desk", samesite="lax")
        return response
