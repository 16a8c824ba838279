"""``python -m newslint``: the same as ``newslint``."""

from newslint.start import entry

if __name__ == "__main__":
    entry()
