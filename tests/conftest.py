"""What all tests share: expected outputs on file, renewed with ``--update-golden``; no test fails for being slow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

GOLDEN = Path(__file__).parent / "golden"

# A machine that does other work as well is no fault of what is tested.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the outputs of this run to tests/golden")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """``golden(name, text)``: the text is what tests/golden/name holds, byte for byte."""

    def check(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.write_bytes(text.encode("utf-8"))
        assert path.exists(), f"no tests/golden/{name}: run pytest --update-golden and read what it wrote"
        assert text == path.read_bytes().decode("utf-8")

    return check


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test knows what another has left behind, or the user's own runs."""
    folder = tmp_path_factory.mktemp("cache") / "newslint"
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(folder))
    return folder
