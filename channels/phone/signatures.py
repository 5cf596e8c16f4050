"""Whether a request really comes from the carrier.

Twilio: `X-Twilio-Signature` over the public address and the sorted parameters, HMAC-SHA-1 with the account's token;
with a webhook setting of one's own (header `X-Twilio-Webhooks-Signature-Settings`) HMAC-SHA-256 with its shared key
(https://www.twilio.com/docs/usage/webhooks/webhooks-security, …/webhook-shared-keys, October 2026).
Vonage: a JWT (HS256) in `Authorization` whose `payload_hash` is the SHA-256 of the body and whose `iat` is young
(https://developer.vonage.com/en/getting-started/concepts/webhooks#decoding-signed-webhooks).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import time
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

WINDOW = 300  # seconds that a signed request is young
SETTINGS_HEADER = "x-twilio-webhooks-signature-settings"
_ALGORITHMS = {"HMAC_SHA1": hashlib.sha1, "HMAC_SHA256": hashlib.sha256}


def twilio(
    headers: Mapping[str, str], url: str, form: Iterable[tuple[str, str]], token: str, shared_key: str = ""
) -> bool:
    """Whether the request is signed with our secret.

    Args:
        headers: with lower-case names.
        url: the public address that Twilio called, query included.
        form: the parameters of the body, all of them.
        token: the account's auth token; "" when requests must be signed with the shared key.
        shared_key: secret of the webhook setting, "" when there is none.
    """
    given = headers.get("x-twilio-signature", "")
    secret, algorithm = token, "HMAC_SHA1"
    if setting := headers.get(SETTINGS_HEADER):
        found = re.search(r"algorithm=(\w+)", setting)
        secret, algorithm = shared_key, found[1] if found else ""
    if not given or not secret or algorithm not in _ALGORITHMS:
        return False
    told = "".join(name + value for name, value in sorted(set(form)))
    matches = [
        hmac.compare_digest(_signed(secret, address + told, algorithm), given.encode()) for address in _addresses(url)
    ]
    return any(matches)


def _signed(secret: str, text: str, algorithm: str) -> bytes:
    return base64.b64encode(hmac.new(secret.encode(), text.encode(), _ALGORITHMS[algorithm]).digest())


def _addresses(url: str) -> list[str]:
    """The address as it is, and with or without the port that its scheme implies: Twilio signs either."""
    parts = urlsplit(url)
    implied = {"https": 443, "http": 80}.get(parts.scheme)
    host = parts.hostname or ""
    if parts.port == implied and implied:
        return [url, parts._replace(netloc=host).geturl()]
    return [url] if parts.port else [url, parts._replace(netloc=f"{host}:{implied}").geturl()]


def vonage(authorization: str, body: bytes, secret: str, now: float | None = None) -> bool:
    """Whether the request is signed with our secret, over this very body, within the last minutes."""
    kind, _, token = authorization.partition(" ")
    if kind.lower() != "bearer" or not token or not secret:
        return False
    try:
        claims = jwt.decode(token, OctKey.import_key(secret), algorithms=["HS256"]).claims
        issued = float(claims["iat"])
        expires = float(claims.get("exp") or issued + WINDOW)
    except (JoseError, KeyError, ValueError, TypeError):
        return False
    now = time.time() if now is None else now
    young = issued - 60 <= now <= min(issued + WINDOW, expires)
    same = hmac.compare_digest(str(claims.get("payload_hash", "")).lower(), hashlib.sha256(body).hexdigest())
    return young and same
