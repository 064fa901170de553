"""An edition as one web page, and what an edit changes in it."""
