#!/usr/bin/env bash
# A LanguageTool 6.8 server for the grammar tests, from Maven Central, on a free loopback port.
#
#   . .ci/languagetool.sh DIR    sets $server (its process) and exports NEWSLINT_TEST_LANGUAGETOOL (its URL);
#                                the log goes to DIR; the caller kills $server
#   .ci/languagetool.sh          prints the URL and serves until interrupted
#
# Needs java >= 17 and mvn. The jars (97 MB) are kept in the user's cache, for later runs.

languagetool_jars="${XDG_CACHE_HOME:-$HOME/.cache}/newslint-tests/languagetool-6.8"
languagetool_seconds=90

languagetool_fetch() {
    [ ! -d "$languagetool_jars" ] || return 0
    if ! command -v mvn >/dev/null; then
        echo "mvn is not on the PATH: install Maven, which gets LanguageTool for the grammar tests" >&2
        return 1
    fi
    local pom part
    pom="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/tests/languagetool/pom.xml"
    mkdir -p "$(dirname "$languagetool_jars")"
    part=$(mktemp -d "$languagetool_jars.XXXXXX")
    if ! mvn -B -q -Dstyle.color=never -f "$pom" dependency:copy-dependencies -DoutputDirectory="$part" >&2; then
        rm -rf "$part"
        echo "Maven could not get LanguageTool 6.8; what it said stands above" >&2
        return 1
    fi
    chmod 755 "$part"
    # Where another run was faster its jars are as good.
    [ -d "$languagetool_jars" ] || mv "$part" "$languagetool_jars"
    rm -rf "$part"
}

languagetool_start() { # DIR
    if ! command -v java >/dev/null; then
        echo "java is not on the PATH: install Java 17 or later, which runs LanguageTool for the grammar tests" >&2
        return 1
    fi
    languagetool_fetch || return 1
    local port url log="$1/languagetool.log" end=$((SECONDS + languagetool_seconds))
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    url="http://127.0.0.1:$port"
    java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$languagetool_jars/*" \
        org.languagetool.server.HTTPServer -p "$port" >"$log" 2>&1 &
    server=$!
    # Asked for a check, not for its health: the first check loads the rules and takes seconds.
    until languagetool_answers "$url"; do
        if ! kill -0 "$server" 2>/dev/null; then
            echo "LanguageTool ended at once; the end of its log:" >&2
            tail -n 15 "$log" >&2
            server=""
            return 1
        fi
        if ((SECONDS >= end)); then
            echo "LanguageTool did not answer within $languagetool_seconds seconds; the end of its log:" >&2
            tail -n 15 "$log" >&2
            kill "$server" 2>/dev/null
            server=""
            return 1
        fi
        sleep 0.5
    done
    export NEWSLINT_TEST_LANGUAGETOOL="$url"
    echo "LanguageTool 6.8 answers at $url"
}

languagetool_answers() { # URL
    python3 - "$1" <<'PYTHON' 2>/dev/null
import sys, urllib.request

direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
for variant in ("en-US", "en-GB"):
    request = f"{sys.argv[1]}/v2/check?language={variant}&text=He+go+home."
    assert b"HE_VERB_AGR" in direct.open(request, timeout=60).read()
PYTHON
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    set -euo pipefail
    folder=$(mktemp -d)
    server=""
    trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
    trap 'exit 130' INT TERM
    languagetool_start "$folder"
    wait "$server"
else
    languagetool_start "$1"
fi
