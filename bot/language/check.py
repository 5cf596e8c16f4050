"""What is wrong with the messages: missing, unused, other placeholders, too long for SMS, hard to read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast, visitor

from bot.knowledge.readability import LIMITS, measure
from bot.language.messages import base

STAFF = ("desk-ui-", "embed-")  # pages of staff and of webmasters: German and English only
GROUPS = (*STAFF, "widget-")  # said on pages, which name them without this prefix
SEGMENTS = 3  # of an SMS
GSM, UCS2 = 153, 67  # characters a segment of a longer message (3GPP TS 23.040 and 23.038)
_SOURCES = ("**/*.py", "**/*.html", "**/*.js", "*.yml", "data/rules.yml")
_FOLDERS = ("bot", "actions", "channels", "demo")


@dataclass(frozen=True)
class Finding:
    """One thing to put right; `error` when a citizen would notice it."""

    language: str
    key: str
    what: str
    error: bool = True


@dataclass(frozen=True)
class Message:
    """A message (or attribute) with its placeholders and its longest text."""

    key: str
    placeholders: frozenset[str]
    text: str


def read(path: Path) -> dict[str, Message]:
    """The messages of one file, attributes as `key.attribute`."""
    found: dict[str, Message] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Message):
            attributes = {f"{entry.id.name}.{each.id.name}": each.value for each in entry.attributes}
            patterns = {entry.id.name: entry.value, **attributes}
            for key, pattern in patterns.items():
                if pattern is not None:
                    found[key] = Message(key, _placeholders(pattern), _longest(pattern))
    return found


def check(home: Path, languages: Iterable[str]) -> list[Finding]:
    """Everything that is wrong, worst first."""
    folder = home / "data" / "messages"
    german = read(folder / "de.ftl")
    findings = [Finding("de", key, "nobody says it", error=False) for key in sorted(unused(home, german))]
    for language in languages:
        path = folder / f"{language}.ftl"
        if not path.exists():
            findings.append(Finding(language, path.name, "the file is missing"))
            continue
        findings += _compared(language, german, read(path))
    return sorted(findings, key=lambda finding: not finding.error)


def _compared(language: str, german: dict[str, Message], own: dict[str, Message]) -> Iterable[Finding]:
    for key, message in german.items():
        if key not in own:
            if language in {"de", "en"} or not (key.startswith(STAFF) or key.endswith(".title")):
                yield Finding(language, key, "is missing")
        elif own[key].placeholders != message.placeholders:
            said = ", ".join(sorted(own[key].placeholders ^ message.placeholders))
            yield Finding(language, key, f"other placeholders than in German: {said}")
    for key in own.keys() - german.keys():
        yield Finding(language, key, "German does not have it", error=False)
    for key, message in own.items():
        if key.startswith("sms-") and (parts := segments(message.text)) > SEGMENTS:
            yield Finding(language, key, f"{parts} SMS segments, at most {SEGMENTS}")
    if base(language) == "de" and (score := readability(own.values())) > LIMITS[language][1]:
        yield Finding(language, "(all)", f"Wiener Sachtextformel {score:.1f}, at most {LIMITS[language][1]:.0f}")


def segments(text: str) -> int:
    """SMS segments that `text` needs, in GSM 03.38 when it fits, else UCS-2."""
    plain = all(char in _GSM_ALPHABET for char in text)
    single, size = (160, GSM) if plain else (70, UCS2)
    return 1 if len(text) <= single else -(-len(text) // size)


def readability(messages: Iterable[Message]) -> float:
    """Wiener Sachtextformel of all whole sentences that citizens read, together."""
    sentences = [
        re.sub(r"https?://\S+|[0-9 ]{6,}", "", message.text)
        for message in messages
        if not message.key.startswith(STAFF) and message.text.rstrip().endswith((".", "?", "!"))
    ]
    measured = measure("\n".join(sentences))
    return measured[1] if measured else 0.0


def unused(home: Path, german: dict[str, Message]) -> set[str]:
    """Keys that stand in no source, neither whole nor by the beginning that code adds a name to."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in _sources(home))
    literals = set(re.findall(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+|[a-z]{3,}", text))
    beginnings = set(re.findall(r"""["'`]([a-z][a-z0-9-]*-)(?=\{|["'`]|\$)""", text))

    def named(key: str) -> bool:
        name = key.partition(".")[0]
        names = {name, *(name.removeprefix(group) for group in GROUPS if name.startswith(group))}
        return any(each in literals or any(each.startswith(start) for start in beginnings) for each in names)

    return {key for key in german if not named(key)}


def _sources(home: Path) -> Iterable[Path]:
    for folder in _FOLDERS:
        for pattern in _SOURCES:
            yield from (home / folder).glob(pattern)
    yield from home.glob("*.yml")


class _Collect(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def _placeholders(pattern: ast.Pattern) -> frozenset[str]:
    collect = _Collect()
    collect.visit(pattern)
    return frozenset(collect.names)


def _longest(pattern: ast.Pattern) -> str:
    """The text with the longest variant of every choice, placeholders as their names."""
    parts: list[str] = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            parts.append(max((_longest(variant.value) for variant in element.expression.variants), key=len))
        elif isinstance(element.expression, ast.VariableReference):
            parts.append(element.expression.id.name)
    return "".join(parts)


_GSM_ALPHABET = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€"
)
