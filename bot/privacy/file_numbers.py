"""File numbers as people type them: any case, spaces or nothing for dashes; and the authority's own form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from re import _constants as constants  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_SEPARATORS = frozenset("-/._ ")
_GAP = r"[\s\-/._]{0,3}"
# What follows a number makes it an amount: "ab 2026 12345 Euro" is no file number.
_AMOUNT = r"(?!\s?(?:€|euro|eur|cent|%))"


@dataclass(frozen=True)
class FileNumber:
    """One pattern of authority.toml, made tolerant.

    Attributes:
        tolerant: finds it; group `s<n>` is where `fixed[n]` belongs.
        strict: the pattern itself.
        fixed: separators and letters that the pattern gives literally.
    """

    tolerant: re.Pattern[str]
    strict: re.Pattern[str]
    fixed: tuple[str, ...]

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """(start, end, canonical form) of each file number in a folded text."""
        for match in self.tolerant.finditer(text):
            if canonical := self._canonical(match):
                yield match.start(), match.end(), canonical

    def _canonical(self, match: re.Match[str]) -> str | None:
        edits = sorted(
            (match.start(f"s{index}"), match.end(f"s{index}"), literal)
            for index, literal in enumerate(self.fixed)
            if match.start(f"s{index}") >= 0
        )
        for change in (str.upper, str, str.lower):
            text, position = "", match.start()
            for start, end, literal in edits:
                text += change(match.string[position:start]) + literal
                position = end
            text += change(match.string[position : match.end()])
            if self.strict.fullmatch(text):
                return text
        return None


@lru_cache(maxsize=64)
def file_number(pattern: str) -> FileNumber:
    """The tolerant form of a pattern.

    Raises:
        re.error: it is not a regular expression.
    """
    strict = re.compile(pattern)
    fixed: list[str] = []
    try:
        body = _emit(parser.parse(pattern), fixed)
    except NotImplementedError:  # look-around, back-references, repeated separators: only the case is forgiven
        fixed, body = [], pattern
    tolerant = re.compile(rf"(?<![^\W_])(?:{body})(?![^\W_]){_AMOUNT}", re.IGNORECASE)
    return FileNumber(tolerant, strict, tuple(fixed))


def _emit(tree: Any, fixed: list[str], repeated: bool = False) -> str:
    """Write a parsed pattern again: literal separators become optional gaps, each in a group of its own, and literal
    letters groups, so that their case can be restored."""
    out = []
    for name, value in tree:
        if name is constants.LITERAL:
            if chr(value) in _SEPARATORS:
                if repeated:  # a group keeps only its last place
                    raise NotImplementedError
                out.append(f"(?P<s{len(fixed)}>{_GAP})")
                fixed.append(chr(value))
            elif chr(value).isalpha() and not repeated:
                out.append(f"(?P<s{len(fixed)}>{re.escape(chr(value))})")
                fixed.append(chr(value))
            else:
                out.append(re.escape(chr(value)))
        elif name is constants.NOT_LITERAL:
            out.append(f"[^{re.escape(chr(value))}]")
        elif name is constants.ANY:
            out.append(".")
        elif name is constants.IN and not repeated and _separator_of(value):
            out.append(f"(?P<s{len(fixed)}>{_GAP})")
            fixed.append(_separator_of(value))
        elif name is constants.IN:
            out.append(f"[{''.join(_in_set(*item) for item in value)}]")
        elif name in (constants.MAX_REPEAT, constants.MIN_REPEAT):
            low, high, inner = value
            many = "" if high is constants.MAXREPEAT else str(high)
            lazy = "?" if name is constants.MIN_REPEAT else ""
            out.append(f"(?:{_emit(inner, fixed, repeated or many != '1')}){{{low},{many}}}{lazy}")
        elif name is constants.SUBPATTERN:
            out.append(f"(?:{_emit(value[3], fixed, repeated)})")
        elif name is constants.BRANCH:
            out.append("(?:" + "|".join(_emit(each, fixed, repeated) for each in value[1]) + ")")
        elif name is constants.AT:
            continue  # anchors: a file number stands inside a sentence
        else:
            raise NotImplementedError(str(name))
    return "".join(out)


def _separator_of(items: list[tuple[object, int]]) -> str:
    """The first of a set of separators (`[/-]`); empty when the set holds anything else."""
    chars = [chr(value) for name, value in items if name is constants.LITERAL]
    return chars[0] if len(chars) == len(items) and set(chars) <= _SEPARATORS else ""


def _in_set(name: Any, value: Any) -> str:
    if name is constants.LITERAL:
        return re.escape(chr(value))
    if name is constants.RANGE:
        low, high = value
        return f"{re.escape(chr(low))}-{re.escape(chr(high))}"
    if name is constants.NEGATE:
        return "^"
    if name is constants.CATEGORY:
        return _CATEGORIES[value]
    raise NotImplementedError(str(name))


_CATEGORIES = {
    constants.CATEGORY_DIGIT: r"0-9",
    constants.CATEGORY_NOT_DIGIT: r"\D",
    constants.CATEGORY_SPACE: r"\s",
    constants.CATEGORY_NOT_SPACE: r"\S",
    constants.CATEGORY_WORD: r"\w",
    constants.CATEGORY_NOT_WORD: r"\W",
}
