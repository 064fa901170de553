"""The command palette: everything the window can do and go to, by typing a part of its name.

matching   which names fit what was typed, and how well. Pure
entries    what there is: actions, editions, sections, blocks, publications, themes, settings
ranking    the best entries first. Pure
listed     the list as Qt's model, and how its rows are drawn
palette    the field and the list over the window
"""

from ui.palette.palette import CommandPalette

__all__ = ["CommandPalette"]
