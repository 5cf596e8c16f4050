"""Amounts of money in German fee texts, where a text leaves no doubt; otherwise it stays prose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

_NUMBER = r"\d[\d.,'\u00a0]*\d|\d"
_AMOUNT = re.compile(
    rf"(?:(?P<label>[^:]{{2,120}}):\s*)?(?P<only>ab|bis|bis zu)?\s*(?P<low>{_NUMBER})"
    rf"(?:\s*(?:-|–|bis)\s*(?P<high>{_NUMBER}))?\s*(?:Euro|EUR|€)"
    r"\s*(?P<per>(?:pro|je) [^().:,;\d]{2,60})?(?:\s*\((?P<condition>[^()]{2,160})\))?\s*\.?",
    re.IGNORECASE,
)
_FREE = re.compile(
    r"(?:(?P<label>[^:]{2,120}):\s*)?(?:kostenlos|kostenfrei|gebührenfrei|keine Gebühr(?:en)?|keine Kosten|"
    r"es fallen keine (?:Gebühren|Kosten) an|free of charge|no fee)\.?",
    re.IGNORECASE,
)
_MONEY_IN_LABEL = re.compile(r"\d\s*(?:Euro|EUR|€)|\b(?:plus|minus|abzüglich|jeweils|etwa|circa|ca)\b", re.IGNORECASE)
MOST = 12  # a longer price list is better read as it stands


def decimal(text: str) -> Decimal | None:
    """An amount as Germans or others write it: "1.250,00", "1,250.00", "12,80", "50"."""
    digits = re.sub(r"['\u00a0 ]", "", text)
    if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d{1,2})?|\d+,\d{1,2}", digits):
        return Decimal(digits.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d{1,2})?", digits):
        return Decimal(digits.replace(",", ""))
    return Decimal(digits) if re.fullmatch(r"\d+(\.\d{1,2})?", digits) else None


def fees(lines: Sequence[str], language: str) -> list[dict[str, Any]]:
    """The fees that `lines` name, as facts; none unless every line is one amount and its condition.

    An amount with words around it that change it ("plus 22 Euro", "about", a sum in every second line) is
    never taken out of its text.
    """
    found = [_fee(line.strip(), language) for line in lines if line.strip()]
    known = [fee for fee in found if fee]
    return known if 0 < len(known) == len(found) <= MOST else []


def _fee(line: str, language: str) -> dict[str, Any] | None:
    if free := _FREE.fullmatch(line):
        return _conditioned({"amount": "0.00", "currency": "EUR"}, [free["label"]], language)
    match = _AMOUNT.fullmatch(line)
    if not match or _MONEY_IN_LABEL.search(" ".join(filter(None, [match["label"], match["condition"]]))):
        return None
    low, high = decimal(match["low"]), decimal(match["high"] or match["low"])
    if low is None or high is None or high < low or (match["only"] and match["high"]):
        return None
    only = (match["only"] or "").lower()
    ends = {"min": low} if only == "ab" else {"max": low} if only else {"min": low, "max": high}
    amounts = {"amount": low} if not only and low == high else ends
    said = {key: f"{value:.2f}" for key, value in amounts.items()}
    return _conditioned({**said, "currency": "EUR"}, [match["label"], match["per"], match["condition"]], language)


def _conditioned(fee: dict[str, Any], words: Sequence[str | None], language: str) -> dict[str, Any]:
    said = ", ".join(word.strip() for word in words if word)
    return {**fee, "condition": {"text": {language: said}}} if said else fee
