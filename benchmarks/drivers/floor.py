"""The floor: a click command that does nothing with the files it is given, or only reads and hashes them."""

from pathlib import Path

import click


@click.command()
@click.argument("paths", nargs=-1)
@click.option("--read", is_flag=True, help="Read and hash each file.")
def floor(paths: tuple[str, ...], read: bool) -> None:
    """Print how many files were named."""
    if read:
        import hashlib

        for path in paths:
            hashlib.sha256(Path(path).read_bytes()).digest()
    click.echo(f"{len(paths)} files")


if __name__ == "__main__":
    floor()
