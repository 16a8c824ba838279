"""BLAKE2 as ``hashlib`` has it, without what ``hashlib`` loads beside it: OpenSSL, 3 ms of each start."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import blake2b
else:
    try:
        from _blake2 import blake2b
    except ImportError:  # another Python, where it lies elsewhere
        from hashlib import blake2b

__all__ = ["blake2b"]
