"""Draft translations by a service that the authority names; off unless it does.

`[desk.translation]` of authority.toml: `kind` is `libretranslate` or `deepl`, `url` its address (one's own
LibreTranslate, or https://api.deepl.com); its key comes from LOTSE_TRANSLATION_KEY. Identifiers never reach it:
the text is cut at them, the pieces between are translated, and they are put back where they were. A translation is
a draft: marked as made by a machine, with the original kept.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import httpx

from bot.language.messages import base
from bot.privacy.mask import find, patterns
from bot.privacy.vault import PLACEHOLDER
from bot.settings import Settings, SettingsError

KINDS = ("libretranslate", "deepl")


class TranslationUnavailable(Exception):
    """The service does not answer, or does not know the language."""


@dataclass(frozen=True)
class Translator:
    """One service."""

    kind: str
    url: str
    key: str
    settings: Settings
    timeout: float = 15.0

    async def translate(self, text: str, source: str, target: str) -> str:
        """`text` in another language, identifiers as they were.

        Raises:
            TranslationUnavailable: no answer.
        """
        pieces = split(text, source, self.settings)
        words = [piece for piece, is_words in pieces if is_words]
        done = iter(await self._ask(words, base(source), base(target)) if words else [])
        return "".join(_like(piece, next(done)) if is_words else piece for piece, is_words in pieces)

    async def _ask(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        try:
            async with httpx.AsyncClient(timeout=httpx.Timeout(self.timeout, connect=3)) as client:
                if self.kind == "deepl":
                    answer = await client.post(
                        f"{self.url}/v2/translate",
                        json={"text": list(texts), "source_lang": source.upper(), "target_lang": target.upper()},
                        headers={"Authorization": f"DeepL-Auth-Key {self.key}"},
                    )
                    answer.raise_for_status()
                    found = [str(each["text"]) for each in answer.json()["translations"]]
                else:
                    body: dict[str, Any] = {"q": list(texts), "source": source, "target": target, "format": "text"}
                    if self.key:
                        body["api_key"] = self.key
                    answer = await client.post(f"{self.url}/translate", json=body)
                    answer.raise_for_status()
                    found = [str(each) for each in answer.json()["translatedText"]]
        except httpx.HTTPStatusError as error:
            raise TranslationUnavailable(f"HTTP {error.response.status_code}") from None
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            raise TranslationUnavailable(type(error).__name__) from None
        if len(found) != len(texts):
            raise TranslationUnavailable("an answer of another length")
        return found


def open_translator(settings: Settings) -> Translator | None:
    """The configured service, if any.

    Raises:
        SettingsError: an unknown kind, or no address.
    """
    table = settings.section("desk.translation")
    if not table:
        return None
    kind, url = str(table.get("kind", "")), str(table.get("url", "")).rstrip("/")
    if kind not in KINDS or not url:
        raise SettingsError(f"[desk.translation] needs kind ({', '.join(KINDS)}) and url")
    return Translator(kind, url, os.environ.get("LOTSE_TRANSLATION_KEY", ""), settings)


def split(text: str, language: str, settings: Settings) -> list[tuple[str, bool]]:
    """The text in pieces: (piece, whether it is words to translate). Identifiers and placeholders are not."""
    spans = [(span.start, span.end) for span in find(text, language, patterns(settings))]
    spans += [match.span() for match in PLACEHOLDER.finditer(text)]
    pieces: list[tuple[str, bool]] = []
    position = 0
    for start, end in sorted(spans):
        if start < position:
            continue  # inside the one before
        pieces += [(text[position:start], True), (text[start:end], False)]
        position = end
    pieces.append((text[position:], True))
    return [(piece, is_words and bool(re.search(r"\w", piece))) for piece, is_words in pieces if piece]


def _like(before: str, after: str) -> str:
    """Services trim; the spaces around an identifier must stay."""
    lead = before[: len(before) - len(before.lstrip())]
    tail = before[len(before.rstrip()) :]
    return f"{lead}{after.strip()}{tail}"
