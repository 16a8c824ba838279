"""A running LanguageTool server, reached through language-tool-python: raw answers, one deadline, clear messages.

The library is imported with this module, so the check imports it only for those who asked for grammar. Its
``Match`` is left aside: it counts the length of a match in UTF-16 units and keeps state on the class.
"""

from __future__ import annotations

import ipaddress
import json
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urljoin, urlsplit

from language_tool_python import LanguageTool

from newslint.address import endpoint, shown
from newslint.checks._languagetool_request import code_points
from newslint.model import ServiceError
from newslint.record import NamedTuple
from newslint.typed import Any, NoReturn

OLDEST = (6, 0)
_UNCHECKED = "grammar is not checked any further"
_LEAST = 0.05


class Match(NamedTuple):
    """One match: ``start`` and ``end`` are code points of the text asked about; ``part`` is the number of the
    rule in its group, empty where it has none."""

    start: int
    end: int
    id: str
    part: str
    category: str
    message: str
    replacements: tuple[str, ...]


class Server:
    """A server by its URL. Nothing is sent before the first ``check``, and no connection is kept between two,
    so each process or thread may hold one of its own and a fork does no harm."""

    def __init__(self, url: str, timeout: float) -> None:
        self.address = endpoint(url)
        self.timeout = timeout
        self._until = 0.0
        self._tools: dict[str, _Tool] = {}

    @contextmanager
    def deadline(self) -> Iterator[None]:
        """All requests inside the block together take no longer than the server's ``timeout`` seconds."""
        self._until = time.monotonic() + self.timeout
        yield

    def check(self, text: str, variant: str, spelling: bool) -> list[Match]:
        """What the server finds in ``text``, judged as ``variant`` of English, with or without its speller.

        Raises ``ServiceError`` when it cannot be reached, is too slow, too old or no LanguageTool.
        """
        try:
            tool = self._tool(variant)
            tool.until = self._until
            tool.disabled_rules = set() if spelling else {f"MORFOLOGIK_RULE_{variant.upper().replace('-', '_')}"}
            answer = tool.answer(text)
            self._judge(answer)
            return _matches(answer, text)
        except ServiceError:
            raise
        except Exception as error:  # the library lets through whatever a broken answer or connection provokes
            self._explain(error)

    def _tool(self, variant: str) -> _Tool:
        if variant not in self._tools:
            try:
                tool = _Tool(self.address, variant, self._until)
                known = str(tool.language) == variant
            except ValueError as error:
                if "unsupported language" not in str(error):
                    raise
                known = False
            if not known:
                raise ServiceError(
                    f"LanguageTool at {shown(self.address)} does not know {variant}; {_UNCHECKED}: "
                    "use a server that has LanguageTool's English module"
                )
            self._tools[variant] = tool
        return self._tools[variant]

    def _judge(self, answer: Any) -> None:
        software = answer["software"]
        version = re.match(r"(\d+)\.(\d+)", str(software["version"]))
        if software["name"] != "LanguageTool" or version is None:
            raise ValueError(f"it calls itself {software['name']} {software['version']}")
        if (int(version[1]), int(version[2])) < OLDEST:
            raise ServiceError(
                f"LanguageTool at {shown(self.address)} is version {software['version']}; {_UNCHECKED}: "
                f"newslint needs {OLDEST[0]}.{OLDEST[1]} or later"
            )
        if answer.get("warnings", {}).get("incompleteResults"):
            raise ServiceError(
                f"LanguageTool at {shown(self.address)} gave up half-way through an article; {_UNCHECKED}: "
                "give the server more time (its setting maxCheckTimeMillis)"
            )

    def _explain(self, error: Exception) -> NoReturn:
        """Turn what went wrong into a message: what happened, and what to do."""
        place, said = shown(self.address), " ".join(str(error).split())
        if "timed out" in said.lower():
            raise ServiceError(
                f"LanguageTool at {place} did not answer within {self.timeout:g} seconds; {_UNCHECKED}: "
                "see whether the server is well, or raise the rules' timeout"
            ) from error
        cause = error.__cause__
        if isinstance(cause, OSError) and not isinstance(cause, json.JSONDecodeError):
            raise ServiceError(
                f"LanguageTool at {place} cannot be reached ({_reason(said)}); {_UNCHECKED}: start the server "
                "(java -cp languagetool-server.jar org.languagetool.server.HTTPServer) or correct its URL"
            ) from error
        raise ServiceError(
            f"{place} does not answer like a LanguageTool server ({_reason(said) or type(error).__name__}); "
            f"{_UNCHECKED}: correct its URL, or see the server's own log"
        ) from error


class _Tool(LanguageTool):
    """The library's client of a server that is already running: one try a request, and none after ``until``."""

    _TIMEOUT: float = 0.0  # type: ignore[assignment]

    def __init__(self, address: str, variant: str, until: float) -> None:
        self.until = until
        # An empty proxy keeps the environment's proxies away from a server on this very machine.
        proxies = {"http": "", "https": ""} if _is_loopback(address) else None
        super().__init__(variant, remote_server=address, host="127.0.0.1", proxies=proxies)

    def answer(self, text: str) -> Any:
        """The server's answer about ``text`` as plain data."""
        return self._query_server(urljoin(self.url, "check"), self._create_params(text), method="post")

    def _query_server(self, url: str, params: Any = None, num_tries: int = 1, method: Any = "get") -> Any:
        left = self.until - time.monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        self._TIMEOUT = max(left, _LEAST)
        return super()._query_server(url, params, 1, method)


def _is_loopback(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _matches(answer: Any, text: str) -> list[Match]:
    """The matches of an answer. Raises whatever a malformed one provokes."""
    place = code_points(text)
    found = []
    for raw in answer["matches"]:
        start, end = place(raw["offset"]), place(raw["offset"] + raw["length"])
        if not 0 <= start < end <= len(text):
            raise ValueError(f"a match lies at {raw['offset']}, outside the text")
        rule = raw["rule"]
        found.append(
            Match(
                start=start,
                end=end,
                id=str(rule["id"]),
                part=str(rule.get("subId") or ""),
                category=str(rule["category"]["id"]),
                message=_first_sentence(str(raw.get("shortMessage") or raw["message"])),
                replacements=tuple(str(item["value"]) for item in raw.get("replacements", ())),
            )
        )
    return found


def _first_sentence(message: str) -> str:
    return re.split(r"(?<=[.?!])\s+(?=[A-Z])", message.strip(), maxsplit=1)[0].rstrip(".")


def _reason(said: str) -> str:
    """The part of the library's message that says why, short enough for one line."""
    if "refused" in said:
        return "connection refused"
    if re.search(r"Name or service not known|NameResolution|getaddrinfo|Temporary failure in name", said):
        return "no such host"
    said = " ".join(re.sub(r"<[^>]*>|(?<=//)[^/@\s]*@", " ", said).split())
    return said if len(said) <= 90 else said[:89].rstrip() + "…"
