"""What a text says the other way round than its headline."""
