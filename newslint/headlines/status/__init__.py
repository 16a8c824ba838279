"""What a text says is still to come where its headline has it done."""
