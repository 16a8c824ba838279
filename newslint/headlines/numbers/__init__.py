"""Which figures a text gives where its headline gives others."""
