"""Galleys made up into pages. Pure."""
