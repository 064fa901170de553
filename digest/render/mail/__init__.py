"""An edition as a message: MJML, its pictures, its text part, and what mail programs make of it."""
