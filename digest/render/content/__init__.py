"""What is printed: an edition as flat, frozen views, decided here and nowhere else. Pure."""
