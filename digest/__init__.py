"""Digest Desk's engine: from a day's news pages to one finished edition.

One edition takes one straight line, `gather → select → compose → edit → render → deliver →
record`; each word is a module or package here, and `pipeline` walks them in that order. The
engine never imports Qt nor `ui`.
"""

__version__ = "0.1.0"
