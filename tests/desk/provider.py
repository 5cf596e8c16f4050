"""An OpenID provider as small as one can be and still be one: discovery, authorization code with PKCE, signed tokens.

It logs in whoever `claims` says, without asking; everything else it checks as the specification has it
(OpenID Connect Core 1.0, RFC 6749, RFC 7636).
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from joserfc import jwt
from joserfc.jwk import RSAKey


@dataclass
class Provider:
    """State of the provider; a test changes `claims`, or spoils what it sends."""

    client_id: str
    client_secret: str
    claims: dict[str, Any] = field(default_factory=dict)
    issuer: str = ""
    spoil: str = ""  # "signature", "nonce", "audience", "expired"
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "one", "use": "sig", "alg": "RS256"}))

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.get("/.well-known/openid-configuration")
        async def discovery() -> dict[str, Any]:
            return {
                "issuer": self.issuer,
                "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token",
                "jwks_uri": f"{self.issuer}/jwks",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "code_challenge_methods_supported": ["S256"],
            }

        @app.get("/jwks")
        async def jwks() -> dict[str, Any]:
            return {"keys": [self.key.as_dict(private=False)]}

        @app.get("/authorize")
        async def authorize(request: Request) -> Response:
            asked = dict(request.query_params)
            assert asked["response_type"] == "code"
            assert asked["client_id"] == self.client_id
            assert asked["code_challenge_method"] == "S256"
            code = secrets.token_urlsafe(16)
            self.codes[code] = asked
            return RedirectResponse(
                f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}", 302
            )

        @app.post("/token")
        async def token(request: Request) -> Response:
            form = dict(await request.form())
            given = base64.b64decode(request.headers["authorization"].removeprefix("Basic ")).decode()
            asked = self.codes.pop(str(form.get("code")), None)
            digest = hashlib.sha256(str(form.get("code_verifier", "")).encode()).digest()
            challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
            if (
                given != f"{self.client_id}:{self.client_secret}"
                or asked is None
                or asked["code_challenge"] != challenge
            ):
                return JSONResponse({"error": "invalid_grant"}, 400)
            now = int(time.time())
            body = {
                "iss": self.issuer,
                "aud": "somebody-else" if self.spoil == "audience" else self.client_id,
                "sub": "subject-1",
                "iat": now,
                "exp": now - 3600 if self.spoil == "expired" else now + 300,
                "nonce": "another" if self.spoil == "nonce" else asked["nonce"],
                **self.claims,
            }
            key = RSAKey.generate_key(2048) if self.spoil == "signature" else self.key
            signed = jwt.encode({"alg": "RS256", "kid": "one"}, body, key)
            return JSONResponse({"access_token": "x", "token_type": "Bearer", "id_token": signed, "expires_in": 300})

        return app
