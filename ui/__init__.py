"""The window: what an editor sees and touches. Everything it knows it asks of digest."""

import gc
import sys

# A start makes a few hundred thousand objects that stay: to look through them again and again for
# what may go takes a tenth of it, and later pauses the window.
gc.set_threshold(20_000, 20, 50)

# Each time that Qt calls back into Python the window waits for the thread that is computing just
# then, a hundred times in a painting: for microseconds, not for milliseconds each time.
sys.setswitchinterval(0.00002)

# Before PySide6, which reads the source of each module that is imported behind it.
import digest.library  # noqa: E402
import digest.schedule.scheduler  # noqa: E402, F401
