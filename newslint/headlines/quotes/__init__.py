"""What a text has somebody say where its headline quotes otherwise."""
