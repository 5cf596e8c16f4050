"""What buttons mean must be something the engine knows: intents and entities of domain.yml."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

HOME = Path(__file__).resolve().parents[2]
DOMAIN = yaml.safe_load((HOME / "domain.yml").read_text(encoding="utf-8"))
INTENTS = {name if isinstance(name, str) else next(iter(name)) for name in DOMAIN["intents"]}
GATEWAYS_OWN = {"leave_queue"}  # never reaches the engine: bot/conversation/turn.py


def payloads() -> set[str]:
    """Every payload in the actions' code and the domain's responses."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in (HOME / "actions").glob("*.py"))
    found = set(re.findall(r"""["'](/[a-z_]+(?:\{[^']*\})?)["']""", code))
    for responses in DOMAIN["responses"].values():
        for response in responses:
            found |= {button["payload"] for button in response.get("buttons", [])}
    return found


def test_there_are_payloads() -> None:
    assert {"/human", "/check_status", "/more"} <= payloads()


@pytest.mark.parametrize("payload", sorted(payloads()))
def test_a_payload_is_understood(payload: str) -> None:
    name, brace, rest = payload.removeprefix("/").replace("{{", "{").replace("}}", "}").partition("{")
    assert name in INTENTS | GATEWAYS_OWN
    if brace:
        assert set(json.loads(re.sub(r"\{code\}", "tr", brace + rest))) <= set(DOMAIN["entities"])
