"""Sends each file named to a LanguageTool server and prints one line a match; the first argument is its address."""

import json
import sys
import urllib.parse
import urllib.request
from pathlib import Path


def main(server: str, paths: list[str]) -> None:
    """Ask the server about one file after the other, as its own command line would."""
    # No proxy: the server is one of this machine.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    for path in paths:
        form = urllib.parse.urlencode({"language": "en-GB", "text": Path(path).read_text(encoding="utf-8")})
        with opener.open(f"{server.rstrip('/')}/v2/check", data=form.encode(), timeout=120) as answer:
            for match in json.load(answer)["matches"]:
                print(f"{path}:{match['offset']}: {match['rule']['id']}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
