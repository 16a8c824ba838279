"""A stand-in for a LanguageTool server that misbehaves as a test asks it to; real ones answer too well."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

LANGUAGES = [{"name": "English", "code": "en", "longCode": code} for code in ("en", "en-US", "en-GB")]

Answer = Callable[[dict[str, str]], tuple[int, bytes]]


def found(*matches: dict[str, Any], **more: Any) -> bytes:
    """The answer of a sound server with these matches."""
    return json.dumps({"software": {"name": "LanguageTool", "version": "6.8"}, "matches": matches, **more}).encode()


def match(offset: int, length: int, rule: str = "HE_VERB_AGR", category: str = "GRAMMAR") -> dict[str, Any]:
    """A match as the server writes it, offsets in UTF-16 units."""
    return {
        "offset": offset,
        "length": length,
        "message": "This is wrong. See a grammar.",
        "shortMessage": "",
        "replacements": [{"value": "right"}],
        "rule": {"id": rule, "subId": "1", "category": {"id": category}},
    }


class Stub:
    """``url`` is where it listens, ``texts`` what it was asked to check; ``answer`` may be replaced at any time."""

    def __init__(self, server: ThreadingHTTPServer) -> None:
        self.server = server
        self.url = f"http://127.0.0.1:{server.server_port}"
        self.languages: Any = LANGUAGES
        self.answer: Answer = lambda form: (200, found())
        self.forms: list[dict[str, str]] = []

    @property
    def texts(self) -> list[str]:
        return [form["text"] for form in self.forms]

    def close(self) -> None:
        """Stop listening: from now on a connection is refused."""
        self.server.shutdown()
        self.server.server_close()


@contextmanager
def running() -> Iterator[Stub]:
    """A stub on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._send(200, json.dumps(stub.languages).encode())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            form = {key: values[0] for key, values in parse_qs(body, keep_blank_values=True).items()}
            stub.forms.append(form)
            self._send(*stub.answer(form))

        def _send(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    stub = Stub(server)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield stub
    finally:
        stub.close()
        thread.join()
