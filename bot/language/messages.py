"""What the bot says: Project Fluent files, one a language (`data/messages/<lang>.ftl`).

Runs in the engine's Python 3.10 as well as in the rest, so it imports nothing but Fluent and Babel.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb"})
DEFAULT_DIRECTORY = Path(__file__).resolve().parents[2] / "data" / "messages"


class MessagesError(Exception):
    """A message file is missing or broken; the message names file and line."""


def base(language: str) -> str:
    """The plain language of a variety: `de-x-simple` → `de`."""
    return language.split("-")[0]


def direction(language: str) -> str:
    """`rtl` or `ltr`, as HTML's `dir` wants it."""
    return "rtl" if base(language) in RIGHT_TO_LEFT else "ltr"


class Messages:
    """The messages of every language, with the fallback variety → language → English → German."""

    def __init__(self, directory: Path = DEFAULT_DIRECTORY) -> None:
        self.directory = directory
        self._bundles = {path.stem: _bundle(path) for path in sorted(directory.glob("*.ftl"))}
        if "de" not in self._bundles:
            raise MessagesError(f"{directory} has no de.ftl")
        self._variables = set(re.findall(r"\$(\w+)", (directory / "de.ftl").read_text(encoding="utf-8")))

    @property
    def languages(self) -> list[str]:
        return list(self._bundles)

    def chain(self, language: str) -> list[str]:
        """The languages to look in, best first."""
        wanted = [language, base(language), "en", "de"]
        return [name for name in dict.fromkeys(wanted) if name in self._bundles]

    def keys(self, prefix: str = "") -> list[str]:
        """Every message id that begins with `prefix` (German has them all)."""
        return [name for name in self._bundles["de"]._messages if name.startswith(prefix)]

    def group(self, language: str, prefix: str, args: Mapping[str, Any] | None = None) -> dict[str, str]:
        """All messages of one prefix, for a page that says them itself; the prefix is cut off.

        A placeholder that `args` doesn't fill stays as `{name}` for the page to fill.
        """
        values = {name: "{" + name + "}" for name in self._variables} | dict(args or {})
        return {key[len(prefix) :]: self.text(language, key, values) for key in self.keys(prefix)}

    def has(self, language: str, key: str) -> bool:
        """Whether exactly this language has the message (no fallback)."""
        bundle = self._bundles.get(language)
        return bundle is not None and _pattern(bundle, key) is not None

    def text(self, language: str, key: str, args: Mapping[str, Any] | None = None, **more: Any) -> str:
        """The message `key` (or `key.attribute`) in `language`, placeholders filled.

        Raises:
            KeyError: no language has the message.
        """
        values = {**(args or {}), **more}
        for name in self.chain(language):
            bundle = self._bundles[name]
            pattern = _pattern(bundle, key)
            if pattern is not None:
                text, errors = bundle.format_pattern(pattern, values)
                if errors and name == self.chain(language)[-1]:
                    raise MessagesError(f"{name}.ftl: {key}: {errors[0]}")
                if not errors:
                    return str(text)
        raise KeyError(key)


def _bundle(path: Path) -> FluentBundle:
    language = path.stem
    # Isolation marks keep a Latin street name in its place inside Arabic; elsewhere they would only disturb SMS
    bundle = FluentBundle([base(language)], use_isolating=direction(language) == "rtl")
    resource = FluentResource(path.read_text(encoding="utf-8"))
    for entry in resource.body:
        if type(entry).__name__ == "Junk":
            line = path.read_text(encoding="utf-8")[: entry.span.start].count("\n") + 1 if entry.span else 0
            raise MessagesError(f"{path.name}, line {line}: not a Fluent message")
    bundle.add_resource(resource)
    return bundle


def _pattern(bundle: FluentBundle, key: str) -> Any:
    name, _, attribute = key.partition(".")
    if not bundle.has_message(name):
        return None
    message = bundle.get_message(name)
    return message.attributes.get(attribute) if attribute else message.value


@cache
def messages(directory: Path = DEFAULT_DIRECTORY) -> Messages:
    """The messages of this process, read once."""
    return Messages(directory)
