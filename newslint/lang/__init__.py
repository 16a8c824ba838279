"""Language services: strings in, plain data out."""
