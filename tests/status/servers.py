"""Servers that speak what case systems speak, each with one case in it; and everything that goes wrong on the way.

The case: received on 10 November 2026, born on 14 March 1988, PIN 91e2f6a7 (FIT-Connect's own kind of number).
"""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections.abc import Callable
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

RECEIVED_AT = "2026-11-10T09:30:00+01:00"
BORN = "1988-03-14"
NUMBERS = {
    "rest": "MU-2026-00001",
    "open311": "638344",
    "zgw": "ZAAK-2026-0000000001",
    "xroad": "MU-2026-00001",
    "fit_connect": "1d3f5e2a-6b7c-4d8e-9f01-23456789abcd",
}
FACTORS = {"rest": BORN, "open311": "", "zgw": BORN, "xroad": BORN, "fit_connect": "91e2f6a7"}
App = Callable[[Any, Any, Any], Any]


class Faulty:
    """An application in front of which `fault` happens, `times` times (None: always), on paths with `where`.

    Attributes:
        asked: paths asked for, in order; `requests` the same with query and headers.
    """

    def __init__(self, app: App, where: str = "") -> None:
        self.app, self.where = app, where
        self.fault: str | None = None
        self.times: int | None = None
        self.asked: list[str] = []
        self.requests: list[Request] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        path = scope["path"]
        self.asked.append(path)
        self.requests.append(Request(scope))
        hit = self.fault and self.where in path and self.times != 0
        if not hit:
            await self.app(scope, receive, send)
            return
        if self.times is not None:
            self.times -= 1
        await getattr(self, f"_{self.fault}")(send)

    async def _say(self, send: Any, status: int, body: bytes, **headers: str) -> None:
        named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": status, "headers": named})
        await send({"type": "http.response.body", "body": body})

    async def _silence(self, send: Any) -> None:
        await asyncio.sleep(20)

    async def _drip(self, send: Any) -> None:
        headers = [(b"content-type", b"application/json"), (b"content-length", b"5000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        for _ in range(400):
            await send({"type": "http.response.body", "body": b" ", "more_body": True})
            await asyncio.sleep(0.05)

    async def _cut(self, send: Any) -> None:
        headers = [(b"content-type", b"application/json"), (b"content-length", b"5000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"a":'})

    async def _unauthorized(self, send: Any) -> None:
        await self._say(send, 401, b'{"detail": "who are you?"}', content_type="application/json")

    async def _missing(self, send: Any) -> None:
        await self._say(send, 404, b'{"detail": "not here"}', content_type="application/json")

    async def _busy(self, send: Any) -> None:
        await self._say(send, 429, b"", retry_after="120")

    async def _busy_a_moment(self, send: Any) -> None:
        await self._say(send, 429, b"", retry_after="0")

    async def _broken_server(self, send: Any) -> None:
        await self._say(send, 500, b"Traceback: secret-host.internal", content_type="text/plain")

    async def _page(self, send: Any) -> None:
        await self._say(send, 200, b"<html>Please log in</html>", content_type="text/html")

    async def _broken_json(self, send: Any) -> None:
        await self._say(send, 200, b'[{"status"', content_type="application/json")

    async def _huge(self, send: Any) -> None:
        await self._say(send, 200, b"[" + b" " * 2_000_000 + b"]", content_type="application/json")

    async def _redirect(self, send: Any) -> None:
        await self._say(send, 302, b"", location="/elsewhere")


def rest() -> Starlette:
    """A JSON API with a key, as many case systems have one."""

    async def case(request: Request) -> Response:
        if request.headers.get("x-api-key") != "the-key":
            return JSONResponse({"detail": "no key"}, 401)
        if request.path_params["number"] != NUMBERS["rest"]:
            return JSONResponse({"detail": "no such case"}, 404)
        return JSONResponse(
            {
                "number": NUMBERS["rest"],
                "applicant": {"born": BORN},
                "state": {"code": "NEW", "since": RECEIVED_AT},
                "decision": {"text": "REJECTED"},
            }
        )

    return Starlette(routes=[Route("/cases/{number}", case)])


def open311() -> Starlette:
    """GeoReport v2: arrays of requests, arrays of errors, JSON and XML."""

    def answer(form: str, name: str, entries: list[dict[str, str]], status: int) -> Response:
        if form == "json":
            return JSONResponse(entries, status)
        plural, single = ("errors", "error") if name == "error" else ("service_requests", "request")
        inner = "".join(
            f"<{single}>" + "".join(f"<{key}>{value}</{key}>" for key, value in entry.items()) + f"</{single}>"
            for entry in entries
        )
        text = f'<?xml version="1.0" encoding="utf-8"?><{plural}>{inner}</{plural}>'
        return Response(text, status, media_type="text/xml")

    async def single(request: Request) -> Response:
        number, _, form = request.path_params["file"].rpartition(".")
        if request.query_params.get("jurisdiction_id") != "musterstadt.example":
            error = {"code": "400", "description": "jurisdiction_id was not provided"}
            return answer(form, "error", [error], 400)
        if number != NUMBERS["open311"]:
            error = {"code": "404", "description": "service_request_id was not found"}
            return answer(form, "error", [error], 404)
        found = {
            "service_request_id": number,
            "status": "open",
            "status_notes": "secret note",
            "service_name": "Street lamp",
            "service_code": "006",
            "description": "the lamp in front of my house",
            "agency_responsible": "Roads",
            "requested_datetime": RECEIVED_AT,
            "updated_datetime": RECEIVED_AT,
            "expected_datetime": "2026-12-01T00:00:00+01:00",
            "address": "Marktstrasse 1",
        }
        return answer(form, "request", [found], 200)

    return Starlette(routes=[Route("/open311/v2/requests/{file}", single)])


ZGW_SECRET = "a-secret-that-is-shared-with-the-zaken-api"
ZGW_NUMBERS = {"organisation": "123456782"}


def fout(status: int, code: str, title: str) -> Response:
    """The standard's error."""
    body = {"type": "http://x/ref/fouten/", "code": code, "title": title, "status": status}
    return JSONResponse(
        {**body, "detail": title, "instance": f"urn:uuid:{uuid.uuid4()}"}, status, media_type="application/problem+json"
    )


def zaak(root: str) -> dict[str, Any]:
    """A case with everything that was asked to be expanded."""
    case, status, role = (f"{root}/{kind}/{uuid.uuid4()}" for kind in ("zaken", "statussen", "rollen"))
    catalogue = "https://catalogi.example/catalogi/api/v1"
    stamp = "2026-11-10T08:30:00Z"
    return {
        "url": case,
        "uuid": case.rpartition("/")[2],
        "identificatie": NUMBERS["zgw"],
        "bronorganisatie": ZGW_NUMBERS["organisation"],
        "omschrijving": "Aanvraag",
        "toelichting": "",
        "zaaktype": f"{catalogue}/zaaktypen/1",
        "registratiedatum": "2026-11-10",
        "verantwoordelijkeOrganisatie": ZGW_NUMBERS["organisation"],
        "startdatum": "2026-11-10",
        "einddatum": None,
        "einddatumGepland": "2026-12-24",
        "laatstGemuteerd": stamp,
        "betalingsindicatieWeergave": "",
        "vertrouwelijkheidaanduiding": "zaakvertrouwelijk",
        "deelzaken": [],
        "eigenschappen": [],
        "rollen": [role],
        "status": status,
        "zaakinformatieobjecten": [],
        "zaakobjecten": [],
        "resultaat": None,
        "_expand": {
            "zaaktype": {"url": f"{catalogue}/zaaktypen/1", "identificatie": "PASPOORT", "omschrijving": "Paspoort"},
            "status": {
                "url": status,
                "uuid": status.rpartition("/")[2],
                "zaak": case,
                "statustype": f"{catalogue}/statustypen/1",
                "datumStatusGezet": stamp,
                "statustoelichting": "",
                "indicatieLaatstGezetteStatus": True,
                "zaakinformatieobjecten": [],
                "_expand": {
                    "statustype": {
                        "url": f"{catalogue}/statustypen/1",
                        "omschrijving": "Ontvangen",
                        "omschrijvingGeneriek": "",
                        "isEindstatus": False,
                    }
                },
            },
            "rollen": [
                {
                    "url": role,
                    "uuid": role.rpartition("/")[2],
                    "zaak": case,
                    "betrokkeneType": "natuurlijk_persoon",
                    "roltype": f"{catalogue}/roltypen/1",
                    "omschrijving": "Aanvrager",
                    "omschrijvingGeneriek": "initiator",
                    "roltoelichting": "Aanvrager",
                    "registratiedatum": stamp,
                    "statussen": [],
                    "betrokkeneIdentificatie": {"geboortedatum": "19880314"},
                }
            ],
        },
    }


def zgw() -> Starlette:
    """Zaken API 1.5.1: a list of cases, `Fout` for errors, tokens that must be fresh."""

    async def zaken(request: Request) -> Response:
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        try:
            claims = jwt.decode(token, OctKey.import_key(ZGW_SECRET), algorithms=["HS256"]).claims
        except JoseError:
            return fout(403, "permission_denied", "JWT did not validate")
        if set(claims) != {"iss", "iat", "client_id", "user_id", "user_representation"}:
            return fout(403, "permission_denied", "claims")
        if claims["iss"] != "lotse" or abs(time.time() - claims["iat"]) > 60:
            return fout(403, "jwt-expired", "The JWT used is too old")
        if request.headers.get("accept-crs") != "EPSG:4326":
            return fout(406, "not_acceptable", "CRS")
        query = request.query_params
        found = [zaak(str(request.base_url).rstrip("/") + "/zaken/api/v1")]
        wanted = (NUMBERS["zgw"], ZGW_NUMBERS["organisation"])
        results = found if (query.get("identificatie"), query.get("bronorganisatie")) == wanted else []
        body = {"count": len(results), "next": None, "previous": None, "results": results}
        return JSONResponse(body, headers={"Content-Crs": "EPSG:4326", "API-version": "1.5.1"})

    return Starlette(routes=[Route("/zaken/api/v1/zaken", zaken)])


XROAD_CLIENT, XROAD_SERVICE = "DE/GOV/1234/lotse", "DE/GOV/5678/cases/status"


class SecurityServer:
    """A security server with the `rest` system behind it; `error` is a fault of X-Road's own."""

    def __init__(self) -> None:
        self.inner = rest()
        self.error: str | None = None
        self.other_id = False

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope, receive)
        prefix = f"/r1/{XROAD_SERVICE}"
        message, client = request.headers.get("x-road-id", ""), request.headers.get("x-road-client", "")
        error = self.error
        if client != XROAD_CLIENT or not message:
            error = "Client.BadRequest"
        elif not request.url.path.startswith(prefix):
            error = "Server.ServerProxy.UnknownService"
        if error:
            status = 404 if error.endswith("UnknownService") else 400 if error.startswith("Client") else 500
            body = {"type": error, "message": "it went wrong at secret-host.internal", "detail": str(uuid.uuid4())}
            await JSONResponse(body, status, headers={"X-Road-Error": error})(scope, receive, send)
            return
        told = uuid.uuid4().hex if self.other_id else message

        async def with_headers(event: dict[str, Any]) -> None:
            if event["type"] == "http.response.start":
                event["headers"] = [*event["headers"], (b"x-road-id", told.encode())]
            await send(event)

        await self.inner({**scope, "path": request.url.path.removeprefix(prefix)}, receive, with_headers)


DESTINATION, SUBMISSION = "40847c29-06aa-40e2-bf28-c29884c694c4", "f65feab2-4883-4dff-85fb-169691e2f6a7"
SET = "https://schema.fitko.de/fit-connect/events/"


class FitConnect:
    """A delivery service: tokens by client credentials, an event log of signed events, its own and others' keys."""

    def __init__(self) -> None:
        self.root = ""
        self.keys = {name: RSAKey.generate_key(2048, {"kid": name}) for name in ("service", "office", "stranger")}
        self.log: list[str] = []
        self.valid, self.issued = 3600, 0
        self.app = Starlette(
            routes=[
                Route("/token", self.token, methods=["POST"]),
                Route("/v1/cases/{case}/events", self.events),
                Route("/.well-known/jwks.json", self.jwks),
                Route("/v1/destinations/{destination}/keys/{kid}", self.key),
            ]
        )

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self.app(scope, receive, send)

    def sign(
        self,
        event: str,
        iat: int,
        key: str = "service",
        issuer: str = "",
        case: str = NUMBERS["fit_connect"],
        alg: str = "PS512",
        typ: str = "secevent+jwt",
        kid: str = "",
    ) -> str:
        """An event as the service or a destination signs it."""
        claims = {
            "$schema": "https://schema.fitko.de/fit-connect/set-payload/1.0.0/set-payload.schema.json",
            "iss": issuer or self.root,
            "iat": iat,
            "jti": str(uuid.uuid4()),
            "sub": f"submission:{SUBMISSION}",
            "txn": f"case:{case}",
            "events": {f"{SET}{event}": {}},
        }
        return jwt.encode(
            {"alg": alg, "typ": typ, "kid": kid or key}, claims, self.keys[key], algorithms=["PS512", "RS256"]
        )

    def fill(self) -> None:
        """Submitted on the day, and accepted by the office the day after."""
        begin = 1794299400  # 2026-11-10T08:30:00Z
        self.log = [
            self.sign("create-submission", begin - 60),
            self.sign("submit-submission", begin),
            self.sign("notify-submission", begin + 1),
            self.sign("accept-submission", begin + 86400, "office", DESTINATION),
            self.sign("delete-submission", begin + 86401),
        ]

    async def token(self, request: Request) -> Response:
        form = dict(item.split("=") for item in (await request.body()).decode().split("&"))
        wanted = {"grant_type": "client_credentials", "client_id": "lotse", "client_secret": "sender-secret"}
        if form != wanted:
            return JSONResponse({"error": "invalid_client"}, 401)
        self.issued += 1
        return JSONResponse({"access_token": f"token-{self.issued}", "token_type": "Bearer", "expires_in": self.valid})

    def _known(self, request: Request) -> bool:
        return request.headers.get("authorization") == f"Bearer token-{self.issued}"

    async def events(self, request: Request) -> Response:
        if not self._known(request):
            return JSONResponse({"title": "Unauthorized"}, 401, media_type="application/problem+json")
        if request.path_params["case"] != NUMBERS["fit_connect"]:
            return JSONResponse({"title": "Not found"}, 404, media_type="application/problem+json")
        offset, limit = int(request.query_params["offset"]), int(request.query_params["limit"])
        some = self.log[offset : offset + limit]
        return JSONResponse({"offset": offset, "count": len(some), "totalCount": len(self.log), "eventLog": some})

    async def jwks(self, request: Request) -> Response:
        return JSONResponse({"keys": [self.keys["service"].as_dict(private=False)]})

    async def key(self, request: Request) -> Response:
        if request.path_params != {"destination": DESTINATION, "kid": "office"}:
            return JSONResponse({"title": "Not found"}, 404, media_type="application/problem+json")
        return JSONResponse(json.loads(json.dumps(self.keys["office"].as_dict(private=False))))
