"""Checks a value against a schema of an OpenAPI 3.0 document: the part of JSON Schema that such documents use."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

TYPES = {"object": dict, "array": list, "string": str, "integer": int, "number": (int, float), "boolean": bool}


def resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """Follow a local `$ref`; one into another document becomes an empty schema, which anything satisfies."""
    while "$ref" in schema:
        where, _, path = schema["$ref"].partition("#")
        if where:
            return {}
        schema = document
        for name in path.strip("/").split("/"):
            schema = schema[name]
    return schema


def problems(document: dict[str, Any], schema: dict[str, Any], value: Any, at: str = "$") -> list[str]:
    """Everything in which `value` is not what the schema says; empty when it is."""
    schema = resolved(document, schema)
    if value is None:
        allowed = schema.get("nullable") or not schema
        return [] if allowed else [f"{at}: null"]
    found: list[str] = []
    for each in schema.get("allOf", []):
        found += problems(document, each, value, at)
    if "oneOf" in schema and all(problems(document, each, value, at) for each in schema["oneOf"]):
        found.append(f"{at}: none of oneOf")
    kind = schema.get("type")
    if kind and (not isinstance(value, TYPES[kind]) or (kind == "integer" and isinstance(value, bool))):
        return [*found, f"{at}: no {kind}"]
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{at}: {value!r} not in enum")
    if isinstance(value, str):
        found += [f"{at}: {each}" for each in _text(schema, value)]
    if isinstance(value, dict):
        found += [f"{at}: {name} is missing" for name in schema.get("required", []) if name not in value]
        for name, inner in schema.get("properties", {}).items():
            if name in value:
                found += problems(document, inner, value[name], f"{at}.{name}")
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            found += problems(document, schema["items"], item, f"{at}[{index}]")
    return found


def _text(schema: dict[str, Any], value: str) -> list[str]:
    found = []
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        found.append("wrong length")
    if "pattern" in schema and not re.search(schema["pattern"], value):
        found.append("wrong pattern")
    try:
        match schema.get("format"):
            case "date":
                date.fromisoformat(value)
            case "date-time":
                datetime.fromisoformat(value)
            case "uuid":
                UUID(value)
            case "uri" if not urlsplit(value).scheme:
                found.append("no URI")
    except ValueError:
        found.append(f"no {schema['format']}")
    return found
