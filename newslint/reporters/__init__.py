"""Ways to hand over a report, one format a module."""
