"""``python -m newslint``: the same as ``newslint``."""

from newslint.start import main

if __name__ == "__main__":
    main()
