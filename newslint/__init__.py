"""newslint reads a news article the way a demanding desk editor does."""

__version__ = "0.1.0"
