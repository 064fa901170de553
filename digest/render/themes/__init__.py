"""Looks: theme folders, and the only files that a rendering may read."""
