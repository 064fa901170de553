from .extract import Entry as Entry, Extract as Extract
from .reading import read as read
