"""Twilio's REST interface for messages, as far as it is used: it keeps what it was asked to send."""

from __future__ import annotations

import asyncio
import base64
from typing import Any
from urllib.parse import parse_qsl

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from tests.phone.carriers import ACCOUNT, TOKEN


class RestApi:
    """`refuse` has (status, error code) for the next requests."""

    def __init__(self) -> None:
        self.sent: list[dict[str, str]] = []
        self.refuse: list[tuple[int, int]] = []

    def bodies(self, number: str = "") -> list[str]:
        return [each["Body"] for each in self.sent if not number or each["To"] == number]

    async def until(self, count: int) -> list[str]:
        """The bodies of all messages, once there are so many."""
        async with asyncio.timeout(20):
            while len(self.sent) < count:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        return self.bodies()

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.post("/2010-04-01/Accounts/{account}/Messages.json")
        async def send(account: str, request: Request) -> Any:
            expected = "Basic " + base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
            if account != ACCOUNT or request.headers.get("authorization") != expected:
                return JSONResponse({"code": 20003, "message": "Authenticate"}, 401)
            if self.refuse:
                status, code = self.refuse.pop(0)
                headers = {"Retry-After": "1"} if status == 429 else {}
                return JSONResponse({"code": code, "message": "refused", "status": status}, status, headers)
            form = dict(parse_qsl((await request.body()).decode()))
            self.sent.append(form)
            return JSONResponse({"sid": f"SM{len(self.sent):032}", "status": "queued", **form}, 201)

        return app
