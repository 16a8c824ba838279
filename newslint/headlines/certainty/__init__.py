"""What a text leaves open or to somebody's word where its headline states it."""
