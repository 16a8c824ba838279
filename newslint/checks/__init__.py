"""Algorithms that judge a reading, one a module; a rule file names the module it wants."""
