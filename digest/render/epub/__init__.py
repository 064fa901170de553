"""An edition as an e-book: EPUB 3, written by us so that the same edition is the same file."""
