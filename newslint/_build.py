"""Build hook: compiles the rule files into the one index that an installed newslint loads."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class RuleIndexHook(BuildHookInterface[BuilderConfig]):
    """Adds ``rules.bin``, ``figures.json``, ``prepared.bin`` and ``code.bin`` to the wheel's newslint; an editable one
    reads ``rules/`` and works out all else."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Put rules and tables into files of their own and have them packed."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root))
        try:
            from newslint import _prepare, packs
            from newslint.model import BUILT_IN

            index = packs.index(packs.load_pack(root / "rules", BUILT_IN))
            tables = _prepare.file(index)
            code = _prepare.code(root, index)
        finally:
            sys.path.remove(str(root))
        self.folder = tempfile.TemporaryDirectory(prefix="newslint-rules-")
        book = Path(self.folder.name, "rules.bin")
        book.write_bytes(index)
        build_data["force_include"][str(book)] = "newslint/rules.bin"
        prepared = Path(self.folder.name, "prepared.bin")
        prepared.write_bytes(tables)
        build_data["force_include"][str(prepared)] = "newslint/prepared.bin"
        shelf = Path(self.folder.name, "code.bin")
        shelf.write_bytes(code)
        build_data["force_include"][str(shelf)] = "newslint/code.bin"
        build_data["force_include"][str(root / "rules" / "figures.json")] = "newslint/figures.json"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the file once it is packed."""
        if version != "editable":
            self.folder.cleanup()
