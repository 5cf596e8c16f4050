from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge.sources import Source, open_source

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"


def shared(name: str) -> Path:
    """A file of the public data beside the project; the test is skipped where it isn't there."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{name} of the public data is not beside the project (../shared/data)")
    return path


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Source]:
    """Read a source from a text: `read("xzufi", "<a/>", "name.xml")`."""

    def opened(kind: str, text: str | bytes, name: str = "source.json") -> Source:
        path = tmp_path / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return open_source(f"{kind}:{path}")

    return opened
