"""What a headline claims, and what of it the body bears out: one package for each way to be wrong."""
