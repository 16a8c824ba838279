"""Scripts for cluster managers, in a folder of their own: theirs becomes the first place where Python looks."""
