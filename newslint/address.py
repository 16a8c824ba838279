"""The address of a LanguageTool server: whether it is one, and how requests and messages give it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from newslint.model import NewslintError


def endpoint(url: str) -> str:
    """The server's address as requests need it: with a scheme, without ``/v2`` or ``/v2/check``, ending in ``/``.

    Raises ``NewslintError`` where ``url`` is no address of a web server.
    """
    text = url.strip()
    if "://" not in text:
        text = f"http://{text}"
    try:
        parts = urlsplit(text)
        sound = parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:
        sound = False
    if not sound or re.search(r"[\s\x00-\x1f]", text):
        raise NewslintError(f"{url!r} is not the address of a LanguageTool server; give it like http://localhost:8081")
    path = re.sub(r"(?:/v2(?:/check)?)?/*\Z", "", parts.path)
    return f"{parts.scheme}://{parts.netloc}{path}/"


def shown(address: str) -> str:
    """An address for a message: without user name and password, without the final slash."""
    return re.sub(r"//[^/@]*@", "//", address).rstrip("/")
