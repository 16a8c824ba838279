"""Bytes by key, kept between runs in a few files that any number of processes read and write at once.

A store is a folder of shards. A shard is a row of records, each with a digest of its own; a new record is
appended in one write, so there is no lock to wait for and none to be left behind. A record that is torn or
changed is as good as none, and the shard is then written anew from those that are whole. A shard that grows
too large loses its oldest records, those that this process has used aside.
"""

# Thousands of records may be read in a run, and ``Path`` costs more than the reading.

from __future__ import annotations

import os
from struct import Struct

from newslint.digest import blake2b
from newslint.raw import bytes_of

SHARDS = 256
LARGEST_SHARD = 1 << 20
"""How many bytes a shard may have before it loses its oldest half: 256 MiB for the whole store."""


_MAGIC = b"newslint store 1\n"
_HEAD = Struct("<16sI8s")
_WRITTEN_AT = 64
"""How many new records are held back, so that they are written together."""

_KEPT = 8192
"""How many bytes a shard may have that is kept whole in memory: two megabytes for all."""


class Store:
    """The records of a folder, which need not exist. What cannot be read or written is as if it were not there."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._shards: dict[int, _Shard] = {}
        self._waiting = 0
        self._writable = True

    def get(self, key: bytes) -> bytes | None:
        """What is kept under a key of 16 bytes, or None."""
        return self._shard(key).get(key)

    def put(self, key: bytes, data: bytes) -> None:
        """Keep ``data`` under a key, at the next ``flush`` at the latest."""
        if not self._writable or len(data) > LARGEST_SHARD // 4:
            return
        self._shard(key).new[key] = data
        self._waiting += 1
        if self._waiting >= _WRITTEN_AT:
            self.flush()

    def flush(self) -> None:
        """Write what is new. A folder that cannot be written to is left alone from then on."""
        if not self._waiting:
            return
        self._waiting = 0
        try:
            self._prepare()
            for shard in self._shards.values():
                if shard.new:
                    shard.write()
        except OSError:
            self._writable = False
        for shard in self._shards.values():
            shard.new.clear()

    def _shard(self, key: bytes) -> _Shard:
        number = key[0] % SHARDS
        shard = self._shards.get(number)
        if shard is None:
            shard = self._shards[number] = _Shard(os.path.join(self._folder, f"{number:02x}"))
        return shard

    def _prepare(self) -> None:
        if not os.path.isdir(self._folder):
            os.makedirs(self._folder, mode=0o700, exist_ok=True)
            tag = (
                "Signature: 8a477f597d28d172789f06886806bc55\n# newslint keeps what it knows of unchanged files here.\n"
            )
            with open(os.path.join(self._folder, "CACHEDIR.TAG"), "w", encoding="ascii") as file:
                file.write(tag)


class _Shard:
    """One file of records. Only where each lies is kept in memory, and what is ``new``."""

    def __init__(self, path: str) -> None:
        self._path = path
        self.new: dict[bytes, bytes] = {}
        self._used: set[bytes] = set()
        self._damaged = False
        self._starts: dict[bytes, int] = {}
        self._kept = b""
        self._read()

    def _read(self) -> None:
        self._starts.clear()
        self._kept = b""
        try:
            data = bytes_of(self._path, 0, 2 * LARGEST_SHARD)
        except FileNotFoundError:
            return
        except OSError:
            self._damaged = True
            return
        at, size = len(_MAGIC), len(data)
        self._damaged = data[:at] != _MAGIC
        while not self._damaged and at < size:
            end = at + _HEAD.size
            if end <= size:
                key, length, _ = _HEAD.unpack_from(data, at)
                end += length
            if end > size:
                self._damaged = True
                return
            self._starts[key] = at
            at = end
        self._kept = data if size <= _KEPT else b""

    def get(self, key: bytes) -> bytes | None:
        if key in self.new:
            return self.new[key]
        at = self._starts.get(key)
        if at is None:
            return None
        data = _opened(key, self._record(at))
        if data is None:
            # Another process may have written the shard anew, or it is damaged: look again, and once.
            self._read()
            start = self._starts.get(key, -1)
            data = None if start < 0 else _opened(key, _record_in(self._whole(), start))
            self._damaged = self._damaged or data is None
        if data is not None:
            self._used.add(key)
        return data

    def _record(self, start: int) -> bytes:
        """The record at a place, as much of it as there is."""
        if self._kept:
            return _record_in(self._kept, start)
        try:
            data = bytes_of(self._path, start, _USUAL)
            length = _length(data)
            return data[:length] if length <= len(data) else bytes_of(self._path, start, length)
        except OSError:
            return b""

    def write(self) -> None:
        records = b"".join(_record(key, data) for key, data in self.new.items())
        try:
            size = os.stat(self._path).st_size
        except FileNotFoundError:
            size = 0
        if self._damaged or size == 0 or size + len(records) > LARGEST_SHARD:
            self._anew(records)
        else:
            with open(self._path, "ab", buffering=0) as file:
                file.write(records)
        self._used.update(self.new)

    def _anew(self, records: bytes) -> None:
        """Write the whole shard: what is whole of the old one, if need be only the newest and what was used."""
        self._read()
        data = self._whole()
        kept: list[bytes] = []
        room = LARGEST_SHARD // 2 - len(records)
        for key, start in sorted(self._starts.items(), key=lambda item: item[1], reverse=True):
            record = _record_in(data, start)
            fits = room >= len(record)
            if key not in self.new and (fits or key in self._used) and _opened(key, record) is not None:
                kept.append(record)
                room -= len(record)
        if len(records) + sum(map(len, kept)) > LARGEST_SHARD:
            kept = []
        temporary = f"{self._path}.{os.getpid()}.tmp"
        try:
            with open(temporary, "wb") as file:
                file.write(b"".join((_MAGIC, *reversed(kept), records)))
            os.replace(temporary, self._path)
        except BaseException:
            import contextlib

            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise
        self._read()

    def _whole(self) -> bytes:
        try:
            return bytes_of(self._path, 0, 2 * LARGEST_SHARD)
        except OSError:
            return b""


_USUAL = 1024
"""Bytes that nearly all records fit into."""


def _length(data: bytes, start: int = 0) -> int:
    """How long the record is that begins there; 0 where not even its head is there."""
    return _HEAD.size + min(_HEAD.unpack_from(data, start)[1], LARGEST_SHARD) if len(data) - start >= _HEAD.size else 0


def _record_in(data: bytes, start: int) -> bytes:
    """The record that begins there; cut short where the data are."""
    return data[start : start + _length(data, start)]


def _record(key: bytes, data: bytes) -> bytes:
    return _HEAD.pack(key, len(data), _digest(key, data)) + data


def _opened(key: bytes, record: bytes) -> bytes | None:
    """What a record holds, if it is whole and that of the key."""
    if len(record) < _HEAD.size:
        return None
    own, length, digest = _HEAD.unpack_from(record)
    data = record[_HEAD.size :]
    return data if own == key and length == len(data) and digest == _digest(key, data) else None


def _digest(key: bytes, data: bytes) -> bytes:
    return blake2b(data, digest_size=8, key=key).digest()
