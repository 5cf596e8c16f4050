"""Servers over a real socket, and actions on settings and a store of the test's own."""

from __future__ import annotations

import copy
import ssl
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from redis.asyncio import Redis

from actions import context
from actions import status as status_actions
from bot import settings as configuration
from bot.settings import Settings
from bot.status import http
from bot.status.backends import Backends, Known, open_backends
from demo.app import create
from demo.cases import Cases
from tests.status import servers
from tests.status.servers import Faulty

Serve = Callable[..., str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """`serve(app)` runs an ASGI application under uvicorn on a free loopback port; returns its address."""
    servers: list[tuple[uvicorn.Server, threading.Thread]] = []

    def start(app: Any, **more: Any) -> str:
        config = uvicorn.Config(
            app,
            host="127.0.0.1",
            port=0,
            log_level="error",
            timeout_graceful_shutdown=1,
            lifespan="off",
            **more,
        )
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        while not server.started:
            assert thread.is_alive(), "the server did not start"
        servers.append((server, thread))
        port = server.servers[0].sockets[0].getsockname()[1]
        return f"{'https' if 'ssl_keyfile' in more else 'http'}://127.0.0.1:{port}"

    yield start
    for server, thread in servers:
        server.should_exit = True
        thread.join(10)


@dataclass
class Demo:
    """The demo authority, running, and the settings that point at it."""

    settings: Settings
    cases: Cases
    url: str


@pytest.fixture
def demo(settings: Settings, serve: Serve) -> Demo:
    """The demo's real case service."""
    url = serve(create(settings))
    raw = copy.deepcopy(settings.raw)
    table = raw["status"]["backends"]["demo"]
    table["url"] = table["url"].replace("http://127.0.0.1:8090", url)
    return Demo(replace(settings, raw=raw), Cases(settings.data / "demo" / "cases.sqlite"), url)


@dataclass
class Said:
    """What an action uttered, as rasa_sdk's dispatcher collects it."""

    messages: list[dict[str, Any]] = field(default_factory=list)

    def utter_message(self, **message: Any) -> None:
        self.messages.append(message)

    @property
    def last(self) -> dict[str, Any]:
        return self.messages[-1]

    @property
    def outcome(self) -> str:
        return str(self.last["json_message"]["outcome"])


@pytest.fixture
async def acting(demo: Demo, redis: Redis, valkey_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Demo]:
    """Actions that work on the demo and on this test's store."""
    monkeypatch.setenv("LOTSE_REDIS_URL", valkey_url)
    monkeypatch.setattr(configuration, "load", lambda: demo.settings)
    cached = [
        context.redis,
        context.vault,
        context.conversations,
        status_actions.backends,
        status_actions.checks,
        status_actions.subscriptions,
    ]
    for function in cached:
        function.cache_clear()
    yield demo
    await status_actions.backends().close()
    await context.redis().aclose()
    for function in cached:
        function.cache_clear()


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An authority's certificate and two that it has signed: `server` and `client` (PEM, with `.key`)."""
    folder = tmp_path_factory.mktemp("certificates")
    now = datetime.now(timezone.utc)
    root_key = ec.generate_private_key(ec.SECP256R1())
    root_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test authority")])
    for name in ("authority", "server", "client"):
        key = root_key if name == "authority" else ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        certificate = (
            x509.CertificateBuilder()
            .subject_name(root_name if name == "authority" else subject)
            .issuer_name(root_name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(minutes=5))
            .not_valid_after(now + timedelta(hours=2))
            .add_extension(x509.BasicConstraints(ca=name == "authority", path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
            .sign(root_key, hashes.SHA256())
        )
        (folder / f"{name}.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
        (folder / f"{name}.key").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return folder


@dataclass
class Standing:
    """A case system of one kind, running, and the backend that reads it."""

    kind: str
    server: Faulty
    known: Known
    settings: Settings


Stand = Callable[..., Standing]


@pytest.fixture
async def stand(
    settings: Settings, serve: Serve, certificates: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Stand]:
    """`stand(kind)` starts a system of that kind, with short timeouts, and opens its backend."""
    monkeypatch.setattr(http, "TIMEOUT", httpx.Timeout(0.5))
    monkeypatch.setattr(http, "TOTAL", 1.5)
    monkeypatch.setattr(http, "_PAUSE", 0.01)
    monkeypatch.setenv("TEST_SECRET", servers.ZGW_SECRET)
    monkeypatch.setenv("TEST_SENDER", "sender-secret")
    opened: list[Backends] = []

    def start(kind: str, /, **changes: Any) -> Standing:
        app = {
            "rest": servers.rest,
            "open311": servers.open311,
            "zgw": servers.zgw,
            "xroad": servers.SecurityServer,
            "fit_connect": servers.FitConnect,
        }[kind]()
        server = Faulty(app, where="/v1/cases" if kind == "fit_connect" else "")
        more: dict[str, Any] = {}
        if kind == "xroad":
            more = {
                "ssl_keyfile": certificates / "server.key",
                "ssl_certfile": certificates / "server.pem",
                "ssl_ca_certs": certificates / "authority.pem",
                "ssl_cert_reqs": ssl.CERT_REQUIRED,
            }
        url = serve(server, **more)
        if isinstance(app, servers.FitConnect):
            app.root = url
            app.fill()
        raw = {**settings.raw, "status": {"backends": {kind: {**_table(kind, url, certificates), **changes}}}}
        configured = replace(settings, raw=raw)
        opened.append(open_backends(configured))
        return Standing(kind, server, opened[-1].known[0], configured)

    yield start
    for backends in opened:
        await backends.close()


def _table(kind: str, url: str, certificates: Path) -> dict[str, Any]:
    """What an authority would write into authority.toml."""
    fields = {
        "file_number": "$.number", "birth_date": "$.applicant.born", "state": "$.state.code", "since": "$.state.since",
    }  # fmt: skip
    plain = {
        "kind": "rest",
        "url": f"{url}/cases/{{file_number}}",
        "headers": {"X-Api-Key": "the-key"},
        "fields": fields,
        "states": {"NEW": "received"},
    }
    return {
        "rest": {**plain, "pattern": r"MU-\d{4}-\d{5}"},
        "open311": {
            "kind": "open311",
            "pattern": r"\d{6}",
            "second_factor": "none",
            "url": f"{url}/open311/v2",
            "jurisdiction": "musterstadt.example",
            "states": {"open": "received"},
        },
        "zgw": {
            "kind": "zgw",
            "pattern": r"ZAAK-\d{4}-\d{10}",
            "url": f"{url}/zaken/api/v1",
            "client_id": "lotse",
            "secret": "env:TEST_SECRET",
            "organisation": "123456782",
            "states": {"Ontvangen": "received"},
            "procedures": {"PASPOORT": "reisepass"},
        },
        "xroad": {
            "kind": "xroad",
            "pattern": r"MU-\d{4}-\d{5}",
            "server": url,
            "client": servers.XROAD_CLIENT,
            "service": servers.XROAD_SERVICE,
            "authority": str(certificates / "authority.pem"),
            "certificate": str(certificates / "client.pem"),
            "key": str(certificates / "client.key"),
            "through": {**plain, "url": "/cases/{file_number}"},
        },
        "fit_connect": {
            "kind": "fit_connect",
            "pattern": r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            "second_factor": "pin",
            "url": url,
            "token_url": f"{url}/token",
            "client_id": "lotse",
            "client_secret": "env:TEST_SENDER",
            "destinations": [servers.DESTINATION],
        },
    }[kind]
