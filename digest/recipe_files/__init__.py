"""Recipes as files: TOML that people read, change, keep under version control and hand on.

    format = 1
    lead = "top-ranked"  # "top-ranked", "newest" or "first"
    …
    [[sections]]
    title = "World"

What a file does not say has its usual value. One that is written over keeps its comments and its
order. A file comes from anywhere, so whatever in it is not a recipe's is refused, by its line.
"""

from digest.recipe_files.reading import MOST_BYTES, SUFFIX, parse_recipe, read_recipe
from digest.recipe_files.writing import recipe_text, write_recipe

__all__ = ["MOST_BYTES", "SUFFIX", "parse_recipe", "read_recipe", "recipe_text", "write_recipe"]
