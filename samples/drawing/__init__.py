"""The Courier's pictures: flat editorial illustrations, drawn with Pillow alone."""
