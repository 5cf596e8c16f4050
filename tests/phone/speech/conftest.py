"""One speech process for all tests of a worker."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.phone.speech.process import SpeechProcess


@pytest.fixture(scope="session")
def speech(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The socket of a running speech process."""
    process = SpeechProcess(tmp_path_factory.mktemp("speech"))
    process.start()
    yield process.socket
    process.kill()


@pytest.fixture
def own_speech(tmp_path: Path) -> Iterator[SpeechProcess]:
    """A speech process of this test's own, running, to be killed."""
    process = SpeechProcess(tmp_path)
    process.start()
    yield process
    process.kill()
