"""`lotse up` runs ears and line only where they are asked for."""

from __future__ import annotations

import copy
import socket
from dataclasses import replace
from typing import Any

import pytest

from bot.running import _calls
from bot.settings import Settings, SettingsError
from bot.supervisor import free_port


def with_telephone(settings: Settings, **more: Any) -> Settings:
    raw = copy.deepcopy(settings.raw)
    raw.setdefault("phone", {})["audiosocket"] = {"enabled": True, "port": free_port(), "agi_port": free_port(), **more}
    return replace(settings, raw=raw)


def test_it_is_off_unless_asked_for(settings: Settings) -> None:
    assert _calls(settings, {}) == []


def test_ears_and_line_are_processes_of_their_own(settings: Settings) -> None:
    assert [process.name for process in _calls(with_telephone(settings), {})] == ["speech", "audiosocket"]


def test_a_model_of_the_operator_is_passed_on(settings: Settings) -> None:
    ears, _ = _calls(with_telephone(settings, model="/models/whisper"), {})
    assert ears.command[-1] == "/models/whisper"


def test_ears_never_ask_the_network_for_a_model(settings: Settings) -> None:
    ears, _ = _calls(with_telephone(settings), {})
    assert ears.env["HF_HUB_OFFLINE"] == "1"


def test_a_port_that_is_taken_is_said(settings: Settings) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(SettingsError, match="in use"):
            _calls(with_telephone(settings, port=other.getsockname()[1]), {})


def test_a_missing_environment_is_said(settings: Settings, tmp_path: Any) -> None:
    with pytest.raises(SettingsError, match="make"):
        _calls(replace(with_telephone(settings), home=tmp_path), {})
