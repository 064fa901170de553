"""Qt's item models over the library and the edition."""
