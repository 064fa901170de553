"""What was changed between two readings of an article, in words. Pure."""
