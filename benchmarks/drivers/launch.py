"""Runs one command with its output in a file and prints what it used: wall, user, system, peak, wait status.

The kernel counts the memory of whoever starts a program as that program's, so the starter must be small: this one
imports nothing that it can do without, and is run with ``-I -S``.
"""

import os
import sys
import time


def main(output: str, argv: list[str]) -> None:
    """Times in seconds; the peak of the largest process in the system's unit."""
    actions = (
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, output, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    )
    start = time.perf_counter()
    process = os.posix_spawnp(argv[0], argv, os.environ, file_actions=actions)
    # wait4 and not wait: it tells what this child and the children it waited for used, and nobody else's.
    _, status, used = os.wait4(process, 0)
    print(time.perf_counter() - start, used.ru_utime, used.ru_stime, used.ru_maxrss, status)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
