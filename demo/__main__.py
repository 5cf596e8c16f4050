"""`python -m demo`: the demo authority on loopback, at the port of authority.toml's `[demo]`."""

from __future__ import annotations

import uvicorn

from bot import settings as configuration
from demo.app import create


def main() -> None:
    settings = configuration.load()
    port = int(settings.section("demo").get("port", 8090))
    # no access log: addresses of cases hold file numbers
    uvicorn.run(create(settings), host="127.0.0.1", port=port, access_log=False, log_level="warning")


if __name__ == "__main__":
    main()
