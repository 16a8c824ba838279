"""Bytes to documents, one format a module."""
