"""BLAKE2 and SHA-256 as ``hashlib`` has them, without what ``hashlib`` loads beside it: OpenSSL, 3 ms of each start."""

from __future__ import annotations

from newslint.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import blake2b, sha256
else:
    try:
        from _blake2 import blake2b
    except ImportError:  # another Python, where it lies elsewhere
        from hashlib import blake2b

    def sha256(data):
        """SHA-256 of some bytes: most articles need none."""
        try:
            from _sha256 import sha256 as digest
        except ImportError:  # from Python 3.12 on
            try:
                from _sha2 import sha256 as digest
            except ImportError:
                from hashlib import sha256 as digest
        return digest(data)


__all__ = ["KEY", "blake2b", "sha256"]

KEY = 16
"""How many bytes the key of a record has."""
